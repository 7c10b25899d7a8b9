/** What the site and the builder give to copy for WordPress runs there, and says what `render --format inside` says. */
import assert from 'node:assert/strict';
import {resolve} from 'node:path';
import {describe, it} from 'node:test';
import type * as prerender from '../../src/prerender/index.ts';
import {tagPages} from '../../demo/site/tag-pages.ts';
import {build} from '../builder/builder.ts';
import {inSpanish, publishClassic, sectionOf, site, visit, withoutScripts} from './hospital.ts';

const {render} = (await import(resolve('dist/modules/prerender/index.js'))) as typeof prerender;

/** Pages have a section twice, and an id once. */
const withoutNumbers = (html: string): string => html.replace(/words-\d+-/g, 'words-');

describe('the shortcodes to copy', () => {
  it('of the site show every tag, each with the words that the installed command writes', async () => {
    const copied = tagPages.map(
      ({name, snippets}) => [name, snippets.find(({id}) => id === 'wordpress')!.code] as const,
    );
    const address = await publishClassic(copied.map(([, code]) => code).join('\n\n'));
    const {page} = await visit(address, withoutScripts);
    for (const [tag] of copied) {
      const shown = await page.$eval(`.all-widgets-shortcode > ${tag}`, ({outerHTML}) => outerHTML);
      assert.match(shown, /Harbor Lane Hospital: 555-0100/, tag);
      if (!/<section lang="en"/.test(shown)) continue;
      const html = await render({tag: tag as prerender.Tag, lang: 'en', format: 'inside'});
      // As the browser writes it.
      const expected = await page.evaluate(
        (html, tag) => new DOMParser().parseFromString(html, 'text/html').querySelector(tag)!.innerHTML,
        html,
        tag,
      );
      assert.ok(withoutNumbers(shown).includes(expected), tag);
    }
  });

  it('of the builder show their sections in Spanish, at the level that was chosen', async () => {
    const {blocks} = await build({
      host: 'wordpress',
      languages: ['es'],
      sections: ['all-symptom-list', 'all-when-to-see-doctor'],
      level: 3,
    });
    const {page, said} = await visit(await publishClassic(blocks![0]!.code));
    assert.deepEqual(await sectionOf(page, 'all-symptom-list'), inSpanish('symptoms.title'));
    assert.deepEqual(await sectionOf(page, 'all-when-to-see-doctor'), inSpanish('doctor.title'));
    assert.ok(await page.$('all-symptom-list >>> h3'));
    assert.deepEqual(said, []);
  });

  it('have their style in the head, and ask once for the language', async () => {
    const address = await publishClassic(
      '[all_widgets tag="all-causes" lang="es"]\n\n[all_widgets tag="all-overview"]',
    );
    const {page, said} = await visit(address);
    const style = await page.$eval('head > #all-widgets-inline-css', ({textContent}) => textContent);
    assert.match(style.trim(), /^all-[^]*all-causes:not\(:defined\)/);
    const file = `${site.address}/wp-content/plugins/all-widgets/dist/locales/es.json`;
    assert.deepEqual(await page.$$eval('link[rel="preload"][as="fetch"]', (links) => links.map(({href}) => href)), [
      file,
    ]);
    await sectionOf(page, 'all-causes');
    // One request, which the script takes up.
    const asked = await page.evaluate(() =>
      performance.getEntriesByType('resource').flatMap(({name}) => (name.includes('locales/') ? [name] : [])),
    );
    assert.deepEqual(asked, [file]);
    assert.deepEqual(said, []);
  });
});
