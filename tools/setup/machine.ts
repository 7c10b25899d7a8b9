/**
 * Names the missing requirements of the options, and installs them with apt on Debian. Where it is
 * not, `--browsers` says in a sentence each what does not run, and goes on; `--wordpress` is nothing without them and ends.
 */
import {execFileSync, spawnSync} from 'node:child_process';
import {isHere} from './look.ts';
import {missing, needsOfTests, needsOfWordPress, packagesOf, sentences, type Need} from './needs.ts';
import {fetchStyleSheets} from '../../test/strangers/fetch-sheets.ts';

const asRoot: readonly string[] = process.getuid?.() === 0 ? [] : ['sudo', '-n'];

const apt = (...args: readonly string[]): readonly [string, readonly string[]] => {
  const [command, ...rest] = [...asRoot, 'env', 'LC_ALL=C', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', ...args];
  return [command!, rest];
};

const canInstall = (): boolean =>
  process.platform === 'linux' &&
  isHere('apt-get') &&
  (!asRoot.length || (isHere('sudo') && spawnSync('sudo', ['-n', 'true']).status === 0));

const install = (needs: readonly Need[]): void => {
  const packages = packagesOf(needs);
  console.log(`Missing here, to be installed by apt-get: ${packages.join(', ')} …`);
  const asked = ['install', '--no-install-recommends', ...packages];
  try {
    execFileSync(...apt('-y', 'update'), {stdio: ['ignore', 'ignore', 'inherit']});
    const {stdout} = spawnSync(...apt('--assume-no', ...asked), {encoding: 'utf8'});
    for (const [size] of stdout.matchAll(/^(?:Need to get|After this operation).*$/gm)) console.log(size);
    execFileSync(...apt('-y', ...asked), {stdio: ['ignore', 'ignore', 'inherit']});
  } catch {
    console.error(`all-widgets: apt-get could not install ${packages.join(', ')}: see its message above.`);
  }
};

/** Whether all of it is here now. */
const provide = (needs: readonly Need[]): boolean => {
  const lacking = () => missing(needs, process.env, isHere);
  if (lacking().length && canInstall()) install(lacking());
  for (const sentence of sentences(lacking())) console.error(`all-widgets: ${sentence}`);
  return !lacking().length;
};

if (process.argv.includes('--wordpress') && !provide(needsOfWordPress)) process.exit(1);
if (process.argv.includes('--browsers')) {
  provide(needsOfTests);
  try {
    fetchStyleSheets('test/strangers');
  } catch (error) {
    console.error(`all-widgets: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
