/**
 * Runs the long checks before a release: the steps of CONTRIBUTING in a copy of the project, old browsers,
 * frameworks and bundlers, WordPress, and the benchmark. Goes on after a failure and names the failed steps at the end.
 */
import {globSync} from 'node:fs';
import {run} from './run.ts';

const steps: readonly (readonly [name: string, ...command: readonly [string, ...string[]]])[] = [
  ['the steps of CONTRIBUTING', 'node', 'tools/node-tests.ts', ...globSync('test/sweep/*.node-test.ts')],
  ['old browsers', 'npm', 'run', '--silent', 'reach'],
  ['frameworks and bundlers', 'npm', 'run', '--silent', 'ecosystem'],
  ['WordPress', 'npm', 'run', '--silent', 'wordpress'],
  ['benchmark', 'npm', 'run', '--silent', 'bench'],
];

const failed: string[] = [];
for (const [name, command, ...args] of steps) {
  const started = performance.now();
  const isDone = await run(command, ...args).then(
    () => true,
    () => false,
  );
  console.log(`${isDone ? '✓' : '✗'} ${name} (${((performance.now() - started) / 1000).toFixed(0)} s)`);
  if (!isDone) failed.push(name);
}
if (failed.length) console.error(`Failed: ${failed.join(', ')}.`);
process.exitCode = Number(failed.length > 0);
