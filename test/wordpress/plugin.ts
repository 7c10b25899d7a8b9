/** The plugin on a real WordPress: what its editors do, and what readers then see. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {openBrowser, settle} from '../page-server.ts';
import {
  activateTheme,
  deletePlugin,
  installPlugin,
  logIn,
  openCanvas,
  openPage,
  publish,
  saveProfile,
  send,
  write,
} from './desk.ts';
import {hang, photographDesk, photographPhone} from './picture.ts';
import {startSite, type Account, type Site} from './site.ts';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as unknown;
const {messages: spanish} = read('dist/locales/es.json') as {readonly messages: Readonly<Record<string, string>>};
const call = 'Llámenos si tiene preguntas: 555-0100.';

let site: Site;
let browser: Browser;
/** The administrator's, and that of somebody who may not write whatever HTML they like. */
let desk: Page;
let authorsDesk: Page;

before(async () => {
  [site, browser] = await Promise.all([startSite(), openBrowser()]);
  desk = await logIn(browser, site.address, site.administrator);
  await installPlugin(desk, site.address, 'dist-wordpress/all-widgets.zip');
  const author: Account = {name: 'author', password: 'another password for a moment'};
  const {name: username, password} = author;
  await send(desk, '/wp/v2/users', {
    username,
    password,
    email: 'a@harborlane.example',
    roles: ['author'],
  });
  authorsDesk = await logIn(browser, site.address, author);
});

after(async () => {
  await browser.close();
  await site.stop();
});

/** A page as somebody sees it who is not logged in, and all that its console says. */
const visit = async (address: string, prepare?: (page: Page) => Promise<unknown>) => {
  const page = await openPage(browser);
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  await prepare?.(page);
  await page.goto(address);
  return {page, said};
};
const withoutScripts = (page: Page): Promise<void> => page.setJavaScriptEnabled(false);

/** Publishes what has no blocks, as people did before there were any, and returns its address. */
const classic = async (content: string, writer = desk, type: 'pages' | 'posts' = 'pages'): Promise<string> =>
  (await send(writer, `/wp/v2/${type}`, {title: 'Classic', content, status: 'publish'})).link;

const sectionOf = async (page: Page, tag: string) => {
  await settle(page);
  return page.$eval(`>>> ${tag} >>> section`, (section) => ({
    lang: (section as HTMLElement).lang,
    heading: section.querySelector('h1, h2, h3, h4, h5, h6')?.textContent,
  }));
};
const textOf = (page: Page): Promise<string> => page.$eval('body', ({innerText}) => innerText);
const markupOf = (page: Page, selector: string): Promise<string> => page.$eval(selector, ({outerHTML}) => outerHTML);

const symptoms = {lang: 'es', heading: spanish['symptoms.title']};

describe('the block', () => {
  let address: string;

  it('is put on a page in the editor, and readers see the whole page in Spanish', async () => {
    const picks = {section: 'all-page', language: 'es', fallback: call};
    await write(desk, site.address, 'page', 'Leucemia: para pacientes y familias', picks);
    const editor = await photographDesk(desk);
    address = await publish(desk);
    const {page, said} = await visit(address);
    assert.deepEqual(await sectionOf(page, 'all-page'), {lang: 'es', heading: spanish['page.title']});
    assert.deepEqual(await sectionOf(page, 'all-overview'), {lang: 'es', heading: spanish['overview.title']});
    assert.deepEqual(said, []);
    // The picture is of the WordPress that anybody can install.
    if (!process.env['WORDPRESS']) await hang(browser, 'docs/wordpress.png', editor, await photographPhone(page));
  });

  it('pins the bundle to its hash', async () => {
    const {page} = await visit(address);
    const scripts = await page.$$eval('script[src*="all-widgets"]', (found) =>
      found.map(({type, integrity, crossOrigin}) => ({type, integrity, crossOrigin})),
    );
    const {'all-widgets.js': integrity} = read('dist/integrity.json') as Readonly<Record<string, string>>;
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
    assert.deepEqual(await sectionOf(page, 'all-symptom-list'), symptoms);
    const {page: quiet} = await visit(post, withoutScripts);
    assert.ok((await textOf(quiet)).includes(call));
  });

  it('takes sections inside the whole page, which choose and order it', async () => {
    const inner = (tag: string) => `<!-- wp:all-widgets/section {"tag":"${tag}"} --><!-- /wp:all-widgets/section -->`;
    const {page} = await visit(
      await classic(`<!-- wp:all-widgets/section {"lang":"es"} -->
        ${inner('all-treatment')}${inner('all-symptom-list')}
        <!-- /wp:all-widgets/section -->`),
    );
    assert.deepEqual(await sectionOf(page, 'all-page'), {lang: 'es', heading: spanish['page.title']});
    const tags = await page.$$eval('all-page *', (found) => found.map(({localName}) => localName));
    assert.deepEqual(
      tags.filter((tag) => tag.startsWith('all-')),
      ['all-treatment', 'all-symptom-list'],
    );
  });
});

describe('the shortcode', () => {
  it('keeps paragraphs whole in classic content, and readers see Spanish', async () => {
    const address = await classic(
      `Before.\n\n[all_widgets tag="all-symptom-list" lang="es" heading_level="3"]\nFirst line.\nSecond line.\n\n${call}\n[/all_widgets]\n\nAfter.`,
    );
    const {page: quiet} = await visit(address, withoutScripts);
    assert.equal(
      (await markupOf(quiet, '.all-widgets')).replaceAll('\n', ''),
      '<div class="all-widgets"><all-symptom-list lang="es" heading-level="3"><p>First line.<br>Second line.</p>' +
        `<p>${call}</p></all-symptom-list></div>`,
    );
    const {page, said} = await visit(address);
    assert.deepEqual(await sectionOf(page, 'all-symptom-list'), symptoms);
    assert.ok(await page.$('all-symptom-list >>> h3'));
    assert.deepEqual(said, []);
  });

  it('stands a theme that puts paragraphs into everything at the very end', async () => {
    const address = await classic(`[all_widgets tag="all-symptom-list" lang="es"]${call}[/all_widgets]`);
    const theme = join(site.root, 'wp-content/mu-plugins');
    mkdirSync(theme, {recursive: true});
    writeFileSync(join(theme, 'late.php'), `<?php add_filter('the_content', 'wpautop', 99);`);
    try {
      const {page} = await visit(address);
      assert.deepEqual(await sectionOf(page, 'all-symptom-list'), symptoms);
      assert.equal(await page.$eval('all-symptom-list', ({textContent}) => textContent.trim()), call);
    } finally {
      rmSync(theme, {recursive: true});
    }
  });

  it('serves an author who may not write whatever HTML they like', async () => {
    const post = await classic(
      `[all_widgets tag="all-symptom-list" lang="es"]${call}[/all_widgets]`,
      authorsDesk,
      'posts',
    );
    const {page} = await visit(post);
    assert.deepEqual(await sectionOf(page, 'all-symptom-list'), symptoms);
  });

  it('shows the news of the site itself', async () => {
    await classic('Words of the news.', desk, 'posts');
    const {page, said} = await visit(await classic('[all_widgets tag="all-news" src="/feed/" limit="1"]'));
    const link = await page.waitForSelector('all-news >>> a');
    assert.equal(await link!.evaluate(({textContent}) => textContent.trim()), 'Classic');
    assert.deepEqual(said, []);
  });

  it('lets nothing run that somebody puts into it', async () => {
    const {page} = await visit(
      await classic(
        `[all_widgets tag="all-symptom-list" lang='es" onclick="document.title=1' src="javascript:document.title=1"]` +
          `<p onclick="document.title=1">${call}</p><script>document.title = 1</script>[/all_widgets]` +
          `[all_widgets tag="script src=x"]Words.[/all_widgets]`,
      ),
      withoutScripts,
    );
    const markup = await page.$$eval('.all-widgets', (found) => found.map(({innerHTML}) => innerHTML));
    assert.deepEqual(markup, [`<all-symptom-list><p>${call}</p></all-symptom-list>`, 'Words.']);
  });

  it('tells those who can edit, and nobody else, that there is no such tag', async () => {
    const address = await classic('[all_widgets tag="all-symptoms"]Words.[/all_widgets]');
    const sentence = 'all-widgets: there is no tag "all-symptoms"; use one of all-language-picker, ';
    await authorsDesk.goto(address);
    assert.ok((await markupOf(authorsDesk, 'main')).includes(sentence));
    const {page} = await visit(address);
    assert.ok(!(await textOf(page)).includes('all-widgets:') && (await textOf(page)).includes('Words.'));
  });

  it('gives the words alone to a feed, where no script runs', async () => {
    await classic(`[all_widgets tag="all-symptom-list"]${call}[/all_widgets]`, desk, 'posts');
    const feed = await (await fetch(`${site.address}/?feed=rss2`)).text();
    assert.ok(feed.includes(call) && !feed.includes('<all-'), feed);
  });
});

describe('a page without a section', () => {
  it('loads nothing of ours', async () => {
    const {page} = await visit(await classic('Our parking.'));
    assert.ok(!(await page.content()).includes('all-widgets'));
  });
});

describe('the profile of the hospital', () => {
  const doctor = '[all_widgets tag="all-when-to-see-doctor"][/all_widgets]';
  const name = 'Harbor </script><script>document.title = 1</script> Lane & "Sons"';
  const profile = JSON.stringify({name, phone: '555-0123', emergency: '911'});

  it('is shown in the sections, and never run', async () => {
    assert.match(await saveProfile(desk, site.address, profile), /saved/);
    const {page, said} = await visit(await classic(doctor));
    await settle(page);
    const text = await page.$eval('all-when-to-see-doctor >>> section', ({textContent}) => textContent);
    assert.ok(text.includes('555-0123'), text);
    assert.notEqual(await page.title(), '1');
    assert.deepEqual(said, []);
    assert.deepEqual(
      JSON.parse(await page.$eval('script[data-all-hospital]', ({textContent}) => textContent)),
      JSON.parse(profile),
    );
  });

  it('says whom to call where scripts are off and nothing else is written', async () => {
    const {page} = await visit(await classic(doctor), withoutScripts);
    assert.equal(await page.$eval('all-when-to-see-doctor', ({textContent}) => textContent), `${name}: 555-0123`);
  });

  it('keeps the old one where the new one is no JSON, in the browser and without it', async () => {
    const unchecked = {isChecked: false};
    assert.match(await saveProfile(desk, site.address, '{"name": "Harbor Lane",}'), /JSON/);
    assert.match(await saveProfile(desk, site.address, '{"name": "Harbor Lane",}', unchecked), /Syntax error.*old one/);
    assert.match(await saveProfile(desk, site.address, '["Harbor Lane"]', unchecked), /no object.*old one stays/);
    await desk.reload();
    assert.equal(await desk.$eval('textarea', ({value}) => value), profile);
  });

  it('is closed to those who do not run the site, and to forms that are not its own', async () => {
    const page = `${site.address}/wp-admin/options-general.php?page=all-widgets`;
    assert.equal((await authorsDesk.goto(page))?.status(), 403);
    const forged = await desk.evaluate(async () => {
      const body = new URLSearchParams({option_page: 'all_widgets', action: 'update', all_widgets_hospital: '{}'});
      return (await fetch('/wp-admin/options.php', {method: 'POST', body})).status;
    });
    assert.equal(forged, 403);
    await desk.goto(page);
    assert.equal(await desk.$eval('textarea', ({value}) => value), profile);
  });
});

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
    const {page, said} = await visit(await classic(`${shortcode}\n\nWords.\n\n${shortcode}`));
    assert.deepEqual(await sectionOf(page, 'all-symptom-list'), symptoms);
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
    execFileSync('php', ['-l', 'integrations/wordpress/all-widgets.php']);
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
