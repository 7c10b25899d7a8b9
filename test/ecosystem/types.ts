import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {command} from './command.ts';

/** `file(5,4): error …`, as of TypeScript and Vue, and `… ERROR "file" 5:14 …`, as of Svelte. */
const mistake = /^(?:.*?([\w.]+)\((\d+),\d+\): error|\d+ ERROR "(?:.*\/)?([\w.]+)" (\d+):)/gm;

/**
 * Checks an app's types: the app itself must be without mistakes, and in the file called `wrong` every line that begins
 * with a tag of ours must be named as one, and no other.
 * @throws {Error} Where it is otherwise.
 */
export const checkTypes = async (name: string, [program, ...args]: readonly [string, ...string[]]): Promise<void> => {
  const folder = join(import.meta.dirname, 'apps', name);
  const file = readdirSync(folder).find((file) => /^wrong\./i.test(file))!;
  const expected = readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim().startsWith('<all-') ? `${file}:${index + 1}` : []));
  const {output} = await command(import.meta.dirname, program, ...args);
  const found = new Set(
    [...output.matchAll(mistake)].map(([, file, line, other, at]) => `${file ?? other}:${line ?? at}`),
  );
  const missed = expected.filter((place) => !found.has(place));
  const wrong = [...found].filter((place) => !expected.includes(place));
  if (!expected.length) throw new Error(`${file} has no mistakes to find.`);
  if (missed.length) throw new Error(`No mistake was found at ${missed.join(', ')}.`);
  if (wrong.length) throw new Error(`There should be no mistake at ${wrong.join(', ')}:\n${output}`);
};
