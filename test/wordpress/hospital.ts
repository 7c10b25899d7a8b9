/** The site that all these tests share, with the plugin, its writers and its readers. */
import {readFileSync} from 'node:fs';
import {after, before} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {openBrowser, settle} from '../browser/page-server.ts';
import {installPlugin, logIn, openPage, send} from './desk.ts';
import {startSite, type Site} from './site.ts';

export let site: Site;
export let browser: Browser;
/** wp-admin of the administrator. */
export let desk: Page;
/** wp-admin of an author, without the right to write unfiltered HTML. */
export let authorsDesk: Page;

before(async () => {
  [site, browser] = await Promise.all([startSite(), openBrowser()]);
  desk = await logIn(browser, site.address, site.administrator);
  await installPlugin(desk, site.address, 'dist-wordpress/all-widgets.zip');
  const author = {username: 'author', password: 'another password for a moment', email: 'author@harborlane.example'};
  await send(desk, '/wp/v2/users', {...author, roles: ['author']});
  authorsDesk = await logIn(browser, site.address, {name: author.username, password: author.password});
});

after(async () => {
  await browser.close();
  await site.stop();
});

/** Publishes content without blocks, and resolves with its address. */
export const publishClassic = async (
  content: string,
  {writer = desk, type = 'pages'}: {readonly writer?: Page; readonly type?: 'pages' | 'posts'} = {},
): Promise<string> => (await send(writer, `/wp/v2/${type}`, {title: 'Classic', content, status: 'publish'})).link;

/** Opens a page without login, and records its console. */
export const visit = async (
  address: string,
  prepare?: (page: Page) => Promise<unknown>,
): Promise<{readonly page: Page; readonly said: readonly string[]}> => {
  const page = await openPage(browser);
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  await prepare?.(page);
  await page.goto(address);
  return {page, said};
};

export const withoutScripts = (page: Page): Promise<void> => page.setJavaScriptEnabled(false);

export const textOf = (page: Page): Promise<string> => page.$eval('body', ({innerText}) => innerText);

/** Language and heading of the first section with that tag. */
export const sectionOf = async (
  page: Page,
  tag: string,
): Promise<{readonly lang: string; readonly heading: string | undefined}> => {
  await settle(page);
  return page.$eval(`>>> ${tag} >>> section`, (section) => ({
    lang: (section as HTMLElement).lang,
    heading: section.querySelector('h1, h2, h3, h4, h5, h6')?.textContent,
  }));
};

/** The hospital’s text for readers without scripts. */
export const call = 'Llámenos si tiene preguntas: 555-0100.';

/** Language and heading of a section in Spanish, by the id of its title. */
export const inSpanish = (title: string): Awaited<ReturnType<typeof sectionOf>> => ({
  lang: 'es',
  heading: spanish.messages[title],
});

const spanish = JSON.parse(readFileSync('dist/locales/es.json', 'utf8')) as {
  readonly messages: Readonly<Record<string, string>>;
};
