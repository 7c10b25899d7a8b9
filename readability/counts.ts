/** The numbers that a formula for readability takes from a text: how long its sentences and words are. Pure. */
import {syllablesIn} from './syllables.ts';

export interface Word {
  readonly letters: number;
  readonly syllables: number;
}

export interface Counts {
  readonly sentences: number;
  readonly words: readonly Word[];
}

/**
 * Counts as the test of the English does: a heading, an entry of a list and each sentence of a paragraph is a sentence.
 * Numbers and `{…}` are no words. An article with an apostrophe belongs to its word, as in "l’os".
 * @param isLeftOut Words that are not counted, for a second look without them.
 */
export const countsOf = (
  locale: string,
  texts: readonly string[],
  isLeftOut: (word: string) => boolean = () => false,
): Counts => {
  const count = syllablesIn[locale] ?? (() => 1);
  const sentences = texts
    // A narrow no-break space of French would be a part of the word before it, and sound its last e.
    .map((text) => text.replace(/\{\w+\}|[\u00A0\u202F]/g, ' '))
    .flatMap((text) => segmentsOf(locale, 'sentence', text))
    .map((sentence) => segmentsOf(locale, 'word', sentence).filter((word) => /\p{L}/u.test(word) && !isLeftOut(word)))
    .filter((words) => words.length);
  return {
    sentences: sentences.length,
    words: sentences.flat().map((word) => ({letters: word.match(/\p{L}/gu)!.length, syllables: count(word)})),
  };
};

const segmentsOf = (locale: string, granularity: 'sentence' | 'word', text: string): readonly string[] =>
  [...new Intl.Segmenter(locale, {granularity}).segment(text)].map(({segment}) => segment);
