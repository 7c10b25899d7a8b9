/**
 * Proves the package in real apps, with the package that npm would publish: the data for editors, the messages of each
 * framework's compiler on right and wrong uses, and the visible text. Needs a build.
 */
import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {launch} from 'puppeteer-core';
import {apps} from './apps.ts';
import {checkEditors} from './editors.ts';
import {installLibrary} from './install.ts';
import {cdn, serve} from './server.ts';
import {checkTypes} from './types.ts';
import {visit, withoutScripts} from './visit.ts';

let passed = 0;
let failed = 0;

const prove = async (what: string, proof: () => unknown): Promise<boolean> => {
  const started = performance.now();
  try {
    await proof();
    passed++;
    console.log(`✓ ${what} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
    return true;
  } catch (error) {
    failed++;
    console.log(`✗ ${what}\n  ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
};

const proveApps = async (): Promise<void> => {
  rmSync(join(import.meta.dirname, 'built'), {recursive: true, force: true});
  const {port, close} = await serve();
  const browser = await launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', `--host-resolver-rules=MAP ${cdn}:80 127.0.0.1:${port}`],
  });
  try {
    await prove('editors know every tag', checkEditors);
    for (const [name, {build, types}] of Object.entries(apps)) {
      if (types) await prove(`${name}: types find every mistake, and no other`, () => checkTypes(name, types));
      await prove(`${name}: Spanish, the hospital, the event, then English; console silent`, async () => {
        await build(name);
        await visit(browser, `http://127.0.0.1:${port}/${name}/`);
      });
    }
    await prove('eleventy: Spanish without scripts', () =>
      withoutScripts(browser, `http://127.0.0.1:${port}/eleventy/`),
    );
  } finally {
    await browser.close();
    close();
  }
};

if (await prove('the package is packed and installed', installLibrary)) await proveApps();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = Number(failed > 0);
