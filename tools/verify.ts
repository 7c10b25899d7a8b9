/** Every quality gate of the project, one after the other; ends with the line "N passed, N failed". */
import {startTestRunner} from '@web/test-runner';
import {run as runNodeTests} from 'node:test';
import {spec} from 'node:test/reporters';
import {globSync} from 'node:fs';
import {run} from './run.ts';

let passed = 0;
let failed = 0;

const gate = async (name: string, ...command: readonly [string, ...string[]]): Promise<boolean> => {
  const started = performance.now();
  const [program, ...args] = command;
  const error = await run(program, ...args).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${error ? '✗' : '✓'} ${name} (${seconds} s)`);
  if (error) failed++;
  else passed++;
  return !error;
};

/** Tests of what runs in Node: the tools, the content and the architecture. */
const nodeTests = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const stream = runNodeTests({
      files: globSync('test/**/*.node-test.ts', {exclude: ['test/{bench,ecosystem,reach}/**']}),
      concurrency: true,
    });
    stream.on('test:pass', ({details, skip}) => (passed += Number(details.type !== 'suite' && !skip)));
    stream.on('test:fail', ({details}) => (failed += Number(details.type !== 'suite')));
    stream.on('end', resolve).on('error', reject);
    stream.compose(spec).pipe(process.stdout);
  });

/** Tests of what runs in a page, in each of the three browsers. */
const browserTests = async (): Promise<void> => {
  const runner = await startTestRunner({autoExitProcess: false, readCliArgs: false});
  if (!runner) throw new Error('The browser tests could not be started.');
  const ok = await new Promise<boolean>((resolve) => runner.on('finished', resolve));
  const before = failed;
  for (const {testResults, errors} of runner.sessions.all()) {
    failed += errors.length;
    const suites = testResults ? [testResults] : [];
    for (let suite = suites.pop(); suite; suite = suites.pop()) {
      suites.push(...suite.suites);
      for (const test of suite.tests)
        if (test.passed) passed++;
        else failed++;
    }
  }
  if (!ok && failed === before) failed++;
  await runner.stop();
};

if (await gate('build', 'node', 'tools/build.ts')) {
  await gate('types', 'tsc', '-p', '.');
  await gate('format', 'prettier', '--check', '--log-level=warn', '.');
  await gate('lint', 'eslint', '.');
  await gate('style sheets', 'node', 'tools/lint/css.ts');
  await gate('locales', 'node', 'tools/locales.ts', 'check');
  await gate('docs made from source', 'node', 'tools/docs.ts', '--check');
  await gate('size', 'node', 'tools/size.ts');
  await gate('package', 'node', 'tools/package.ts');
  await gate('dependencies', 'node', 'tools/audit.ts');
  await gate('reproducible', 'node', 'tools/reproduce.ts');
  await nodeTests();
  await browserTests();
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
