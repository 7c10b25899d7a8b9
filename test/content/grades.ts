/** For tests: US school grades of English text by four readability formulas. */
import {colemanLiau} from 'coleman-liau';
import {fleschKincaid} from 'flesch-kincaid';
import {gunningFog} from 'gunning-fog';
import {smogFormula} from 'smog-formula';
import {syllable} from 'syllable';
import {sentencesOf} from './sentences.ts';

/** Headings and list items count as sentences. The median is of the four grades. */
export const gradesOf = (texts: readonly string[]) => {
  const sentences = sentencesOf(texts);
  const words = sentences.flatMap((sentence) => sentence.words);
  const long = words.filter((word) => syllable(word) >= 3);
  // Fog does not count words that only a suffix makes long.
  const complex = long.filter((word) => syllable(word.replace(/(es|ed|ing)$/, '')) >= 3);
  const counts = {
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
    letter: words.join('').length,
  };
  const grades = {
    'Flesch-Kincaid': fleschKincaid(counts),
    SMOG: smogFormula({sentence: counts.sentence, polysillabicWord: long.length}),
    Fog: gunningFog({...counts, complexPolysillabicWord: complex.length}),
    'Coleman-Liau': colemanLiau(counts),
  };
  const [, low = 0, high = 0] = Object.values(grades).sort((a, b) => a - b);
  return {Words: counts.word, ...grades, Median: (low + high) / 2};
};
