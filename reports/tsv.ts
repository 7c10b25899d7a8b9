import {readFileSync} from 'node:fs';

/** Rows of cells of a file with a heading row, which is left out. Empty cells at the end of a row may be missing. */
export const rowsOf = (file: URL): readonly (readonly string[])[] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

/** The words that a cell lists, with spaces between. */
export const wordsIn = (cell: string): readonly string[] => cell.split(' ').filter(Boolean);
