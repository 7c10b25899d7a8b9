/** Two people’s files of one language as one: both are named, and no word, note or signature is lost. Pure. */
import type {Review} from '../../src/i18n/locale.ts';
import type {EnglishMessage} from '../../tools/locales/english.ts';
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
  const theirs = new Map(second.units.map((unit) => [unit.id, unit]));
  const ids = new Set(first.units.map(({id}) => id));
  const [taken, differing]: [string[], string[]] = [[], []];
  let phases = first.phases;
  /** A unit of the second file, with its signature under a name that is free. */
  const adopted = (unit: Unit): Unit => {
    const review: Review | undefined = second.phases.get(unit.phase || 'review');
    if (!review || !isSigned(unit)) return unit;
    const phase = phaseFor({phases}, review);
    phases = new Map([...phases, [phase, review]]);
    return {...unit, phase};
  };
  const texts = new Map(english.map(({id, text}) => [id, text]));
  const one = (mine: Unit): Unit => {
    const other = theirs.get(mine.id);
    if (!other) return mine;
    const notes = unique([...mine.notes, ...other.notes]);
    if (!other.target || other.target === mine.target) {
      const better = !isSigned(mine) && isSigned(other) && other.source === mine.source ? adopted(other) : mine;
      return {...better, notes};
    }
    const before = known.get(mine.id);
    const isNewer = mine.source !== texts.get(mine.id) && other.source === texts.get(mine.id);
    if (!mine.target || isNewer || (before && isSame(before, mine))) {
      taken.push(mine.id);
      return {...adopted(other), notes};
    }
    if (before && isSame(before, other)) return {...mine, notes};
    differing.push(mine.id);
    const review = isSigned(other) ? second.phases.get(other.phase || 'review') : undefined;
    const from = `${otherNote}${name}${review ? `, signed by ${review.by} on ${review.on}` : ''}`;
    return {...mine, notes: unique([...notes, {from, text: other.target}])};
  };
  const units = first.units.map(one);
  const added = second.units.filter(({id}) => !ids.has(id)).map(adopted);
  taken.push(...added.filter(({target}) => target).map(({id}) => id));
  return {xliff: {...first, units: [...units, ...added], phases}, taken, differing};
};

const isSigned = ({state}: Unit): boolean => state === 'signed-off' || state === 'final';

const isSame = (one: Unit, other: Unit): boolean => one.target === other.target;

const unique = (notes: readonly Note[]): readonly Note[] => [
  ...new Map(notes.map((note) => [`${note.from}\n${note.text}`, note])).values(),
];
