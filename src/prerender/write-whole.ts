/**
 * Writes completely or not at all: concurrent readers find the previous version, and so do users who interrupt the
 * command.
 */
import {randomUUID} from 'node:crypto';
import {constants} from 'node:fs';
import {copyFile, mkdir, realpath, rename, rm, stat, writeFile} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';
import {shorten} from '../report.ts';
import {foreignFiles} from './site-mark.ts';
import {WrongInput} from './wrong-input.ts';

/** Text by path, or a file to copy. */
export type Files = ReadonlyMap<string, string | URL>;

/** The same, or bytes. */
type Contents = ReadonlyMap<string, string | URL | Uint8Array>;

/** @throws {WrongInput} If one of the files cannot be written, or is named twice. None is written then. */
export const writeFiles = async (files: Contents): Promise<void> => {
  const temporaryFiles = new Map<string, string>();
  try {
    for (const [path, content] of files) {
      const file = await fileAt(path);
      if ([...temporaryFiles.values()].includes(file))
        throw new WrongInput(`${path} would hold two different things; choose two names.`);
      const temporary = temporaryPath(file);
      temporaryFiles.set(temporary, file);
      await write(temporary, content).catch(refuse(path));
    }
    for (const [temporary, file] of temporaryFiles) await rename(temporary, file).catch(refuse(file));
  } finally {
    for (const temporary of temporaryFiles.keys()) await rm(temporary, {force: true}).catch(() => undefined);
  }
};

/** @throws {WrongInput} If the folder is not there and cannot be made. */
export const makeFolder = async (path: string): Promise<void> => make(resolve(path)).catch(refuse(path));

/**
 * Writes files into a folder, and leaves all others there alone.
 * @param files By path in the folder.
 * @throws {WrongInput} If one of them cannot be written. None is written then.
 */
export const writeFilesIn = async (folder: string, files: Contents): Promise<void> => {
  for (const path of files.keys()) await make(dirname(resolve(folder, path))).catch(refuse(folder));
  await writeFiles(new Map([...files].map(([path, content]) => [join(folder, path), content])));
};

/**
 * Looks whether `writeFolder` can replace a folder, before what it is to hold is made.
 * @returns Its real path, and whether it exists.
 * @throws {WrongInput} If it cannot be read, or contains anything that no earlier run has made.
 */
export const checkFolder = async (path: string) => {
  // Not in place of a link to it: the server may serve the folder by its own name.
  const folder = await realpath(path).catch(() => resolve(path));
  const foreign = await foreignIn(folder).catch(refuse(path));
  if (foreign?.length)
    throw new WrongInput(
      `${path} holds other things than a site that was made here (${shorten(foreign)}); choose another folder.`,
    );
  return {folder, isThere: foreign !== undefined};
};

/**
 * Writes a folder, replacing a generated one.
 * @throws {WrongInput} If the folder cannot be written, or contains anything that no earlier run has made.
 */
export const writeFolder = async (path: string, files: Files): Promise<void> => {
  const {folder, isThere} = await checkFolder(path);
  const temporary = temporaryPath(folder);
  await make(dirname(folder)).catch(refuse(path));
  // Fails if it exists: it is ours to remove only if we made it.
  await mkdir(temporary).catch(refuse(path));
  try {
    for (const [name, content] of files) {
      const file = join(temporary, name);
      await make(dirname(file)).catch(refuse(path));
      await write(file, content).catch(refuse(path));
    }
    await swap(temporary, folder, isThere).catch(refuse(path));
  } finally {
    await rm(temporary, {recursive: true, force: true});
  }
};

/** Refuses to overwrite anything but a file, such as a folder or a device. */
const fileAt = async (path: string): Promise<string> => {
  const file = await realpath(path).catch(() => resolve(path));
  const found = await stat(file).catch(() => undefined);
  if (found && !found.isFile()) throw new WrongInput(`${path} is no file; choose another name.`);
  return file;
};

/** @returns Undefined if there is no such folder. */
const foreignIn = (folder: string): Promise<readonly string[] | undefined> =>
  foreignFiles(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });

/** Like `mkdir` with `recursive`, which never returns in a file system that permits no new folders, such as /proc. */
const make = async (folder: string): Promise<void> => {
  const isThere = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isThere) return;
  if (dirname(folder) !== folder) await make(dirname(folder));
  await mkdir(folder);
};

const swap = async (temporary: string, folder: string, isThere: boolean): Promise<void> => {
  const old = `${temporary}.old`;
  if (isThere) await rename(folder, old);
  try {
    await rename(temporary, folder);
  } catch (error) {
    if (isThere) await rename(old, folder);
    throw error;
  }
  await rm(old, {recursive: true, force: true});
};

/** Creates the file, and fails if it exists: another user of the machine may have put a link to any file there. */
const write = (file: string, content: string | Uint8Array | URL): Promise<void> =>
  content instanceof URL ? copyFile(content, file, constants.COPYFILE_EXCL) : writeFile(file, content, {flag: 'wx'});

/** Beside the file, so that it can be renamed, and under a name that is not known in advance. */
const temporaryPath = (file: string): string => `${file}.${randomUUID()}.new`;

const refuse =
  (path: string) =>
  ({code, message}: NodeJS.ErrnoException): never => {
    throw new WrongInput(`${path} cannot be written (${code ?? message}); choose another place.`);
  };
