/** Every snippet of the site runs: in a page, through a bundler, in a frame; those for WordPress as far as without PHP. */
import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import type {Page} from 'puppeteer-core';
import {rollup} from 'rollup';
import {dataOf, hospital} from '../../demo/site/hospital.ts';
import {publication, render, siteFiles, vendor} from '../../demo/site/publication.ts';
import type {Snippet} from '../../demo/site/snippets.ts';
import {tagPages} from '../../demo/site/tag-pages.ts';
import {build} from '../builder/builder.ts';
import {openSite, type OpenSite} from './browser.ts';

let site: OpenSite;

before(async () => {
  site = await openSite();
});

after(() => site.close());

/** The snippet of each tag that has one of that kind. */
const snippets = (kind: Snippet['id']): ReadonlyMap<string, string> =>
  new Map(
    tagPages.flatMap(({name, snippets}) => {
      const found = snippets.find(({id}) => id === kind);
      return found ? [[name, found.code] as const] : [];
    }),
  );

const profile = `<script type="application/json" data-all-hospital>${JSON.stringify(hospital)}</script>`;

/** Opens a page with all of them, each in a box named after its tag. */
const pasted = (codes: ReadonlyMap<string, string>, head = ''): Promise<Page> => {
  const boxes = [...codes].map(([tag, code]) => `<div data-tag="${tag}">${code}</div>`);
  site.own.set(
    '/pasted.html',
    `<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,">${head}<main>${boxes.join('\n')}</main></html>`,
  );
  return site.open('/pasted.html');
};

/** Tags whose element shows words. */
const spoken = (page: Page): Promise<readonly string[]> =>
  page.$$eval('[data-tag]', async (boxes) => {
    const found = boxes.map(async (box) => {
      const tag = (box as HTMLElement).dataset['tag']!;
      await customElements.whenDefined(tag);
      const element = box.querySelector<HTMLElement & {ready: Promise<void>}>(tag)!;
      await element.ready;
      return element.shadowRoot!.textContent.trim().length > 5 ? [tag] : [];
    });
    return (await Promise.all(found)).flat();
  });

const shownBy = async (codes: ReadonlyMap<string, string>, head = ''): Promise<void> => {
  const page = await pasted(codes, head);
  assert.deepEqual(await spoken(page), [...codes.keys()]);
  assert.deepEqual(site.lines, []);
  await page.close();
};

describe('a snippet of the site', () => {
  it('shows its section where a tag is pasted', () => shownBy(snippets('tag'), profile));

  it('shows its section where the words are inside', () => shownBy(snippets('words-inside')));

  it('with the words inside is what render gives with format inside', async () => {
    for (const [tag, code] of snippets('words-inside')) {
      const data = dataOf(tag);
      const html = await render({
        ...{tag, lang: 'en', hospital, format: 'inside', bundle: vendor, languageHref: (code) => `/${code}/`},
        ...(data && {data: {[tag]: data}}),
      });
      assert.equal(`${code}\n`, html, tag);
    }
  });

  it('asks once for the language, and the script takes that up', async () => {
    const code = await render({tag: 'all-causes', lang: 'es', format: 'inside', bundle: vendor});
    const page = await pasted(new Map([['all-causes', code]]));
    assert.deepEqual(await spoken(page), ['all-causes']);
    const asked = await page.evaluate(() =>
      performance.getEntriesByType('resource').flatMap(({name}) => (name.includes('/locales/') ? [name] : [])),
    );
    assert.deepEqual(asked, [`${site.address}${vendor}locales/es.json`]);
    // Chromium says there what it has asked for in vain.
    assert.deepEqual(site.lines, []);
    await page.close();
  });

  it('registers its tag where a bundler has built it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'all-widgets-'));
    try {
      mkdirSync(join(folder, 'node_modules'));
      symlinkSync(process.cwd(), join(folder, 'node_modules/all-widgets'));
      const codes = snippets('bundler');
      for (const [tag, code] of codes) writeFileSync(join(folder, `${tag}.js`), code);
      writeFileSync(join(folder, 'main.js'), [...codes.keys()].map((tag) => `import './${tag}.js';\n`).join(''));
      const bundle = await rollup({input: join(folder, 'main.js'), plugins: [nodeResolve()], onwarn: () => undefined});
      const {output} = await bundle.generate({format: 'es'});
      for (const chunk of output)
        site.own.set(`/built/${chunk.fileName}`, chunk.type === 'chunk' ? chunk.code : String(chunk.source));
      const tagged = new Map([...codes.keys()].map((tag) => [tag, `<${tag}></${tag}>`]));
      const page = await pasted(tagged, `${profile}<script type="module" src="/built/main.js"></script>`);
      const shown = await spoken(page);
      // Sections in the hospital’s own words have none without its data.
      const ours = tagPages.filter(({kind}) => kind !== 'hospital').map(({name}) => name);
      assert.deepEqual(shown.filter((tag) => ours.includes(tag)).sort(), ours.toSorted());
      assert.deepEqual(site.lines, []);
      await page.close();
    } finally {
      rmSync(folder, {recursive: true});
    }
  });

  it('shows its page in a frame, as high as the words', async () => {
    const data = Object.fromEntries(
      tagPages.flatMap(({name}) => {
        const given = dataOf(name);
        return given ? [[name, given] as const] : [];
      }),
    );
    const files = await siteFiles(publication, {codes: ['en'], hospital, data});
    for (const [path, content] of files) site.own.set(`/all/${path}`, content);
    const host = 'https://words.harborlane.example';
    const {blocks} = await build({host: 'frame', site: `${host}/all/`, languages: ['en'], sections: ['all-causes']});
    const codes = new Map(
      [...snippets('iframe'), ['builder', blocks!.find(({lang}) => lang)!.code] as const].map(([tag, code]) => [
        tag,
        code.replaceAll(host, site.address),
      ]),
    );
    const page = await pasted(codes);
    const isHigh = (): boolean =>
      [...document.querySelectorAll('iframe')].every(({style}) => parseFloat(style.height) > 100);
    await page.waitForFunction(isHigh, {polling: 'mutation', timeout: 100_000});
    const framed = await page.$$eval('iframe', (frames) =>
      frames.map(({contentDocument, clientHeight}) => ({
        heading: contentDocument!.querySelector('h1')!.textContent,
        hidden: contentDocument!.documentElement.scrollHeight - clientHeight,
      })),
    );
    assert.equal(framed.length, codes.size);
    for (const {heading, hidden} of framed) assert.ok(heading.length > 3 && hidden <= 1, `${heading}: ${hidden}`);
    const titles = await page.$$eval('iframe', (frames) => frames.map(({title}) => title));
    assert.ok(titles.every(Boolean));
    assert.deepEqual(site.lines, []);
    await page.close();
  });

  /** `npm run wordpress` has WordPress itself write them: test/wordpress/snippets.ts. */
  it('is a shortcode of the plugin, with attributes that it lets through', () => {
    const php = readFileSync('integrations/wordpress/all-widgets.php', 'utf8');
    const table = /const ATTRIBUTES = \[([^]*?)\];/.exec(php)![1]!;
    const patterns = new Map(
      [...table.matchAll(/'([\w-]+)' => '(.)(.*)\2(\w*)'/g)].map(([, name = '', , source = '', flags = '']) => [
        name.replaceAll('-', '_'),
        new RegExp(source, flags.replace('D', '')),
      ]),
    );
    assert.ok(patterns.size > 10);
    for (const [tag, code] of snippets('wordpress')) {
      // As `get_shortcode_regex` and `shortcode_parse_atts` of WordPress read what has no bracket in it.
      const [, attributes = '', content] = /^\[all_widgets((?: \w+="[^"[\]]*")*)\]([^[\]]*)\[\/all_widgets\]$/.exec(
        code,
      )!;
      assert.ok(content);
      const given = new Map(
        [...attributes.matchAll(/ (\w+)="([^"]*)"/g)].map(([, name = '', value]) => [name, value!]),
      );
      assert.equal(given.get('tag'), tag);
      given.delete('tag');
      for (const [name, value] of given)
        assert.match(value, patterns.get(name) ?? /^there is no such attribute$/, code);
    }
  });
});
