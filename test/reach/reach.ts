/** Opens every page in every browser and language, runs its checks, and ends with "N passed, N failed". */
import {mkdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import type {Browser} from 'puppeteer-core';
import {openBrowser, versions} from './browsers.ts';
import {languages, type Language} from './languages.ts';
import {pagesIn, type Page} from './pages.ts';
import {serve} from './server.ts';
import {visit} from './visit.ts';
import {visits} from './visits.ts';

const known = {lang: languages.map(({lang}) => lang), page: Object.keys(visits)};

const {values: asked} = parseArgs({
  options: {
    browser: {type: 'string', multiple: true, default: [...versions]},
    lang: {type: 'string', multiple: true, default: known.lang},
    page: {type: 'string', multiple: true, default: known.page},
  },
});

for (const [option, values] of Object.entries(known))
  for (const value of asked[option as keyof typeof known])
    if (!values.includes(value)) throw new Error(`There is no --${option} ${value}; choose from ${values.join(', ')}.`);

const pictures = join(import.meta.dirname, 'pictures');
let passed = 0;
let failed = 0;

const tell = async (name: string, check: () => Promise<void>): Promise<void> => {
  try {
    await check();
    passed++;
    console.log(`✓ ${name}`);
  } catch (error) {
    failed++;
    console.log(`✗ ${name}\n  ${error instanceof Error ? error.message : String(error)}`);
  }
};

/**
 * Runs the checks of one page, and takes its picture after the first, before others change it. If the page never gets
 * ready, each check fails for that reason.
 */
const runVisit = async (browser: Browser, major: string, language: Language, page: string): Promise<void> => {
  const {ready, checks} = visits[page]!;
  const waiting = Object.entries(checks);
  const name = (check: string): string => `Chromium ${major}, ${language.lang}, ${page}: ${check}`;
  try {
    await visit(browser, `${origin}/${language.lang}/${page}`, language, async (here) => {
      const runNext = async (): Promise<void> => {
        const [check, run] = waiting.shift()!;
        await tell(name(check), () => run(here));
      };
      try {
        await ready(here);
        await runNext();
      } finally {
        await here.page.screenshot({path: join(pictures, `${major}-${language.lang}-${page}.png`)});
      }
      while (waiting.length) await runNext();
    });
  } catch (reason) {
    for (const [check] of waiting) await tell(name(check), () => Promise.reject(reason));
  }
};

const chosen = languages.filter(({lang}) => asked.lang.includes(lang));
const pages = new Map<string, Page>();
for (const language of chosen)
  for (const [name, page] of Object.entries(await pagesIn(language))) pages.set(`/${language.lang}/${name}`, page);

rmSync(pictures, {recursive: true, force: true});
mkdirSync(pictures);
const {origin, close} = await serve(pages);
for (const version of asked.browser) {
  const browser = await openBrowser(version);
  try {
    const [, major] = /\/(\d+)/.exec(await browser.version())!;
    for (const language of chosen) for (const page of asked.page) await runVisit(browser, major!, language, page);
  } finally {
    await browser.close();
  }
}
close();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = Number(failed > 0);
