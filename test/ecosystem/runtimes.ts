/** Imports of every entry, in the runtimes that npm has for this platform, and the test runners. */
import {globSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {succeed} from './command.ts';

const here = import.meta.dirname;
const packages = join(here, 'node_modules');

/** Command line of each, up to the script. Packages run no code when they are installed, so these are the binaries. */
export const runtimes: Readonly<Record<string, readonly [program: string, ...args: string[]]>> = {
  'Node 20': [join(packages, 'node-20/bin/node')],
  'Node 22': [join(packages, 'node-22/bin/node')],
  'Node 24': [process.execPath],
  Bun: [join(packages, '@oven/bun-linux-x64/bin/bun')],
  Deno: [join(packages, '@deno/linux-x64-glibc/deno'), 'run', '--allow-read', '--allow-env'],
};

type Target = string | Readonly<Record<string, string>>;

/** Names to import, of everything that runs: `all-widgets/elements/causes.js` for `./elements/*.js`. */
const entries = (): readonly string[] => {
  const folder = join(packages, 'all-widgets');
  const {exports} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    exports: Readonly<Record<string, Target>>;
  };
  return Object.entries(exports).flatMap(([entry, target]) => {
    const file = typeof target === 'string' ? target : target['default'];
    if (!file?.endsWith('.js')) return [];
    const found = globSync(file, {cwd: folder}).map((path) => basename(path, '.js'));
    return found.map((stem) => `all-widgets${entry.slice(1).replace('*', stem)}`);
  });
};

/** @throws {Error} Where an import fails, or says something. */
export const importEverything = async ([program, ...args]: readonly [string, ...string[]]): Promise<void> => {
  const script = join(here, 'built/imports.mjs');
  const names = entries();
  if (names.length < 20) throw new Error(`Only ${names.length} entries were found.`);
  writeFileSync(script, names.map((name) => `import ${JSON.stringify(name)};\n`).join(''));
  const said = await succeed(here, program, ...args, script);
  if (said) throw new Error(`It says: ${said}`);
};

/** Test runners in jsdom: how each runs the test in the folder of its name. */
export const testRunners: Readonly<Record<string, readonly [program: string, ...args: string[]]>> = {
  jest: ['jest'],
  vitest: ['vitest', 'run'],
};

/** @throws {Error} With what the runner said, where the test fails. */
export const runTest = (name: string, command: readonly [program: string, ...args: string[]]): Promise<string> =>
  succeed(join(here, 'apps', name), ...command);
