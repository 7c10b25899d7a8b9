/** A run in Chromium over every tag, language and state, or over some. */
import {readFileSync} from 'node:fs';
import type {Browser, Page} from 'puppeteer-core';
import type {Evidence} from '../../../reports/accessibility/evidence.ts';
import {openBrowser, servePages} from '../../browser/page-server.ts';
import type {LookedAt} from './page/looked.ts';
import {languages, tags, type Language} from './pages.ts';
import {crossedBy, idsIn, isIn, runIn, type RunOptions} from './run.ts';
import {newTally, type Tally} from './tally.ts';

const {version: axe} = JSON.parse(readFileSync('node_modules/axe-core/package.json', 'utf8')) as {version: string};

const evidenceOf = (tally: Tally, engine: string, options: RunOptions): Evidence => {
  const {name, version} = JSON.parse(readFileSync('package.json', 'utf8')) as {name: string; version: string};
  const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Readonly<Record<string, string>>;
  return {
    collected: new Date().toISOString().slice(0, 10),
    product: {name, version},
    bundle: {file: 'all-widgets.js', integrity: integrity['all-widgets.js']!},
    engine,
    axe,
    crossed: {
      tags: tags.filter((tag) => isIn(tag, options.tags)),
      languages: languages.map(({code}) => code).filter((code) => isIn(code, options.languages)),
      states: Object.fromEntries(idsIn(options).map((id) => [id, crossedBy(options)[id]!])),
      places: tally.places(),
    },
    checks: tally.results(),
    transcripts: tally.transcripts(),
  };
};

/** Names by which a script would reach a microphone, a camera or a credential. */
const devices =
  /SpeechRecognition|getUserMedia|navigator\.credentials|PublicKeyCredential|DeviceMotion|DeviceOrientation/g;

/** Looks for these names in the bundle itself. */
const devicesIn = (bundle: string): LookedAt => ({
  devices: {things: 1, failures: [...bundle.matchAll(devices)].map(([name]) => `the bundle names ${name}`)},
});

const newPage = async (browser: Browser): Promise<Page> => {
  const page = await browser.newPage();
  await page.emulateFocusedPage(true);
  // Keeps the accessibility tree; without it, every computed role builds the whole tree anew.
  await (await page.createCDPSession()).send('Accessibility.enable');
  return page;
};

/** Takes languages from the queue until there is none, each in a page of its own. */
const work = async (
  browser: Browser,
  address: string,
  queue: Language[],
  options: RunOptions,
  tally: Tally,
): Promise<void> => {
  for (let language = queue.shift(); language; language = queue.shift()) {
    const page = await newPage(browser);
    await runIn(page, address, language, options, tally);
    await page.close();
  }
};

/** Looks at everything that the options leave in, in two browsers at a time, and returns the evidence. Needs a build. */
export const collect = async (options: RunOptions = {}): Promise<Evidence> => {
  const server = await servePages();
  const queue = languages.filter(({code}) => isIn(code, options.languages));
  const browsers = await Promise.all(
    queue.slice(0, 2).map(() => openBrowser('--enable-blink-features=ComputedAccessibilityInfo')),
  );
  try {
    const tally = newTally();
    const engine = (await browsers[0]!.version()).replace('/', ' ');
    tally.add(
      {tag: 'every tag', language: 'every language', state: 'bundle'},
      devicesIn(readFileSync('dist/all-widgets.js', 'utf8')),
    );
    await Promise.all(browsers.map((browser) => work(browser, server.address, queue, options, tally)));
    return evidenceOf(tally, engine, options);
  } finally {
    await Promise.all(browsers.map((browser) => browser.close()));
    await server.close();
  }
};
