/** The plugin works with a classic theme, and leaves nothing behind when it is deleted. These tests run last. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {globSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {activateTheme, deletePlugin} from './desk.ts';
import {desk, inSpanish, publishClassic, sectionOf, site, visit} from './hospital.ts';

describe('a theme from before there were blocks', () => {
  before(async () => {
    const theme = join(site.root, 'wp-content/themes/old');
    mkdirSync(theme);
    writeFileSync(join(theme, 'style.css'), '/* Theme Name: Old */');
    writeFileSync(
      join(theme, 'index.php'),
      `<!doctype html><html <?php language_attributes(); ?>><head><?php wp_head(); ?></head><body>
        <?php while (have_posts()) { the_post(); the_content(); } wp_footer(); ?></body></html>`,
    );
    await activateTheme(desk, site.address, 'old');
  });

  it('writes the head of a page before its words, and readers see Spanish all the same', async () => {
    const shortcode = '[all_widgets tag="all-symptom-list" lang="es"]';
    const {page, said} = await visit(await publishClassic(`${shortcode}\n\nWords.\n\n${shortcode}`));
    assert.deepEqual(await sectionOf(page, 'all-symptom-list'), inSpanish('symptoms.title'));
    assert.equal((await page.$$('script[src*="all-widgets"]')).length, 1);
    assert.deepEqual(said, []);
  });
});

describe('the plugin', () => {
  const options = async (): Promise<string> => {
    await desk.goto(`${site.address}/wp-admin/options.php`);
    return desk.content();
  };

  it('is PHP without a mistake, and PHP warns of nothing in it', () => {
    for (const file of globSync('integrations/wordpress/*.php')) execFileSync('php', ['-l', file]);
    const ours = site.warnings().split('\n');
    assert.deepEqual(
      ours.filter((line) => line.includes('plugins/all-widgets')),
      [],
    );
  });

  it('leaves nothing behind when it is deleted', async () => {
    assert.ok((await options()).includes('all_widgets_hospital'));
    await deletePlugin(desk, site.address);
    assert.ok(!(await options()).includes('all_widgets_hospital'));
  });
});
