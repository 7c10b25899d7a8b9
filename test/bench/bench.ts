/** Loads the five pages turn by turn and writes what it saw to `results.md`. `--turns 20` for more turns. */
import {writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {launch} from 'puppeteer-core';
import {load, type Load} from './load.ts';
import {report} from './report.ts';
import {variantNames as names, variants, type Variant} from './variants.ts';
import {spoken, lastWords} from './sections.ts';
import {serve} from './server.ts';

const here = import.meta.dirname;
const {values} = parseArgs({options: {turns: {type: 'string', default: '11'}}});
const turns = Number(values.turns);
if (!(Number.isInteger(turns) && turns > 0)) throw new Error('--turns must be a whole number from 1.');

const loads = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Variant, Load[]>;
const {url, close} = await serve(`${here}/built`);
const browser = await launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--headless=new',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-gpu',
    '--disable-extensions',
  ],
});

try {
  let words: string | undefined;
  // The turn before the first warms up the browser and the machine, and is not counted.
  for (let turn = 0; turn <= turns; turn++) {
    console.error(turn ? `turn ${turn} of ${turns}` : 'warm-up');
    for (const at of names.keys()) {
      // Each turn begins with another variant, so that none always follows the same one.
      const variant = names[(at + turn) % names.length]!;
      const result = await load(browser, `${url}/${variant}/`, lastWords);
      words ??= result.words;
      if (result.words !== words) throw new Error(`${variants[variant].name} does not show the same words as the others.`);
      if (turn) loads[variant].push(result);
    }
  }
  const results = report(loads, {browser: await browser.version(), language: spoken.language, turns});
  console.log(results);
  writeFileSync(`${here}/results.md`, results);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await browser.close();
  close();
}
