import {leukemia} from '../src/conditions/leukemia/index.ts';
import type {Finding} from '../tools/locales/check.ts';
import {rulesOf} from '../tools/locales/rules.ts';
import type {XliffFile} from '../tools/locales/xliff.ts';
import {seen} from './characters.ts';
import {termFaults} from './term-faults.ts';

/** Faults in the words that mark terms in the texts of a language. */
export const termFlaws = (file: string, {locale, units}: Pick<XliffFile, 'locale' | 'units'>): readonly Finding[] => {
  const messages = Object.fromEntries(units.flatMap(({id, target}) => (target ? [[id, seen(target)]] : [])));
  const lines = new Map(units.map(({id, line}) => [id, line]));
  return termFaults(leukemia, messages, rulesOf(locale).plainer).map(([id, sentence]) => ({
    file,
    line: lines.get(id) ?? 1,
    id,
    kind: 'flawed',
    sentence: `"${id}" ${sentence}`,
  }));
};
