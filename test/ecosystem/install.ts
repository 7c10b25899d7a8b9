import {existsSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {succeed} from './command.ts';

const here = import.meta.dirname;
const root = join(here, '../..');

/**
 * Packs the library as npm would publish it and installs the package here, so that the apps get the same files as a hospital.
 * @throws {Error} Where there is no build to pack.
 */
export const installLibrary = async (): Promise<void> => {
  if (!existsSync(join(root, 'dist/types/tags.d.ts'))) throw new Error('There is no build; run "npm run build" first.');
  const folder = mkdtempSync(join(tmpdir(), 'all-widgets-'));
  try {
    await succeed(root, 'npm', 'pack', '--silent', '--ignore-scripts', '--pack-destination', folder);
    const [tarball] = readdirSync(folder);
    await succeed(here, 'npm', 'install', '--no-save', '--ignore-scripts', join(folder, tarball!));
  } finally {
    rmSync(folder, {recursive: true});
  }
};
