/**
 * Takes the contact sheets docs/pictures-….png from the picture sheet of the demo: `npx node test/pictures/sheets.ts`. Each has
 * all pictures of a language in three looks, as on a phone or on a desk.
 */
import {openBrowser, servePages} from '../browser/page-server.ts';

const languages = ['en', 'ar', 'ja', 'de'];
/** Widths of a column, in pixels, and how much smaller it is in the image. */
const sizes = {phone: {width: 358, scale: 0.32}, desk: {width: 720, scale: 0.3}};

const [browser, server] = await Promise.all([openBrowser(), servePages()]);
for (const [size, {width, scale}] of Object.entries(sizes)) {
  const page = await browser.newPage();
  await page.setViewport({width: 3 * width + 320, height: 900, deviceScaleFactor: scale});
  await page.goto(`${server.address}/demo/pictures.html`);
  await page.addStyleTag({
    content: `main:has(#sheet) {max-inline-size: none} .looks {grid-template-columns: repeat(3, ${width + 32}px)}`,
  });
  for (const lang of languages) {
    const section = (await page.$(`[data-language="${lang}"]`))!;
    await section.scrollIntoView();
    await section.waitForSelector('.looks');
    await section.screenshot({path: `docs/pictures-${size}-${lang}.png`});
  }
}
await browser.close();
await server.close();
