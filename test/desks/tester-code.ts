/** The pure module of the tester’s desk, with the shapes that its comments give. */
import type {PersonsRow} from '../../reports/accessibility/people.ts';
import type {TesterData} from '../../reports/accessibility/tester-data.ts';

export interface Answer {
  readonly answer: 'yes' | 'part' | 'no' | '';
  readonly remark: string;
  readonly on?: string;
  readonly with?: string;
}

export type Answers = Map<string, Answer>;

export interface Tools {
  readonly by: string;
  readonly reader: string;
  readonly browser: string;
  readonly device: string;
}

interface AnswersModule {
  readonly keyOf: (language: string, tag: string, nums: readonly string[]) => string;
  readonly peopleIn: (
    rows: readonly PersonsRow[],
    data: TesterData,
  ) => readonly (Tools & {readonly rows: readonly PersonsRow[]})[];
  readonly takeIn: (answers: Answers, rows: readonly PersonsRow[], data: TesterData) => readonly PersonsRow[];
  readonly toRows: (answers: Answers, person: Tools & {readonly on: string}, data: TesterData) => readonly PersonsRow[];
  readonly lackingIn: (answers: Answers) => {readonly key: string; readonly sentence: string} | undefined;
}

export const {keyOf, peopleIn, takeIn, toRows, lackingIn} = (await import(
  new URL('../../demo/tester/answers.js', import.meta.url).href
)) as AnswersModule;
