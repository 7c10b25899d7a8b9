/** Imports of every entry, in the runtimes that npm has for this platform, and the test runners. */
import {globSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {succeed} from './command.ts';

const here = import.meta.dirname;
const packages = join(here, 'node_modules');

interface Runtime {
  readonly major: number;
  /** Command line, up to the script. */
  readonly command: readonly [program: string, ...args: string[]];
}

/** Packages run no code when they are installed, so these are the binaries. */
export const runtimes: Readonly<Record<string, Runtime>> = {
  'Node 20': {major: 20, command: [join(packages, 'node-20/bin/node')]},
  'Node 22': {major: 22, command: [join(packages, 'node-22/bin/node')]},
  'Node 24': {major: 24, command: [process.execPath]},
  Bun: {major: 1, command: [join(packages, '@oven/bun-linux-x64/bin/bun')]},
  Deno: {
    major: 2,
    command: [join(packages, '@deno/linux-x64-glibc/deno'), 'run', '--allow-read', '--allow-env'],
  },
};

type Target = string | Readonly<Record<string, string>>;

/**
 * Names to import, of everything that runs: `all-widgets/elements/causes.js` for `./elements/*.js`.
 * @param condition That of the package's exports by which they are found.
 */
export const entries = (condition = 'default'): readonly string[] => {
  const folder = join(packages, 'all-widgets');
  const {exports} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    exports: Readonly<Record<string, Target>>;
  };
  return Object.entries(exports).flatMap(([entry, target]) => {
    const file = typeof target === 'string' ? target : (target[condition] ?? target['default']);
    if (!file?.endsWith('.js')) return [];
    const found = globSync(file, {cwd: folder}).map((path) => basename(path, '.js'));
    return found.map((stem) => `all-widgets${entry.slice(1).replace('*', stem)}`);
  });
};

/** @throws {Error} Where a runtime has another major version than the one that is tried. */
const checkVersion = async ({major, command: [program]}: Runtime): Promise<void> => {
  const said = (await succeed(here, program, '--version')).trim();
  const found = /\d+(?=\.\d)/.exec(said)?.[0];
  if (Number(found) !== major) throw new Error(`Version ${major} is to be tried, but ${program} is "${said}".`);
};

/** Imports it again, in a worker. */
const inWorker = `import {Worker} from 'node:worker_threads';

new Worker(new URL('imports.mjs', import.meta.url)).on('error', (error) => {
  console.error(error);
  process.exitCode = 1;
});
`;

/** @throws {Error} Where the runtime has another version, or an import, or one in a worker, fails or says something. */
export const importEverything = async (runtime: Runtime): Promise<void> => {
  await checkVersion(runtime);
  const [program, ...args] = runtime.command;
  const scripts = ['imports.mjs', 'in-worker.mjs'].map((file) => join(here, 'built', file));
  const names = entries();
  if (names.length < 20) throw new Error(`Only ${names.length} entries were found.`);
  writeFileSync(scripts[0]!, names.map((name) => `import ${JSON.stringify(name)};\n`).join(''));
  writeFileSync(scripts[1]!, inWorker);
  for (const script of scripts) {
    const said = await succeed(here, program, ...args, script);
    if (said) throw new Error(`It says: ${said}`);
  }
};

/** Test runners in jsdom: how each runs the test in the folder of its name. */
export const testRunners: Readonly<Record<string, readonly [program: string, ...args: string[]]>> = {
  jest: ['jest'],
  vitest: ['vitest', 'run'],
};

/** @throws {Error} With what the runner said, where the test fails. */
export const runTest = (name: string, command: readonly [program: string, ...args: string[]]): Promise<string> =>
  succeed(join(here, 'apps', name), ...command);
