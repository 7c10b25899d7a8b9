/** The screenshot in the documentation: the editor on a desktop, and the page on a phone beside it. */
import {renameSync, writeFileSync} from 'node:fs';
import type {Browser, Page} from 'puppeteer-core';

const height = 780;
const deskWidth = 820;
const phoneWidth = 380;
const limit = 300_000;

/** A PNG, in base64. */
export type Photograph = string;

export const photographDesk = (page: Page): Promise<Photograph> => photograph(page, deskWidth);
export const photographPhone = (page: Page): Promise<Photograph> => photograph(page, phoneWidth);

/** Writes the screenshots into one file. @throws {Error} If the file is too large; the old one stays. */
export const hang = async (browser: Browser, file: string, ...photographs: readonly Photograph[]): Promise<void> => {
  const page = await browser.newPage();
  await page.setViewport({width: deskWidth + phoneWidth, height});
  const images = photographs.map((png) => `<img alt="" src="data:image/png;base64,${png}">`);
  await page.setContent(`<style>
    body { display: flex; margin: 0; }
    img { outline: 1px solid #ccc; outline-offset: -1px; }
  </style>${images.join('')}`);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  const picture = await page.screenshot();
  await page.close();
  if (picture.length > limit) throw new Error(`${file} would have ${picture.length} bytes; the limit is ${limit}.`);
  writeFileSync(`${file}.new`, picture);
  renameSync(`${file}.new`, file);
};

const photograph = async (page: Page, width: number): Promise<Photograph> => {
  const usual = page.viewport();
  await page.setViewport({width, height});
  // A blinking caret would change the screenshot.
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const png = await page.screenshot({encoding: 'base64'});
  await page.setViewport(usual);
  return png;
};
