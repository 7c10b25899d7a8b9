/**
 * Looks at the packages that we build on: each pinned to one version, each held by a hash (those that lend style sheets to
 * the tests, too), and none of those that come to a hospital with a known vulnerability that is high or critical. Not every registry can be asked for them; where it cannot, that
 * is said, and is no failure.
 */
import {spawnSync} from 'node:child_process';
import {globSync, readFileSync} from 'node:fs';
import {readAnswer} from './audit/advisories.ts';
import {shipped, unhashed, unpinned, type Lock, type Manifest} from './audit/lock.ts';
import {unpinnedSheets, type Sheet} from './audit/sheets.ts';

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

const locks = ['package-lock.json', ...globSync('test/*/package-lock.json')];
const problems = locks.flatMap((lock) => {
  const manifest = lock.replace('-lock', '');
  return [...unpinned(manifest, json(manifest) as Manifest), ...unhashed(lock, json(lock) as Lock)];
});
for (const manifest of globSync('tools/*/package.json'))
  problems.push(...unpinned(manifest, json(manifest) as Manifest));
for (const list of globSync('test/*/sheets.json'))
  problems.push(...unpinnedSheets(list, json(list) as readonly Sheet[]));

const ours = shipped(json('package-lock.json') as Lock, json('package.json') as Manifest);
// One try, so that a slow registry does not hold up the other checks.
const {stdout} = spawnSync('npm', ['audit', '--json', '--fetch-retries=0', '--fetch-timeout=20000'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
const answer = readAnswer(stdout);
if (answer.isAnswer) {
  const theirs = answer.serious.filter(({name}) => !ours.has(name));
  problems.push(...answer.serious.filter(({name}) => ours.has(name)).map(({sentence}) => sentence));
  for (const {sentence} of theirs) console.log(`Not in what a hospital gets: ${sentence}`);
  console.log(`The registry was asked for known vulnerabilities in ${[...ours].sort().join(', ')}.`);
} else {
  console.log(`The registry does not answer audits (${answer.why}), so nobody has looked for known vulnerabilities.`);
}

problems.forEach((problem) => console.error(problem));
process.exitCode = Number(problems.length > 0);
