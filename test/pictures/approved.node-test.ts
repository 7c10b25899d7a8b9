/** Each drawing looks in Chromium as it did when it was approved. `npx node test/pictures/approve.ts` approves all of them anew. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {openBrowser, servePages} from '../browser/page-server.ts';
import {approvedFolder, differenceOf, openDrawings, takeDrawing, type Drawn} from './shots.ts';

/** Part of the pixels that may differ. */
const tolerance = 0.001;
const names = readdirSync(approvedFolder).map((file) => file.replace('.png', ''));
const approved = (name: string): Buffer => readFileSync(`${approvedFolder}/${name}.png`);

let browser: Browser;
let server: Awaited<ReturnType<typeof servePages>>;
/** Compares the images. */
let table: Page;
let drawings: ReadonlyMap<string, Drawn>;

before(async () => {
  [browser, server] = await Promise.all([openBrowser(), servePages()]);
  table = await browser.newPage();
  // Chromium renders only the page in front, so this one opens last.
  drawings = await openDrawings(await browser.newPage(), server.address);
});

after(async () => {
  await browser.close();
  await server.close();
});

describe('a drawing', () => {
  it('is approved, each of them', () => {
    assert.deepEqual([...drawings.keys()].toSorted(), names.toSorted());
  });

  for (const name of names)
    it(`looks as it was approved: ${name}`, async () => {
      const difference = await differenceOf(table, [approved(name), await takeDrawing(drawings.get(name)!)]);
      assert.ok(difference <= tolerance, `${(difference * 100).toFixed(2)} % of ${name} differ.`);
    });

  it('differs visibly without the small arrow at the limit', async () => {
    const fever = drawings.get('fever')!;
    await fever.evaluate((svg) => svg.querySelector('[d^="M76 66"]')!.remove());
    assert.ok((await differenceOf(table, [approved('fever'), await takeDrawing(fever)])) > tolerance);
  });
});
