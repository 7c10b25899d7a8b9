/** The same apps as their tools serve or build them while somebody works on them. */
import {copyFileSync, mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {startServer, type Server, type ServerCommand} from './server-process.ts';

const here = import.meta.dirname;

const inApp = (app: string): string => join(here, 'apps', app);

interface DevelopmentServer extends ServerCommand {
  /** Lines in the console that are not the app's. */
  readonly says: RegExp;
  /** Page with one section alone. */
  readonly section?: string;
}

/** Bundlers take Lit's development build while one works, and it says so. */
export const ofLit = /^Lit is in dev mode\./;
const ofVite = /^\[vite\] connect(ing|ed)/;
const ofReact = /^%cDownload the React DevTools/;

const anyOf = (...lines: readonly RegExp[]): RegExp => new RegExp(lines.map(({source}) => source).join('|'));

const at = (port: number): readonly string[] => ['--host', '127.0.0.1', '--port', `${port}`];

/** @param app Its folder. */
const vite = (app: string, says = anyOf(ofLit, ofVite)): DevelopmentServer => ({
  folder: here,
  command: (port) => ['vite', `apps/${app}`, ...at(port)],
  ready: /Local:/,
  path: '/',
  says,
});

const next = (builder: string): DevelopmentServer => ({
  folder: inApp('next'),
  command: (port) => ['next', 'dev', builder, '--hostname', '127.0.0.1', '--port', `${port}`],
  ready: /Ready in/,
  path: '/',
  says: anyOf(ofLit, ofReact, /^\[HMR\] connected|^\[Fast Refresh\]/),
  section: '/server',
});

const angular = (app: string): DevelopmentServer => ({
  folder: inApp(app),
  command: (port) => ['ng', 'serve', ...at(port)],
  ready: /Local:/,
  path: `/${app}/`,
  says: anyOf(ofLit, ofVite, /^Angular (is running in development mode|hydrated)/),
});

const esbuild: DevelopmentServer = {
  folder: here,
  command: (port) => [
    'esbuild',
    'apps/import/main.js',
    '--bundle',
    '--splitting',
    '--format=esm',
    '--outdir=built/dev-esbuild',
    '--servedir=built/dev-esbuild',
    `--serve=127.0.0.1:${port}`,
  ],
  ready: /Local:/,
  path: '/',
  says: /^$/,
};

export const developmentServers: Readonly<Record<string, DevelopmentServer>> = {
  'dev-vite': vite('import'),
  'dev-esbuild': esbuild,
  'dev-parcel': {
    folder: here,
    command: (port) => [
      'parcel',
      'serve',
      'apps/import/index.html',
      '--host=127.0.0.1',
      `--port=${port}`,
      '--dist-dir=built/dev-parcel',
      '--no-cache',
    ],
    ready: /Built in/,
    path: '/',
    says: /^$/,
  },
  'dev-react': vite('react', anyOf(ofLit, ofVite, ofReact)),
  'dev-react-18': vite('react-18', anyOf(ofLit, ofVite, ofReact)),
  'dev-preact': vite('preact'),
  'dev-solid': vite('solid'),
  'dev-vue': vite('vue'),
  'dev-svelte': vite('svelte'),
  'dev-angular': {...angular('angular'), path: '/'},
  'dev-next-turbopack': next('--turbopack'),
  'dev-next-webpack': next('--webpack'),
  'dev-nuxt': {
    folder: inApp('nuxt'),
    command: (port) => ['nuxt', 'dev', ...at(port)],
    ready: /Nitro server built/,
    path: '/nuxt/',
    says: anyOf(ofLit, ofVite, /^<Suspense> is an experimental feature|^✨ %cNuxt DevTools/),
  },
  'dev-sveltekit': {
    folder: inApp('sveltekit'),
    command: (port) => ['vite', 'dev', ...at(port)],
    ready: /Local:/,
    path: '/sveltekit/',
    says: anyOf(ofLit, ofVite),
  },
  'dev-astro': {
    folder: inApp('astro'),
    command: (port) => ['astro', 'dev', '--ignore-lock', ...at(port)],
    ready: /Local/,
    path: '/astro',
    says: anyOf(ofLit, ofVite),
  },
  'dev-react-router': {
    folder: inApp('react-router'),
    command: (port) => ['react-router', 'dev', ...at(port)],
    ready: /Local:/,
    path: '/react-router/',
    says: anyOf(ofLit, ofVite, ofReact),
  },
  'dev-angular-ssr': angular('angular-ssr'),
  'dev-eleventy': {
    folder: here,
    command: (port) => [
      'eleventy',
      '--serve',
      `--port=${port}`,
      '--input=apps/eleventy',
      '--output=built/dev-eleventy',
      '--config=apps/eleventy/config.js',
    ],
    ready: /Server at/,
    path: '/',
    says: /^\[11ty\]/,
  },
};

/** Starts one of them. */
export const serveInDevelopment = (name: string): Promise<Server> => {
  if (name === 'dev-esbuild') {
    mkdirSync(join(here, 'built', name), {recursive: true});
    copyFileSync(join(here, 'apps/import/index.html'), join(here, 'built', name, 'index.html'));
  }
  return startServer(developmentServers[name]!);
};
