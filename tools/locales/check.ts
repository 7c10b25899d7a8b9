/** Compares a translation with the English: messages that are missing, stale, unsigned or in the wrong place. Pure. */
import {groupOf} from '../../src/content/message.ts';
import type {EnglishMessage} from './english.ts';
import {isUntranslated} from './states.ts';
import {unsigned} from '../../lint/signatures.ts';
import type {Unit} from './unit.ts';
import type {Problem, XliffFile} from './xliff.ts';

export interface Finding extends Problem {
  /**
   * `broken` must be mended by hand before anything is written; `missing`, `empty` and `stale` is work that is left, and
   * holds back its section; the others hold back nothing. `flawed` is the meaning of words, `untidy` their form.
   */
  readonly kind: 'broken' | 'missing' | 'empty' | 'stale' | 'unknown' | 'unsigned' | 'odd' | 'flawed' | 'untidy';
}

/** Kinds of findings with which a section is not published. */
const holding: ReadonlySet<Finding['kind']> = new Set(['broken', 'missing', 'empty', 'stale']);

/** A flaw in the words of a translation: the end of a sentence that begins with the id of the message. */
export type Flaw = Pick<Finding, 'kind' | 'sentence'>;
export type FindFlaws = (locale: string, message: EnglishMessage, target: string) => readonly Flaw[];

/** @param findFlaws For translators; the build looks only for work that is left. */
export const checkLocale = (
  file: string,
  xliff: XliffFile,
  english: readonly EnglishMessage[],
  findFlaws: FindFlaws = () => [],
): readonly Finding[] => {
  const findings: Finding[] = xliff.problems.map((problem) => ({...problem, kind: 'broken'}));
  if (findings.some(({id}) => id === undefined)) return findings;
  const ids = new Set(english.map(({id}) => id));
  const renumbered = renumberedIn(xliff.units, ids);
  if (renumbered) {
    const sentence = `has units whose ids are mostly no messages, such as "${renumbered.id}"; let your tool keep our ids, or write them as resname and run "npm run locales"`;
    return [{file, line: renumbered.line, kind: 'broken', sentence}];
  }
  const units = new Map(xliff.units.map((unit) => [unit.id, unit]));
  const broken = new Set(findings.map(({id}) => id));
  for (const message of english) {
    const {id} = message;
    if (broken.has(id)) continue;
    const unit = units.get(id);
    const line = unit?.line ?? 1;
    const find = (kind: Finding['kind'], sentence: string) =>
      findings.push({file, line, id, kind, sentence: `"${id}" ${sentence}`});
    const left = workLeft(unit, message);
    if (left) find(...left);
    if (left || !unit) continue;
    for (const {kind, sentence} of findFlaws(xliff.locale, message, unit.target!)) find(kind, sentence);
    const sentence = unsigned(unit, xliff.phases);
    if (sentence) find('unsigned', sentence);
  }
  for (const {id, line, target} of xliff.units)
    if (!ids.has(id))
      findings.push({
        file,
        line,
        id,
        kind: 'unknown',
        sentence: `"${id}" is no message any more; "npm run locales" takes it out${target ? ` with its translation “${target}”` : ''}`,
      });
  for (const oddity of xliff.oddities)
    findings.push({...oddity, kind: 'odd', sentence: `${oddity.sentence}; "npm run locales" puts it in order`});
  return findings;
};

/** The first unit of a tool that has given most units ids of its own: to go by them would take the translations out. */
const renumberedIn = (units: readonly Unit[], ids: ReadonlySet<string>): Unit | undefined => {
  const isMost = (some: readonly Unit[]): boolean => some.filter(({id}) => !ids.has(id)).length * 2 > some.length;
  const translated = units.filter(({target}) => target);
  return isMost(units) || isMost(translated) ? units.find(({id}) => !ids.has(id)) : undefined;
};

/** The work that a translator has to do about a message before its section can be shown. */
const workLeft = (
  unit: Unit | undefined,
  {id, text}: EnglishMessage,
): readonly [kind: Finding['kind'], sentence: string] | undefined => {
  if (!unit) return ['missing', 'is not in the file; run "npm run locales" and translate it'];
  const {source, target, state} = unit;
  if (target === undefined) return ['missing', 'has no <target>; translate it'];
  if (!/[^\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/u.test(target))
    return ['empty', 'has an empty <target>; translate it'];
  if (source !== text)
    return ['stale', 'is a translation of older English; run "npm run locales" and translate it again'];
  // The target may still be that of older English, with other placeholders.
  if (isUntranslated(state))
    return ['stale', `says state="${state}"; translate the English beside it and set state="needs-review-translation"`];
  const [wanted, found] = [placeholdersIn(text), placeholdersIn(target)];
  return found === wanted || mayDropNumber(id, target, text)
    ? undefined
    : ['broken', `must have ${wanted || 'no {…}'} as the English does, and has ${found || 'none'}${oddBraces(target)}`];
};

/** Where values are put in: their names, in order of the alphabet. */
const placeholdersIn = (text: string): string => (text.match(/\{\w*\}/g) ?? []).sort().join(' ');

/** Names in braces that hold another character, which may be one that nobody sees, as `{phoU+200Bne}`. */
const oddBraces = (text: string): string => {
  const odd = (text.match(/\{[^{}]{1,40}\}/g) ?? []).filter((braces) => !/^\{\w*\}$/.test(braces));
  const shown = odd.map((braces) =>
    braces.replace(
      /[\p{C}\p{M}]/gu,
      (character) => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`,
    ),
  );
  return shown.length ? `, but ${shown.join(' ')}` : '';
};

/** "One reply" may say its number in words. */
const mayDropNumber = (id: string, target: string, text: string): boolean =>
  /\.(zero|one|two)$/.test(id) && placeholdersIn(target) === placeholdersIn(text.replace('{count}', ''));

/** The sections that are not published, because something in them is not done. */
export const heldBack = (findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(findings.flatMap(({kind, id}) => (id && holding.has(kind) ? [groupOf(id)] : [])));

/** Whether nothing of the file can be used. */
export const isUnreadable = (findings: readonly Finding[]): boolean =>
  findings.some(({kind, id}) => kind === 'broken' && id === undefined);
