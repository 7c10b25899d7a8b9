/**
 * Whether the same sources give the same bytes: builds a copy of the tracked files in another folder, in another time zone
 * and another language, and compares every byte of it with `dist`, or with the folder that is given, such as that of a
 * release: `node tools/reproduce.ts ../package/dist`.
 */
import {execFileSync, spawnSync} from 'node:child_process';
import {copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {needBuild} from '../reports/whole-build.ts';
import {readCommandLine} from './command-line.ts';
import {differences} from './reproduce/differences.ts';

const [built = 'dist'] = readCommandLine({}, 1).positionals;
if (built === 'dist') needBuild();

/** The files that git knows, as they are now. */
const copySources = (folder: string): void => {
  const {status, stdout} = spawnSync('git', ['ls-files', '-z'], {encoding: 'utf8'});
  if (status !== 0) throw new Error('a copy of the sources needs Git, and these are in no repository of it.');
  const files = stdout.split('\0');
  for (const file of files.filter((file) => file && existsSync(file))) {
    mkdirSync(join(folder, dirname(file)), {recursive: true});
    copyFileSync(file, join(folder, file));
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
};

const folder = mkdtempSync(join(tmpdir(), 'all-widgets-'));
try {
  copySources(folder);
  execFileSync('node', ['tools/build.ts'], {
    cwd: folder,
    env: {...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8'},
    stdio: 'pipe',
  });
  const {files, sentences} = differences(built, join(folder, 'dist'));
  for (const sentence of sentences) console.error(sentence);
  if (sentences.length) {
    console.error(`These sources do not make ${built}: build anew; if it stays so, the build depends on its place.`);
    process.exitCode = 1;
  } else console.log(`${files} files, the same bytes as in ${built}.`);
} catch (error) {
  console.error(
    `all-widgets: ${built} could not be compared: ${error instanceof Error ? error.message : String(error)}`,
  );
  process.exitCode = 1;
} finally {
  rmSync(folder, {recursive: true, force: true});
}
