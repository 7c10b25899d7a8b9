import {readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';

/** How many files were compared, and a sentence for each that is not the same in both. */
export interface Comparison {
  readonly files: number;
  readonly sentences: readonly string[];
}

/**
 * Compares every byte of two folders.
 * @throws {Error} Where one of them cannot be read.
 */
export const differences = (given: string, made: string): Comparison => {
  const files = [...new Set([...filesIn(given), ...filesIn(made)])].sort();
  const sentences = files.flatMap((file) => {
    const [before, after] = [read(given, file), read(made, file)];
    if (!before) return `${file} is not there.`;
    if (!after) return `${file} is there but is made of nothing.`;
    if (before.equals(after)) return [];
    const at = before.findIndex((byte, index) => byte !== after[index]);
    return `${file} is another from byte ${at < 0 ? before.length : at} on.`;
  });
  return {files: files.length, sentences};
};

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));

const read = (folder: string, file: string): Buffer | undefined => {
  try {
    return readFileSync(join(folder, file));
  } catch {
    return undefined;
  }
};
