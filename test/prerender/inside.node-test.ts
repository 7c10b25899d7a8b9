/** Words inside our tags: for the first screen, and for readers without scripts. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type * as prerender from '../../src/prerender/index.ts';

const {lightStyles, render, WrongInput} = (await import(
  '../../dist/modules/prerender/index.js' as string
)) as typeof prerender;

const hospital = {lang: 'en', name: 'Harbor Lane Hospital', phone: '555-0100'};

/** The element without the style and the profile before it. */
const elementIn = (html: string, tag: string): string => new RegExp(`<${tag} [^]*</${tag}>`).exec(html)![0];

describe('words inside a tag', () => {
  for (const lang of ['en', 'es', 'ar'])
    it(`are those of plain HTML, in ${lang}`, async () => {
      const [inside, light] = await Promise.all([
        render({tag: 'all-treatment', lang, format: 'inside', hospital}),
        render({tag: 'all-treatment', lang, prefix: 'words-', hospital}),
      ]);
      assert.equal(
        elementIn(inside, 'all-treatment'),
        `<all-treatment lang="${lang}" heading-level="2">${light.trim()}</all-treatment>`,
      );
    });

  it('stand below one style, which holds that of plain HTML and a box for each tag', async () => {
    const html = await render({tag: ['all-causes', 'all-treatment'], format: 'inside'});
    const [, style, ...more] = html.split('<style>');
    assert.deepEqual(more, []);
    assert.ok(style!.startsWith('all-causes:not(:defined),all-treatment:not(:defined){display:block}'));
    assert.ok(style!.includes(lightStyles().trim()));
  });

  it('come with the profile and the data that the element reads, which no word can end', async () => {
    const data = {'all-news': {items: [{title: '</script><b>'}]}};
    const html = await render({tag: 'all-news', format: 'inside', hospital, data});
    assert.match(html, /<script type="application\/json" data-all-hospital>/);
    assert.doesNotMatch(html, /<\/script><b>/);
    assert.equal(html.split('</script>').length, 3);
  });

  it('have what was hidden left out, and say so to the element', async () => {
    const html = await render({tag: 'all-overview', format: 'inside', hide: 'overview.spread picture.cells', hospital});
    assert.match(html, /<all-overview lang="en" heading-level="2" hide="overview.spread picture.cells">/);
    assert.doesNotMatch(html, /data-picture="cells"|lymph nodes/);
  });

  it('are of the whole page, with its layout', async () => {
    const html = await render({tag: 'all-page', format: 'inside', layout: 'contents', hospital});
    assert.match(html, /<all-page lang="en" heading-level="2" layout="contents">/);
  });

  it('bring the script after them, pinned, and with it the file of the language, which English does not need', async () => {
    const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Readonly<Record<string, string>>;
    const after = (html: string): string => html.slice(html.lastIndexOf('</all-causes>') + '</all-causes>\n'.length);
    const given = {tag: 'all-causes', format: 'inside', bundle: '/vendor/0.1.0'} as const;
    const more = 'crossorigin="anonymous" referrerpolicy="no-referrer"';
    const script = `<script type="module" src="/vendor/0.1.0/all-sections.js" integrity="${hashes['all-sections.js']!}" ${more}></script>\n`;
    assert.equal(after(await render(given)), script);
    assert.equal(
      after(await render({...given, bundle: '/vendor/0.1.0/', lang: 'es-MX'})),
      `<link rel="preload" as="fetch" href="/vendor/0.1.0/locales/es.json" ${more}>\n${script}`,
    );
    assert.match(
      await render({...given, tag: ['all-causes', 'all-questions']}),
      /src="\/vendor\/0.1.0\/all-widgets.js"/,
    );
    // Its list of sources is that of all sections.
    assert.match(await render({...given, tag: 'all-references'}), /src="\/vendor\/0.1.0\/all-widgets.js"/);
    assert.match(await render({...given, bundle: 'a"><b'}), /src="a&quot;&gt;&lt;b\/all-sections.js"/);
  });

  it('have their language around them where a menu can change it', async () => {
    const html = await render({tag: ['all-language-picker', 'all-causes'], lang: 'ar', format: 'inside'});
    assert.match(
      html,
      /<div lang="ar" dir="rtl">\n<all-language-picker><\/all-language-picker>\n<all-causes heading-level="2"><div [^]*<\/all-causes>\n<\/div>\n$/,
    );
  });

  it('alone bring a script, and the sentence says so', async () => {
    await assert.rejects(
      render({tag: 'all-causes', bundle: '/vendor/'}),
      (error) => error instanceof WrongInput && error.message.startsWith('The script comes with words inside'),
    );
  });

  it('are one of three formats, and the sentence names them', async () => {
    await assert.rejects(
      render({tag: 'all-causes', format: 'within' as never}),
      (error) =>
        error instanceof WrongInput && error.message === 'There is no format "within"; choose light, shadow or inside.',
    );
  });
});
