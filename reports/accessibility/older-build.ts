/** Says in one line on the error output where the accessibility report is of another build than `dist`. The build runs it. */
import {existsSync, readFileSync} from 'node:fs';
import type {Evidence} from './evidence.ts';
import {olderThan} from './prose.ts';

const evidence = 'docs/accessibility/evidence.json';
const hashes = 'dist/integrity.json';
const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** A sentence, where the committed evidence is not for the bundle in `dist`. */
export const olderBuild = (): string | undefined =>
  existsSync(evidence) && existsSync(hashes)
    ? olderThan(read(evidence) as Evidence, (read(hashes) as Readonly<Record<string, string>>)['all-widgets.js'])
    : undefined;

if (import.meta.main) {
  const older = olderBuild();
  if (older) console.error(older);
}
