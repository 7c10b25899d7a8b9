/**
 * The handout fits both sides of two sheets of paper, and the fever card half a sheet, with nothing cut off: in each language with `LANGUAGES=all`, as in
 * `npm run sweep`, or else in English, in the two languages that need most paper, and in one from right to left.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {directionOf} from '../../tools/locales/direction.ts';
import {ownNameOf} from '../../tools/locales/rules.ts';
import {openBrowser, servePages, settle} from '../browser/page-server.ts';

const {targetLocales} = JSON.parse(readFileSync('lit-localize.json', 'utf8')) as {targetLocales: readonly string[]};
const languages = process.env['LANGUAGES'] === 'all' ? ['en', ...targetLocales] : ['en', 'tl', 'ru', 'ar'];
const margin = '10mm';
/** Width and height of a sheet, in millimetres. */
const sheets = {
  a4: {width: 210, height: 297},
  letter: {width: 215.9, height: 279.4},
} as const;
const pixels = (millimetres: number): number => Math.floor(((millimetres - 20) / 25.4) * 96);

let browser: Browser;
let server: Awaited<ReturnType<typeof servePages>>;

before(async () => {
  [browser, server] = await Promise.all([openBrowser(), servePages()]);
});

after(async () => {
  await browser.close();
  await server.close();
});

const openHandout = async (lang: string, name = 'handout'): Promise<Page> => {
  const page = await browser.newPage();
  await page.goto(`${server.address}/demo/${name}.html`);
  await settle(page);
  await page.evaluate(
    async (code, direction) => {
      const sections = [...document.querySelectorAll<HTMLElement>('all-page > *, all-fever-card')];
      const shown = () => sections.every((section) => section.shadowRoot?.querySelector('section')?.lang === code);
      const turned = new Promise<void>((resolve) => {
        const look = () => {
          if (shown()) resolve();
        };
        document.addEventListener('all-language', look);
        look();
      });
      document.documentElement.lang = code;
      document.documentElement.dir = direction;
      await turned;
    },
    lang,
    directionOf(lang),
  );
  return page;
};

/** Counts the objects of type Page, which Chromium writes uncompressed. */
const pagesIn = (pdf: Uint8Array): number =>
  [
    ...Buffer.from(pdf)
      .toString('latin1')
      .matchAll(/\/Type\s*\/Page\b(?!s)/g),
  ].length;

/** Elements that reach beyond the paper, and the text of all sections. */
const onPaper = (page: Page): Promise<Readonly<{cut: readonly string[]; texts: string; height: number}>> =>
  page.evaluate(() => {
    const cut: string[] = [];
    const texts: string[] = [];
    const width = document.documentElement.clientWidth;
    const look = (root: ParentNode) => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        for (const {left, right} of element.getClientRects())
          if (left < -1 || right > width + 1) cut.push(`${element.localName} ${left}–${right}`);
        if (element.shadowRoot) look(element.shadowRoot);
        if (element.localName === 'section') texts.push(element.innerText);
      }
    };
    look(document);
    return {cut, texts: texts.join('\n'), height: document.querySelector('main')!.getBoundingClientRect().height};
  });

describe('a handout of key points, when to see a doctor, and questions', () => {
  for (const lang of languages)
    describe(`in ${lang}`, () => {
      let page: Page;
      before(async () => {
        page = await openHandout(lang);
      });
      after(() => page.close());

      for (const [format, sheet] of Object.entries(sheets))
        it(`prints on both sides of two sheets of ${format} in ${lang}, with nothing cut`, async () => {
          await page.emulateMediaType();
          const pdf = await page.pdf({
            format: format as keyof typeof sheets,
            margin: {top: margin, bottom: margin, left: margin, right: margin},
          });
          assert.ok(pagesIn(pdf) <= 4, `${pagesIn(pdf)} pages`);

          await page.setViewport({width: pixels(sheet.width), height: pixels(sheet.height)});
          await page.emulateMediaType('print');
          const {cut, texts} = await onPaper(page);
          assert.deepEqual(cut, []);
          assert.match(texts, /Harbor Lane Hospital/);
          for (const number of ['555-0110', '911', '555-0100']) assert.ok(texts.includes(number));
          assert.match(texts, /100[.,]4/);
          assert.ok(texts.includes(ownNameOf(lang)), 'the language of the page stands on the paper');
          assert.match(texts, /Neutropenic Fever/, 'the sources stand on the paper');
        });
    });

  it('prints in large letters where the page asks for that, on more than two sheets', async () => {
    const page = await openHandout('en');
    await page.emulateMediaType('print');
    const pointsWith = (value: string): Promise<number> =>
      page.evaluate((value) => {
        document.querySelector('all-page')!.setAttribute('large-print', value);
        const section = document.querySelector('all-when-to-see-doctor')!.shadowRoot!.querySelector('section')!;
        return (parseFloat(getComputedStyle(section).fontSize) / 96) * 72;
      }, value);
    assert.equal((await pointsWith('false')).toFixed(1), '8.5');
    for (const value of ['true', '']) assert.equal((await pointsWith(value)).toFixed(1), '18.0');
    assert.ok(pagesIn(await page.pdf({format: 'a4'})) > 4);
    await page.close();
  });

  it('counts pages as they are', async () => {
    const page = await browser.newPage();
    await page.setContent('<p style="break-after: page">One</p><p style="break-after: page">Two</p><p>Three</p>');
    assert.equal(pagesIn(await page.pdf({format: 'a4'})), 3);
    await page.close();
  });

  it('has the addresses of links on the paper', async () => {
    const page = await openHandout('en');
    await page.emulateMediaType('print');
    const after = await page.evaluate(() => {
      const link = document.querySelector('all-page')!.shadowRoot!.querySelector('.references a')!;
      return [link.getAttribute('href'), getComputedStyle(link, '::after').content];
    });
    assert.ok(after[1]!.includes(after[0]!) || after[1]!.includes('attr(href)'), after.join(' '));
    await page.close();
  });
});

describe('a fever card', () => {
  for (const lang of languages)
    it(`prints on half a sheet of A4 and of letter in ${lang}, with nothing cut`, async () => {
      const page = await openHandout(lang, 'fever-card');
      await page.emulateMediaType('print');
      for (const [format, sheet] of Object.entries(sheets)) {
        await page.setViewport({width: pixels(sheet.width), height: pixels(sheet.height)});
        const {cut, texts, height} = await onPaper(page);
        assert.deepEqual(cut, [], format);
        assert.ok(height <= pixels(sheet.height) / 2, `${Math.round(height)} of ${pixels(sheet.height) / 2} pixels`);
        for (const number of ['555-0110', '911']) assert.ok(texts.includes(number), number);
        assert.match(texts, /In the emergency room, say at once/, 'the same in English, for the staff');
      }
      await page.close();
    });
});
