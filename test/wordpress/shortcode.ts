/** An author writes a shortcode in the classic editor, and readers see the section. */
import assert from 'node:assert/strict';
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {
  authorsDesk,
  call,
  inSpanish,
  publishClassic,
  sectionOf,
  site,
  textOf,
  visit,
  withoutScripts,
} from './hospital.ts';

describe('the shortcode', () => {
  it('keeps paragraphs whole in classic content, and readers see Spanish', async () => {
    const address = await publishClassic(
      `Before.\n\n[all_widgets tag="all-symptom-list" lang="es" heading_level="3"]\nFirst line.\nSecond line.\n\n${call}\n[/all_widgets]\n\nAfter.`,
    );
    const {page: quiet} = await visit(address, withoutScripts);
    const html = await quiet.$eval('.all-widgets-shortcode', ({outerHTML}) => outerHTML.replaceAll('\n', ''));
    const start =
      '<div class="all-widgets-shortcode"><all-symptom-list lang="es" heading-level="3"><p>First line.<br>Second line.</p>';
    assert.ok(html.startsWith(`${start}<p>${call}</p><div class="all-widgets"`), html);
    const {page, said} = await visit(address);
    assert.deepEqual(await sectionOf(page, 'all-symptom-list'), inSpanish('symptoms.title'));
    assert.ok(await page.$('all-symptom-list >>> h3'));
    assert.deepEqual(said, []);
  });

  it('stands a theme that puts paragraphs into everything at the very end', async () => {
    const address = await publishClassic(`[all_widgets tag="all-symptom-list" lang="es"]${call}[/all_widgets]`);
    const theme = join(site.root, 'wp-content/mu-plugins');
    mkdirSync(theme, {recursive: true});
    writeFileSync(join(theme, 'late.php'), `<?php add_filter('the_content', 'wpautop', 99);`);
    try {
      const {page} = await visit(address);
      assert.deepEqual(await sectionOf(page, 'all-symptom-list'), inSpanish('symptoms.title'));
      const text = await page.$eval('all-symptom-list', ({textContent}) => textContent.trim());
      assert.ok(text.startsWith(call), text);
    } finally {
      rmSync(theme, {recursive: true});
    }
  });

  it('takes a language as WordPress writes it', async () => {
    const {page, said} = await visit(await publishClassic('[all_widgets tag="all-symptom-list" lang="es_MX"]'));
    assert.equal(await page.$eval('all-symptom-list', (element) => element.getAttribute('lang')), 'es-MX');
    assert.deepEqual(await sectionOf(page, 'all-symptom-list'), inSpanish('symptoms.title'));
    assert.deepEqual(said, []);
  });

  it('serves an author who may not write whatever HTML they like', async () => {
    const post = await publishClassic(`[all_widgets tag="all-symptom-list" lang="es"]${call}[/all_widgets]`, {
      writer: authorsDesk,
      type: 'posts',
    });
    const {page} = await visit(post);
    assert.deepEqual(await sectionOf(page, 'all-symptom-list'), inSpanish('symptoms.title'));
  });

  it('shows the news of the site itself', async () => {
    await publishClassic('Words of the news.', {type: 'posts'});
    const {page, said} = await visit(await publishClassic('[all_widgets tag="all-news" src="/feed/" limit="1"]'));
    const link = await page.waitForSelector('all-news >>> a');
    assert.equal(await link!.evaluate(({textContent}) => textContent.trim()), 'Classic');
    assert.deepEqual(said, []);
  });

  it('lets nothing run that somebody puts into it', async () => {
    const {page} = await visit(
      await publishClassic(
        `[all_widgets tag="all-symptom-list" lang='es" onclick="document.title=1' src="javascript:document.title=1"]` +
          `<p onclick="document.title=1">${call}</p><script>document.title = 1</script>[/all_widgets]` +
          `[all_widgets tag="script src=x"]Words.[/all_widgets]`,
      ),
      withoutScripts,
    );
    const [first, second] = await page.$$eval('.all-widgets-shortcode', (found) =>
      found.map(({innerHTML}) => innerHTML),
    );
    assert.ok(first!.startsWith(`<all-symptom-list><p>${call}</p><div class="all-widgets" `), first);
    assert.doesNotMatch(first!, /onclick|javascript|document\.title|<script/);
    assert.equal(second, 'Words.');
  });

  it('tells those who can edit, and nobody else, that there is no such tag', async () => {
    const address = await publishClassic('[all_widgets tag="all-symptoms"]Words.[/all_widgets]');
    const sentence = 'all-widgets: there is no tag "all-symptoms"; use one of all-language-picker, ';
    await authorsDesk.goto(address);
    assert.ok((await textOf(authorsDesk)).includes(sentence));
    const {page} = await visit(address);
    assert.ok(!(await textOf(page)).includes('all-widgets:') && (await textOf(page)).includes('Words.'));
  });

  it('gives the words alone to a feed, where no script runs', async () => {
    await publishClassic(`[all_widgets tag="all-symptom-list"]${call}[/all_widgets]`, {type: 'posts'});
    const feed = await (await fetch(`${site.address}/?feed=rss2`)).text();
    assert.ok(feed.includes(call) && !feed.includes('<all-'), feed);
  });
});

describe('a page without a section', () => {
  it('loads nothing of ours', async () => {
    const {page} = await visit(await publishClassic('Our parking.'));
    assert.ok(!(await page.content()).includes('all-widgets'));
  });
});
