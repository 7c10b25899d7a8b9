/** Sections as HTML from a server: every word, in every language, with no DOM and no script. Of the package as it ships. */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {leukemia} from '../../src/conditions/leukemia/index.ts';
import {published} from '../../src/conditions/leukemia/published.ts';

import {elements} from '../../src/define.ts';
import type {Locale} from '../../src/i18n/locale.ts';
import type * as prerender from '../../src/prerender/index.ts';
import {saidIn} from '../content/said.ts';
import {english, sections} from '../content/sections.ts';

type Prerender = typeof prerender;
type Tag = prerender.Tag;

const load = async (dist: string): Promise<Prerender> =>
  (await import(pathToFileURL(resolve(dist, 'modules/prerender/index.js')).href)) as Prerender;
const {render, lightStyles, WrongInput} = await load('dist');

const codes = published.map(({code}) => code);
const languages = ['en', ...codes];
const tags = Object.keys(elements) as Tag[];
const nine = Object.keys(sections) as Tag[];
const formats = ['light', 'shadow'] as const;

const hospital = {
  lang: 'en',
  name: 'Harbor Lane Hospital',
  phone: '555-0100',
  careLine: '(555) 555-0123',
  emergency: '911',
  appointment: '/appointments?from=all&for=me',
  offers: ['A nurse who knows you'],
};
const items = [
  {title: 'A <b>new</b> family room & more', url: 'news/1', date: '2026-11-05T11:00:00-06:00', replies: 3},
];
const data = {
  'all-doctors': {people: [{name: 'Robin "Rob" Example'}], departments: [{name: 'Blood and cancer'}]},
  'all-community': {items, intro: {en: 'Talk with us.', es: 'Hable con nosotros.', ar: 'تحدث معنا.'}},
  'all-news': {items},
  'all-products': {items},
  'all-policy': {donations: {text: 'Thank you for gifts.'}},
};
const given = {hospital, data, languageHref: (code: string) => `/${code}/`};

const entities: Readonly<Record<string, string>> = {'&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&'};

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * The visible text, white space folded. Styles and data are no text, and a button is for a script. Explanations of terms
 * stand between the words of plain HTML; test/terms looks at them.
 */
const textOf = (html: string): string =>
  fold(
    html
      .replace(/<span class="meaning">.*?<\/span>/gs, '')
      .replace(/<(style|script|button)\b[^>]*>.*?<\/\1>/gs, '')
      .replace(/<[^>]+>/g, '')
      .replace(/&\w+;/g, (entity) => entities[entity]!),
  );

/** Text without white space: a menu beside its name and a list below it are told apart without one. */
const wordsOnly = (html: string): string => textOf(html).replaceAll(' ', '');

const localeOf = (code: string): Pick<Locale, 'direction' | 'messages'> =>
  code === 'en'
    ? {direction: 'ltr', messages: {}}
    : (JSON.parse(readFileSync(`dist/locales/${code}.json`, 'utf8')) as Locale);

/** Every message of a section in a language; for a message with values, the words around them. */
const wordsOf = (tag: Tag, code: string): readonly string[] => {
  const {messages} = localeOf(code);
  return saidIn(sections[tag]!, hospital).flatMap(({id, text}) => (messages[id] ?? text).split(/\{\w+\}/).map(fold));
};

const folders: string[] = [];
after(() => {
  for (const folder of folders) rmSync(folder, {recursive: true});
});

/** The package with something changed in it. */
const packageWith = async (change: (dist: string) => void): Promise<Prerender> => {
  const folder = mkdtempSync(join(tmpdir(), 'all-widgets-'));
  folders.push(folder);
  const dist = join(folder, 'dist');
  cpSync('dist', dist, {recursive: true});
  cpSync('package.json', join(folder, 'package.json'));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  change(dist);
  return load(dist);
};

const edit = (file: string, change: (text: string) => string): void => {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
};

/** Without the field and the buttons for which plain HTML has lines to write on. */
const withoutControls = (html: string): string => html.replace(/<div class="live">.*?<\/div>/s, '');

for (const lang of languages)
  describe(`What a server sends in ${lang}`, () => {
    for (const tag of tags.filter((tag) => tag !== 'all-page'))
      it(`says the same of <${tag}> as plain HTML and in a shadow root`, async () => {
        const [light, shadow] = await Promise.all(formats.map((format) => render({tag, lang, format, ...given})));
        assert.notEqual(textOf(light!), '');
        assert.equal(wordsOnly(withoutControls(shadow!)), wordsOnly(light!));
      });

    for (const tag of nine)
      it(`has every word of <${tag}>`, async () => {
        const html = await render({tag, lang, ...given});
        const text = textOf(html);
        for (const words of wordsOf(tag, lang)) assert.ok(text.includes(words), `"${words}" is not in "${text}".`);
        assert.match(html, new RegExp(`<section lang="${lang}" dir="${localeOf(lang).direction}"`));
        if (lang !== 'en') assert.ok(text.includes(fold(localeOf(lang).messages['label.draft-notice']!)));
      });

    for (const format of formats)
      it(`has every section on the whole page, ${format}`, async () => {
        const page = textOf(await render({tag: 'all-page', lang, format, ...given}));
        for (const tag of nine)
          for (const words of wordsOf(tag, lang)) assert.ok(page.includes(words), `"${words}" is not in "${page}".`);
        for (const tag of Object.keys(given.data) as (keyof typeof given.data)[]) {
          // The page says once for all that it is a draft.
          const section = (await render({tag, lang, format, ...given})).replace(/<footer>.*?<\/footer>/s, '');
          assert.ok(page.includes(textOf(section)), tag);
        }
      });
  });

describe('A server', () => {
  it('may ask for every language at once: none gets a word of another', async () => {
    const asked = languages.flatMap((lang) =>
      formats.map((format) => ({tag: 'all-page', lang, format, ...given}) as const),
    );
    const together = await Promise.all(asked.map(render));
    for (const [index, options] of asked.entries()) assert.equal(together[index], await render(options), options.lang);
  });

  it('needs no document, and leaves none behind', async () => {
    await render({tag: 'all-page', format: 'shadow', ...given});
    for (const name of ['document', 'window', 'location', 'HTMLElement', 'Element'])
      assert.ok(!(name in globalThis), `There is a ${name}.`);
  });

  it('gets English, marked as English, for a language that we do not have', async () => {
    const html = await render({tag: 'all-causes', lang: 'sw', format: 'shadow'});
    assert.match(html, /^<all-causes lang="sw" .*<section lang="en" dir="ltr"/s);
    assert.equal(textOf(html), textOf(await render({tag: 'all-causes'})));
  });

  it('gets the language for a region of it, and no script for another', async () => {
    assert.match(await render({tag: 'all-causes', lang: 'es-MX'}), /<section lang="es"/);
    assert.match(await render({tag: 'all-causes', lang: 'zh-TW'}), /<section lang="zh-Hant"/);
  });

  it('gets a section that is not up to date in English, with a notice in the reader’s language', async () => {
    const {render} = await packageWith((dist) => {
      edit(join(dist, 'locales/es.json'), (text) => {
        const locale = JSON.parse(text) as {messages: Record<string, string>};
        delete locale.messages['causes.title'];
        return JSON.stringify(locale);
      });
      const hash = (file: string) => createHash('sha384').update(readFileSync(file)).digest('base64');
      edit(join(dist, 'modules/conditions/leukemia/published.js'), (text) =>
        text.replace(hash('dist/locales/es.json'), hash(join(dist, 'locales/es.json'))),
      );
    });
    const {messages} = localeOf('es');
    for (const format of formats) {
      const html = await render({tag: 'all-causes', lang: 'es', format});
      assert.match(html, /<section lang="en" dir="ltr"/);
      assert.match(html, new RegExp(`<p class="draft"[^>]* lang="es" dir="ltr">[^]*${messages['fallback.label']}`));
      assert.ok(textOf(html).includes(wordsOf('all-causes', 'en')[1]!));
      assert.match(await render({tag: 'all-overview', lang: 'es', format}), /<section lang="es"/);
    }
  });

  it('gets no word of a locale file that is not the one that was published', async () => {
    const hash = createHash('sha384').update(readFileSync('dist/locales/es.json')).digest('base64');
    assert.equal(published.find(({code}) => code === 'es')?.integrity, `sha384-${hash}`);
    const {render} = await packageWith((dist) => {
      edit(join(dist, 'locales/es.json'), (text) => text.replace('LLA', 'LLB'));
    });
    await assert.rejects(render({tag: 'all-causes', lang: 'es'}), /es\.json is not the file that was published/);
    assert.match(await render({tag: 'all-causes', lang: 'ar'}), /<section lang="ar"/);
  });

  it('gets headings that begin at its level and leave none out, each section under its tab', async () => {
    for (const format of formats) {
      const page = await render({tag: 'all-page', format, headingLevel: 1, ...given});
      const levels = [...page.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
      assert.equal(levels[0], 1);
      assert.equal(levels.filter((level) => level === 1).length, 1);
      if (format === 'light')
        levels.slice(1).forEach((level, index) => assert.ok(level <= levels[index]! + 1, levels.join(' ')));
      assert.equal(levels.filter((level) => level === 2).length, leukemia.tabs.length + 3);
    }
    assert.match(await render({tag: 'all-causes', headingLevel: 6}), /<h6 .*<div [^>]*role="heading" aria-level="7"/s);
  });

  it('gets plain HTML in which every id is the only one, and every link inside leads somewhere', async () => {
    const pages = await Promise.all([
      render({tag: 'all-page', ...given}),
      render({tag: ['all-causes', 'all-news'], lang: 'es', prefix: 'es-', ...given}),
    ]);
    const html = pages.join('');
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!);
    assert.equal(new Set(ids).size, ids.length, ids.join(' '));
    for (const id of ['all-page', 'all-causes', 'es-all-causes', 'all-diagnosis-and-treatment'])
      assert.ok(ids.includes(id), id);
    const pointers = [...html.matchAll(/ (?:href="#|aria-labelledby=")([^"]*)"/g)].map(([, id]) => id!);
    assert.ok(pointers.length > 10);
    for (const id of pointers) assert.ok(ids.includes(id), id);
  });

  it('gets plain HTML with nothing in it that needs a script, a shadow root or an element of ours', async () => {
    const html = await render({tag: ['all-page', 'all-language-picker'], ...given});
    assert.doesNotMatch(html, /<(all-|script|template|slot|style|button|select)| (part|on\w+)=| hidden\b/);
  });

  it('gets what the hospital gives as text, in the reader’s language where it is there, never as HTML', async () => {
    for (const format of formats) {
      const html = await render({tag: ['all-news', 'all-community', 'all-doctors'], lang: 'ar', format, ...given});
      const seen = html.replace(/<script.*?<\/script>/gs, '');
      assert.match(seen, /A &lt;b&gt;new&lt;\/b&gt; family room &amp; more/);
      assert.match(seen, /<bdi lang="ar">تحدث معنا\.<\/bdi>/);
      assert.match(seen, /Robin &quot;Rob&quot; Example/);
    }
  });

  it('gets data for the script that no word in it can end', async () => {
    const hostile = {'all-news': {items: [{title: '</script><script>alert(1)</script>'}]}};
    const html = await render({tag: 'all-news', format: 'shadow', hospital, data: hostile});
    assert.equal(html.match(/<script/g)!.length, 2);
    assert.equal(html.match(/<\/script>/g)!.length, 2);
    const [, json] = /<all-news.*<script type="application\/json">(.*)<\/script>/s.exec(html)!;
    assert.deepEqual(JSON.parse(json!), hostile['all-news']);
  });

  it('gets relative addresses as the hospital wrote them, and no address that could run', async () => {
    const links = {
      items: [
        {title: 'One', url: '../one?a=1&b=2'},
        {title: 'Two', url: 'javascript:alert(1)'},
      ],
    };
    const problems: string[] = [];
    const html = await render({
      tag: 'all-news',
      hospital,
      data: {'all-news': links},
      onProblem: (sentence) => problems.push(sentence),
    });
    assert.match(html, /<a href="\.\.\/one\?a=1&amp;b=2" rel="noreferrer">/);
    assert.doesNotMatch(html, /javascript:/);
    assert.match(html, /Two/);
    assert.deepEqual(problems, [
      'The data for <all-news> has wrong parts: items[1].url; see dist/hospital.schema.json.',
    ]);
    assert.match(
      await render({tag: 'all-when-to-see-doctor', ...given}),
      /<a href="\/appointments\?from=all&amp;for=me" rel="noreferrer">/,
    );
  });

  it('tells times in the hospital’s zone, and in UTC where it has none, whatever its own clock says', async () => {
    const timeIn = async (profile: object) =>
      textOf(await render({tag: 'all-news', data, hospital: {...hospital, ...profile}}));
    assert.match(await timeIn({}), /5:00 PM UTC/);
    assert.match(await timeIn({timeZone: 'America/Chicago'}), /11:00 AM CST/);
  });

  it('gets nothing of a section that nothing is given for, and no hole on the page', async () => {
    assert.equal(await render({tag: 'all-doctors'}), '');
    assert.equal(
      await render({tag: 'all-doctors', lang: 'es', format: 'shadow'}),
      '<all-doctors lang="es" heading-level="2"></all-doctors>\n',
    );
    for (const format of formats) {
      const page = await render({tag: 'all-page', format});
      assert.doesNotMatch(page, /all-doctors|all-care"/);
      assert.match(page, /all-diagnosis-and-treatment/);
    }
  });

  it('gets the number that patients in treatment call first in the urgent box, as a link, in every language', async () => {
    for (const lang of languages)
      for (const format of formats)
        for (const tag of ['all-treatment', 'all-when-to-see-doctor', 'all-page'] as const) {
          const [, box = ''] = (await render({tag, lang, format, hospital})).split('<div class="notice urgent"');
          const calls = [...box.matchAll(/<a class="phone" dir="ltr" href="tel:([^"]+)">/g)].map(
            ([, number]) => number,
          );
          assert.deepEqual(calls.slice(0, 2), ['5555550123', '911'], `${tag} ${format} ${lang}`);
        }
  });

  it('gets sections without the words that the hospital hides, which say so', async () => {
    const hide = 'causes.start doctor.swelling.what';
    const [id] = hide.split(' ');
    const text = english[id!]!;
    for (const format of formats) {
      const html = await render({tag: ['all-page'], format, hospital, hide});
      assert.ok(!html.includes(text));
      assert.match(textOf(html), /Harbor Lane Hospital has changed this section\./);
      if (format === 'shadow') assert.match(html, /<all-causes id="all-causes" [^>]*hide="causes\.start">/);
    }
  });

  it('gets room for questions of the reader’s own where the hospital hides all of ours', async () => {
    const hide = ['diagnosis', 'plan', 'days', 'after'].map((group) => `questions.${group}`).join(', ');
    for (const format of formats) {
      const html = await render({tag: 'all-questions', format, hospital, hide});
      assert.ok(!html.includes(english['questions.goal']!));
      assert.ok(textOf(html).includes(english['questions.own']!), format);
    }
  });

  it('hears in one sentence what is wrong with what the hospital gives', async () => {
    const said = async (options: Partial<prerender.RenderOptions>) => {
      const problems: string[] = [];
      await render({tag: 'all-care', onProblem: (sentence) => problems.push(sentence), ...options});
      return problems;
    };
    assert.deepEqual(await said({hospital}), []);
    assert.match((await said({hospital: {...hospital, phone: 'none', lang: 3}}))[0]!, /wrong parts: lang, phone;/);
    assert.match((await said({hospital: {phone: '555'}}))[0]!, /no "name"/);
    assert.match((await said({hospital: 'Harbor'}))[0]!, /wrong parts: all of it/);
    assert.match((await said({hide: 'causes.nothing', hospital}))[0]!, /causes\.nothing/);
    assert.match((await said({tag: 'all-news', data}))[0]!, /<all-news> says whose words/);
  });

  for (const [name, options] of Object.entries({
    'a tag': {tag: 'all-cures'},
    'a format': {tag: 'all-causes', format: 'pdf'},
    'a layout': {tag: 'all-page', layout: 'columns'},
    'a heading level': {tag: 'all-causes', headingLevel: 7},
    'data for a section': {tag: 'all-page', data: {'all-causes': {}}},
    'a section twice': {tag: ['all-page', 'all-causes']},
    'links for the language picker': {tag: 'all-language-picker'},
  }))
    it(`hears in one sentence that there is no such thing as ${name}`, async () => {
      await assert.rejects(render(options as unknown as prerender.RenderOptions), (error) => {
        assert.ok(error instanceof WrongInput);
        assert.match(error.message, /^[A-Z][^\n]+\.$/);
        return true;
      });
    });

  it('can give the hash of every style text to a strict security policy', async () => {
    const {styles} = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as {styles: Record<string, string>};
    assert.deepEqual(Object.keys(styles), tags);
    for (const tag of tags) {
      const html = await render({tag, format: 'shadow', ...given});
      const texts = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, text]) => text!);
      const hashes = texts.map((text) => `sha384-${createHash('sha384').update(text).digest('base64')}`);
      assert.ok(hashes.length);
      assert.ok(hashes.includes(styles[tag]!));
      for (const hash of hashes) assert.ok(Object.values(styles).includes(hash));
    }
  });

  it('can give plain HTML the style sheet that is in the package', () => {
    assert.equal(readFileSync('dist/light.css', 'utf8'), lightStyles());
    assert.doesNotMatch(lightStyles(), /:host|\[part/);
  });
});
