/** Takes an opened file in at the desk: in place of one that nobody has changed, otherwise beside it. Pure. */
import type {EnglishMessage} from '../../tools/locales/english.ts';
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
  {xliff: theirs, leftOut, otherEnglish}: Exclude<Opened, {readonly refused: unknown}>,
  name: string,
  english: readonly EnglishMessage[],
): TakenIn => {
  const told = [
    ...(otherEnglish ? [`${otherEnglish} of its translations are of other English; they are marked as stale.`] : []),
    ...leftOut.map(
      ({id, text}) =>
        `It has words for ${id}, which is no message any more and will not be in the file that you download: “${text}”`,
    ),
  ];
  if (!names.length && isSaved)
    return {work: {base, xliff: theirs, names: [name], isSaved}, said: `${name} is open.`, told};
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
