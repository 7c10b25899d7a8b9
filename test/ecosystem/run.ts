/**
 * Proves the package in real apps, with the package that npm would publish: the data for editors, the messages of each
 * framework's compiler on right and wrong uses, and the visible text. Needs a build. Arguments choose proofs by the
 * first word of their name, as in `npm test nuxt astro`.
 */
import {mkdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {launch, type Browser} from 'puppeteer-core';
import {apps} from './apps.ts';
import {developmentBuilds, strictBundlers} from './bundlers.ts';
import {developmentServers, ofLit, serveInDevelopment} from './development.ts';
import {checkEditors} from './editors.ts';
import {installLibrary} from './install.ts';
import {buildOneSection} from './pages.ts';
import {nextServer, workerAnswers} from './production.ts';
import {importEverything, runtimes, runTest, testRunners} from './runtimes.ts';
import type {Server} from './server-process.ts';
import {cdn, serve} from './server.ts';
import {checkTypes} from './types.ts';
import {visit, visitSection, withoutScripts} from './visit.ts';

const chosen = process.argv.slice(2);
let passed = 0;
let failed = 0;

/** @param name The first word is what arguments choose by. */
const prove = async (name: string, proof: () => unknown): Promise<boolean> => {
  if (chosen.length && !chosen.includes(name.split(/[: ]/)[0]!.toLowerCase())) return false;
  return check(name, proof);
};

const check = async (name: string, proof: () => unknown): Promise<boolean> => {
  const started = performance.now();
  try {
    await proof();
    passed++;
    console.log(`✓ ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
    return true;
  } catch (error) {
    failed++;
    console.log(`✗ ${name}\n  ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
};

const proveWithoutBrowser = async (): Promise<void> => {
  await prove('editors know every tag', checkEditors);
  for (const [name, runtime] of Object.entries(runtimes))
    await prove(`${name} imports every entry, in a worker, too, and says nothing`, () => importEverything(runtime));
  for (const [name, command] of Object.entries(testRunners))
    await prove(`${name}: a test in jsdom finds Spanish`, () => runTest(name, command));
};

const proveApps = async (browser: Browser, site: string): Promise<void> => {
  for (const [name, {build, types}] of Object.entries(apps)) {
    if (types) await prove(`${name}: types find every mistake, and no other`, () => checkTypes(name, types));
    await prove(`${name}: Spanish, the hospital, the event, then English; console silent`, async () => {
      await build(name);
      await visit(browser, `${site}/${name}/`);
    });
  }
  for (const name of ['next-turbopack', 'next-webpack'])
    await prove(`${name}: Spanish from a server component alone`, () =>
      visitSection(browser, `${site}/${name}/server.html`),
    );
  await prove('eleventy: Spanish without scripts', () => withoutScripts(browser, `${site}/eleventy/`));
};

/**
 * @param tolerated Lines in the console that are not the app's.
 * @param section Page with one section alone.
 * @param again A second page that is the same.
 */
const visitOn = async (
  start: () => Promise<Server>,
  browser: Browser,
  tolerated?: RegExp,
  section?: string,
  again?: string,
): Promise<void> => {
  const {address, close} = await start();
  try {
    await visit(browser, address, tolerated);
    if (again) await visit(browser, new URL(again, address).href, tolerated);
    if (section) await visitSection(browser, new URL(section, address).href);
  } finally {
    await close();
  }
};

const proveDevelopment = async (browser: Browser, site: string): Promise<void> => {
  for (const [name, build] of Object.entries(developmentBuilds))
    await prove(`${name}: the same from a build for development`, async () => {
      await build(name);
      await visit(browser, `${site}/${name}/`, ofLit);
    });
  for (const [name, {says, section}] of Object.entries(developmentServers))
    await prove(`${name}: the same from its own server for development`, () =>
      visitOn(() => serveInDevelopment(name), browser, says, section),
    );
};

/** The app of the bundlers under a policy, one section alone, and servers. */
const proveSettings = async (browser: Browser, site: string): Promise<void> => {
  for (const [name, {build, policies}] of Object.entries(strictBundlers))
    await prove(`${name}: the same under the policy of the README with ${policies} in trusted-types`, async () => {
      await build(name);
      await visit(browser, `${site}/${name}/`);
    });
  await prove('one-section in Spanish from Vite: below 80 kB, the Spanish included', async () => {
    await buildOneSection('one-section', 80_000);
    await visitSection(browser, `${site}/one-section/`);
  });
  await prove('one-section-words: the same with addLocale, below 86 kB', async () => {
    await buildOneSection('one-section-words', 86_000);
    await visitSection(browser, `${site}/one-section-words/`, 'Las señales');
  });
  for (const builder of ['turbopack', 'webpack'] as const)
    await prove(`next-start after ${builder}: the same from the server of Next.js, and from one that is no Node`, () =>
      visitOn(() => nextServer(builder), browser, undefined, '/server', '/edge'),
    );
  await prove('workerd imports every entry, and has every tag', workerAnswers);
};

const proveInBrowser = async (): Promise<void> => {
  const {port, close} = await serve();
  const browser = await launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', `--host-resolver-rules=MAP ${cdn}:80 127.0.0.1:${port}`],
  });
  try {
    const site = `http://127.0.0.1:${port}`;
    await proveApps(browser, site);
    await proveSettings(browser, site);
    await proveDevelopment(browser, site);
  } finally {
    await browser.close();
    close();
  }
};

// Servers for development begin without what they kept of an earlier run, as in a new app.
for (const folder of ['built', 'node_modules/.vite', 'node_modules/.cache', 'apps/nuxt/.nuxt', 'apps/next/.next'])
  rmSync(join(import.meta.dirname, folder), {recursive: true, force: true});
mkdirSync(join(import.meta.dirname, 'built'));
if (await check('the package is packed and installed', installLibrary)) {
  await proveWithoutBrowser();
  await proveInBrowser();
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = Number(failed > 0);
