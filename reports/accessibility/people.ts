/** Results of people: rows that a person has written into docs/accessibility/people.json after filling in a checklist. */
import type {Evidence} from './evidence.ts';
import {isFailing, worst, type Level} from './level.ts';

/** A person's result for a criterion and some tags. */
export interface PersonsRow {
  /** Number of the criterion, such as "1.3.2". */
  readonly num: string;
  readonly level: Exclude<Level, 'not-evaluated'>;
  /** Words for the report. */
  readonly notes: string;
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

const levels = ['supports', 'partially-supports', 'does-not-support', 'not-applicable'];

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

/** The fields of a row that are missing, in words. */
const lackingIn = ({by, on, with: tool, tags, version}: Partial<PersonsRow>): readonly string[] => [
  ...(isText(by) ? [] : ['a name ("by")']),
  ...(/^\d{4}-\d\d-\d\d$/.test(on ?? '') ? [] : ['a day ("on", as 2026-12-31)']),
  ...(isText(tool) ? [] : ['the tools ("with")']),
  ...(isText(version) ? [] : ['the version of the package ("version")']),
  ...(Array.isArray(tags) && tags.length ? [] : ['the tags that were tried ("tags")']),
];

/**
 * Reads the results of people.
 * @param value The JSON of docs/accessibility/people.json.
 * @param known Numbers of the criteria of the report.
 * @throws {Error} With one sentence, where a row claims something without the person who has shown it.
 */
export const readPeople = (value: unknown, known: ReadonlySet<string>): readonly PersonsRow[] => {
  const file = 'docs/accessibility/people.json';
  if (!Array.isArray(value)) throw new Error(`${file} is not a list: write [] where nobody has tried anything yet.`);
  return value.map((row: Partial<PersonsRow>) => {
    const {num = '', level = ''} = row;
    if (!known.has(num)) throw new Error(`${file} has a row for "${num}", which is no criterion of the report.`);
    if (!levels.includes(level))
      throw new Error(`${file} has the level "${level}" for ${num}: write one of ${levels.join(', ')}.`);
    const lacking = lackingIn(row);
    if (lacking.length)
      throw new Error(
        `${file} says "${level}" for ${num} without evidence: add ${lacking.join(', ')}, or take the row out.`,
      );
    return row as PersonsRow;
  });
};

/** Everything that the report is made from, besides the criteria. */
export interface Facts {
  readonly evidence: Evidence;
  readonly people: readonly PersonsRow[];
}

/** People's result, once their rows for this version cover every tag. */
export const resultOfPeople = (
  num: string,
  {evidence, people}: Facts,
): {readonly level?: Level; readonly notes: readonly string[]} => {
  const rows = people.filter((row) => row.num === num);
  const now = rows.filter(({version}) => version === evidence.product.version);
  const {tags} = evidence.crossed;
  const covered = tags.filter((tag) => now.some((row) => row.tags.includes(tag)));
  const notes = rows.map(
    (row) =>
      `${row.by}, ${row.on}, ${row.with}, version ${row.version}, ${row.tags.length} ${row.tags.length === 1 ? 'tag' : 'tags'}: ${row.notes}`,
  );
  const found = now.map(({level}) => level);
  const bad = found.filter(isFailing);
  if (bad.length) return {level: worst(bad), notes};
  if (covered.length === tags.length) return {level: worst(found), notes};
  return {
    notes: rows.length
      ? [...notes, `Tried by a person on ${covered.length} of ${tags.length} tags of this version.`]
      : notes,
  };
};
