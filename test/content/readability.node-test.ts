/**
 * The English is easy to read, and its sentences are joined. In the printed table, grades count every text. The rhythm,
 * from "Sentences" on, counts statements only. Urgent steps have a row of their own.
 */
import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {messagesIn} from '../../src/content/translate.ts';
import {gradesOf} from './grades.ts';
import {rhythmOf, shortBelow, statementTextsIn} from './rhythm.ts';
import {coming, sections} from './sections.ts';
import {sentencesOf} from './sentences.ts';

/** US school grades: the hard limit for any section, and for the whole, as the AMA advises. */
const limits = {section: 8, whole: 6};

type Bounds = readonly [least: number, most: number];

type RhythmBounds = Readonly<Record<'mean' | 'grade', Bounds>>;

/** Words in a sentence, and the Flesch-Kincaid grade. A very low grade means sentences were cut that belong together. */
const rhythmBounds: Readonly<Record<'section' | 'whole', RhythmBounds>> = {
  section: {mean: [10.5, 15], grade: [3, 7]},
  whole: {mean: [11, 14], grade: [4, 6]},
};

/** Percentage of short sentences in a section. */
const shortBounds: Bounds = [0, 15];

/** Joining words in 100 words. Sections with at most `fewWords` are exempt, because one word would decide. */
const joiningBounds: Bounds = [2, 100];
const fewWords = 60;

/**
 * Exempt: the references have two sentences, which have no rhythm; explanations of terms are read one at a time.
 * Questions to ask are no statements.
 */
const withoutRhythm: readonly string[] = ['all-references', 'all-glossary'];

const rhythmAndGrade = (texts: readonly string[]) => ({
  ...rhythmOf(sentencesOf(texts)),
  grade: gradesOf(texts)['Flesch-Kincaid'],
});

const rhythmColumns = (texts: readonly string[]) => {
  const {sentences, mean, short, joining, grade} = rhythmAndGrade(texts);
  return {Sentences: sentences, 'Words each': mean, 'Short %': short, 'Joining %': joining, 'Their F-K': grade};
};

/** Fails with the five longest sentences, or the five shortest, for a writer to mend. */
const assertWithin = (
  [least, most]: Bounds,
  value: number,
  unit: string,
  texts: readonly string[],
  mend: 'longest' | 'shortest' = value > most ? 'longest' : 'shortest',
) => {
  const sign = mend === 'longest' ? -1 : 1;
  const examples = sentencesOf(texts)
    .toSorted((one, other) => sign * (one.words.length - other.words.length))
    .slice(0, 5)
    .map(({text, words}) => `\n  ${words.length}: ${text}`);
  assert.ok(
    least <= value && value <= most,
    `${value.toFixed(1)} ${unit}, not ${least} to ${most}. The ${mend} sentences:${examples.join('')}`,
  );
};

const itHasRhythm = (name: string, texts: readonly string[], bounds: RhythmBounds): void => {
  const {mean, grade} = rhythmAndGrade(texts);
  it(`of ${name} has sentences of ${bounds.mean.join(' to ')} words on average`, () => {
    assertWithin(bounds.mean, mean, 'words in a sentence', texts);
  });
  it(`of ${name} is in its statements of grade ${bounds.grade.join(' to ')}, neither choppy nor hard`, () => {
    assertWithin(bounds.grade, grade, 'as Flesch-Kincaid grade of the statements', texts);
  });
};

describe('the English', () => {
  const table: Record<string, Record<string, number>> = {};
  after(() => {
    const rounded = Object.entries(table).map(([name, row]) => [
      name,
      Object.fromEntries(Object.entries(row).map(([column, value]) => [column, Number(value.toFixed(1))])),
    ]);
    console.table(Object.fromEntries(rounded));
  });

  const whole: string[] = [];
  const calm: string[] = [];
  const urgent: string[] = [];
  for (const [tag, section] of Object.entries({...sections, ...coming})) {
    const texts = messagesIn(section).map(({text}) => text);
    whole.push(...texts);
    table[tag] = gradesOf(texts);
    it(`of <${tag}> is for readers of grade ${limits.section} at most`, () => {
      assert.ok(table[tag]!['Median']! <= limits.section, `median grade ${table[tag]!['Median']}`);
    });

    const statements = statementTextsIn(section);
    if (withoutRhythm.includes(tag) || !statements.calm.length) continue;
    calm.push(...statements.calm);
    urgent.push(...statements.urgent);
    Object.assign(table[tag], rhythmColumns(statements.calm));
    itHasRhythm(`<${tag}>`, statements.calm, rhythmBounds.section);
    const {short, joining, words} = rhythmAndGrade(statements.calm);
    it(`of <${tag}> has few short sentences`, () => {
      assertWithin(shortBounds, short, `% of sentences under ${shortBelow} words`, statements.calm, 'shortest');
    });
    if (words > fewWords)
      it(`of <${tag}> joins what belongs together`, () => {
        assertWithin(joiningBounds, joining, 'joining words in 100 words', statements.calm, 'shortest');
      });
  }

  table['whole'] = {...gradesOf(whole), ...rhythmColumns(calm)};
  table['urgent steps'] = rhythmColumns(urgent);
  it(`as a whole is for readers of grade ${limits.whole} at most`, () => {
    assert.ok(table['whole']!['Median']! <= limits.whole, `median grade ${table['whole']!['Median']}`);
  });
  itHasRhythm('the whole', calm, rhythmBounds.whole);
});
