/** The app in `apps/import`, which has the import and a tag in Spanish, as each bundler builds it without configuration. */
import {copyFileSync, mkdirSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {succeed} from './command.ts';

const here = import.meta.dirname;
const app = 'apps/import';
const script = `${app}/main.js`;

type Build = (name: string) => Promise<unknown>;

/** For bundlers that build a script alone: its page is copied. */
const withPage =
  (build: Build): Build =>
  async (name) => {
    mkdirSync(join(here, 'built', name), {recursive: true});
    copyFileSync(join(here, app, 'index.html'), join(here, 'built', name, 'index.html'));
    await build(name);
  };

interface WebpackStats {
  readonly hasErrors: () => boolean;
  readonly hasWarnings: () => boolean;
  readonly toString: (options: string) => string;
}
type Webpack = (options: object, done: (error: Error | null, stats?: WebpackStats) => void) => void;

interface WebpackSettings {
  readonly mode?: 'production' | 'development';
  /** Name of a Trusted Types policy for the addresses of chunks. */
  readonly trustedTypes?: string;
}

/** @param version Name of the installed package. */
const webpack = (version: string, {mode = 'production', trustedTypes}: WebpackSettings = {}): Build =>
  withPage(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const run = createRequire(import.meta.url)(version) as Webpack;
        const output = {path: join(here, 'built', name), ...(trustedTypes && {trustedTypes})};
        run(
          // A large file is no mistake of the app's.
          {mode, context: here, entry: `./${script}`, output, performance: false},
          (error, stats) => {
            if (error || stats!.hasErrors() || stats!.hasWarnings())
              reject(error ?? new Error(stats!.toString('errors-warnings')));
            else resolve();
          },
        );
      }),
  );

/** @throws {Error} Where a bundler warns of something. */
const silent =
  (build: (name: string) => Promise<string>): Build =>
  async (name) => {
    const said = await build(name);
    if (/warn/i.test(said)) throw new Error(`${name} is not silent: ${said}`);
  };

const vite = (name: string): Promise<string> =>
  succeed(
    here,
    'vite',
    'build',
    app,
    '--base=./',
    '--outDir',
    `../../built/${name}`,
    '--emptyOutDir',
    '--logLevel=warn',
  );

const rollup = (name: string): Promise<string> =>
  succeed(here, 'rollup', script, '--dir', `built/${name}`, '--plugin', 'node-resolve', '--entryFileNames', 'main.js');

const esbuild = (name: string): Promise<string> =>
  succeed(here, 'esbuild', script, '--bundle', '--splitting', '--minify', '--format=esm', `--outdir=built/${name}`);

/** One script, for bundlers and settings without chunks. */
const esbuildWhole = (name: string): Promise<string> =>
  succeed(here, 'esbuild', script, '--bundle', '--minify', `--outdir=built/${name}`);

const parcel = (name: string): Promise<string> =>
  succeed(here, 'parcel', 'build', `${app}/index.html`, '--dist-dir', `built/${name}`, '--public-url=./', '--no-cache');

interface StrictBundler {
  readonly build: Build;
  readonly policies: string;
  /** Whether it writes a script into the page, of which the policy has the hash then. */
  readonly isInline?: boolean;
}

/** For pages under the policy of the README. */
export const strictBundlers: Readonly<Record<string, StrictBundler>> = {
  'strict-vite': {build: silent(vite), policies: 'lit-html'},
  'strict-esbuild': {build: withPage(silent(esbuild)), policies: 'lit-html'},
  'strict-parcel': {build: silent(parcel), policies: 'lit-html', isInline: true},
  'strict-webpack': {build: webpack('webpack', {trustedTypes: 'webpack'}), policies: 'lit-html webpack'},
};

/** Webpack's own server is another package; this is what it would serve. */
export const developmentBuilds: Readonly<Record<string, Build>> = {
  'dev-webpack': webpack('webpack', {mode: 'development'}),
  'dev-webpack-5.75': webpack('webpack-5.75', {mode: 'development'}),
};

export const bundlers: Readonly<Record<string, {readonly build: Build}>> = {
  vite: {build: silent(vite)},
  webpack: {build: webpack('webpack')},
  'webpack-5.75': {build: webpack('webpack-5.75')},
  rollup: {build: withPage(silent(rollup))},
  esbuild: {build: withPage(silent(esbuild))},
  'esbuild-in-one-file': {build: withPage(silent(esbuildWhole))},
  parcel: {build: silent(parcel)},
};
