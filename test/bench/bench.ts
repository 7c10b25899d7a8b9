/** Measures all pages turn by turn and writes the measurements to `results.md`. `--turns 20` for more turns. */
import {writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {launch} from 'puppeteer-core';
import {measure} from './measure.ts';
import {report} from './report.ts';
import {serve} from './server.ts';

const here = import.meta.dirname;
const {values} = parseArgs({options: {turns: {type: 'string', default: '11'}}});
const turns = Number(values.turns);
if (!(Number.isInteger(turns) && turns > 0)) throw new Error('--turns must be a whole number from 1.');

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
  const measured = await measure(browser, url, turns);
  const results = report(measured, {browser: await browser.version(), turns});
  console.log(results);
  writeFileSync(`${here}/results.md`, results);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await browser.close();
  close();
}
