/** The apps in `apps`, each as its framework's guide has it: how to build it into `built`, and how to check its types. */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {bundlers} from './bundlers.ts';
import {succeed} from './command.ts';
import {metaFrameworks} from './meta-frameworks.ts';

/** One app. Its folder has the name it has here; those of the bundlers share one. */
export interface App {
  readonly build: (name: string) => Promise<unknown>;
  /** A compiler that prints mistakes in its own way, and its arguments. */
  readonly types?: readonly [program: string, ...args: string[]];
}

const here = import.meta.dirname;
const library = join(here, 'node_modules/all-widgets');

/** @throws {Error} Where Vite warns of anything of ours, too. */
const vite = async (name: string): Promise<void> => {
  const out = `../../built/${name}`;
  const said = await succeed(
    here,
    'vite',
    'build',
    `apps/${name}`,
    '--outDir',
    out,
    '--emptyOutDir',
    '--logLevel=warn',
  );
  if (/node_modules\/all-widgets|\/locales\//.test(said)) throw new Error(`Vite is not silent about us: ${said}`);
};

/** No build: a page as written, with the version and the hash that our README says to pin. */
const fromCdn = async (name: string): Promise<void> => {
  const {version} = JSON.parse(readFileSync(join(library, 'package.json'), 'utf8')) as {version: string};
  const hashes = JSON.parse(readFileSync(join(library, 'dist/integrity.json'), 'utf8')) as Record<string, string>;
  const page = readFileSync(join(here, 'apps', name, 'index.html'), 'utf8');
  mkdirSync(join(here, 'built', name), {recursive: true});
  writeFileSync(
    join(here, 'built', name, 'index.html'),
    page.replace('{version}', version).replace('{integrity}', hashes['all-widgets.js']!),
  );
};

export const apps: Readonly<Record<string, App>> = {
  ...bundlers,
  ...metaFrameworks,
  react: {build: vite, types: ['tsc', '-p', 'apps/react']},
  'react-18': {build: vite},
  preact: {build: vite, types: ['tsc', '-p', 'apps/preact']},
  solid: {build: vite, types: ['tsc', '-p', 'apps/solid']},
  vue: {build: vite, types: ['vue-tsc', '-p', 'apps/vue']},
  svelte: {
    build: vite,
    types: ['svelte-check', '--workspace', 'apps/svelte', '--tsconfig', './tsconfig.json', '--output', 'machine'],
  },
  // Knows no types of custom elements in templates.
  angular: {build: (name) => succeed(join(here, 'apps', name), 'ng', 'build')},
  // Writes the page on the server, before anybody asks for it.
  eleventy: {
    build: (name) =>
      succeed(here, 'eleventy', `--input=apps/${name}`, `--output=built/${name}`, `--config=apps/${name}/config.js`),
  },
  html: {build: fromCdn},
};
