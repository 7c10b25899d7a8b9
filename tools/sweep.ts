/**
 * Runs the long checks, before a release: the steps of CONTRIBUTING in a copy of the project, a build and a release in two places,
 * very many elements, every language in every browser and on paper, old browsers, frameworks and bundlers, WordPress, and the
 * benchmark. Goes on after a failure and lists the failures at the end.
 */
import {globSync, readFileSync} from 'node:fs';
import {ofWords} from '../test/browser/test-files.ts';
import {readCommandLine} from './command-line.ts';
import {run} from './run.ts';

readCommandLine({});

/** Files of tests that go through fewer languages in `npm test`. */
const ofLanguages = (pattern: string): readonly string[] =>
  globSync(pattern).filter((file) => /\b(?:wordCodes|someCases|fewCases|LANGUAGES)\b/.test(readFileSync(file, 'utf8')));

const steps: readonly (readonly [name: string, ...command: readonly [string, ...string[]]])[] = [
  ['the same build in another place', 'node', 'tools/reproduce.ts'],
  [
    'the steps of CONTRIBUTING, the same release in two places, and very many elements',
    'node',
    'tools/node-tests.ts',
    ...globSync('test/sweep/*.node-test.ts'),
  ],
  [
    'every language on paper, every feed on the clock, every page of others to the pixel',
    'env',
    'LANGUAGES=all',
    'node',
    'tools/node-tests.ts',
    ...ofLanguages('test/*/*.node-test.ts'),
  ],
  [
    'every language, and every word, in every browser',
    'env',
    'LANGUAGES=all',
    'wtr',
    '--files',
    ...new Set([...ofLanguages('test/*/*.test.ts'), ...globSync(ofWords)]),
  ],
  ['old browsers', 'npm', 'run', '--silent', 'reach'],
  ['frameworks and bundlers', 'npm', 'run', '--silent', 'ecosystem'],
  ['WordPress', 'npm', 'run', '--silent', 'wordpress'],
  ['benchmark', 'npm', 'run', '--silent', 'bench'],
];

const failed: string[] = [];
for (const [name, command, ...args] of steps) {
  const started = performance.now();
  let isDone = true;
  await run(command, ...args).catch(() => (isDone = false));
  console.log(`${isDone ? '✓' : '✗'} ${name} (${((performance.now() - started) / 1000).toFixed(0)} s)`);
  if (!isDone) failed.push(name);
}
if (failed.length) console.error(`Failed: ${failed.join(', ')}.`);
process.exitCode = Number(failed.length > 0);
