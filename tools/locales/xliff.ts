/**
 * Reads XLIFF 1.2 as translation tools write it: additions are accepted and named, the rest that cannot be
 * understood is a problem. locales/README.md describes the form of an .xlf file. Pure.
 */
import type {Document} from '@xmldom/xmldom';
import {readPhases, type Phases} from '../../lint/signatures.ts';
import {foreignIn, readUnit, refusalOf, type Say, type Unit} from './unit.ts';
import {all, attributeOf, parseXml} from './xml.ts';

/** Something about a file, in one sentence. */
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
  readonly phases: Phases;
  /** Parts that cannot be used. */
  readonly problems: readonly Problem[];
  /** Parts that a tool has added or written in its own way, and that mean nothing to us. */
  readonly oddities: readonly Problem[];
}

/**
 * Gives a file of another tool our ids and our form.
 * @returns Whether it was a PO file in between.
 */
export type TakeUp = (document: Document, locale: string, problem: Say, oddity: Say) => boolean;

export const emptyFile = (locale: string): XliffFile => ({
  locale,
  units: [],
  phases: new Map(),
  problems: [],
  oddities: [],
});

/**
 * @param file Name for the sentences, for example `locales/es.xlf`.
 * @param locale The language it has to be in.
 * @param takeUp For files of other tools; the build reads only our own form.
 */
export const readXliff = (file: string, xml: string, locale: string, takeUp?: TakeUp): XliffFile => {
  const problems: Problem[] = [];
  const oddities: Problem[] = [];
  const noteIn =
    (list: Problem[]): Say =>
    (line, sentence, id) =>
      list.push({file, line, sentence, ...(id === undefined ? {} : {id})});
  const problem = noteIn(problems);
  const oddity = noteIn(oddities);
  const nothing = {...emptyFile(locale), problems, oddities};

  const [before, ...after] = xml.split(/\uFFFD|(?<=^<?)\0/);
  if (after.length) {
    problem(before!.split('\n').length, 'is not in UTF-8; let your tool save it in UTF-8');
    return nothing;
  }
  if (xml.startsWith('\uFEFF')) oddity(1, 'begins with a byte order mark');
  if (xml.includes('\r')) oddity(1, 'has line ends of Windows');
  const parsed = parseXml(xml.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  if ('reason' in parsed) {
    problem(parsed.line, `is not well-formed XML (${parsed.reason}); restore it or mend the mark-up`);
    return nothing;
  }
  const {document} = parsed;
  const wasPo = takeUp?.(document, locale, problem, oddity) ?? false;
  const taken = problems.length;
  const version = document.documentElement?.getAttribute('version') ?? '';
  const files = all(document, 'file');
  const line = files[0]?.lineNumber ?? 1;
  const language = files[0] && attributeOf(files[0], 'target-language');
  if (version.startsWith('2')) problem(1, `is XLIFF ${version}; let your tool write XLIFF 1.2`);
  else if (files.length !== 1)
    problem(files[1]?.lineNumber ?? 1, `has ${files.length} <file> elements; keep one, with all units in its <body>`);
  else if (!language) oddity(line, `has no target-language; "${locale}" is taken, from the name of the file`);
  else if (language !== locale)
    problem(line, `has target-language="${language}"; it must be "${locale}", like the name of the file`);
  if (problems.length > taken) return nothing;
  const units = readUnits(document, problem, oddity, wasPo);
  return {locale, units, phases: readPhases(document, oddity), problems, oddities};
};

const readUnits = (document: Document, problem: Say, oddity: Say, wasPo: boolean): readonly Unit[] => {
  const units = new Map<string, Unit>();
  const foreign: {readonly id: string; readonly line: number; readonly names: readonly string[]}[] = [];
  for (const element of all(document, 'trans-unit')) {
    const line = element.lineNumber ?? 1;
    const id = attributeOf(element, 'id');
    const sentence = id
      ? refusalOf(element, id, units)
      : 'has a <trans-unit> without an id; take the unit out or restore its id';
    if (sentence) problem(line, sentence, id || undefined);
    else units.set(id, readUnit(element, id, line, oddity));
    const names = foreignIn(element);
    if (names.length) foreign.push({id, line, names});
  }
  if (foreign[0] && !wasPo) {
    const {id, line, names} = foreign[0];
    const many = foreign.length > 1 ? ` (${foreign.length} units have such)` : '';
    oddity(line, `"${id}" has what only other tools know: ${names.join(', ')}${many}`, id);
  }
  return [...units.values()];
};
