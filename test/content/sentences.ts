/** For tests: sentences and words of English, counted as readability formulas count them. */

export interface Sentence {
  readonly text: string;
  /** A number is a word, and so is a `{placeholder}`, without its braces. A hyphen parts two words. */
  readonly words: readonly string[];
}

/** A text that ends without a full stop, such as a heading, is a sentence too. */
export const sentencesOf = (texts: readonly string[]): readonly Sentence[] =>
  texts
    .flatMap((text) =>
      segmentsOf('sentence', unambiguous(text)).map(({index, segment}) => text.slice(index, index + segment.length)),
    )
    .map((text) => ({text: text.trim(), words: wordsOf(text)}))
    .filter(({words}) => words.length);

const wordsOf = (text: string): readonly string[] =>
  segmentsOf('word', text)
    .filter(({isWordLike}) => isWordLike)
    .map(({segment}) => segment);

/**
 * Intl.Segmenter ends a sentence at a full stop before a capital. So abbreviations lose their stops, and a placeholder
 * or number that may begin a sentence gets a capital. The length stays the same.
 */
const unambiguous = (text: string): string =>
  text
    .replace(/\b(?:e\.g|i\.e|vs|Drs?|Mrs?|Ms)\./g, (abbreviation) => abbreviation.replaceAll('.', '-'))
    .replace(/\{\w/g, (start) => start.toUpperCase())
    .replace(/(?<=\. )\d/g, 'N');

const segmentsOf = (granularity: 'sentence' | 'word', text: string): readonly Intl.SegmentData[] => [
  ...new Intl.Segmenter('en', {granularity}).segment(text),
];
