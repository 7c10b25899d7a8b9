/** Keeps from the last commit what a tool has left out of units, or changed beside their words: English and signatures. */
import {readFileSync} from 'node:fs';
import {endedSignature, reviewIn, signedNote} from '../lint/signatures.ts';
import type {Finding} from '../tools/locales/check.ts';
import type {EnglishMessage} from '../tools/locales/english.ts';
import type {InFile} from '../tools/locales/project.ts';
import {isSignedOff} from '../tools/locales/states.ts';
import type {Unit} from '../tools/locales/unit.ts';
import type {XliffFile} from '../tools/locales/xliff.ts';

/** Names the first of some messages, and how many they are. */
export const named = (ids: readonly string[]): string =>
  ids.length > 1 ? `${ids.length} messages, such as "${ids[0]}"` : `"${ids[0]}"`;

/** @param end The end of a sentence that begins with the id. */
export const odd = (file: string, line: number, id: string, end: string): Finding => ({
  file,
  line,
  id,
  kind: 'odd',
  sentence: `"${id}" ${end}`,
});

/** @param committed The file as it was committed last. */
export const keepUnits = (language: InFile, committed: XliffFile, english: readonly EnglishMessage[]): InFile => {
  const {file, xliff, findings} = language;
  const texts = new Map(english.map(({id, text}) => [id, text]));
  const text = readFileSync(file, 'utf8');
  const had = new Map(committed.units.map((unit) => [unit.id, unit]));
  const kept = xliff.units.map((unit): Kept => {
    const old = had.get(unit.id);
    if (!old) return {unit, ends: []};
    // A note says that these words were signed, on the same day.
    const isSignedAnew = (): boolean => text.includes(signedNote(unit.id, unit.target!));
    return keepSignature(keepEnglish(unit, old, texts.get(unit.id)), xliff, old, committed, isSignedAnew);
  });
  const there = new Set(xliff.units.map(({id}) => id));
  const gone = committed.units.filter(({id, target}) => texts.has(id) && !there.has(id) && target);
  const changed = kept.flatMap(({unit, ends}) => ends.map((end) => odd(file, unit.line, unit.id, end)));
  if (gone.length) {
    const sentence = `has no unit for ${named(gone.map(({id}) => id))}; what was committed last is kept`;
    changed.push({file, line: 1, kind: 'odd', sentence});
  }
  const units = [...kept.map(({unit}) => unit), ...gone];
  const phases = new Map([...committed.phases, ...xliff.phases]);
  return {...language, findings: [...findings, ...changed], xliff: {...xliff, units, phases}};
};

/** A unit, and what was done to it, as ends of sentences that begin with its id. */
interface Kept {
  readonly unit: Unit;
  readonly ends: readonly string[];
}

/**
 * Words that have not changed are still those of the English that they had.
 * @param text The English of today.
 */
const keepEnglish = (unit: Unit, old: Unit, text: string | undefined): Kept => {
  const isOther = unit.source !== text && unit.source !== old.source;
  const isRestored = isOther && (!unit.source || unit.target === old.target);
  return isRestored
    ? {unit: {...unit, source: old.source}, ends: ['has other English; that of the last commit is taken']}
    : {unit, ends: []};
};

/** A signature goes with other words, and stays where a tool has left it out beside the same ones. */
const keepSignature = (
  {unit, ends}: Kept,
  xliff: XliffFile,
  old: Unit,
  committed: XliffFile,
  isSignedAnew: () => boolean,
): Kept => {
  if (hasOldSignature(unit, xliff, old, committed) && !isSignedAnew())
    return {unit: {...unit, ...draft}, ends: [...ends, endedSignature]};
  if (!hasLostSignature(unit, xliff, old)) return {unit, ends};
  const {state, phase} = old;
  return {
    unit: {...unit, state, phase},
    ends: [...ends, 'has lost its signature; that of the last commit is kept'],
  };
};

/** Whether a unit has the signature that other words had. */
const hasOldSignature = (unit: Unit, {phases}: XliffFile, old: Unit, committed: XliffFile): boolean => {
  if (!isSignedOff(unit.state) || !isSignedOff(old.state) || unit.target === old.target) return false;
  const [now, before] = [reviewIn(unit, phases), reviewIn(old, committed.phases)];
  return now?.by === before?.by && now?.on === before?.on;
};

/** Whether a tool has left out the signature of words that are the same; a person who ends one sets a state for review. */
const hasLostSignature = (unit: Unit, {phases}: XliffFile, old: Unit): boolean =>
  isSignedOff(old.state) &&
  unit.target === old.target &&
  (unit.state === '' || unit.state === 'translated' || (isSignedOff(unit.state) && !reviewIn(unit, phases)));

const draft = {state: 'needs-review-translation', phase: ''} as const;
