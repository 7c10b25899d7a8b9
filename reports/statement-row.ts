/** One row of the statements: its words with the condition’s values filled in, and its facts with their marks. */
import {leukemia as condition} from '../src/conditions/leukemia/index.ts';
import type {Message} from '../src/content/message.ts';
import {facts as sheet} from './facts.ts';

/** One statement, heading or label. */
export interface StatementRow {
  /** Ids of its messages; none for a help line, because its name and number are not translated. */
  readonly ids: readonly string[];
  /** `outside`: the title and the words on whom to call, which tell no fact of the condition. */
  readonly kind: 'statement' | 'heading' | 'label' | 'slot' | 'outside';
  /** Stands before the words, such as the case in which readers see them. */
  readonly lead?: string;
  /** The term that the words explain. */
  readonly term?: string;
  readonly words: string;
  /** Facts that it tells. */
  readonly facts: readonly ToldFact[];
  /** Keys of the sources. */
  readonly sources: readonly string[];
}

export interface ToldFact {
  readonly id: string;
  /** Why it needs a second look, as in `SEC` or `clinician`: docs/medical-review.md explains each. */
  readonly marks: readonly string[];
}

const {fever} = condition;
const celsius = fever.celsius.toFixed(1);
const fahrenheit = fever.fahrenheit.toFixed(1);

/** Values of the condition; those of a hospital stay as they are named. */
const values: Readonly<Record<string, string>> = {celsius, fahrenheit, fever: `${fahrenheit} °F (${celsius} °C)`};

export const fill = (words: string): string =>
  words.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);

/** Whether a clinician must decide about a fact of the statement. */
export const isUndecided = ({facts}: StatementRow): boolean =>
  facts.some(({id}) => sheet.get(id)?.flags.includes('clin'));

export const row = (
  messages: readonly Message[],
  {
    kind = 'statement',
    words = messages.map(({text}) => text).join(' '),
    told = [],
    sources = [],
    ...more
  }: Partial<StatementRow> & {readonly told?: readonly string[]} = {},
): StatementRow => ({
  ids: messages.map(({id}) => id),
  kind,
  words: fill(words),
  facts: told.filter(Boolean).map((id) => ({id, marks: marksOf(id)})),
  sources,
  ...more,
});

/** Confidences that need no word: the fact was read. */
const plain = ['PAGE', 'PAGE+', 'READ'];

const decidedBy: Readonly<Record<string, string>> = {clin: 'clinician', host: 'hospital'};

const marksOf = (id: string): readonly string[] => {
  const {confidence = '', flags = []} = sheet.get(id) ?? {};
  return [...(plain.includes(confidence) ? [] : [confidence]), ...flags.map((flag) => decidedBy[flag] ?? flag)];
};
