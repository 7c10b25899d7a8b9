/** Units that a file had before a tool wrote it, and has no more: tools leave out what a person has not filtered for. */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import type {EnglishMessage} from '../tools/locales/english.ts';
import type {InFile} from '../tools/locales/project.ts';
import {readXliff, type XliffFile} from '../tools/locales/xliff.ts';
import {takeUp} from './take-up.ts';

/**
 * Keeps the translations of units that are missing, as they were committed last. Where Git does not know the file, it is
 * refused, and so is a file in which most targets are empty, or English, that were translated before.
 * @param isNew Whether messages of the English may be new, so that no file has had them.
 */
export const keepUnits = (language: InFile, english: readonly EnglishMessage[], isNew: boolean): InFile => {
  const {file, xliff, findings} = language;
  const there = new Set(xliff.units.map(({id}) => id));
  const gone = new Set(english.flatMap(({id}) => (there.has(id) ? [] : [id])));
  const blank = new Set(xliff.units.filter(({source, target}) => !target || target === source).map(({id}) => id));
  if (
    !(gone.size || blank.size > xliff.units.length / 3) ||
    !existsSync(file) ||
    findings.some(({kind}) => kind === 'broken')
  )
    return language;
  const before = committed(file, xliff.locale, english);
  const say = (kind: 'broken' | 'odd', ids: readonly string[], end: string, what = 'unit'): InFile => {
    const many = ids.length > 1 ? `${ids.length} messages, such as "${ids[0]}"` : `"${ids[0]}"`;
    return {...language, findings: [...findings, {file, line: 1, kind, sentence: `has no ${what} for ${many}${end}`}]};
  };
  if (!before)
    return isNew || !gone.size
      ? language
      : say('broken', [...gone], ', as it had before; let your tool write all units, or restore them');
  const translated = before.units.filter(({source, target}) => target && target !== source);
  const emptied = translated.filter(({id}) => blank.has(id)).map(({id}) => id);
  if (emptied.length * 2 > translated.length)
    return say('broken', emptied, ', for which one was committed; let your tool write its targets', 'translation');
  const units = before.units.filter(({id, target}) => gone.has(id) && target);
  if (!units.length) return language;
  const ids = units.map(({id}) => id);
  return {
    ...say('odd', ids, '; what was committed last is kept'),
    xliff: {...xliff, units: [...xliff.units, ...units], phases: new Map([...before.phases, ...xliff.phases])},
  };
};

const committed = (file: string, locale: string, english: readonly EnglishMessage[]): XliffFile | undefined => {
  const {status, stdout} = spawnSync('git', ['show', `HEAD:./${file}`], {encoding: 'utf8', maxBuffer: 2 ** 26});
  if (status !== 0) return undefined;
  const xliff = readXliff(file, stdout, locale, takeUp(english));
  return xliff.problems.length ? undefined : xliff;
};
