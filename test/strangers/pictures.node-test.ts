/** Our sections change no pixel of the page around them, and are readable on it. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type axe from 'axe-core';
import type {Browser, Page} from 'puppeteer-core';
import {openBrowser, servePages, settle} from '../browser/page-server.ts';
import {strangers, type Stranger} from './pages.ts';

const script = '<script type="module" src="/dist/all-widgets.js"></script>';
const ours = {
  'all-language-picker': '<all-language-picker></all-language-picker>',
  'all-when-to-see-doctor': '<all-when-to-see-doctor lang="ar"></all-when-to-see-doctor>',
  'all-page': '<all-page lang="es"><all-causes></all-causes><all-procedures></all-procedures></all-page>',
};
const tags = Object.keys(ours);

/** A page with common elements, in the classes of all the style sheets, and our three elements. */
const bodyWith = ([first, second, third]: readonly string[], {main = ''}: Stranger): string => `
  <header class="navbar usa-header nhsuk-header"><a href="#main" class="navbar-brand">Harbor Lane</a></header>
  <main id="main" ${main}>
    <h1>A hospital</h1>
    <p class="lead">Its <em>own</em> words, with <a href="#main">a link</a> and <code>code</code>.</p>
    ${first}
    <h2>Visits</h2>
    <div style="display: flex; gap: 1em"><article style="flex: 1">${second}</article><aside>Beside it</aside></div>
    <ul><li>Every day</li><li>Until <strong>eight</strong></li></ul>
    <form><label>Name <input class="form-control usa-input nhsuk-input"></label>
      <button type="button" class="btn btn-primary button usa-button nhsuk-button wp-element-button">Send</button></form>
    <table class="table usa-table nhsuk-table"><tr><th>Day</th><td>Hours</td></tr></table>
    ${third}
    <blockquote>What a family says</blockquote><hr><details open><summary>More</summary>Yes.</details>
  </main>
  <footer class="footer usa-footer nhsuk-footer">The end</footer>`;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

let browser: Browser;
let server: Awaited<ReturnType<typeof servePages>>;
let page: Page;
/** Compares the screenshots. */
let table: Page;

before(async () => {
  [browser, server] = await Promise.all([openBrowser(), servePages()]);
  table = await browser.newPage();
  // Chromium renders only the page in front, so this one opens last.
  page = await browser.newPage();
  await page.setViewport({width: 900, height: 600});
});

after(async () => {
  await browser.close();
  await server.close();
});

/** Opens a page that can reach our server alone. */
const open = async (head: string, body: string): Promise<void> => {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>${head}<body>${body}</body></html>`;
  const policy = "default-src 'self' 'unsafe-inline' data:";
  await page.goto(`${server.address}/page?${new URLSearchParams({html, policy})}`);
  await settle(page);
  const missing = await page.$$eval('link', (links) =>
    links.filter(({sheet}) => !sheet?.cssRules.length).map(({href}) => href),
  );
  assert.deepEqual(missing, []);
};

const picture = async (): Promise<string> => {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  });
  return page.screenshot({fullPage: true, encoding: 'base64', optimizeForSpeed: true});
};

const boxes = (): Promise<readonly Box[]> =>
  page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)].map((element) => {
        const {left, top, width, height} = element.shadowRoot!.querySelector('section')!.getBoundingClientRect();
        return {left, top, width, height};
      }),
    tags.join(),
  );

/** Number of pixels outside these boxes in which two screenshots differ. All of them, if their sizes differ. */
const differences = (pictures: readonly [string, string], boxes: readonly Box[]): Promise<number> =>
  table.evaluate(
    async (pictures, boxes) => {
      const [one, two] = await Promise.all(
        pictures.map(async (picture) => {
          const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
          const {width, height} = bitmap;
          const context = new OffscreenCanvas(width, height).getContext('2d')!;
          context.drawImage(bitmap, 0, 0);
          for (const box of boxes) {
            // Antialiasing may colour one pixel outside the box of a letter.
            const [left, top] = [Math.floor(box.left) - 1, Math.floor(box.top)];
            context.clearRect(
              left,
              top,
              Math.ceil(box.left + box.width) + 1 - left,
              Math.ceil(box.top + box.height) - top,
            );
          }
          return new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
        }),
      );
      if (one!.length !== two!.length) return Math.max(one!.length, two!.length);
      let count = 0;
      for (let at = 0; at < one!.length; at++) count += Number(one![at] !== two![at]);
      return count;
    },
    pictures,
    boxes,
  );

/** Findings of axe on contrast, uncertain ones included. */
const faint = async (): Promise<readonly string[]> => {
  await page.addScriptTag({url: '/node_modules/axe-core/axe.min.js'});
  return page.evaluate(async (include) => {
    const {passes, violations, incomplete} = await (window as unknown as {axe: typeof axe}).axe.run(
      {include},
      {runOnly: ['color-contrast']},
    );
    const found = [...violations, ...incomplete].flatMap(({nodes}) =>
      nodes.map(({target, failureSummary}) => `${target.join(' ')}: ${failureSummary ?? ''}`),
    );
    return passes[0]?.nodes.length ? found : ['there is hardly any text'];
  }, tags);
};

/** Lines of our text that overlap another line or stick out of their section. */
const badLines = (): Promise<readonly string[]> =>
  page.evaluate((selector) => {
    interface Line extends Record<'left' | 'right' | 'top' | 'bottom', number> {
      readonly text: string;
    }
    const bad: string[] = [];
    const lines: Line[] = [];
    const look = (root: ParentNode & Node, edges: DOMRect): void => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent!.trim();
        const parent = node.parentElement!;
        if (!text || !parent.checkVisibility() || parent.closest('.tab-title, select, script')) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const {left, right, top, bottom} of range.getClientRects()) {
          if (left < edges.left - 1 || right > edges.right + 1) bad.push(`"${text}" sticks out`);
          // Letters fill the middle of their line.
          const quarter = (bottom - top) / 4;
          lines.push({text, left: left + 1, right: right - 1, top: top + quarter, bottom: bottom - quarter});
        }
      }
      for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) look(shadowRoot, edges);
    };
    for (const element of document.querySelectorAll(selector)) {
      const edges = element.shadowRoot!.querySelector('section')!.getBoundingClientRect();
      for (const root of [element, element.shadowRoot!]) look(root, edges);
    }
    for (const [at, one] of lines.entries())
      for (const other of lines.slice(at + 1))
        if (one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom)
          bad.push(`"${one.text}" lies over "${other.text}"`);
    return lines.length > 50 ? bad : ['there is hardly any text'];
  }, tags.join());

it('A picture differs from that of another page, and does not from that of the same page', async () => {
  const stranger = strangers['Bootstrap 5']!;
  await open(stranger.head, bodyWith(['', '', ''], stranger));
  const [one, again] = [await picture(), await picture()];
  await page.addStyleTag({content: 'h1 { letter-spacing: 0.01px }'});
  const other = await picture();
  assert.equal(await differences([one, again], []), 0);
  assert.notEqual(await differences([one, other], []), 0);
});

/** Pages whose pixels are compared: every second, and in `npm run sweep` all. */
const compared = Object.keys(strangers).filter((_, index) => process.env['LANGUAGES'] === 'all' || index % 2 === 0);

for (const [name, stranger] of Object.entries(strangers))
  describe(`on a page with ${name}`, () => {
    before(() => open(stranger.head + script, bodyWith(Object.values(ours), stranger)));

    it('all of our text has enough contrast', async () => {
      assert.deepEqual(await faint(), []);
    });

    it('no line of ours lies over another or sticks out', async () => {
      assert.deepEqual(await badLines(), []);
    });

    if (!compared.includes(name)) return;
    it('the page around our sections is the same, to the pixel, as without our script', async () => {
      const [withScript, taken] = [await picture(), await boxes()];
      assert.equal(taken.length, tags.length);
      const places = taken.map(
        ({width, height}) =>
          `<a-place style="box-sizing: border-box; display: block; inline-size: ${width}px; block-size: ${height}px"></a-place>`,
      );
      await open(stranger.head, bodyWith(places, stranger));
      assert.equal(await differences([withScript, await picture()], taken), 0);
    });
  });
