/** An editor inserts the block, and readers see the section. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {openCanvas, publish, write} from './desk.ts';
import {
  authorsDesk,
  browser,
  call,
  desk,
  inSpanish,
  publishClassic,
  sectionOf,
  site,
  textOf,
  visit,
  withoutScripts,
} from './hospital.ts';
import {hang, photographDesk, photographPhone} from './picture.ts';

describe('the block', () => {
  let address: string;

  it('is put on a page in the editor, and readers see the whole page in Spanish', async () => {
    const picks = {section: 'all-page', language: 'es', fallback: call};
    await write(desk, site.address, 'page', 'Leucemia: para pacientes y familias', picks);
    const editor = await photographDesk(desk);
    address = await publish(desk);
    const {page, said} = await visit(address);
    assert.deepEqual(await sectionOf(page, 'all-page'), inSpanish('page.title'));
    assert.deepEqual(await sectionOf(page, 'all-overview'), inSpanish('overview.title'));
    assert.deepEqual(said, []);
    // The documentation shows Debian’s WordPress, which everyone can install.
    if (!process.env['WORDPRESS']) await hang(browser, 'docs/wordpress.png', editor, await photographPhone(page));
  });

  it('pins the bundle to its hash', async () => {
    const {page} = await visit(address);
    const scripts = await page.$$eval('script[src*="all-widgets"]', (found) =>
      found.map(({type, integrity, crossOrigin}) => ({type, integrity, crossOrigin})),
    );
    const {'all-widgets.js': integrity} = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Readonly<
      Record<string, string>
    >;
    assert.deepEqual(scripts, [{type: 'module', integrity, crossOrigin: 'anonymous'}]);
  });

  it('shows the hospital’s own words where one byte of the bundle is another', async () => {
    const {page, said} = await visit(address, async (page) => {
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (!request.url().includes('/all-widgets.js')) return void request.continue();
        const body = `${readFileSync('dist/all-widgets.js', 'utf8')} `;
        void request.respond({body, contentType: 'text/javascript'});
      });
    });
    assert.match(said.join(), /integrity/);
    assert.ok((await textOf(page)).includes(call));
    assert.equal(await page.$('all-page:defined'), null);
  });

  it('opens in the editor again as it was saved', async () => {
    await desk.reload();
    const canvas = await openCanvas(desk);
    const block = await canvas.waitForSelector('.wp-block-all-widgets-section');
    const text = await block!.evaluate(({textContent}) => textContent);
    assert.ok(text.includes('<all-page lang="es">') && text.includes(call), text);
  });

  it('serves an author who may not write whatever HTML they like', async () => {
    const picks = {section: 'all-symptom-list', language: 'es', fallback: call};
    await write(authorsDesk, site.address, 'post', 'Síntomas', picks);
    const post = await publish(authorsDesk);
    const {page} = await visit(post);
    assert.deepEqual(await sectionOf(page, 'all-symptom-list'), inSpanish('symptoms.title'));
    const {page: quiet} = await visit(post, withoutScripts);
    assert.ok((await textOf(quiet)).includes(call));
  });

  it('takes sections inside the whole page, which choose and order it', async () => {
    const inner = (tag: string) => `<!-- wp:all-widgets/section {"tag":"${tag}"} --><!-- /wp:all-widgets/section -->`;
    const {page} = await visit(
      await publishClassic(`<!-- wp:all-widgets/section {"lang":"es"} -->
        ${inner('all-treatment')}${inner('all-symptom-list')}
        <!-- /wp:all-widgets/section -->`),
    );
    assert.deepEqual(await sectionOf(page, 'all-page'), inSpanish('page.title'));
    const tags = await page.$$eval('all-page *', (found) => found.map(({localName}) => localName));
    assert.deepEqual(
      tags.filter((tag) => tag.startsWith('all-')),
      ['all-treatment', 'all-symptom-list'],
    );
  });

  it('shows the whole page where its author has written lists in place of texts', async () => {
    const address = await publishClassic('<!-- wp:all-widgets/section {"tag":[],"lang":["es"]} /-->', {
      writer: authorsDesk,
      type: 'posts',
    });
    const {page} = await visit(address, withoutScripts);
    assert.equal(await page.$eval('all-page h2', ({id}) => id.length > 0), true);
    assert.ok(!site.warnings().includes('Array to string'), site.warnings());
  });
});
