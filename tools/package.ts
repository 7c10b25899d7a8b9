/** Packs the library as npm would, and checks that others can use the package. */
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {run} from './run.ts';

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
if (!readFileSync('dist/all-widgets.js', 'utf8').includes(`"${version}"`))
  throw new Error(`The bundle does not say version ${version}: set it in src/version.ts as in package.json.`);

const folder = mkdtempSync(join(tmpdir(), 'all-widgets-'));
try {
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], {stdio: 'ignore'});
  const tarball = join(folder, readdirSync(folder)[0]!);
  await run('publint', 'run', tarball, '--strict');
  await run(
    'attw',
    tarball,
    '--profile',
    'esm-only',
    '--quiet',
    '--exclude-entrypoints',
    'integrity.json',
    'hospital.schema.json',
    'light.css',
  );
} finally {
  rmSync(folder, {recursive: true});
}
