/**
 * The site in a browser, served below a path of its own: every switch of an example changes what it says, every snippet
 * runs, all works by keyboard, no page scrolls sideways at 320 pixels, and the console stays silent.
 */
import assert from 'node:assert/strict';
import {createReadStream, existsSync, readFileSync, statSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import type axeCore from 'axe-core';
import type {Browser, Frame, Page} from 'puppeteer-core';
import {readTags} from '../../integrations/editors/manifest.ts';
import {openBrowser} from '../browser/page-server.ts';
import {builtSite, type BuiltSite} from './pages.ts';

/** One tag of each kind, or with `LANGUAGES=all`, as in `npm run sweep`, every tag. */
const isSweep = process.env['LANGUAGES'] === 'all';
const kinds = ['all-language-picker', 'all-symptom-list', 'all-questions', 'all-care', 'all-news', 'all-page'];
const tags = readTags('dist/custom-elements.json').flatMap(({name}) => (isSweep || kinds.includes(name) ? name : []));
const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
};

let site: BuiltSite;
let browser: Browser;
let server: Server;
let address: string;
/** Pages of the test, by path. */
const own = new Map<string, string>();

/** The site below /a/path/, dist where the snippets expect it, and nothing else. */
const serve = (): Promise<Server> =>
  new Promise((resolve) => {
    const server: Server = createServer(({url = '/'}, response) => {
      const path = decodeURI(url.replace(/[?#].*/, ''));
      const file = path
        .replace(/^\/a\/path\//, `${site.folder}/`)
        .replace(/^\/people\//, `${join(site.folder, 'demo/people')}/`)
        .replace(/^\/vendor\/all-widgets\/[\d.]+\//, `${join(site.folder, 'dist')}/`);
      const page = own.get(path);
      const isThere = file !== path && existsSync(file) && statSync(file).isFile();
      response.statusCode = page !== undefined || isThere ? 200 : 404;
      response.setHeader('Content-Type', types[path.split('.').at(-1)!] ?? 'text/html; charset=utf-8');
      if (isThere) createReadStream(file).pipe(response);
      else response.end(page ?? '');
    }).listen(0, '127.0.0.1', () => {
      resolve(server);
    });
  });

before(async () => {
  [site, browser] = await Promise.all([builtSite(), openBrowser()]);
  server = await serve();
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

after(async () => {
  await browser.close();
  server.close();
});

/** Lines in the console, errors and failed requests of every page that a test has opened. */
const lines: string[] = [];

const open = async (path: string, width = 1280): Promise<Page> => {
  const page = await browser.newPage();
  await page.setViewport({width, height: 900});
  page.on('console', (message) => {
    // The browser says so of every page that is shown with scripts off.
    if (!message.text().startsWith('Blocked script execution')) lines.push(`${path}: ${message.text()}`);
  });
  page.on('pageerror', (error) => lines.push(`${path}: ${String(error)}`));
  page.on('response', (response) => {
    if (response.status() >= 400) lines.push(`${path}: ${response.status()} ${response.url()}`);
  });
  await page.goto(address + path, {waitUntil: 'load'});
  return page;
};

/** Sets switches as a reader does, and waits until the example shows them. */
const set = async (page: Page, changes: Readonly<Record<string, string | boolean>>): Promise<Frame> => {
  await page.waitForSelector('.example[data-shown]');
  await page.evaluate((changes) => {
    const {elements} = document.querySelector<HTMLFormElement>('.switches')!;
    let last;
    for (const [name, value] of Object.entries(changes)) {
      const field = elements.namedItem(name) as HTMLInputElement;
      if (typeof value === 'boolean') field.checked = value;
      else field.value = value;
      last = field;
    }
    last!.dispatchEvent(new Event('change', {bubbles: true}));
  }, changes);
  const shown = Object.entries(changes).map(([name, value]) => `"${name}":${JSON.stringify(value)}`);
  await page.waitForFunction(
    (shown) => shown.every((part) => document.querySelector<HTMLElement>('.example')!.dataset['shown']?.includes(part)),
    {},
    shown,
  );
  return page.frames().find((frame) => frame.parentFrame())!;
};

/** The words of the example, from the shadow root or from inside the tag. */
const wordsIn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const {contentDocument} = document.querySelector('iframe')!;
    const element = contentDocument!.querySelector(document.querySelector<HTMLElement>('.example')!.dataset['tag']!)!;
    return (element.shadowRoot ?? element).textContent.replace(/\s+/g, ' ').trim();
  });

const inFrame = <T>(page: Page, what: (document: Document) => T): Promise<T> =>
  page.evaluate(`(${what.toString()})(document.querySelector('iframe').contentDocument)`) as Promise<T>;

describe('the example of a tag', () => {
  const files = Object.keys(JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as object);
  const codes = ['en', ...files.flatMap((file) => /^locales\/(.*)\.json$/.exec(file)?.[1] ?? [])];

  it('speaks every language that there is, with scripts and without', async () => {
    const page = await open('/a/path/tags/all-symptom-list.html');
    const offered = await page.$$eval('.switches [name="code"] option', (options) => options.map(({value}) => value));
    assert.deepEqual([...offered].sort(), [...codes].sort());
    const some = isSweep ? offered : offered.filter((code) => ['en', 'es', 'ar', 'zh-Hans'].includes(code));
    for (const scripts of [true, false]) {
      const seen = new Set<string>();
      for (const code of some) {
        await set(page, {code, scripts});
        assert.equal(await inFrame(page, (document) => document.documentElement.lang), code);
        const words = await wordsIn(page);
        assert.ok(words.length > 200, code);
        seen.add(words);
      }
      assert.equal(seen.size, some.length, scripts ? 'with scripts' : 'without');
    }
    await page.close();
  });

  it('is dark and light, as wide as a phone, and in large letters', async () => {
    const page = await open('/a/path/tags/all-causes.html');
    const colour = () => inFrame(page, (document) => getComputedStyle(document.body).backgroundColor);
    await set(page, {theme: 'dark'});
    const dark = await colour();
    await set(page, {theme: 'light'});
    assert.notEqual(await colour(), dark);
    const size = () =>
      inFrame(page, (document) => {
        const section = document.querySelector('all-causes')!.shadowRoot!.querySelector('section')!;
        return parseFloat(getComputedStyle(section).fontSize);
      });
    const before = await size();
    await set(page, {text: '200'});
    assert.equal(await size(), 2 * before);
    await set(page, {width: '320'});
    assert.equal(await inFrame(page, (document) => document.defaultView!.innerWidth), 320);
    assert.ok(await inFrame(page, (document) => document.documentElement.scrollWidth <= 320));
    await page.close();
  });

  it('runs no script where scripts are off, and has the words inside the tag', async () => {
    const page = await open('/a/path/tags/all-symptom-list.html');
    const hasRoot = () => inFrame(page, (document) => Boolean(document.querySelector('all-symptom-list')!.shadowRoot));
    await set(page, {scripts: true});
    assert.equal(await hasRoot(), true);
    await set(page, {scripts: false});
    assert.equal(await hasRoot(), false);
    assert.ok((await wordsIn(page)).length > 200);
    await set(page, {scripts: true});
    assert.equal(await hasRoot(), true);
    await page.close();
  });

  it('is under the strict policy: what that forbids is stopped and counted, and the element does none of it', async () => {
    const page = await open('/a/path/tags/all-treatment.html');
    const isStopped = (frame: Frame) =>
      frame.evaluate(() => {
        document.body.setAttribute('style', 'outline: 1px solid red');
        return document.body.style.outline === '' || getComputedStyle(document.body).outlineStyle === 'none';
      });
    assert.equal(await isStopped(await set(page, {strict: false, code: 'es'})), false);
    const frame = await set(page, {strict: true, code: 'es'});
    assert.match(await page.$eval('.said', ({textContent}) => textContent), /\b0 violations/);
    const silent = lines.length;
    assert.equal(await isStopped(frame), true);
    await page.waitForFunction(() => /\b1 violations/.test(document.querySelector('.said')!.textContent));
    // The line of the console on the violation that this test has made.
    assert.equal(lines.splice(silent).length, 1);
    await page.close();
  });

  it('has the hospital’s numbers with its profile, and none without', async () => {
    const page = await open('/a/path/tags/all-key-points.html');
    await set(page, {profile: true});
    assert.match(await wordsIn(page), /555-0110/);
    await set(page, {profile: false});
    assert.doesNotMatch(await wordsIn(page), /555-0110/);
    await page.close();
  });

  it('looks as on paper in the print preview, by our own rules for print', async () => {
    const page = await open('/a/path/tags/all-symptom-list.html');
    const height = () =>
      inFrame(page, (document) => {
        const section = document.querySelector('all-symptom-list')!.shadowRoot!.querySelector('section')!;
        return getComputedStyle(section.querySelector('p')!).lineHeight;
      });
    await set(page, {print: false});
    const before = await height();
    await set(page, {print: true});
    assert.notEqual(await height(), before);
    await set(page, {print: false});
    assert.equal(await height(), before);
    await page.close();
  });

  for (const tag of tags)
    it(`of <${tag}> shows words, and all its switches are there`, async () => {
      const page = await open(`/a/path/tags/${tag}.html`);
      await set(page, {code: 'ar', strict: true});
      assert.ok((await wordsIn(page)).length > 5, tag);
      assert.equal(await page.$$eval('.switches [name]', (fields) => fields.length), 8);
      await page.close();
    });
});

describe('a snippet that is pasted into a page', () => {
  for (const tag of tags)
    for (const id of ['tag', 'words-inside'])
      it(`shows <${tag}>, ${id}`, async () => {
        const [, code = ''] = new RegExp(`<section id="copy-${id}"[^]*?<code>([^]*?)</code></pre>`).exec(
          site.read(`tags/${tag}.html`),
        )!;
        const html = code
          .replace(/&(lt|gt|quot|#39);/g, (_, name: string) => ({lt: '<', gt: '>', quot: '"', '#39': "'"})[name]!)
          .replaceAll('&amp;', '&');
        const profile = /<script type="application\/json" data-all-hospital>[^]*?<\/script>/.exec(
          site.read('index.html'),
        )![0];
        own.set(
          '/pasted.html',
          `<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,">${profile}<main>${html}</main></html>`,
        );
        const page = await open('/pasted.html');
        const words = await page.evaluate(async (tag) => {
          await customElements.whenDefined(tag);
          const element = document.querySelector<HTMLElement & {ready: Promise<void>}>(tag)!;
          await element.ready;
          return element.shadowRoot!.textContent;
        }, tag);
        assert.ok(words.trim().length > 5);
        await page.close();
      });
});

describe('the site in a browser', () => {
  it('is clean of every finding of axe, in the frame of an example, too', async () => {
    const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
    for (const path of [
      'index',
      'tags',
      'tags/all-symptom-list',
      'languages',
      'look',
      'search',
      'promises',
      'docs/elements',
      'builder/index',
    ]) {
      const page = await open(`/a/path/${path}.html`);
      await page.waitForNetworkIdle({idleTime: 100});
      // By the tools of the browser: the policy of the page lets no script of others in.
      await page.evaluate(axe);
      const findings = await page.evaluate(async () => {
        const {axe} = window as unknown as {axe: typeof axeCore};
        const {violations} = await axe.run(document, {rules: {'target-size': {enabled: true}}, iframes: false});
        return violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target.join(' ')}`));
      });
      assert.deepEqual(findings, [], path);
      await page.close();
    }
  });

  it('does not scroll sideways on a phone of 320 pixels', async () => {
    const page = await open('/a/path/index.html', 320);
    for (const path of site.pages.keys()) {
      await page.goto(`${address}/a/path/${path}`, {waitUntil: 'load'});
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 320), path);
    }
    await page.close();
  });

  it('finds a tag by keyboard: from the field of any page to its page', async () => {
    const page = await open('/a/path/tags/all-causes.html');
    await page.focus('#q');
    await page.keyboard.type('fever');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    await page.waitForFunction(() => /\d+ found/.test(document.querySelector('#count')!.textContent));
    await page.focus('#words');
    await page.keyboard.type(' card');
    await page.waitForFunction(() =>
      /all-fever-card|Fever card/.test(document.querySelector('#found a')?.textContent ?? ''),
    );
    await page.keyboard.press('Enter');
    assert.match(await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href), /fever-card/);
    await page.close();
  });

  it('changes tabs of code with the arrow keys, and a press on the button copies', async () => {
    const page = await open('/a/path/tags/all-causes.html');
    await page.focus('[role="tab"][aria-selected="true"]');
    await page.keyboard.press('ArrowRight');
    const shown = await page.$$eval('.tabs > section', (panels) =>
      panels.filter(({hidden}) => !hidden).map(({id}) => id),
    );
    assert.deepEqual(shown, ['copy-words-inside']);
    await page.focus('#copy-words-inside .copy');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      /Copied|Selected/.test(document.querySelector('#copy-words-inside .copy')!.textContent),
    );
    await page.close();
  });

  it('has every word where it is opened from a disk', async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(site.folder, 'index.html')).href);
    assert.match(await page.evaluate(() => document.body.innerText), /What matters most/);
    await page.goto(pathToFileURL(join(site.folder, 'examples/all-page/es-profile.html')).href);
    assert.ok((await page.evaluate(() => document.body.innerText)).length > 5000);
    await page.close();
  });

  it('keeps the console silent', () => {
    assert.deepEqual(lines, []);
  });
});
