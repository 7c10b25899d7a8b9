/**
 * Runs the tests in Node and prints those that failed. With paths, only those files: `node tools/node-tests.ts test/x.node-test.ts`.
 * With `--quick`, not those that start programs or a browser, bundle, pack or make a site.
 */
import {globSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {availableParallelism, tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {run} from 'node:test';
import {pathToFileURL} from 'node:url';
import {readCommandLine} from './command-line.ts';
import {needsOfNodeTest} from './setup/needs.ts';

/** A test that failed, for the end of a run. */
export interface Failure {
  readonly name: string;
  readonly file: string;
  readonly reason: string;
}

export interface Outcome {
  readonly passed: number;
  readonly failures: readonly Failure[];
}

/** Tests with a command of their own. */
const apart = ['test/{bench,ecosystem,reach,sweep}/**'];

/** The paths of every test of the project without a command of its own. Those that open a browser, the longest, first. */
export const nodeTestFiles = (): readonly string[] => {
  const isLong = (file: string): boolean => needsOfNodeTest(readFileSync(file, 'utf8')).includes('chromium');
  const files = globSync('test/**/*.node-test.ts', {exclude: apart}).sort();
  return [...files.filter(isLong), ...files.filter((file) => !isLong(file))];
};

/** In a test that starts programs or a browser, bundles or packs, or makes a site: minutes, in all. */
const takesLong =
  /child_process|copyProject|in-folder|site\/pages|\/browser\/|\/browser\.ts|from 'rollup'|wordpress\/pack/;

/** The tests of `npm run check`, which take seconds. */
const quickFiles = (): readonly string[] =>
  nodeTestFiles().filter((file) => !takesLong.test(readFileSync(file, 'utf8')));

/** In a test that starts programs, or changes what others in its process would meet, such as the current folder or a global. */
const needsProcess =
  /child_process|globalThis|process\.|openPage|in-folder|polluted|\/browser\/|^(?:before|after)(?:Each)?\(/m;

/**
 * Puts the tests of functions together, as to start a process for each takes longer than they do: as many files as there
 * are processors, each of which imports some of them. The others stay as they are.
 */
const together = (files: readonly string[], folder: string): readonly string[] => {
  const apart = files.filter((file) => needsProcess.test(readFileSync(file, 'utf8')));
  const groups: string[][] = Array.from({length: availableParallelism()}, () => []);
  files
    .filter((file) => !apart.includes(file))
    .forEach((file, index) => groups[index % groups.length]!.push(pathToFileURL(resolve(file)).href));
  const imports = groups
    .filter(({length}) => length)
    .map((group, index) => {
      const file = join(folder, `together-${index + 1}.mjs`);
      // A file that cannot be imported is a test that fails.
      const lines = group
        .map((url) => JSON.stringify(url))
        .map((url) => `await import(${url}).catch((error) => it(${url}, () => Promise.reject(error)));`);
      writeFileSync(file, ["import {it} from 'node:test';", ...lines].join('\n'));
      return file;
    });
  return [...imports, ...apart];
};

/** Runs tests in Node, several files at a time. They and the commands they start share their compiled code. */
export const runNodeTests = (files: readonly string[] = nodeTestFiles()): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    let passed = 0;
    const failures: Failure[] = [];
    const codeCache = mkdtempSync(join(tmpdir(), 'all-widgets-'));
    process.env['NODE_COMPILE_CACHE'] = codeCache;
    const stream = run({files: [...together(files, codeCache)], concurrency: availableParallelism()});
    stream.on('test:pass', ({details, skip}) => (passed += Number(details.type !== 'suite' && !skip)));
    stream.on('test:fail', ({name, file = '', details: {type, error}}) => {
      const reason = error.cause instanceof Error ? error.cause : error;
      if (type !== 'suite') failures.push({name, file, reason: reason.stack ?? reason.message});
    });
    stream.on('error', reject).on('end', () => {
      delete process.env['NODE_COMPILE_CACHE'];
      rmSync(codeCache, {recursive: true, force: true, maxRetries: 5});
      resolve({passed, failures});
    });
    stream.resume();
  });

/** The failed tests with their reasons, for the terminal. */
export const failureReport = (failures: readonly Failure[]): string =>
  failures.map(({name, file, reason}) => `✗ ${name}\n  ${file}\n  ${reason.replaceAll('\n', '\n  ')}\n`).join('\n');

if (import.meta.main) {
  const {positionals: files, values} = readCommandLine({quick: {type: 'boolean'}}, Infinity);
  const {passed, failures} = await runNodeTests(files.length ? files : values.quick ? quickFiles() : undefined);
  if (failures.length) console.error(failureReport(failures));
  console.log(`${passed} passed, ${failures.length} failed`);
  process.exit(failures.length ? 1 : 0);
}
