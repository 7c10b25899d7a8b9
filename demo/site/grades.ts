/** How easy the words of a section are to read, in each language for which a formula was made. */
import {readFileSync} from 'node:fs';
import {messagesIn} from '../../src/content/translate.ts';
import {groupOf, type Messages} from '../../src/content/message.ts';
import type {Section} from '../../src/content/section.ts';
import {readingsOf, type Reading} from '../../readability/table.ts';
import {gradesOf} from '../../test/content/grades.ts';
import {languages} from './publication.ts';

export interface Grade {
  /** Language, by its own name. */
  readonly language: string;
  readonly code: string;
  readonly formula: string;
  readonly score: string;
  /** How to read the number. */
  readonly meaning: string;
}

/** By code: the readings of a translation, section by section. */
const readings = new Map<string, readonly Reading[]>(
  languages
    .filter(({code}) => code !== 'en')
    .map(({code}) => {
      const {messages} = JSON.parse(readFileSync(`dist/locales/${code}.json`, 'utf8')) as {messages: Messages};
      const units = Object.entries(messages).map(([id, target]) => ({id, target, state: 'translated'}));
      return [code, readingsOf({locale: code, units} as unknown as Parameters<typeof readingsOf>[0])];
    }),
);

const english = (section: Section): Grade => ({
  language: 'English',
  code: 'en',
  formula: 'Median of Flesch-Kincaid, SMOG, Fog and Coleman-Liau',
  score: gradesOf(messagesIn(section).map(({text}) => text)).Median.toFixed(1),
  meaning: 'US school grade',
});

/** One line a language and formula; languages without a formula have none. */
export const grades = (section: Section): readonly Grade[] => {
  const group = groupOf(section.title.id);
  const translated = languages.flatMap(({code, name}) =>
    (readings.get(code) ?? []).flatMap(({formula, sections}) => {
      const found = sections.find((one) => one.name === group);
      if (!found) return [];
      const aim = `${formula.higher === 'easier' ? 'at least' : 'at most'} ${formula.wished} is wished`;
      return {language: name, code, formula: formula.name, score: found.score.toFixed(1), meaning: aim};
    }),
  );
  return [english(section), ...translated];
};
