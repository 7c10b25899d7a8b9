/**
 * The file `all-widgets.json` of a generated site. It lists the files of the site, so that the next run replaces these
 * and no others: a folder belongs to the command only if it made everything in it.
 */
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Files} from './write-whole.ts';

const name = 'all-widgets.json';
const generator = 'all-widgets site';

/** Adds the mark to the files of a site. */
export const withMark = (about: object, entries: readonly (readonly [string, string | URL])[]): Files => {
  const files = [name, ...entries.map(([path]) => path)].sort();
  return new Map([...entries, [name, `${JSON.stringify({generator, ...about, files}, null, 1)}\n`]]);
};

/**
 * Paths in a folder that no run of the command has made. Files that a file manager adds by itself do not count.
 * @throws {NodeJS.ErrnoException} If the folder cannot be read.
 */
export const foreignFiles = async (folder: string): Promise<readonly string[]> => {
  const paths = await pathsIn(folder);
  const made = new Set(await filesOfMark(folder));
  return paths.filter((path) => !made.has(path) && !/(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/.test(path));
};

/** Paths of all files, with `/` on every system, and of folders that are empty. */
const pathsIn = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, {withFileTypes: true});
  const paths = entries.map(async (entry) => {
    if (!entry.isDirectory()) return [entry.name];
    const inner = await pathsIn(join(folder, entry.name));
    return inner.length ? inner.map((path) => `${entry.name}/${path}`) : [`${entry.name}/`];
  });
  return (await Promise.all(paths)).flat();
};

/** Files of the site that was generated in a folder before; none if the mark is missing or is any other file. */
const filesOfMark = async (folder: string): Promise<readonly string[]> => {
  try {
    const mark: unknown = JSON.parse(await readFile(join(folder, name), 'utf8'));
    const [made, files] = [fieldOf(mark, 'generator'), fieldOf(mark, 'files')];
    return made === generator && Array.isArray(files) ? (files as readonly string[]) : [];
  } catch {
    return [];
  }
};

const fieldOf = (value: unknown, field: string): unknown =>
  Object.hasOwn(Object(value) as object, field) ? (value as Readonly<Record<string, unknown>>)[field] : undefined;
