/**
 * The site in a browser, served below a path of its own: every switch of an example changes what it says and has an
 * address, all works by keyboard, and the console stays silent.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import type {Frame, Page} from 'puppeteer-core';
import {readTags} from '../../integrations/editors/manifest.ts';
import {openSite, type OpenSite} from './browser.ts';

/** One tag of each kind, or with `LANGUAGES=all`, as in `npm run sweep`, every tag. */
const isSweep = process.env['LANGUAGES'] === 'all';
const kinds = ['all-language-picker', 'all-symptom-list', 'all-questions', 'all-care', 'all-news', 'all-page'];
const tags = readTags('dist/custom-elements.json').flatMap(({name}) => (isSweep || kinds.includes(name) ? name : []));

let site: OpenSite;
let open: OpenSite['open'];
let lines: OpenSite['lines'];

before(async () => {
  site = await openSite();
  ({open, lines} = site);
});

after(() => site.close());

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

  it('has an address for what is switched, and takes what it can from any other', async () => {
    const page = await open('/a/path/tags/all-treatment.html#copy-iframe');
    await set(page, {code: 'ar', theme: 'dark', scripts: false, strict: true});
    const {search, hash} = new URL(page.url());
    assert.deepEqual([search, hash], ['?code=ar&theme=dark&scripts=no&strict=yes', '#copy-iframe']);
    await page.goto(page.url().replace(hash, ''));
    await page.waitForSelector('.example[data-shown]');
    assert.equal(await inFrame(page, (document) => document.documentElement.lang), 'ar');
    const shown = await page.$eval('.example', (box) => (box as HTMLElement).dataset['shown']!);
    assert.deepEqual(JSON.parse(shown), {
      ...{code: 'ar', theme: 'dark', width: '', text: '', profile: true, scripts: false, strict: true, print: false},
    });
    await page.goto(`${site.address}/a/path/tags/all-treatment.html?code=tlh&strict=perhaps&mood=calm&text=200`);
    await page.waitForSelector('.example[data-shown*="\\"text\\":\\"200\\""]');
    assert.equal(await inFrame(page, (document) => document.documentElement.lang), 'en');
    await page.close();
  });

  it('of every tag has words in Arabic, under the strict policy', async () => {
    const page = await open('/a/path/search.html');
    const empty: string[] = [];
    for (const tag of tags) {
      await page.goto(`${site.address}/a/path/examples/${tag}/ar-strict.html`);
      const words = await page.$eval(tag, async (element) => {
        await (element as HTMLElement & {ready: Promise<void>}).ready;
        return element.shadowRoot!.textContent;
      });
      if (words.trim().length < 5) empty.push(tag);
    }
    // It shows what the profile says, and there is none.
    assert.deepEqual(empty, ['all-care']);
    await page.close();
  });
});

describe('the site in a browser', () => {
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
    const page = await site.browser.newPage();
    await page.goto(pathToFileURL(join(site.site.folder, 'index.html')).href);
    assert.match(await page.evaluate(() => document.body.innerText), /What matters most/);
    await page.goto(pathToFileURL(join(site.site.folder, 'examples/all-page/es-profile.html')).href);
    assert.ok((await page.evaluate(() => document.body.innerText)).length > 5000);
    await page.close();
  });

  it('keeps the console silent', () => {
    assert.deepEqual(lines, []);
  });
});
