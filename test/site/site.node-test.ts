/**
 * The site as files: every link leads somewhere, nothing comes from another host, each tag has its page, each snippet is
 * pinned by the hashes of this build, and tools find every tag.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createHash} from 'node:crypto';
import {join, posix} from 'node:path';
import {before, describe, it} from 'node:test';
import {unzipSync} from 'fflate';
import type {BuilderData} from '../../demo/builder/data.ts';
import {readTags} from '../../integrations/editors/manifest.ts';
import {deskSite} from '../../preview/desk-files.ts';
import {releasedReport} from '../../reports/accessibility/documents.ts';
import {latestFeed} from '../../reports/what-changed/latest.ts';
import {builtSite, filesIn, type BuiltSite} from './pages.ts';

const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Readonly<Record<string, string>>;
const tags = readTags('dist/custom-elements.json');
const codes = Object.keys(integrity)
  .flatMap((file) => /^locales\/(.*)\.json$/.exec(file)?.[1] ?? [])
  .concat('en');

let site: BuiltSite;

before(async () => {
  site = await builtSite();
});

const sha384 = (bytes: Uint8Array): string => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

const text = (html: string): string =>
  html.replace(
    /&(amp|lt|gt|quot|#39);/g,
    (_, name: string) => ({amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'"})[name]!,
  );

/** Snippets of the page of a tag, by id. */
const snippetsOf = (tag: string): ReadonlyMap<string, string> =>
  new Map(
    [...site.read(`tags/${tag}.html`).matchAll(/<section id="copy-([\w-]+)"[^]*?<code>([^]*?)<\/code><\/pre>/g)].map(
      ([, id = '', code = '']) => [id, text(code)],
    ),
  );

/** Links of a page that lead nowhere. */
const deadLinks = (path: string, html: string, files: ReadonlySet<string>): readonly string[] =>
  [...html.matchAll(/<(?:a|link|script|img|iframe|form)\s[^>]*?(?:href|src|action)="([^"]*)"/g)].flatMap(
    ([, href = '']) => {
      if (/^(https?|tel|mailto):/.test(href)) return [];
      const [target = '', fragment] = text(href).split('#');
      const file = target ? posix.normalize(posix.join(posix.dirname(path), decodeURI(target))) : path;
      if (!files.has(file)) return [`${path}: ${href}`];
      const isThere =
        !fragment || !file.endsWith('.html') || site.read(file).includes(` id="${decodeURIComponent(fragment)}"`);
      return isThere ? [] : [`${path}: ${href} (no such place)`];
    },
  );

describe('the site', () => {
  it('has no link that leads nowhere', () => {
    const files = filesIn(site.folder);
    assert.deepEqual(
      [...site.pages].flatMap(([path, html]) => deadLinks(path, html, files)),
      [],
    );
    assert.equal(deadLinks('x.html', '<a href="none.html"></a><a href="index.html#none"></a>', files).length, 2);
  });

  it('loads nothing from another host, and holds nothing that its policy forbids', () => {
    for (const [path, html] of site.pages) {
      assert.match(html, /http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;/, path);
      assert.doesNotMatch(html, /<(?:link|script|img|iframe|form)\s[^>]*?(?:href|src|action)="(?:https?:)?\/\//, path);
      assert.doesNotMatch(html, /<style|<[a-z][^>]*\s(?:style|on[a-z]+)="|="javascript:/, path);
      for (const [script = ''] of html.matchAll(/<script\b[^>]*>/g))
        assert.match(script, / src="| type="application\/json"/, path);
    }
  });

  it('works below any path: no address begins at the root of the server', () => {
    for (const [path, html] of site.pages) assert.doesNotMatch(html, /<[^>]*\s(?:href|src|action)="\//, path);
  });

  it('has the desks whole, and each is linked from its page', async () => {
    const files = filesIn(site.folder);
    for (const [path, content] of await deskSite()) {
      assert.ok(files.has(path), path);
      assert.equal(site.read(path), content.toString(), path);
    }
    assert.match(site.read('clinicians.html'), /href="demo\/review\.html"/);
    assert.match(site.read('translators.html'), /href="demo\/translate\.html"/);
    for (const page of ['accessibility.html', 'docs/accessibility-checklist.html', 'docs/accessibility-statement.html'])
      assert.match(site.read(page), /href="(?:\.\.\/)?demo\/tester\.html"/, page);
  });

  it('has the accessibility report with what it names, linked from its page and from the statement', () => {
    for (const [file, text] of Object.entries(releasedReport()))
      assert.equal(site.read(`docs/accessibility/${file}`), text);
    assert.match(site.read('accessibility.html'), /href="docs\/accessibility\/report\.html"/);
    assert.match(site.read('docs/accessibility-statement.html'), /href="accessibility\/report\.html"/);
  });

  it('has the latest change feed and its schema beside its home', () => {
    for (const [file, text] of Object.entries(latestFeed())) assert.equal(site.read(file), text);
    assert.match(site.read('index.html'), /href="changes\.json"/);
  });

  it('gives our files to download beside the code of the builder, which is the first way from its home', () => {
    const {archive, version} = JSON.parse(site.read('builder/data.json')) as BuilderData;
    const zip = readFileSync(join(site.folder, 'builder', archive!.url));
    assert.equal(zip.length, archive!.bytes);
    const unpacked = unzipSync(zip);
    for (const [file, hash] of Object.entries(integrity))
      if (typeof hash === 'string') assert.equal(sha384(unpacked[`all-widgets/${version}/${file}`]!), hash, file);
    assert.match(site.read('index.html'), /<a class="button" href="builder\/index\.html">/);
  });

  it('has each id once on a page, one heading of the first level, and a title', () => {
    for (const [path, html] of site.pages) {
      const ids = [
        ...html.replace(/<div class="all-widgets"[^]*?<\/div>(?=<\/all-|<script)/g, '').matchAll(/\sid="([^"]*)"/g),
      ].map(([, id]) => id);
      assert.deepEqual(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        [],
        path,
      );
      assert.equal(html.match(/<h1[ >]/g)?.length, 1, path);
      assert.match(html, /<title>[^<]+<\/title>/, path);
    }
  });

  it('has all words on the pages with live sections, before and without the script', () => {
    for (const path of ['index.html', 'languages.html', 'look.html'])
      assert.match(site.pages.get(path)!, /<all-[a-z-]+ [^>]*heading-level="\d"><div class="all-widgets"/, path);
  });

  it('tells tools of every tag, in llms.txt and in guide.json', () => {
    const guide = JSON.parse(site.read('guide.json')) as {
      readonly tags: readonly {readonly tag: string; readonly attributes: readonly unknown[]}[];
      readonly script: {readonly integrity: string};
    };
    assert.deepEqual(guide.tags.map(({tag}) => tag).sort(), tags.map(({name}) => name).sort());
    assert.equal(guide.script.integrity, integrity['all-widgets.js']);
    for (const {name} of tags) assert.ok(site.read('llms.txt').includes(`<${name}>`), name);
  });

  it('finds pages, headings and every tag by its search', () => {
    const index = JSON.parse(site.read('search.json')) as readonly {readonly title: string; readonly path: string}[];
    for (const {name} of tags)
      assert.ok(
        index.some(({title}) => title === `<${name}>`),
        name,
      );
    for (const path of site.pages.keys())
      assert.ok(
        index.some((found) => found.path === path),
        path,
      );
    assert.ok(index.some(({path}) => path.includes('#')));
  });
});

describe('the page of a tag', () => {
  for (const {name, attributes, slots, events, parts, properties} of tags)
    it(`of <${name}> has its example, its code and all that it takes`, () => {
      const html = site.pages.get(`tags/${name}.html`);
      assert.ok(html, `there is no page of ${name}`);
      for (const [heading, list] of Object.entries({attributes, slots, events, parts, properties}))
        for (const one of list)
          assert.ok(
            html.includes(`<th scope="row"><code>${one.name || 'default'}</code></th>`),
            `${heading}: ${one.name}`,
          );
      for (const id of ['when', 'when-not', 'example', 'copy', 'words', 'states', 'accessibility', 'bytes'])
        assert.match(html, new RegExp(`id="${id}"`));
      const files = filesIn(site.folder);
      for (const code of codes)
        for (const situation of ['', '-profile', '-strict', '-profile-strict'])
          assert.ok(files.has(`examples/${name}/${code}${situation}.html`), `${code}${situation}`);
    });

  for (const {name} of tags)
    it(`of <${name}> pins every file of its snippets with the hash of this build`, () => {
      const snippets = snippetsOf(name);
      const ids = [
        'tag',
        'words-inside',
        'wordpress',
        'bundler',
        ...(name === 'all-language-picker' ? [] : ['iframe']),
      ];
      assert.deepEqual([...snippets.keys()], ids);
      for (const [id, code] of snippets)
        for (const [, file = '', hash] of code.matchAll(
          /\/vendor\/all-widgets\/[\d.]+\/([\w.-]+)"\s+integrity="([^"]*)"/g,
        ))
          assert.equal(hash, integrity[file], `${id}: ${file}`);
      for (const id of ['tag', 'words-inside', 'iframe'])
        for (const [file = ''] of (snippets.get(id) ?? '').matchAll(/(?:src|href)="\/vendor[^>]*>/g))
          assert.match(file, / crossorigin="anonymous"/);
      assert.match(snippets.get('tag')!, /integrity="sha384-/);
      assert.match(snippets.get('wordpress')!, new RegExp(`^\\[all_widgets tag="${name}"`));
    });

  it('names for a bundler what the package exports', async () => {
    const {exports} = JSON.parse(readFileSync('package.json', 'utf8')) as {exports: Readonly<Record<string, unknown>>};
    assert.ok(exports['./elements/*.js']);
    for (const {name} of tags) {
      const [, className = '', file = ''] = /import \{(\w+)\} from 'all-widgets\/(elements\/[\w-]+\.js)'/.exec(
        snippetsOf(name).get('bundler')!,
      )!;
      assert.match(readFileSync(`dist/modules/${file}`, 'utf8'), new RegExp(`export const ${className} =`));
    }
  });

  it('has for WordPress tags that the plugin knows', () => {
    const plugin = readFileSync('integrations/wordpress/all-widgets.php', 'utf8');
    for (const {name} of tags) assert.ok(plugin.includes(`'${name}'`), name);
  });
});
