/**
 * Serves the demo straight from the sources and reloads it on save: a change in src/ or in a locales/*.xlf is on the page
 * without a build. PORT says which port; 8000 by default. Stop with Ctrl+C.
 */
import {existsSync, readFileSync, watch} from 'node:fs';
import {startDevServer, type DevServerConfig} from '@web/dev-server';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {reviewFiles} from '../reports/reviews/in-project.ts';
import {signaturesIn} from '../reports/reviews/signatures.ts';
import {readCommandLine} from '../tools/command-line.ts';
import {checkLocale} from '../tools/locales/check.ts';
import {localeData, publish} from '../tools/locales/publish.ts';
import {readXliff} from '../tools/locales/xliff.ts';
import {takeUp} from '../translation/take-up.ts';
import {deskServer} from './desk-files.ts';
import {liveLocales} from './live-locales.ts';
import {localRequests, loopback} from './local-only.ts';
import {projectReader} from './project-now.ts';

readCommandLine({});
const readProject = projectReader();

/** Writes the locale files as the .xlf files have them now. */
const publishLocales = (): void => {
  const {english, targetLocales, problem} = readProject();
  if (problem) return console.error(problem);
  const locales = targetLocales.flatMap((locale) => {
    const file = `locales/${locale}.xlf`;
    if (!existsSync(file)) return [];
    const xliff = readXliff(file, readFileSync(file, 'utf8'), locale, takeUp(english));
    return localeData({xliff, findings: checkLocale(file, xliff, english)}, english) ?? [];
  });
  const {signed, ended, faults} = signaturesIn(
    reviewFiles(),
    Object.fromEntries(english.map(({id, text}) => [id, text])),
  );
  for (const sentence of [...faults, ...ended]) console.error(sentence);
  publish(locales, signed);
};

/** The modules of src in place of the built bundles, which the pages of the demo load. */
const fromSource: NonNullable<DevServerConfig['middleware']>[number] = async (context, next) => {
  const entries: Readonly<Record<string, string>> = {
    '/dist/all-widgets.js': '/src/index.ts',
    '/dist/all-sections.js': '/src/sections.ts',
  };
  const entry = entries[context.path];
  if (entry) {
    context.type = 'js';
    context.body = `export * from '${entry}';`;
    return;
  }
  // src/load-locale.ts looks for the locales beside itself, and src/load-drawings.ts for the pictures.
  if (/^\/src\/(locales\/|pictures\.json$)/.test(context.path)) context.url = context.url.replace('/src/', '/dist/');
  return next();
};

publishLocales();
let waiting: NodeJS.Timeout | undefined;
for (const folder of ['locales', 'reviews', 'src/conditions', 'src/interface'])
  watch(folder, {recursive: true}, (_, file) => {
    if (!file || file.endsWith('published.ts')) return;
    // An editor writes a file in several steps.
    clearTimeout(waiting);
    waiting = setTimeout(publishLocales, 50);
  });

const port = Number(process.env['PORT'] ?? 8000);
await startDevServer({
  config: {
    rootDir: '.',
    hostname: loopback,
    port,
    nodeResolve: true,
    watch: true,
    clearTerminalOnReload: false,
    plugins: [esbuildPlugin({ts: true, target: 'esnext', tsconfig: 'tsconfig.json'})],
    middleware: [localRequests, fromSource, liveLocales(), deskServer],
  },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
console.log(`\nDemo hospital, from the sources: http://localhost:${port}/demo/\nStop with Ctrl+C.`);
