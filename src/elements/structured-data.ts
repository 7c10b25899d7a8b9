/**
 * What the page shows, for search engines: one schema.org graph (https://schema.org/MedicalWebPage), made of the words
 * on the page and of nothing else.
 */
import type {Aspect, Block} from '../content/types.ts';
import {code} from '../content/page.ts';
import {references} from '../content/references.ts';
import {profileOf} from '../hospital/profile.ts';
import {ConditionSection} from './condition-section.ts';
import {citedIn} from './views.ts';

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
export const structuredData = (root: ParentNode = document): Graph => {
  const all = elementsIn(root);
  const sections = all.flatMap((element) => (element instanceof ConditionSection && element.shown ? [element] : []));
  const page = all.find((element) => element.localName.startsWith('all-page')) as PageLike | undefined;
  const languages = [...new Set(sections.map(({shown}) => shown!.lang))];
  const {reviewed: {by, on} = {}} = profileOf(page?.hospital ?? sections[0]?.hospital);
  // A review of the English says nothing of a translation.
  const isReviewed = by && on && languages.every((lang) => lang === 'en');
  const cited = new Set(sections.flatMap(({shown}) => citedIn(shown!.text.section)));
  const title = page?.shown?.text.title;
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    name: title,
    inLanguage: languages.length > 1 ? languages : languages[0],
    lastReviewed: isReviewed ? on : undefined,
    reviewedBy: isReviewed ? (typeof by === 'string' ? by : by['en']) : undefined,
    about: {
      '@type': 'MedicalCondition',
      name: title ?? 'ALL',
      code: page && {'@type': 'MedicalCode', codeValue: code.value, codingSystem: code.system},
      ...aspectsOf(sections.flatMap(({shown}) => shown!.text.section.blocks)),
    },
    citation: [...cited].map((key) => {
      const {publisher, title: name, url} = references[key];
      return {'@type': 'CreativeWork', name, url, publisher: {'@type': 'Organization', name: publisher}};
    }),
  };
};

interface PageLike extends Element {
  readonly hospital?: unknown;
  readonly shown?: {readonly text: {readonly title: string}};
}

/** Every element, through the shadow roots of our own. */
const elementsIn = (root: ParentNode): readonly Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.localName.startsWith('all-') && element.shadowRoot ? elementsIn(element.shadowRoot) : []),
  ]);

const aspectsOf = (blocks: readonly Block[]): Graph => {
  const found: Record<string, unknown[]> = {};
  const note = (about: Aspect, name: string | undefined): void => {
    if (name) (found[properties[about]] ??= []).push({'@type': about, name});
  };
  const visit = (block: Block): void => {
    if ('blocks' in block) {
      // A part whose heading is hidden is hidden with all that is in it.
      if ('heading' in block ? block.heading : block.label) block.blocks.forEach(visit);
    } else if (block.kind === 'list' && block.about) for (const {term} of block.items) note(block.about, term);
    else if (block.kind === 'paragraph' && block.about) note(block.about, block.text);
  };
  blocks.forEach(visit);
  return found;
};

/** Writes the one graph of the document, in place of what it said before. */
export const keepGraph = (): void => {
  const script = graphIn(document) ?? document.head.appendChild(document.createElement('script'));
  script.type = 'application/ld+json';
  script.dataset['allGraph'] = '';
  // Not `textContent`, which Trusted Types watch. A data block is never run.
  script.replaceChildren(JSON.stringify(structuredData()));
};

/** Takes the graph back, where no other page asks for it. */
export const removeGraph = (): void => {
  if (!document.querySelector('[structured-data]')) graphIn(document)?.remove();
};

const graphIn = (document: Document): HTMLScriptElement | null => document.querySelector('script[data-all-graph]');
