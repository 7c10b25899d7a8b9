/** `npx all-widgets`: the output of each command, and that wrong words end in one sentence. */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {library} from '../../src/library.ts';
import {published} from '../../src/conditions/leukemia/published.ts';
import {version} from '../../src/version.ts';
import {sections} from '../content/sections.ts';
import {
  data,
  dist,
  inFolder,
  lightStyles,
  newFolder,
  pathsIn,
  printed,
  profile,
  render,
  WrongInput,
} from './in-folder.ts';

describe('npx all-widgets', () => {
  it('prints words inside the tags with the script of the site, the same as the function gives', async () => {
    const args = ['render', 'causes', '--lang', 'es', '--format', 'inside', '--bundle', '/vendor/'];
    const html = await printed(args);
    assert.equal(html, await render({tag: 'all-causes', lang: 'es', format: 'inside', bundle: '/vendor/'}));
    assert.match(html, /<script type="module" src="\/vendor\/all-sections.js"/);
    await assert.rejects(printed(['render', 'causes', '--bundle', '/vendor/']), WrongInput);
  });

  it('prints the HTML, the same as the function gives', async () => {
    const folder = newFolder();
    const given = {hospital: profile, data, headingLevel: 3};
    const options = ['--heading-level', '3', '--hospital', 'profile.json', '--data', 'data.json'];
    const [causes, page] = await Promise.all([
      inFolder(folder, 'render', 'causes', 'all-doctors', '--lang', 'es-MX', ...options),
      inFolder(folder, 'render', 'page', '--lang=ar', '--format=shadow', '--layout=contents', ...options),
    ]);
    assert.deepEqual(causes, {
      status: 0,
      out: await render({tag: ['all-causes', 'all-doctors'], lang: 'es-MX', ...given}),
      said: '',
    });
    assert.deepEqual(page, {
      status: 0,
      out: await render({tag: 'all-page', lang: 'ar', format: 'shadow', layout: 'contents', ...given}),
      said: '',
    });
  });

  it('writes it to a file, in place of the one before, with the style sheet beside it', async () => {
    const folder = newFolder();
    const before = pathsIn(folder);
    writeFileSync(join(folder, 'causes.html'), 'before');
    const result = await inFolder(folder, 'render', 'causes', '--out', 'causes.html', '--css', 'light.css');
    assert.deepEqual(result, {status: 0, out: '', said: ''});
    assert.equal(readFileSync(join(folder, 'causes.html'), 'utf8'), await render({tag: 'all-causes'}));
    assert.equal(readFileSync(join(folder, 'light.css'), 'utf8'), lightStyles());
    assert.deepEqual(pathsIn(folder), [...before, 'causes.html', 'light.css'].sort());
  });

  it('takes a profile with a byte order mark, as some editors write it', async () => {
    const folder = newFolder();
    const [marked, plain] = ['marked.json', 'profile.json'].map((file) => ['render', 'causes', '--hospital', file]);
    assert.equal(await printed(marked!, folder), await printed(plain!, folder));
  });

  it('takes hidden blocks, a beginning for ids and the addresses of other languages', async () => {
    const folder = newFolder();
    const out = await printed(
      [
        ...['render', 'causes', 'language-picker', '--hide', 'causes.start', '--prefix', 'x-'],
        ...['--language-href', '/{language}/all.html', '--hospital', 'profile.json'],
      ],
      folder,
    );
    assert.match(out, /id="x-all-causes-title"/);
    assert.match(out, /Harbor Lane Hospital<\/bdi> has changed this section/);
    assert.match(out, /<a href="\/es\/all\.html" target="_self" lang="es" hreflang="es">Español/);
  });

  it('says what it can do, and which version it is', async () => {
    const {status, out, said} = await inFolder(newFolder(), '--help');
    assert.deepEqual({status, said}, {status: 0, said: ''});
    for (const option of ['render', 'site', '--lang', '--format', '--heading-level', '--hospital', '--out'])
      assert.ok(out.includes(option), option);
    for (const args of [['render', '--help'], ['-h']]) assert.equal(await printed(args), out);
    assert.equal(await printed(['--version']), `${version}\n`);
  });

  it('ends with exit code 2 and one sentence where it is asked for what there is not', async () => {
    const result = await inFolder(newFolder(), 'render', 'causes', '--lang', 'xx', '--out', 'causes.html');
    const codes = Object.keys(library.catalogue.locales).join(', ');
    assert.deepEqual(result, {
      status: 2,
      out: '',
      said: `all-widgets: There is no text in "xx"; choose from ${codes}.\n`,
    });
  });

  const mistakes: Readonly<Record<string, string>> = {
    '': 'render',
    dance: 'render',
    render: 'Say what',
    'render cures': 'all-causes',
    'render __proto__': 'all-causes',
    'render causes --lang xx': 'en, es',
    'render causes --lang e,s': '"e"',
    'render causes --lang es,ar': 'one language',
    'render causes --lang': '--lang',
    'render causes --prefix a"onclick=': 'prefix',
    'render causes --prefix a<b': 'prefix',
    'render causes --format pdf': 'light, shadow or inside',
    'render causes --format toString': 'light, shadow or inside',
    'render page --layout columns': 'tabs or contents',
    'render causes --heading-level 7': '1 to 6',
    'render causes --heading-level two': '1 to 6, and not "two"',
    'render causes --colour red': '--colour',
    'render causes --hide causes.nothing': 'causes.nothing',
    'render causes --hospital nowhere.json': 'nowhere.json',
    'render causes --hospital broken.json': 'broken.json',
    'render causes --hospital latin.json': 'utf-8',
    'render causes --hospital wrong.json': 'phone, reviewed.on',
    'render causes --hospital nameless.json': '"name"',
    'render causes --hospital list.json': 'all of it',
    'render news --hospital profile.json --data wrong-news.json': 'items[0].date',
    'render page --data other-data.json': 'all-causes',
    'render page --data profile.json': '"name"',
    'render doctors --data data.json': 'profile',
    'render page causes': 'every section already',
    'render doctors': '--data',
    'render language-picker': 'language',
    'render language-picker --language-href /{lang}/': '{language}',
    'render causes --css nowhere/light.css': 'nowhere/light.css',
    'render causes --format shadow --css light.css': '--css',
    'render causes --out nowhere/causes.html': 'nowhere/causes.html',
    'render causes --out profile.json/causes.html': 'profile.json/causes.html',
    'render causes --out full': 'full',
    'render causes --out /dev/null': '/dev/null',
    'render causes --css light.css --out nowhere/causes.html': 'nowhere/causes.html',
    'render causes --out causes.html --css full': 'full',
    'render causes --out=': '--out has no name',
    'render causes --format inside --bundle=': '--bundle has no name',
    'render causes --out causes.html --css=': '--css has no name',
    'render causes --out causes.html --css ./causes.html': 'two names',
    site: '--out',
    'site causes --out site': 'every section',
    'site --out site --css light.css': '--css',
    'site --out site --lang es,xx': '"xx"',
    'site --out full --lang es': 'full',
    'site --out profile.json --lang es': 'profile.json',
    'site --out site --hospital wrong.json --lang es': 'phone',
  };
  for (const [args, hint] of Object.entries(mistakes))
    it(`answers "${args}" with one sentence, and writes nothing`, async () => {
      const folder = newFolder();
      const before = pathsIn(folder);
      await assert.rejects(printed(args.split(' ').filter(Boolean), folder), (error) => {
        assert.ok(error instanceof WrongInput, String(error));
        assert.match(error.message, /^[^\n]+\.$/);
        assert.ok(error.message.includes(hint), error.message);
        return true;
      });
      assert.deepEqual(pathsIn(folder), before);
    });
});

describe('npx all-widgets site', () => {
  it('writes every language, each section on a page of its own and as a part to include', async () => {
    const folder = newFolder();
    const {status, said} = await inFolder(folder, 'site', '--out', 'public/all', '--hospital', 'profile.json');
    assert.deepEqual({status, said}, {status: 0, said: ''});
    const site = join(folder, 'public/all');
    const names = [
      'index.html',
      'all-causes.html',
      'all-care.html',
      'partials/all-page.html',
      'partials/all-causes.html',
    ];
    for (const code of ['en', ...published.map(({code}) => code)])
      for (const name of names) assert.ok(existsSync(join(site, code, name)), `${code}/${name}`);
    assert.ok(!existsSync(join(site, 'en/all-doctors.html')), 'a section that nothing is given for has no page');
    assert.equal(
      readFileSync(join(site, 'es/partials/all-causes.html'), 'utf8'),
      await render({tag: 'all-causes', lang: 'es', hospital: profile}),
    );
    const page = readFileSync(join(site, 'ar/all-care.html'), 'utf8');
    assert.match(page, /^<!doctype html>\n<html lang="ar" dir="rtl">/);
    assert.match(page, /<title>[^<]*Harbor Lane Hospital<\/title>/);
    assert.match(page, /<h1 /);
    const scripts = (html: string): readonly string[] => html.match(/<script[^]*?<\/script>/g) ?? [];
    assert.deepEqual(scripts(page), ['<script src="../frame.js" defer></script>']);
    assert.deepEqual(scripts(readFileSync(join(site, 'index.html'), 'utf8')), [
      '<script src="frame.js" defer></script>',
    ]);
    for (const file of ['frame.js', 'embed.js'])
      assert.deepEqual(readFileSync(join(site, file)), readFileSync(join(dist, file)));
    assert.ok(readFileSync(join(site, 'embed.js')).length <= 1000);
  });

  it('is light or dark, as the reader has it', async () => {
    const folder = newFolder();
    await printed(['site', '--out', 'site', '--lang', 'es'], folder);
    assert.match(readFileSync(join(folder, 'site/site.css'), 'utf8'), /^:root{color-scheme:light dark}/);
  });

  it('has no link that leads nowhere', async () => {
    const folder = newFolder();
    for (const format of ['light', 'shadow']) {
      await printed(
        ['site', '--out', format, '--lang', 'es,ar', '--format', format, '--hospital', 'profile.json'],
        folder,
      );
      const pages = pathsIn(join(folder, format)).filter(
        (path) => path.endsWith('.html') && !path.includes('partials'),
      );
      // The list of languages; in each language every section, the whole page and their list.
      assert.equal(pages.length, 1 + 2 * (Object.keys(sections).length + 2));
      for (const page of pages) {
        const html = readFileSync(join(folder, format, page), 'utf8');
        const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
        const links = [...html.matchAll(/<(?:a|link|script)\b[^>]* (?:href|src)="([^"]*)"/g)].map(([, link]) => link!);
        for (const link of links.filter((link) => !/^(https?|tel):/.test(link)))
          if (link.startsWith('#')) assert.ok(ids.includes(link.slice(1)), `${page}: ${link}`);
          else assert.ok(existsSync(join(folder, format, page, '..', link)), `${page}: ${link}`);
      }
    }
  });

  it('has links that leave a frame, but for those within the site', async () => {
    const folder = newFolder();
    await printed(['site', '--out', 'site', '--lang', 'es,ar', '--hospital', 'profile.json'], folder);
    const linksIn = (file: string): readonly string[] =>
      readFileSync(join(folder, 'site/es', file), 'utf8').match(/<a [^>]*>/g) ?? [];
    for (const link of linksIn('index.html')) {
      const isOwn = /href="(#|\.\.\/|index)/.test(link);
      assert.equal(link.includes(' target="_self"'), isOwn, link);
      if (link.includes('href="http')) assert.ok(link.includes('rel="noreferrer"'), link);
    }
    assert.ok(linksIn('index.html').some((link) => link.includes('href="tel:')));
    assert.ok(linksIn('index.html').every((link) => !link.includes('_top')));
    const page = readFileSync(join(folder, 'site/es/index.html'), 'utf8');
    assert.ok(page.indexOf('<base target="_top">') < page.indexOf('</head>'));
  });

  it('has a frame to copy for each page of a language, with the title and the language of the page', async () => {
    const folder = newFolder();
    await printed(['site', '--out', 'site', '--lang', 'ar', '--hospital', 'profile.json'], folder);
    const site = join(folder, 'site');
    const frames = readFileSync(join(site, 'ar/frames.txt'), 'utf8').match(/<iframe [^>]*><\/iframe>/g)!;
    const pages = pathsIn(join(site, 'ar')).filter((path) => path.endsWith('.html') && !path.includes('partials'));
    assert.equal(frames.length, pages.length);
    for (const page of pages) {
      const [, title] = /<title>([^<]*)<\/title>/.exec(readFileSync(join(site, 'ar', page), 'utf8'))!;
      const frame = frames.find((frame) => frame.includes(`/ar/${page}"`))!;
      assert.ok(frame.includes(` title="${title}" lang="ar" width="100%" height="480" `), frame);
    }
  });

  it('brings the bundle, pinned, and its languages for pages that it takes over', async () => {
    const folder = newFolder();
    await printed(['site', '--out', 'site', '--lang', 'es,en', '--format', 'shadow'], folder);
    for (const file of ['all-widgets.js', 'locales/es.json'])
      assert.deepEqual(readFileSync(join(folder, 'site', file)), readFileSync(join(dist, file)));
    assert.deepEqual(readdirSync(join(folder, 'site/locales')), ['es.json']);
    const {'all-widgets.js': integrity} = JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8')) as Record<
      string,
      string
    >;
    const page = readFileSync(join(folder, 'site/es/index.html'), 'utf8');
    assert.ok(page.includes(`<script type="module" src="../all-widgets.js" integrity="${integrity}"`));
  });

  it('takes the place of the site that was made before, and of nothing else', async () => {
    const folder = newFolder();
    await printed(['site', '--out', 'site', '--lang', 'es,ar'], folder);
    await printed(['site', '--out', 'site', '--lang', 'es'], folder);
    assert.deepEqual(readdirSync(join(folder, 'site')).sort(), [
      'all-widgets.json',
      'embed.js',
      'es',
      'frame.js',
      'index.html',
      'site.css',
    ]);
    await assert.rejects(printed(['site', '--out', 'full', '--lang', 'es'], folder), WrongInput);
    assert.equal(readFileSync(join(folder, 'full/index.html'), 'utf8'), 'The hospital’s own page');
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.includes('.new')),
      [],
    );
  });
});
