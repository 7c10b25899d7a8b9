/** Results of people: rows of docs/accessibility/people.json, from filled-in checklists. The tester's desk has this module, too. */
import {isDay} from '../day.ts';
import {isFailing, type Level} from './level.ts';

/** A person's result for a criterion and some tags. */
export interface PersonsRow {
  /** Number of the criterion, such as "1.3.2". */
  readonly num: string;
  readonly level: Exclude<Level, 'not-evaluated'>;
  /** Words for the report, which a result that is not good must have. */
  readonly notes?: string;
  /** Name of the person. */
  readonly by: string;
  /** ISO date. */
  readonly on: string;
  /** Screen reader or other tool and browser, each with its version. */
  readonly with: string;
  /** Tags that the person has tried, and the version of the package. */
  readonly tags: readonly string[];
  readonly version: string;
}

export {isDay, today} from '../day.ts';

const levels = ['supports', 'partially-supports', 'does-not-support', 'not-applicable'];

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

/** The fields of a row that are missing, in words. */
const lackingIn = ({level, notes, by, on, with: tool, tags, version}: Partial<PersonsRow>): readonly string[] => [
  ...(isText(by) ? [] : ['a name ("by")']),
  ...(isDay(on) ? [] : ['a day ("on", as 2026-12-31)']),
  ...(isText(tool) ? [] : ['the tools ("with")']),
  ...(isText(version) ? [] : ['the version of the package ("version")']),
  ...(Array.isArray(tags) && tags.length && tags.every(isText) ? [] : ['the tags that were tried ("tags")']),
  ...(isFailing(level!) && !isText(notes) ? ['what does not work ("notes")'] : []),
];

/**
 * Reads the results of people.
 * @param value The JSON of docs/accessibility/people.json.
 * @param known Numbers of the criteria of the report.
 * @param file Its name in the sentence.
 * @throws {Error} With one sentence, where a row claims something without the person who has shown it.
 */
export const readPeople = (
  value: unknown,
  known: ReadonlySet<string>,
  file = 'docs/accessibility/people.json',
): readonly PersonsRow[] => {
  if (!Array.isArray(value)) throw new Error(`${file} is not a list: write [] where nobody has tried anything yet.`);
  return value.map((row: Partial<PersonsRow> | null) => {
    const {num = '', level = ''} = row ?? {};
    if (!known.has(num)) throw new Error(`${file} has a row for "${num}", which is no criterion of the report.`);
    if (!levels.includes(level))
      throw new Error(`${file} has the level "${level}" for ${num}: write one of ${levels.join(', ')}.`);
    const lacking = lackingIn(row!);
    if (lacking.length)
      throw new Error(
        `${file} says "${level}" for ${num} without evidence: add ${lacking.join(', ')}, or take the row out.`,
      );
    return row as PersonsRow;
  });
};
