/**
 * What the page shows, for search engines: one schema.org graph (https://schema.org/MedicalWebPage), made of the words
 * on the page and of nothing else.
 */
import type {Identity} from '../content/condition.ts';
import type {Aspect, Section} from '../content/section.ts';
import {citedIn, walk} from '../content/walk.ts';
import {profileOf} from '../hospital/profile.ts';
import {sourceTable} from '../i18n/table.ts';
import {ConditionSection} from './condition-section.ts';
import type {PageText} from './page-text.ts';
import {isOurs} from './section-element.ts';

/** JSON-LD, ready for `JSON.stringify`. */
export type Graph = Readonly<Record<string, unknown>>;

/** Which property of a MedicalCondition holds which type. */
const properties: Readonly<Record<Aspect, string>> = {
  MedicalSignOrSymptom: 'signOrSymptom',
  MedicalCause: 'cause',
  MedicalRiskFactor: 'riskFactor',
  MedicalTest: 'typicalTest',
  MedicalTherapy: 'possibleTreatment',
};

/** @param root Where to look; by default the whole page. */
export const graphOf = ({prefix, name, code, references}: Identity, root: ParentNode = document): Graph => {
  const all = oursIn(root).filter(({localName}) => localName.startsWith(`${prefix}-`));
  const sections = all.flatMap((element) => (element instanceof ConditionSection && element.shown ? [element] : []));
  const page = all.find(({localName}) => localName.startsWith(`${prefix}-page`)) as PageLike | undefined;
  const languages = [...new Set(sections.map(({shown}) => shown!.lang))];
  const {reviewed} = profileOf(page?.hospital ?? sections[0]?.hospital);
  // A review of the English says nothing of a translation, nor of words that the hospital has changed.
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
    reviewedBy: isReviewed ? (typeof reviewed.by === 'string' ? reviewed.by : reviewed.by['en']) : undefined,
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

/** Our elements, through the shadow roots of each other. */
const oursIn = (root: ParentNode): readonly Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) =>
    isOurs(element) ? [element, ...(element.shadowRoot ? oursIn(element.shadowRoot) : [])] : [],
  );

const aspectsOf = (sections: readonly Section[]): Graph => {
  const found: Record<string, unknown[]> = {};
  const note = (about: Aspect, name: string | undefined): void => {
    if (name) (found[properties[about]] ??= []).push({'@type': about, name});
  };
  for (const block of sections.flatMap(walk))
    if (block.kind === 'list' && block.about) for (const {term} of block.items) note(block.about, term?.text);
    else if (block.kind === 'paragraph' && block.about) note(block.about, block.message.text);
  return found;
};

/** Writes the one graph of a condition into the document, in place of what it said before. */
export const keepGraph = (condition: Identity): void => {
  const script = graphIn(condition) ?? document.head.appendChild(document.createElement('script'));
  script.type = 'application/ld+json';
  script.setAttribute(attributeOf(condition), '');
  // Not `textContent`, which Trusted Types watch. A data block is never run.
  script.replaceChildren(JSON.stringify(graphOf(condition)));
};

/** Takes the graph back, where no other page of the condition asks for it. */
export const removeGraph = (condition: Identity): void => {
  const pages = [...document.querySelectorAll('[structured-data]')];
  if (!pages.some(({localName}) => localName.startsWith(`${condition.prefix}-page`))) graphIn(condition)?.remove();
};

const attributeOf = ({prefix}: Identity): string => `data-${prefix}-graph`;

const graphIn = (condition: Identity): HTMLScriptElement | null =>
  document.querySelector(`script[${attributeOf(condition)}]`);
