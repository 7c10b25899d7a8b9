/** Takes an opened file in at the desk: in place of one that nobody has changed, otherwise beside it. Pure. */
import type {EnglishMessage} from '../../tools/locales/english.ts';
import type {Unit} from '../../tools/locales/unit.ts';
import type {XliffFile} from '../../tools/locales/xliff.ts';
import {merge} from './merge.ts';
import type {Opened} from './open.ts';

/** The work of a person at the desk. */
export interface Work {
  /** The project's file, as both people began with it. */
  readonly base: XliffFile;
  readonly xliff: XliffFile;
  /** Names of the files that were opened. */
  readonly names: readonly string[];
  /** Whether there is nothing that has not been downloaded. */
  readonly isSaved: boolean;
}

export interface TakenIn {
  readonly work: Work;
  /** One or two sentences on what was done. */
  readonly said: string;
  /** Sentences on what the file has and the desk cannot keep as it is. */
  readonly told: readonly string[];
}

export const takeIn = (
  {base, xliff, names, isSaved}: Work,
  {xliff: opened, leftOut, otherEnglish}: Exclude<Opened, {readonly refused: unknown}>,
  name: string,
  english: readonly EnglishMessage[],
): TakenIn => {
  const isFirst = !names.length && isSaved;
  const kept = missingIn(opened, isFirst ? base : xliff);
  // Only what is missing comes from the project: of the rest, the file says how it is.
  const theirs = isFirst && kept.length ? merge(base, opened, {...base, units: kept}, name, english).xliff : opened;
  const told = [
    ...(kept.length
      ? [
          `It has no words for ${kept.length} of the ${english.length} messages: the desk keeps those that it had for them.`,
        ]
      : []),
    ...(otherEnglish ? [`${otherEnglish} of its translations are of other English; they are marked as stale.`] : []),
    ...leftOut.map(
      ({id, text}) =>
        `It has words for ${id}, which is no message any more and will not be in the file that you download: “${text}”`,
    ),
  ];
  if (isFirst) return {work: {base, xliff: theirs, names: [name], isSaved}, said: `${name} is open.`, told};
  const merged = merge(base, xliff, theirs, name, english);
  const before = names.join(' and ') || 'your changes';
  const count = merged.taken.length;
  const taken = `${count} ${count === 1 ? 'message is' : 'messages are'} from it.`;
  const differing = merged.differing.length ? ` Both have changed ${merged.differing.join(', ')}: decide there.` : '';
  return {
    work: {base, xliff: merged.xliff, names: [...names, name], isSaved: false},
    said: `${name} is joined with ${before}: ${taken}${differing}`,
    told,
  };
};

/** Messages with words that another file has no words for. */
const missingIn = ({units}: XliffFile, before: XliffFile): readonly Unit[] => {
  const whole = new Set(units.filter(({target}) => target).map(({id}) => id));
  return before.units.filter(({id, target}) => target && !whole.has(id));
};
