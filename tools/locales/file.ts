import {renameSync, writeFileSync} from 'node:fs';

/** Writes a file whole or not at all: whoever reads it meanwhile, or stops us halfway, finds the old one. */
export const writeWhole = (file: string, text: string): void => {
  const draft = `${file}.new`;
  writeFileSync(draft, text);
  renameSync(draft, file);
};
