/** What we write is there whole or not at all: whoever looks meanwhile, or stops us halfway, finds what was there before. */
import {copyFile, mkdir, readdir, realpath, rename, rm, stat, writeFile} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';
import {WrongInput} from './wrong-input.ts';

/** Text by path, or a file to copy. */
export type Files = ReadonlyMap<string, string | URL>;

/** @throws {WrongInput} Where one of the files cannot be written: then none is. */
export const writeFiles = async (files: Files): Promise<void> => {
  const drafts = new Map<string, string>();
  try {
    for (const [path, content] of files) {
      const file = await fileAt(path);
      const draft = draftOf(file);
      drafts.set(draft, file);
      await write(draft, content).catch(refuse(path));
    }
    for (const [draft, file] of drafts) await rename(draft, file).catch(refuse(file));
  } finally {
    for (const draft of drafts.keys()) await rm(draft, {force: true}).catch(() => undefined);
  }
};

/**
 * Writes a folder in place of the one that was made before, if there is one.
 * @param mark Name of a file by which we know that a folder is one of ours.
 * @throws {WrongInput} Where it cannot be written, or something else is there.
 */
export const writeFolder = async (path: string, files: Files, mark: string): Promise<void> => {
  const folder = resolve(path);
  const before = await namesIn(folder).catch(refuse(path));
  if (before?.length && !before.includes(mark))
    throw new WrongInput(`${path} holds other things than a site that was made here; choose another folder.`);
  const draft = draftOf(folder);
  try {
    for (const [name, content] of files) {
      const file = join(draft, name);
      await make(dirname(file)).catch(refuse(path));
      await write(file, content).catch(refuse(path));
    }
    await swap(draft, folder, before !== undefined).catch(refuse(path));
  } finally {
    await rm(draft, {recursive: true, force: true});
  }
};

/** Nothing is written over what is no file, such as a folder or a device. */
const fileAt = async (path: string): Promise<string> => {
  const file = await realpath(path).catch(() => resolve(path));
  const found = await stat(file).catch(() => undefined);
  if (found && !found.isFile()) throw new WrongInput(`${path} is no file; choose another name.`);
  return file;
};

const namesIn = (folder: string): Promise<readonly string[] | undefined> =>
  readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });

/** As `mkdir` with `recursive`, which never ends in a file system that lets nobody make a folder, such as /proc. */
const make = async (folder: string): Promise<void> => {
  const isThere = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isThere) return;
  if (dirname(folder) !== folder) await make(dirname(folder));
  await mkdir(folder);
};

const swap = async (draft: string, folder: string, isThere: boolean): Promise<void> => {
  const old = `${draft}.old`;
  if (isThere) await rename(folder, old);
  try {
    await rename(draft, folder);
  } catch (error) {
    if (isThere) await rename(old, folder);
    throw error;
  }
  await rm(old, {recursive: true, force: true});
};

const write = (file: string, content: string | URL): Promise<void> =>
  typeof content === 'string' ? writeFile(file, content) : copyFile(content, file);

const draftOf = (file: string): string => `${file}.${process.pid}.new`;

const refuse =
  (path: string) =>
  ({code, message}: NodeJS.ErrnoException): never => {
    throw new WrongInput(`${path} cannot be written (${code ?? message}); choose another place.`);
  };
