/**
 * Every quality gate of the project: one line a step with its time, then the sentences of commands that passed, the checks
 * that this machine cannot run, the failures, and "N passed, N failed". Ends with 0 if all passed, 1 if one failed, 2 if all
 * that ran passed but not all ran.
 */
import {startTestRunner, type TestResultError} from '@web/test-runner';
import {readFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {relative} from 'node:path';
import {readCommandLine} from './command-line.ts';
import {failureReport, nodeTestFiles, runNodeTests} from './node-tests.ts';
import {isHere} from './setup/look.ts';
import {checks, engines, missing, needsOfNodeTest, needsOfTests, notRun} from './setup/needs.ts';
import {runQuietly} from './verify/command.ts';

readCommandLine({});
let passed = 0;
let failed = 0;
/** The failures in full, for the end. */
const failures: string[] = [];
/** The checks that cannot run here, each with its reason. */
const lacking = notRun(missing(needsOfTests, process.env, isHere), process.env);

/** The tests of a step, counted; of a command, nothing. */
type Result = {readonly passed: number; readonly failed: number} | undefined;

/** Runs a step and prints one line for it. A step that throws has failed. Others may run beside it. */
const step = async (name: string, work: () => Promise<Result>): Promise<boolean> => {
  const started = performance.now();
  let isGreen = true;
  const result = await work().catch((error: unknown) => {
    isGreen = false;
    failed++;
    failures.push(`${name}:\n${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  });
  if (result) {
    passed += result.passed;
    failed += result.failed;
    isGreen = !result.failed;
  }
  const counts = result ? `: ${result.passed} passed, ${result.failed} failed` : '';
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${isGreen ? '✓' : '✗'} ${name}${counts} (${seconds} s)`);
  return isGreen;
};

/** Sentences of commands that passed, each once, for the end: several steps may build and say the same. */
const said = new Set<string>();

/** A command that passes or fails as a whole. Where it passes, only what it wrote to its error output is shown. */
const gate = (name: string, ...command: readonly [string, ...string[]]): Promise<boolean> =>
  step(name, async () => {
    for (const line of await runQuietly(...command)) said.add(line);
    passed++;
    return undefined;
  });

const nodeTests = async (): Promise<Result> => {
  const canRun = (file: string): boolean =>
    needsOfNodeTest(readFileSync(file, 'utf8')).every((check) => !lacking.has(check));
  const outcome = await runNodeTests(nodeTestFiles().filter(canRun));
  if (outcome.failures.length) failures.push(failureReport(outcome.failures));
  return {passed: outcome.passed, failed: outcome.failures.length};
};

/** Tests that run in a page, in each of the three browsers, or in those that are here. */
const browserTests = async (): Promise<Result> => {
  process.env['ENGINES'] = engines.filter((engine) => !lacking.has(engine)).join(',');
  const runner = await startTestRunner({autoExitProcess: false, readCliArgs: false});
  if (!runner) throw new Error('The browser tests could not be started.');
  const ok = await new Promise<boolean>((resolve) => runner.on('finished', resolve));
  let passed = 0;
  const faults: string[] = [];
  for (const {testResults, errors, testFile, browser} of runner.sessions.all()) {
    const fault = (name: string, error?: TestResultError): void => {
      const {message = 'No reason was given.', stack = '', expected, actual} = error ?? {};
      const values = expected === undefined ? '' : `\n  expected: ${expected}\n  actual: ${actual}`;
      const reason = (stack.includes(message) ? stack : `${message}\n${stack}`).trim().replaceAll('\n', '\n  ');
      faults.push(`✗ ${name}\n  ${relative('.', testFile)} in ${browser.name}\n  ${reason}${values}`);
    };
    for (const error of errors) fault('(outside of a test)', error);
    const suites = testResults ? [testResults] : [];
    for (let suite = suites.pop(); suite; suite = suites.pop()) {
      suites.push(...suite.suites);
      for (const test of suite.tests)
        if (test.passed) passed++;
        else fault(`${suite.name} ${test.name}`.trim(), test.error);
    }
  }
  failures.push(...faults);
  await runner.stop();
  if (!ok && !faults.length) throw new Error('A browser ended before its tests did.');
  return {passed, failed: faults.length};
};

/** Several pieces of work at a time, each of which takes one processor. */
const sideBySide = async (work: (() => Promise<unknown>)[]): Promise<void> => {
  const next = async (): Promise<void> => {
    for (let piece = work.shift(); piece; piece = work.shift()) await piece();
  };
  await Promise.all(Array.from({length: availableParallelism()}, next));
};

// A file is only taken from a cache if its content, the versions and the options are the same.
const [isBuilt] = await Promise.all([
  gate('build', 'node', 'tools/build.ts'),
  gate('format', 'prettier', '--check', '--cache', '--cache-strategy=content', '--log-level=warn', '.'),
]);
const gates = (): Promise<void> =>
  // The longest first. What lint says of a file depends on others, so it has no cache.
  sideBySide([
    () => gate('lint', 'eslint', '.'),
    () =>
      gate('types', 'tsc', '-p', '.', '--incremental', '--tsBuildInfoFile', 'node_modules/.cache/types.tsbuildinfo'),
    () => gate('package', 'node', 'tools/package.ts'),
    () => gate('locales', 'node', 'tools/locales.ts', 'check'),
    () => gate('docs made from source', 'node', 'tools/docs.ts', '--check'),
    () => gate('size', 'node', 'tools/size.ts'),
    () => gate('style sheets', 'node', 'lint/css.ts'),
    () => gate('dependencies', 'node', 'tools/audit.ts'),
  ]);
if (isBuilt)
  await Promise.all([
    // The tests in browsers take longest, and wait for a page or a frame now and then: the rest fills these gaps.
    engines.some((engine) => !lacking.has(engine)) && step('tests in browsers', browserTests),
    gates().then(() => step('tests in Node', nodeTests)),
  ]);
for (const line of said) console.log(`! ${line}`);
for (const [check, reason] of lacking) console.log(`– ${checks[check]}: not run, ${reason}`);
if (failures.length) console.error(`\n${failures.join('\n\n')}`);
if (lacking.size) console.log(`\nNot every check ran: a machine with the rest must run them before a change lands.`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : lacking.size ? 2 : 0);
