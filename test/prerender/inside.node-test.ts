/** Words inside our tags: for the first screen, and for readers without scripts. */
import assert from 'node:assert/strict';
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

  it('are one of three formats, and the sentence names them', async () => {
    await assert.rejects(
      render({tag: 'all-causes', format: 'within' as never}),
      (error) =>
        error instanceof WrongInput && error.message === 'There is no format "within"; choose light, shadow or inside.',
    );
  });
});
