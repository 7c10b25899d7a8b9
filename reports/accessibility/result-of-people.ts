/** What the results of people say of a criterion. */
import type {Evidence} from './evidence.ts';
import {isFailing, worst, type Level} from './level.ts';
import type {PersonsRow} from './people.ts';
import {tagsToTry} from './steps.ts';

/** Everything that the report is made from, besides the criteria. */
export interface Facts {
  readonly evidence: Evidence;
  readonly people: readonly PersonsRow[];
}

/** People's result, once their rows for this version cover every tag that has something to try. */
export const resultOfPeople = (
  num: string,
  {evidence, people}: Facts,
): {readonly level?: Level; readonly notes: readonly string[]} => {
  const rows = people.filter((row) => row.num === num);
  const now = rows.filter(({version}) => version === evidence.product.version);
  const tags = tagsToTry(num, evidence);
  const covered = tags.filter((tag) => now.some((row) => row.tags.includes(tag)));
  const notes = rows.map(
    ({by, on, with: tools, version, tags: tried, notes: words}) =>
      `${by}, ${on}, ${tools}, version ${version}, ${tried.length === 1 ? tried[0] : `${tried.length} tags`}${words?.trim() ? `: ${words}` : '.'}`,
  );
  const found = now.map(({level}) => level);
  const bad = found.filter(isFailing);
  if (bad.length) return {level: worst(bad), notes};
  if (now.length && covered.length === tags.length) return {level: worst(found), notes};
  return {
    notes: rows.length
      ? [...notes, `Tried by a person on ${covered.length} of ${tags.length} tags of this version.`]
      : notes,
  };
};
