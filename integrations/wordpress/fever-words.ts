/** What a hospital's own rule on fevers changes in the words inside the tags, for the plugin to write its numbers into. Pure. */
import assert from 'node:assert/strict';

/** Numbers that no hospital has, and nothing else in a text. */
const limit = {celsius: 36.9, fahrenheit: 98.4};
const parts = {once: {celsius: 37.7, fahrenheit: 99.9}, lasting: {...limit, minutes: 1234}};

/** A rule of each form that has words of its own, in a profile with a name that no hospital has. */
export const profiles: Readonly<Record<string, object>> = Object.fromEntries(
  Object.entries({
    one: limit,
    two: parts,
    ...Object.fromEntries(['mouth', 'ear', 'armpit', 'forehead'].map((route) => [route, {...limit, route}])),
  }).map(([form, fever]) => [form, {name: 'HOSPITAL-NAME', fever}]),
);

/** Bytes of a text to take out, from where, and what to write there. */
export type Change = readonly [start: number, length: number, text: string];

/**
 * What leads from one text to another, from its beginning to its end. In the texts to write, a comment stands for each
 * value, as in `<!--celsius,-->` for a number with a decimal comma, and `<!--hospital-->`.
 */
export const changesBetween = (before: string, after: string): readonly Change[] => {
  const [old, now] = [before, after].map((html) => html.split(/(?=<)/)) as [string[], string[]];
  const changes: Change[] = [];
  let [i, j, at] = [0, 0, 0];
  while (i < old.length || j < now.length) {
    if (old[i] === now[j]) {
      at += Buffer.byteLength(old[i]!);
      i++;
      j++;
      continue;
    }
    const [gone, come] = nextMeeting(old, now, i, j);
    const length = Buffer.byteLength(old.slice(i, i + gone).join(''));
    changes.push([at, length, withTokens(now.slice(j, j + come).join(''))]);
    at += length;
    i += gone;
    j += come;
  }
  return changes;
};

/** How many pieces to pass on each side until both go on alike. */
const nextMeeting = (
  old: readonly string[],
  now: readonly string[],
  i: number,
  j: number,
): readonly [gone: number, come: number] => {
  const isAlike = (a: number, b: number): boolean =>
    [0, 1, 2].every((next) => old[i + a + next] === now[j + b + next]) || (i + a >= old.length && j + b >= now.length);
  for (let sum = 1; sum < 200; sum++)
    for (let gone = 0; gone <= sum; gone++) if (isAlike(gone, sum - gone)) return [gone, sum - gone];
  assert.fail(`The words with a rule on fevers are others from here on: ${now.slice(j, j + 5).join('')}`);
};

const withTokens = (html: string): string =>
  html
    .replace(/36([.,])9/g, '<!--celsius$1-->')
    .replace(/98([.,])4/g, '<!--fahrenheit$1-->')
    .replace(/37([.,])7/g, '<!--once-celsius$1-->')
    .replace(/99([.,])9/g, '<!--once-fahrenheit$1-->')
    .replace(/(?<!\d)1[^\d<>]?234(?!\d)/g, '<!--minutes-->')
    .replaceAll('HOSPITAL-NAME', '<!--hospital-->');
