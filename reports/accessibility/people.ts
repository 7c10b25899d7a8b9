/** Results of people: rows of docs/accessibility/people.json, from filled-in checklists. The tester's desk has this module, too. */
import {hasBegun, isDay} from '../day.ts';
import {isFailing, type Level} from './level.ts';

export {isDay, today} from '../day.ts';
export {inLines, inOneLine} from '../written.ts';

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

/** The part of the tester's data (tester-data.ts) that rows are checked against. */
export interface Known {
  /** Numbers of the criteria of the report. */
  readonly known: readonly string[];
  readonly tags: readonly {readonly tag: string}[];
  readonly version: string;
}

const levels = ['supports', 'partially-supports', 'does-not-support', 'not-applicable'];

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

/** Whether a text names a tool with its version, as in "NVDA 2026.1, Firefox 152". */
const namesTool = (text: unknown): boolean =>
  isText(text) && (text as string).split(',').some((part) => /\p{L}{2}/u.test(part) && /\d/.test(part));

/** The fields of a row that are missing, in words. */
const lackingIn = ({level, notes, by, on, with: tool, tags, version}: Partial<PersonsRow>): readonly string[] => [
  ...(isText(by) ? [] : ['a name ("by")']),
  ...(isDay(on) ? (hasBegun(on!) ? [] : ['a day that has come ("on")']) : ['a day ("on", as 2026-12-31)']),
  ...(namesTool(tool) ? [] : ['the tools with their versions ("with", as NVDA 2026.1, Firefox 152)']),
  ...(isText(version) ? [] : ['the version of the package ("version")']),
  ...(Array.isArray(tags) && tags.length && tags.every(isText) ? [] : ['the tags that were tried ("tags")']),
  ...(isFailing(level!) && !isText(notes) ? ['what does not work ("notes")'] : []),
  ...(notes === undefined || typeof notes === 'string' ? [] : ['"notes" as a text']),
];

/** A fault of a row, to read after its file and number. */
const faultOf = (row: Partial<PersonsRow>, {known, tags, version}: Known): string | undefined => {
  const {num = '', level = ''} = row;
  if (!known.includes(num)) return `is for ${JSON.stringify(num)}, which is no criterion of the report.`;
  if (!levels.includes(level))
    return `has the level ${JSON.stringify(level)} for ${num}: write one of ${levels.join(', ')}.`;
  const lacking = lackingIn(row);
  if (lacking.length)
    return `says "${level}" for ${num} without evidence: add ${lacking.join(', ')}, or take the row out.`;
  // A row of another version does not count, and that version may have had other tags.
  const unknown = row.version === version && row.tags!.find((name) => !tags.some(({tag}) => tag === name));
  return unknown ? `names the tag "${unknown}" for ${num}, which is none of ours: correct it.` : undefined;
};

/**
 * Reads the results of people.
 * @param value The JSON of docs/accessibility/people.json.
 * @param file Its name in the sentence.
 * @throws {Error} With one sentence, where a row claims something without the person who has shown it.
 */
export const readPeople = (
  value: unknown,
  known: Known,
  file = 'docs/accessibility/people.json',
): readonly PersonsRow[] => {
  if (!Array.isArray(value)) throw new Error(`${file} is not a list: write [] where nobody has tried anything yet.`);
  return value.map((row: unknown, index) => {
    const fault = faultOf(Object(row) as Partial<PersonsRow>, known);
    if (fault) throw new Error(`${file}, row ${index + 1}, ${fault}`);
    return row as PersonsRow;
  });
};
