/** Two people’s files of one language as one: both are named, and no word, note or signature is lost. Pure. */
import type {Review} from '../../src/i18n/locale.ts';
import type {EnglishMessage} from '../../tools/locales/english.ts';
import {isSignedOff, isUntranslated} from '../../tools/locales/states.ts';
import {reviewOf} from '../../lint/signatures.ts';
import type {Note, Unit} from '../../tools/locales/unit.ts';
import type {XliffFile} from '../../tools/locales/xliff.ts';
import {otherNote, phaseFor} from './change.ts';

export interface Merged {
  readonly xliff: XliffFile;
  /** Ids of messages that the second file alone had changed: its words were taken. */
  readonly taken: readonly string[];
  /** Ids of messages that both have changed: the words of the first stay, those of the second are in a note. */
  readonly differing: readonly string[];
}

/**
 * @param base The file that both began with; undefined where it is not known, so that every difference is one of both.
 * @param name Names the second file in its notes.
 */
export const merge = (
  base: XliffFile | undefined,
  first: XliffFile,
  second: XliffFile,
  name: string,
  english: readonly EnglishMessage[],
): Merged => {
  const known = new Map(base?.units.map((unit) => [unit.id, unit]));
  const others = new Map(second.units.map((unit) => [unit.id, unit]));
  const ids = new Set(first.units.map(({id}) => id));
  const texts = new Map(english.map(({id, text}) => [id, text]));
  const [taken, differing]: [string[], string[]] = [[], []];
  let phases = first.phases;
  const signed = (unit: Unit, review: Review): Unit => {
    const phase = phaseFor({phases}, review);
    phases = new Map([...phases, [phase, review]]);
    return {...unit, phase};
  };
  /** A unit of the second file, with its signature under a name that is free. */
  const adopted = (unit: Unit): Unit => {
    const review = reviewOf([unit], second.phases);
    return review ? signed(unit, review) : unit;
  };
  const isBehind = ({id, source, state}: Unit): boolean => source !== texts.get(id) || isUntranslated(state);
  /** Both have the same words: the signatures of both count, and words that one of them has found to hold still. */
  const agreed = (mine: Unit, other: Unit): Unit => {
    if (isBehind(mine) !== isBehind(other)) return isBehind(mine) ? adopted(other) : mine;
    const [own, theirs] = [reviewOf([mine], first.phases), reviewOf([other], second.phases)];
    if (!theirs || mine.source !== other.source || (own && names(own.by, theirs.by))) return mine;
    if (!own || names(theirs.by, own.by)) return adopted(other);
    return signed(mine, {by: `${own.by}, ${theirs.by}`, on: own.on > theirs.on ? own.on : theirs.on});
  };
  const one = (mine: Unit): Unit => {
    const other = others.get(mine.id);
    if (!other) return mine;
    const notes = unique([...mine.notes, ...other.notes]);
    if (!other.target) return {...mine, notes};
    if (other.target === mine.target) return {...agreed(mine, other), notes};
    const before = known.get(mine.id);
    if (!mine.target || (before && isUntouched(before, mine))) {
      taken.push(mine.id);
      return {...adopted(other), notes};
    }
    if (before && isUntouched(before, other)) return {...mine, notes};
    differing.push(mine.id);
    const review = reviewOf([other], second.phases);
    const from = `${otherNote}${name}${review ? `, signed by ${review.by} on ${review.on}` : ''}`;
    return {...mine, notes: unique([...notes, {from, text: other.target}])};
  };
  const units = first.units.map(one);
  const added = second.units.filter(({id}) => !ids.has(id)).map(adopted);
  taken.push(...added.filter(({target}) => target).map(({id}) => id));
  return {xliff: {...first, units: [...units, ...added], phases}, taken, differing};
};

/** Whether somebody has neither written other words nor signed those that were there. */
const isUntouched = (before: Unit, {target, state}: Unit): boolean =>
  before.target === target && (isSignedOff(before.state) || !isSignedOff(state));

const unique = (notes: readonly Note[]): readonly Note[] => [
  ...new Map(notes.map((note) => [`${note.from}\n${note.text}`, note])).values(),
];

/** Whether a list of names, as in "A. Person, B. Person", has every name of another one. */
const names = (all: string, some: string): boolean => {
  const known = namesIn(all);
  return namesIn(some).every((name) => known.includes(name));
};

const namesIn = (by: string): readonly string[] => by.split(',').map((name) => name.trim());
