/** How easy each translation is to read, for the terminal. Pure. */
import {leukemia as condition} from '../src/conditions/leukemia/index.ts';
import {groupOf} from '../src/content/message.ts';
import {countsOf} from './counts.ts';
import {formulas, reaches, whyNotMeasured, type Formula} from './formulas.ts';
import {tabulate} from '../translation/status.ts';
import {isUntranslated} from '../tools/locales/states.ts';
import type {XliffFile} from '../tools/locales/xliff.ts';

/** The sections on the illness, by the first part of the ids of their messages. Labels and headings of a hospital are none. */
const onTheIllness: readonly string[] = condition.sections.flatMap((placed) =>
  'section' in placed ? [groupOf(placed.section.title.id)] : [],
);

export interface Reading {
  readonly formula: Formula;
  readonly whole: number;
  /** The whole without the names of the illness, which cannot be said shorter. */
  readonly withoutNames: number;
  readonly sections: readonly {readonly name: string; readonly score: number}[];
}

/** @returns One reading a formula; none where no formula was made for the language or nothing is translated. */
export const readingsOf = ({locale, units}: Pick<XliffFile, 'locale' | 'units'>): readonly Reading[] => {
  const translated = units.filter(({state}) => !isUntranslated(state));
  const textsOf = (names: readonly string[]): readonly string[] =>
    translated.flatMap(({id, target}) => (target && names.includes(groupOf(id)) ? [target] : []));
  const begun = onTheIllness.filter((name) => textsOf([name]).length);
  if (!begun.length) return [];
  return (formulas[locale] ?? []).map((formula) => {
    const scoreOf = (names: readonly string[], isLeftOut?: (word: string) => boolean): number =>
      rounded(formula.score(countsOf(locale, textsOf(names), isLeftOut)));
    return {
      formula,
      whole: scoreOf(begun),
      withoutNames: scoreOf(begun, isNameOfIllness),
      sections: begun.map((name) => ({name, score: scoreOf([name])})),
    };
  });
};

/** As it is printed, so that no score is judged by digits that are not shown. */
const rounded = (score: number): number => Math.round(score * 10) / 10;

/** Leukemia and all that begins with lymph, also within a German compound or after a French article. */
const isNameOfIllness = (word: string): boolean =>
  /leu[ck]a?[eéä]m|białacz|лейк(?:оз|ем)|l[iy]m(?:ph|f)|linf|лимф/i.test(word);

/** The sections that are beyond the limit of the formula. */
export const beyondLimit = ({formula, sections}: Reading): Reading['sections'] =>
  sections.filter(({score}) => !reaches(formula, score, formula.limit));

/** One line a language and formula. */
export const readabilityTable = (files: readonly Pick<XliffFile, 'locale' | 'units'>[]): string =>
  tabulate([
    ['code', 'formula', 'whole', 'without names', 'hardest section', 'wished', 'met', 'remarks'],
    ...files.flatMap((file) => {
      const readings = readingsOf(file);
      return readings.length
        ? readings.map((reading) => [file.locale, ...cellsOf(reading)])
        : [[file.locale, 'not measured', '', '', '', '', '', whyNot(file.locale)]];
    }),
  ]);

const whyNot = (locale: string): string => (formulas[locale] ? 'nothing is translated' : whyNotMeasured(locale));

const cellsOf = (reading: Reading): readonly string[] => {
  const {formula, whole, withoutNames, sections} = reading;
  const hardest = [...sections].sort((a, b) => (reaches(formula, a.score, b.score) ? 1 : -1))[0]!;
  const beyond = beyondLimit(reading).map(({name}) => name);
  const remarks = [
    formula.unverified && 'formula not verified',
    beyond.length && `beyond the limit of ${formula.limit}: ${beyond.join(', ')}`,
  ];
  return [
    formula.name,
    whole.toFixed(1),
    withoutNames.toFixed(1),
    `${hardest.name} ${hardest.score.toFixed(1)}`,
    `${formula.higher === 'easier' ? '≥' : '≤'} ${formula.wished}`,
    reaches(formula, whole, formula.wished) ? 'yes' : 'no',
    remarks.filter(Boolean).join('; '),
  ];
};
