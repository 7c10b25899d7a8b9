/** Style sheets of strangers, for tests: single files out of npm packages that bring hundreds of others when installed. */
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import type {Sheet} from '../../tools/audit/sheets.ts';

type Wanted = Sheet & {readonly files: readonly string[]};

/**
 * Puts the files that `sheets.json` in a folder names into `sheets` beside it, by package and path, with a copy of the
 * list. Existing sheets that were made from this list stay, without a request.
 * @throws {Error} If a package cannot be loaded or differs from the list; the existing sheets stay.
 */
export const fetchStyleSheets = (folder: string): void => {
  const list = join(folder, 'sheets.json');
  const target = join(folder, 'sheets');
  const wanted = readFileSync(list, 'utf8');
  const copy = join(target, 'sheets.json');
  if (existsSync(copy) && readFileSync(copy, 'utf8') === wanted) return;
  const made = mkdtempSync(`${target}-`);
  try {
    for (const sheet of JSON.parse(wanted) as readonly Wanted[]) take(sheet, made, list);
    writeFileSync(join(made, 'sheets.json'), wanted);
    rmSync(target, {recursive: true, force: true});
    renameSync(made, target);
  } finally {
    rmSync(made, {recursive: true, force: true});
  }
};

const take = ({package: name, version, integrity, files}: Wanted, folder: string, list: string): void => {
  const whole = `${name}@${version}`;
  const tarball = pack(whole, join(folder, '.packed'));
  const hash = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
  if (hash !== integrity)
    throw new Error(
      `npm gave another ${whole} than ${list} expects (${hash}): nothing was taken from it; find out why before you change the list.`,
    );
  const place = join(folder, name);
  mkdirSync(place, {recursive: true});
  const inside = files.map((file) => `package/${file}`);
  try {
    execFileSync('tar', ['-xzf', tarball, '-C', place, '--strip-components=1', ...inside], {stdio: 'pipe'});
  } catch {
    throw new Error(`${whole} has no ${files.join(' or no ')}: write into ${list} what is in it.`);
  }
  rmSync(join(folder, '.packed'), {recursive: true});
};

/** Downloads a package, without installing it or running anything of it. */
const pack = (whole: string, folder: string): string => {
  mkdirSync(folder);
  try {
    execFileSync('npm', ['pack', whole, '--pack-destination', folder, '--prefer-offline', '--loglevel=error'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
  } catch {
    throw new Error(`"npm pack ${whole}" failed: see its message above.`);
  }
  return join(folder, readdirSync(folder)[0]!);
};
