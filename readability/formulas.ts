/**
 * The formulas for readability that were made for each language. None of them proves that a text is understood: they
 * see how long words and sentences are and nothing else. English ones are never used for another language.
 */
import type {Counts, Word} from './counts.ts';

export interface Formula {
  readonly name: string;
  /** The meaning of a higher number. */
  readonly higher: 'easier' | 'harder';
  /** The number that the whole text should reach: for readers with about six years at school, as far as the scale tells. */
  readonly wished: number;
  /**
   * The number beyond which a translation may not be as a whole: about eight years at school, or one step of the scale
   * below the wished one. A section of short lines swings with every medical word, so the table names it and that is all.
   */
  readonly limit: number;
  /** True where the formula was not read in its source. */
  readonly unverified?: true;
  readonly score: (counts: Counts) => number;
}

const wordsASentence = ({words, sentences}: Counts): number => words.length / sentences;

/** The mean of a number over all words, as a share where it is 0 or 1. */
const mean = ({words}: Counts, of: (word: Word) => number): number =>
  words.reduce((sum, word) => sum + of(word), 0) / words.length;

const syllablesAWord = (counts: Counts): number => mean(counts, ({syllables}) => syllables);
const shareLong = (counts: Counts): number => mean(counts, ({letters}) => Number(letters > 6));

/**
 * Spanish: Fernández Huerta 1959. 90 very easy, 80 easy, 70 rather easy (sixth grade), 60 normal (seventh and eighth),
 * 50 rather hard.
 */
export const fernandezHuerta: Formula = {
  name: 'Fernández Huerta',
  higher: 'easier',
  wished: 70,
  limit: 60,
  score: (counts) => 206.84 - 60 * syllablesAWord(counts) - 1.02 * wordsASentence(counts),
};

/**
 * Spanish: Szigriszt-Pazos 1993, read on the INFLESZ scale for health texts (Barrio-Cantalejo 2008, An Sist Sanit Navar
 * 31(2)): 80 very easy, 65 quite easy, 55 normal, 40 somewhat hard.
 */
export const szigrisztPazos: Formula = {
  name: 'Szigriszt-Pazos (INFLESZ)',
  higher: 'easier',
  wished: 65,
  limit: 55,
  unverified: true,
  score: (counts) => 206.835 - 62.3 * syllablesAWord(counts) - wordsASentence(counts),
};

/** French: Kandel and Moles 1958, on the scale of Flesch: 70 rather easy, 60 plain (eighth and ninth grade), 50 rather hard. */
export const kandelMoles: Formula = {
  name: 'Kandel-Moles',
  higher: 'easier',
  wished: 70,
  limit: 60,
  score: (counts) => 207 - 1.015 * wordsASentence(counts) - 73.6 * syllablesAWord(counts),
};

/** German: the first Wiener Sachtextformel, Bamberger and Vanecek 1984. A school grade, from 4 to 15. */
export const wienerSachtextformel: Formula = {
  name: 'Wiener Sachtextformel 1',
  higher: 'harder',
  wished: 7,
  limit: 8,
  score: (counts) =>
    19.35 * mean(counts, ({syllables}) => Number(syllables >= 3)) +
    0.1672 * wordsASentence(counts) +
    12.97 * shareLong(counts) -
    3.27 * mean(counts, ({syllables}) => Number(syllables === 1)) -
    0.875,
};

/** German, and general: LIX, Björnsson 1968. Up to 25 books for children, 30 simple, 40 normal, 50 factual, 60 hard. */
export const lix: Formula = {
  name: 'LIX (general)',
  higher: 'harder',
  wished: 40,
  limit: 50,
  score: (counts) => wordsASentence(counts) + 100 * shareLong(counts),
};

/**
 * Italian: Gulpease, Lucisano and Piemontese 1988. A text is hard to read below 80 for who left school after five years,
 * below 60 after eight, below 40 after thirteen.
 */
export const gulpease: Formula = {
  name: 'Gulpease',
  higher: 'easier',
  wished: 80,
  limit: 60,
  score: (counts) => 89 + 300 / wordsASentence(counts) - 10 * mean(counts, ({letters}) => letters),
};

/**
 * Russian: Oborneva 2006, made so that the scale of Flesch holds: 60 plain, 50 rather hard, 30 hard. It holds only
 * roughly: with the numbers of a later revision (1.52 and 65.14) a textbook of the fifth grade stands near 36. So the limit is
 * between the two.
 */
export const oborneva: Formula = {
  name: 'Oborneva',
  higher: 'easier',
  wished: 60,
  limit: 40,
  score: (counts) => 206.835 - 1.3 * wordsASentence(counts) - 60.1 * syllablesAWord(counts),
};

/** Portuguese of Brazil: Flesch as adapted by Martins and others 1996. 75 very easy, 50 easy (grades five to eight), 25 hard. */
export const martins: Formula = {
  name: 'Flesch, Martins 1996',
  higher: 'easier',
  wished: 60,
  limit: 50,
  unverified: true,
  score: (counts) => 248.835 - 1.015 * wordsASentence(counts) - 84.6 * syllablesAWord(counts),
};

/**
 * Polish: FOG of Gunning with words of four syllables as the hard ones, not three (Seretny 2006; the FOG-PL of Wrocław).
 * Years at school: up to 6 very simple, 9 simple, 12 rather simple, 15 rather hard. Words are taken as they stand, not in
 * their dictionary form.
 */
export const fogPl: Formula = {
  name: 'FOG-PL',
  higher: 'harder',
  wished: 6,
  limit: 9,
  score: (counts) => 0.4 * (wordsASentence(counts) + 100 * mean(counts, ({syllables}) => Number(syllables >= 4))),
};

export const formulas: Readonly<Record<string, readonly Formula[]>> = {
  es: [fernandezHuerta, szigrisztPazos],
  fr: [kandelMoles],
  de: [wienerSachtextformel, lix],
  it: [gulpease],
  ru: [oborneva],
  pt: [martins],
  pl: [fogPl],
};

/** Why a language is not measured, where more is known than that there is no formula. */
const withoutFormula: Readonly<Record<string, string>> = {
  ar: 'OSMAN was made for it, but nobody has read its numbers',
  ja: 'obi and jReadability were made for it, but their data are not here',
};

export const whyNotMeasured = (locale: string): string =>
  withoutFormula[locale] ?? 'no formula for texts on health is known';

/** Whether a score is at least as good as a mark on the scale of its formula. */
export const reaches = ({higher}: Formula, score: number, mark: number): boolean =>
  higher === 'easier' ? score >= mark : score <= mark;
