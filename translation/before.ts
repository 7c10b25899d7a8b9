/** Translations that a project had before a tool wrote a file, and has no more: tools leave out what a person has not filtered for. */
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import type {Finding} from '../tools/locales/check.ts';
import type {EnglishMessage} from '../tools/locales/english.ts';
import type {InFile} from '../tools/locales/project.ts';
import {readXliff, type XliffFile} from '../tools/locales/xliff.ts';
import {takeUp} from './take-up.ts';

/**
 * Keeps the translations of units that are missing, as they were committed last. Where Git does not know the file, it is
 * refused, and so is a file in which many targets are empty, or English, that were translated before; a few are named.
 * @param isNew Whether messages of the English may be new, so that no file has had them.
 */
export const keepUnits = (language: InFile, english: readonly EnglishMessage[], isNew: boolean): InFile => {
  const {file, xliff, findings} = language;
  const there = new Set(xliff.units.map(({id}) => id));
  const gone = new Set(english.flatMap(({id}) => (there.has(id) ? [] : [id])));
  const blank = xliff.units.filter(({source, target}) => !target || target === source);
  if (!(gone.size || blank.length) || !existsSync(file) || findings.some(({kind}) => kind === 'broken'))
    return language;
  const committed = readCommitted(file, xliff.locale, english);
  const words = committed ? wordsIn(committed) : published(xliff.locale, english);
  const emptied = blank.flatMap(({id, line}) => (words.has(id) ? [{id, line, words: words.get(id)!}] : []));
  const add = (...more: readonly Finding[]): InFile => ({...language, findings: [...findings, ...more]});
  const lacks = (kind: 'broken' | 'odd', ids: readonly string[], end: string, what = 'unit'): Finding => {
    const many = ids.length > 1 ? `${ids.length} messages, such as "${ids[0]}"` : `"${ids[0]}"`;
    return {file, line: 1, kind, sentence: `has no ${what} for ${many}${end}`};
  };
  if (emptied.length >= many || emptied.length * 2 > words.size) {
    const ids = emptied.map(({id}) => id);
    const where = committed ? 'was committed' : 'was in the last build';
    return add(
      lacks('broken', ids, `, for which one ${where}; let your tool write its targets, or restore them`, 'translation'),
    );
  }
  const left = emptied.map(({id, line, words}): Finding => {
    const sentence = `"${id}" has lost its translation “${words}”; restore it if it still holds`;
    return {file, line, id, kind: 'odd', sentence};
  });
  if (!committed) {
    const ids = isNew ? [...gone].filter((id) => words.has(id)) : [...gone];
    return ids.length
      ? add(lacks('broken', ids, ', as it had before; let your tool write all units, or restore them'))
      : add(...left);
  }
  const units = committed.units.filter(({id, target}) => gone.has(id) && target);
  const ids = units.map(({id}) => id);
  if (ids.length) left.push(lacks('odd', ids, '; what was committed last is kept'));
  return {
    ...add(...left),
    xliff: {...xliff, units: [...xliff.units, ...units], phases: new Map([...committed.phases, ...xliff.phases])},
  };
};

/** So many empty targets are no person's doing. */
const many = 10;

/** Translations by message id. */
type Translations = ReadonlyMap<string, string>;

const wordsIn = ({units}: XliffFile): Translations =>
  new Map(units.flatMap(({id, source, target}) => (target && target !== source ? [[id, target]] : [])));

/** Those of the last build, for a copy without Git; none before the first. */
const published = (locale: string, english: readonly EnglishMessage[]): Translations => {
  const file = `dist/locales/${locale}.json`;
  if (!existsSync(file)) return new Map();
  const {messages} = JSON.parse(readFileSync(file, 'utf8')) as {readonly messages: Readonly<Record<string, string>>};
  return new Map(english.flatMap(({id, text}) => (messages[id] && messages[id] !== text ? [[id, messages[id]]] : [])));
};

const readCommitted = (file: string, locale: string, english: readonly EnglishMessage[]): XliffFile | undefined => {
  const {status, stdout} = spawnSync('git', ['show', `HEAD:./${file}`], {encoding: 'utf8', maxBuffer: 2 ** 26});
  if (status !== 0) return undefined;
  const xliff = readXliff(file, stdout, locale, takeUp(english));
  return xliff.problems.length ? undefined : xliff;
};
