/**
 * Runs the browser tests in real Chromium, Firefox and WebKit, as Debian packages them; in some of them, where the
 * environment variable ENGINES names those, as in `ENGINES=chromium`. With `LANGUAGES=all`, every test runs in every
 * browser, and those that go through the languages go through all of them; with `LANGUAGES=few`, through four.
 */
import {tmpdir} from 'node:os';
import {defaultReporter} from '@web/test-runner';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher} from '@web/test-runner-chrome';
import {puppeteerLauncher} from '@web/test-runner-puppeteer';
import {webKitLauncher} from './test/browser/webkit-driver.mjs';
import {prerenderedPages} from './test/browser/prerender-server.mjs';
import {staticSites} from './test/browser/site-server.mjs';
import {builtSite} from './test/browser/built-site.mjs';
import {builtTests} from './test/browser/built-tests.mjs';
import {deskFolder} from './test/browser/desk-site.mjs';
import {testServer} from './test/browser/test-server.mjs';
import {deskServer} from './preview/desk-files.ts';
import {builderPages} from './demo/builder/serve.ts';
import {liveLocales} from './preview/live-locales.ts';
import {localConnections, localRequests} from './preview/local-only.ts';
import {testFiles, ofWords} from './test/browser/test-files.ts';

const engines = (process.env.ENGINES ?? 'chromium,firefox,webkit').split(',');

/** Whether this is `npm test`, which tells of each step when it is done. */
const isWholeSuite = process.argv[1]?.endsWith('verify.ts') ?? false;

/** The files for one browser alone. `npm run sweep` runs them in each, and so does a command that names files. */
const inOne = process.env.LANGUAGES === 'all' || process.argv.includes('--files') ? [] : ofWords;

const launch = {
  // A busy machine may take longer than half a minute, and a browser that has not started in time is not tried again.
  timeout: 120_000,
  // The runner gets no report of every request: Firefox takes a while for each, and no test needs it.
  networkEnabled: false,
  issuesEnabled: false,
};

/**
 * Lets a browser keep what does not change while the tests run: without that, it asks for every file anew on every one of
 * some thousands of pages. A browser starts with an empty cache.
 */
const keepFiles = async (context, next) => {
  await next();
  if (/^\/(node_modules\/|dist\/|test\/browser\/record\.js$)/.test(context.path) && !process.argv.includes('--watch'))
    context.set('Cache-Control', 'max-age=3600');
};

const chromium = () =>
  chromeLauncher({
    // A page that is not in front draws nothing: a test that waits for a frame would wait for ever.
    createPage: async ({context}) => {
      const page = await context.newPage();
      await page.emulateFocusedPage(true);
      const session = await page.createCDPSession();
      await session.send('Browser.setDownloadBehavior', {behavior: 'allow', downloadPath: tmpdir()});
      return page;
    },
    launchOptions: {
      ...launch,
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  });

const browsers = [
  engines.includes('chromium') && chromium(),
  engines.includes('firefox') &&
    puppeteerLauncher({
      launchOptions: {
        ...launch,
        browser: 'firefox',
        executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
        extraPrefsFirefox: {
          // The list of downloads would open, and take the keys that a later test presses.
          'browser.download.alwaysOpenPanel': false,
          'browser.download.folderList': 2,
          'browser.download.dir': tmpdir(),
        },
      },
    }),
  engines.includes('webkit') && webKitLauncher(),
].filter(Boolean);

/** A browser of its own, beside that of the other files: Chromium has the most to do, and would end last, alone. */
const ofWordsIn = engines.includes('chromium') ? [chromium()] : browsers.slice(0, 1);

export default {
  files: inOne.length ? [...testFiles, ...inOne.map((pattern) => `!${pattern}`)] : testFiles,
  groups: inOne.length ? [{name: 'words', files: inOne, browsers: ofWordsIn}] : [],
  nodeResolve: true,
  // One file at a time in each browser, in front of all others: Firefox slows pages down that are not, and WebKit, which
  // would have every file in a frame of one page, comes near 3 GB, from where it crawls. In Chromium, frames of another
  // site draw nothing in a page that is not in front.
  concurrency: 1,
  concurrentBrowsers: 4,
  browserStartTimeout: 180_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  testFramework: {config: {timeout: 120_000}},
  testRunnerHtml: (testFramework) => `<!doctype html>
    <html lang="en" data-languages="${process.env.LANGUAGES ?? ''}">
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Tests of all-widgets</title>
        <link rel="icon" href="data:,">
      </head>
      <body><script type="module" src="${testFramework}"></script></body>
    </html>`,
  plugins: [esbuildPlugin({ts: true, target: 'esnext', tsconfig: 'tsconfig.json'}), localConnections],
  middleware: [
    keepFiles,
    localRequests,
    builtTests,
    testServer,
    prerenderedPages,
    staticSites,
    builtSite,
    builderPages(),
    liveLocales(),
    deskServer,
    deskFolder,
  ],
  // Lit's development build, which finds mistakes, says in every page that it is one.
  filterBrowserLogs: ({args}) => !args.some((line) => String(line).startsWith('Lit is in dev mode.')),
  // `npm test` tells the failures at its end. A bar that moves is for a terminal.
  reporters: isWholeSuite
    ? []
    : [defaultReporter({reportTestResults: true, reportTestProgress: Boolean(process.stdout.isTTY)})],
  browsers,
};
