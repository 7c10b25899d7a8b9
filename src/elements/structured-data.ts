/**
 * Describes the page to search engines: one schema.org graph (https://schema.org/MedicalWebPage), built from the text
 * on the page and nothing else.
 */
import type {Identity} from '../content/condition.ts';
import type {Aspect, Section} from '../content/section.ts';
import {ownFields} from '../content/own-fields.ts';
import {scriptJson} from '../content/script-json.ts';
import {citedIn, walk} from '../content/walk.ts';
import {profileOf} from '../hospital/profile.ts';
import {sourceTable} from '../i18n/table.ts';
import {rootElement} from '../root-element.ts';
import {parse} from '../trusted-types.ts';
import {ConditionSection} from './condition-section.ts';
import type {PageText} from './page-text.ts';
import {isOurs} from './section-element.ts';

/** JSON-LD, ready for `JSON.stringify`. */
export type Graph = Readonly<Record<string, unknown>>;

/** Property of a MedicalCondition for each type. */
const properties: Readonly<Record<Aspect, string>> = {
  MedicalSignOrSymptom: 'signOrSymptom',
  MedicalCause: 'cause',
  MedicalRiskFactor: 'riskFactor',
  MedicalTest: 'typicalTest',
  MedicalTherapy: 'possibleTreatment',
};

/** @param root Root of the search; by default the whole document. */
export const graphOf = ({prefix, name, code, references}: Identity, root: ParentNode = rootElement()): Graph => {
  const all = oursIn(root).filter(({localName}) => localName.startsWith(`${prefix}-`));
  const sections = all.flatMap((element) => (element instanceof ConditionSection && element.shown ? [element] : []));
  const page = all.find(({localName}) => localName.startsWith(`${prefix}-page`)) as PageLike | undefined;
  const languages = [...new Set(sections.map(({shown}) => shown!.lang))];
  const {reviewed} = profileOf(page?.hospital ?? sections[0]?.hospital);
  // A review of the English text covers neither a translation nor text that the hospital has changed.
  const isReviewed = reviewed && sections.every(({shown}) => shown!.lang === sourceTable.locale && !shown!.changed);
  const texts = sections.map(({shown}) => shown!.text.section);
  const cited = new Set(texts.flatMap((section) => citedIn(section, references)));
  const title = page?.shown?.text.title.text;
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    name: title,
    inLanguage: languages.length > 1 ? languages : languages[0],
    lastReviewed: isReviewed ? reviewed.on : undefined,
    reviewedBy: isReviewed ? (typeof reviewed.by === 'string' ? reviewed.by : ownFields(reviewed.by)['en']) : undefined,
    about: {
      '@type': 'MedicalCondition',
      name: title ?? name,
      code: page && {'@type': 'MedicalCode', codeValue: code.value, codingSystem: code.system},
      ...aspectsOf(texts),
    },
    citation: [...cited].map((key) => {
      const {publisher, title: name, url} = references[key]!;
      return {'@type': 'CreativeWork', name, url, publisher: {'@type': 'Organization', name: publisher}};
    }),
  };
};

interface PageLike extends Element {
  readonly hospital?: unknown;
  readonly shown?: {readonly text: PageText};
}

/** Elements of the library, including those in each other's shadow roots. */
const oursIn = (root: ParentNode): readonly Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) =>
    isOurs(element) ? [element, ...(element.shadowRoot ? oursIn(element.shadowRoot) : [])] : [],
  );

const aspectsOf = (sections: readonly Section[]): Graph => {
  const found = Object.create(null) as Record<string, unknown[]>;
  const add = (about: Aspect, name: string | undefined): void => {
    if (name) (found[properties[about]] ??= []).push({'@type': about, name});
  };
  for (const block of sections.flatMap(walk))
    if (block.kind === 'list' && block.about) for (const {term} of block.items) add(block.about, term?.text);
    else if (block.kind === 'paragraph' && block.about) add(block.about, block.message.text);
  return found;
};

/** Writes a condition's only graph into the document, replacing the previous one. */
export const updateGraph = (condition: Identity): void => {
  const json = scriptJson(graphOf(condition));
  const before = graphIn(condition);
  if (before?.textContent === json) return;
  // Trusted Types report every change of a script's text, even of a data block, which never runs. A parsed one is new.
  const html = `<script type="application/ld+json" ${attributeOf(condition)}>${json}</script>`;
  const script = parse(html, 'text/html').head.firstChild!;
  if (before) before.replaceWith(script);
  else rootElement().querySelector('head')!.append(script);
};

/** Removes the graph, unless another page of the condition needs it. */
export const removeGraph = (condition: Identity): void => {
  const pages = [...rootElement().querySelectorAll('[structured-data]')];
  if (!pages.some(({localName}) => localName.startsWith(`${condition.prefix}-page`))) graphIn(condition)?.remove();
};

const attributeOf = ({prefix}: Identity): string => `data-${prefix}-graph`;

const graphIn = (condition: Identity): HTMLScriptElement | null =>
  rootElement().querySelector(`script[${attributeOf(condition)}]`);
