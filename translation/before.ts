/**
 * What a project had before a tool wrote a file, and has no more: units that a person has not filtered for, empty
 * targets, letters that another encoding does not have, the English, and words that somebody has signed.
 */
import {existsSync, readFileSync} from 'node:fs';
import {endedSignature, signedNote, usualPhase} from '../lint/signatures.ts';
import type {Finding} from '../tools/locales/check.ts';
import type {EnglishMessage} from '../tools/locales/english.ts';
import type {InFile} from '../tools/locales/project.ts';
import {rulesOf} from '../tools/locales/rules.ts';
import {isSignedOff} from '../tools/locales/states.ts';
import type {Unit} from '../tools/locales/unit.ts';
import type {XliffFile} from '../tools/locales/xliff.ts';
import {isBlank} from './blank.ts';
import {readBefore, type Before} from './committed.ts';
import {hasLostLetters} from './encoding.ts';
import {damageOf} from './quality.ts';

/**
 * Keeps what was committed last where a tool has left it out. A file that has lost many translations, or the letters of
 * most, is refused, and so is one without some of its units where Git does not know it; a few are named.
 * @param isNew Whether messages of the English may be new, so that no file has had them.
 */
export const keepWords = (language: InFile, english: readonly EnglishMessage[], isNew: boolean): InFile => {
  const {file, xliff, findings} = language;
  if (findings.some(({kind}) => kind === 'broken')) return language;
  const add = (...more: readonly Finding[]): InFile => ({...language, findings: [...findings, ...more]});
  const refuse = (sentence: string): InFile => add({file, line: 1, kind: 'broken', sentence});

  const damage = damaged(xliff, english);
  if (damage) return refuse(damage);
  const before = readBefore(file, xliff.locale, english);
  if (!before) return language;
  if (!existsSync(file)) {
    const {size} = before.words;
    const remedy = `restore it, or take "${xliff.locale}" out of lit-localize.json`;
    return size ? refuse(`is not here, and had translations of ${size} messages; ${remedy}`) : language;
  }
  const loss = lossOf(xliff, before) ?? (before.committed ? undefined : goneOf(xliff, before, english, isNew));
  if (loss) return refuse(loss);

  const {committed, words} = before;
  const emptied = emptiedIn(xliff, before).map(({id, line}) =>
    odd(file, line, id, `has lost its translation “${words.get(id)!}”; restore it if it still holds`),
  );
  if (!committed) return add(...emptied);
  const texts = new Map(english.map(({id, text}) => [id, text]));
  const there = new Set(xliff.units.map(({id}) => id));
  const gone = committed.units.filter(({id, target}) => texts.has(id) && !there.has(id) && target);
  const had = new Map(committed.units.map((unit) => [unit.id, unit]));
  const changed: Finding[] = [];
  const text = readFileSync(file, 'utf8');
  const units = xliff.units.map((unit) => {
    const old = had.get(unit.id);
    const isOther = old && unit.source !== texts.get(unit.id) && unit.source !== old.source;
    // The words have not changed, and so they are still those of the English that they had.
    const isRestored = isOther && (!unit.source || unit.target === old.target);
    // A note says that these words were signed, on the same day.
    const isEnded =
      old && hasOldSignature(unit, xliff, old, committed) && !text.includes(signedNote(unit.id, unit.target!));
    if (isRestored) changed.push(odd(file, unit.line, unit.id, 'has other English; that of the last commit is taken'));
    const isSigned = old && hasLostSignature(unit, xliff, old);
    if (isEnded) changed.push(odd(file, unit.line, unit.id, endedSignature));
    if (isSigned)
      changed.push(odd(file, unit.line, unit.id, 'has lost its signature; that of the last commit is kept'));
    return {
      ...unit,
      ...(isRestored && {source: old.source}),
      ...(isEnded && draft),
      ...(isSigned && {state: old.state, phase: old.phase}),
    };
  });
  if (gone.length) {
    const sentence = `has no unit for ${named(gone.map(({id}) => id))}; what was committed last is kept`;
    changed.push({file, line: 1, kind: 'odd', sentence});
  }
  const phases = new Map([...committed.phases, ...xliff.phases]);
  return {...add(...emptied, ...changed), xliff: {...xliff, units: [...units, ...gone], phases}};
};

/** So many are no person's doing. */
const many = 10;

const named = (ids: readonly string[]): string =>
  ids.length > 1 ? `${ids.length} messages, such as "${ids[0]}"` : `"${ids[0]}"`;

const odd = (file: string, line: number, id: string, end: string): Finding => ({
  file,
  line,
  id,
  kind: 'odd',
  sentence: `"${id}" ${end}`,
});

/** Why a file cannot be taken whose letters were read in a wrong encoding. */
const damaged = ({locale, units}: XliffFile, english: readonly EnglishMessage[]): string | undefined => {
  const rules = rulesOf(locale);
  const texts = new Map(english.map(({id, text}) => [id, text]));
  const found = units.flatMap(({id, target}) => {
    const text = texts.get(id);
    const damage = text !== undefined && target ? damageOf(rules, text, target) : undefined;
    return damage ? [{id, damage}] : [];
  });
  return found.length < many
    ? undefined
    : `has ${found[0]!.damage} in "${found[0]!.id}" and the like in ${found.length - 1} others, which a wrong encoding has left; let your tool read and save the file in UTF-8`;
};

/** Why a file cannot be taken that has lost much of what was there. */
const lossOf = (xliff: XliffFile, before: Before): string | undefined => {
  const {committed, words} = before;
  const emptied = emptiedIn(xliff, before);
  if (emptied.length >= many || emptied.length * 2 > words.size)
    return emptied.length
      ? `has no translation for ${named(emptied.map(({id}) => id))}, for which one ${committed ? 'was committed' : 'was in the last build'}; let your tool write its targets, or restore them`
      : undefined;
  const lettered = xliff.units.filter(({id, target}) => target && /[^\0-\x7F\P{L}]/u.test(words.get(id) ?? ''));
  const lost = lettered.filter(({id, target}) => hasLostLetters(words.get(id)!, target!));
  if (lost.length >= many && lost.length * 2 > lettered.length)
    return `has lost letters other than a to z in ${named(lost.map(({id}) => id))}; let your tool save the file in UTF-8`;
  const bare = xliff.units.filter(({source, target}) => target && !source);
  return committed || bare.length < many
    ? undefined
    : `has no English for ${named(bare.map(({id}) => id))}; let your tool write its sources, or restore them`;
};

/** Why a file cannot be taken that lacks units, where nothing says what was in them. */
const goneOf = (
  {units}: XliffFile,
  {words}: Before,
  english: readonly EnglishMessage[],
  isNew: boolean,
): string | undefined => {
  const there = new Set(units.map(({id}) => id));
  const gone = english.map(({id}) => id).filter((id) => !there.has(id) && (words.has(id) || !isNew));
  return gone.length
    ? `has no unit for ${named(gone)}, as it had before; let your tool write all units, or restore them`
    : undefined;
};

const emptiedIn = ({units}: XliffFile, {words}: Before): readonly Unit[] =>
  units.filter((unit) => isBlank(unit) && words.has(unit.id));

/** Whether a unit has the signature that other words had. */
const hasOldSignature = (unit: Unit, {phases}: XliffFile, old: Unit, committed: XliffFile): boolean => {
  if (!isSignedOff(unit.state) || !isSignedOff(old.state) || unit.target === old.target) return false;
  const [now, before] = [phases.get(unit.phase || usualPhase), committed.phases.get(old.phase || usualPhase)];
  return now?.by === before?.by && now?.on === before?.on;
};

/** Whether a tool has left out the signature of words that are the same; a person who ends one sets a state for review. */
const hasLostSignature = ({state, phase, target}: Unit, {phases}: XliffFile, old: Unit): boolean =>
  isSignedOff(old.state) &&
  target === old.target &&
  (state === '' || state === 'translated' || (isSignedOff(state) && !phases.has(phase || usualPhase)));

const draft = {state: 'needs-review-translation', phase: ''} as const;
