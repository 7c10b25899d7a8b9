/** Reads and marks XLIFF 1.2 files; what an .xlf file may look like is described in locales/README.md. */
import {DOMParser, XMLSerializer, type Document, type Element} from '@xmldom/xmldom';

/** One `<trans-unit>`. */
export interface Unit {
  readonly id: string;
  /** English as the translator saw it. */
  readonly source: string;
  /** Undefined where there is no `<target>`. */
  readonly target: string | undefined;
  /** XLIFF state of the target, `''` where none is given. */
  readonly state: string;
  readonly line: number;
}

/** Something wrong in a file, in one sentence. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  /** The message concerned; undefined where the whole file is. */
  readonly id?: string;
  readonly sentence: string;
}

export interface XliffFile {
  readonly locale: string;
  readonly units: readonly Unit[];
  /** Who signed the whole file off, and when, if anyone did. */
  readonly reviewed: {readonly by: string; readonly on: string} | null;
  readonly problems: readonly Problem[];
}

/**
 * @param file Name for the sentences, for example `locales/es.xlf`.
 * @param locale The language it has to be in.
 */
export const readXliff = (file: string, xml: string, locale: string): XliffFile => {
  const problems: Problem[] = [];
  const problem = (line: number, sentence: string, id?: string) =>
    problems.push({file, line, sentence, ...(id === undefined ? {} : {id})});
  const nothing = {locale, units: [], reviewed: null, problems};

  let doc: Document;
  try {
    doc = parse(xml);
  } catch (error) {
    problem(1, `is not well-formed XML (${firstLine(error)}); restore it or mend the mark-up`);
    return nothing;
  }
  const files = all(doc, 'file');
  if (files.length !== 1) {
    problem(files[1]?.lineNumber ?? 1, `has ${files.length} <file> elements; keep one, with all units in its <body>`);
    return nothing;
  }
  const target = files[0]!.getAttribute('target-language');
  if (target !== locale) {
    problem(
      files[0]!.lineNumber ?? 1,
      `has target-language="${target ?? ''}"; it must be "${locale}", like the name of the file`,
    );
    return nothing;
  }

  const units: Unit[] = [];
  for (const element of all(doc, 'trans-unit')) {
    const line = element.lineNumber ?? 1;
    const id = element.getAttribute('id') ?? '';
    const targets = all(element, 'target');
    if (!id) problem(line, 'has a <trans-unit> without an id; take the unit out or restore its id');
    else if (element.parentNode?.nodeName !== 'body')
      problem(line, `"${id}" stands outside <body>; move the unit directly into <body>`, id);
    else if (units.some((unit) => unit.id === id)) problem(line, `"${id}" is there twice; keep one of the two`, id);
    else if (targets.length > 1) problem(line, `"${id}" has ${targets.length} <target>s; keep one of them`, id);
    else if (targets[0] && [...targets[0].childNodes].some((node) => node.nodeType !== node.TEXT_NODE))
      problem(line, `"${id}" has mark-up in its <target>; messages are plain text only`, id);
    else
      units.push({
        id,
        source: all(element, 'source')[0]?.textContent ?? '',
        target: targets[0]?.textContent ?? undefined,
        state: targets[0]?.getAttribute('state') ?? '',
        line,
      });
  }
  return {locale, units, reviewed: readReview(doc), problems};
};

/** States that say a text is not a translation of the English beside it. */
export const isUntranslated = (state: string): boolean => state === 'new' || state === 'needs-translation';

/** States that say a person has checked a text. */
export const isSignedOff = (state: string): boolean => state === 'signed-off' || state === 'final';

/** Marks units whose English has changed as needing translation; done before extraction, which forgets that. */
export const markStale = (xml: string, stale: ReadonlySet<string>): string => {
  const doc = parse(xml);
  for (const unit of all(doc, 'trans-unit'))
    if (stale.has(unit.getAttribute('id') ?? '')) all(unit, 'target')[0]?.setAttribute('state', 'needs-translation');
  return serialize(doc);
};

/**
 * Gives new translations the state of a draft, says at the top of the file what it is, and puts the units in the order
 * of the content, so that a translator reads a text and not a heap of sentences.
 * @param ids All message ids in that order.
 */
export const tidy = (xml: string, ids: readonly string[]): string => {
  const doc = parse(xml);
  const units = all(doc, 'trans-unit').sort(
    (a, b) => ids.indexOf(a.getAttribute('id') ?? '') - ids.indexOf(b.getAttribute('id') ?? ''),
  );
  for (const unit of units) {
    const target = all(unit, 'target')[0];
    if (target && !target.hasAttribute('state')) target.setAttribute('state', 'needs-review-translation');
  }
  const body = all(doc, 'body')[0]!;
  while (body.firstChild) body.removeChild(body.firstChild);
  for (const unit of units) {
    body.appendChild(doc.createTextNode('\n'));
    body.appendChild(unit);
  }
  body.appendChild(doc.createTextNode('\n'));
  const file = all(doc, 'file')[0]!;
  if (!all(file, 'header').length) {
    const header = doc.createElement('header');
    const note = doc.createElement('note');
    note.setAttribute('from', 'all-widgets');
    note.appendChild(doc.createTextNode(draftNote));
    header.appendChild(note);
    file.insertBefore(header, all(file, 'body')[0]!);
    file.insertBefore(doc.createTextNode('\n'), all(file, 'body')[0]!);
  }
  return serialize(doc);
};

const serialize = (doc: Document): string => new XMLSerializer().serializeToString(doc).trimEnd() + '\n';

const draftNote =
  'Draft. Targets with state="needs-review-translation" are machine-made and no person has checked them. See locales/README.md.';

/** A reviewer signs a file with an XLIFF phase named "review", and every unit with the state "signed-off" or "final". */
const readReview = (doc: Document): XliffFile['reviewed'] => {
  const phase = all(doc, 'phase').find((element) => element.getAttribute('phase-name') === 'review');
  const by = phase?.getAttribute('contact-name');
  const on = phase?.getAttribute('date')?.slice(0, 10);
  const targets = all(doc, 'target');
  const signed = targets.length > 0 && targets.every((target) => isSignedOff(target.getAttribute('state') ?? ''));
  return by && on && !isNaN(Date.parse(on)) && signed ? {by, on} : null;
};

const parse = (xml: string): Document =>
  new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(message);
    },
  }).parseFromString(xml, 'text/xml');

const all = (node: Document | Element, name: string): Element[] => [...node.getElementsByTagName(name)];

const firstLine = (error: unknown): string => (error instanceof Error ? error.message : String(error)).split('\n')[0]!;
