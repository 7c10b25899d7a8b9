import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {colemanLiau} from 'coleman-liau';
import {fleschKincaid} from 'flesch-kincaid';
import {gunningFog} from 'gunning-fog';
import {smogFormula} from 'smog-formula';
import {syllable} from 'syllable';
import {messagesIn} from '../../src/content/translate.ts';
import {sections} from './sections.ts';

/** US school grades: the hard limit for any section, and for the whole, as the AMA advises. */
const limits = {section: 8, whole: 6};

const wordsOf = (sentence: string): string[] =>
  [...new Intl.Segmenter('en', {granularity: 'word'}).segment(sentence)]
    .filter(({isWordLike}) => isWordLike)
    .map(({segment}) => segment);

/** Every heading, entry of a list and sentence counts as a sentence. */
const gradesOf = (texts: readonly string[]) => {
  const sentences = texts
    .flatMap((text) => [...new Intl.Segmenter('en', {granularity: 'sentence'}).segment(text)])
    .map(({segment}) => wordsOf(segment))
    .filter((words) => words.length);
  const words = sentences.flat();
  const long = words.filter((word) => syllable(word) >= 3);
  // Fog leaves out words that an ending alone makes long.
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

describe('the English', () => {
  const table: Record<string, Record<string, number>> = {};
  after(() => {
    const rounded = Object.entries(table).map(([name, grades]) => [
      name,
      Object.fromEntries(Object.entries(grades).map(([formula, grade]) => [formula, Number(grade.toFixed(1))])),
    ]);
    console.table(Object.fromEntries(rounded));
  });

  const whole: string[] = [];
  for (const [tag, section] of Object.entries(sections)) {
    const texts = messagesIn(section).map(({text}) => text);
    whole.push(...texts);
    it(`of <${tag}> is for readers of grade ${limits.section} at most`, () => {
      table[tag] = gradesOf(texts);
      assert.ok(table[tag]['Median']! <= limits.section, `median grade ${table[tag]['Median']}`);
    });
  }

  it(`as a whole is for readers of grade ${limits.whole} at most`, () => {
    table['whole'] = gradesOf(whole);
    assert.ok(table['whole']['Median']! <= limits.whole, `median grade ${table['whole']['Median']}`);
  });
});
