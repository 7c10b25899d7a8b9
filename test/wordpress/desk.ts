/** What the people of a site do at its desk, wp-admin, as they do it: with its forms and in its editor. */
import type {Browser, Frame, Page} from 'puppeteer-core';
import type {Account} from './site.ts';

/** @returns A page of a browser that nobody else has used. */
export const openPage = async (browser: Browser): Promise<Page> => {
  const page = await (await browser.createBrowserContext()).newPage();
  // A machine with much to do takes long to open an editor.
  page.setDefaultTimeout(120_000);
  return page;
};

/** @returns A page of a browser of their own, logged in. */
export const logIn = async (browser: Browser, address: string, {name, password}: Account): Promise<Page> => {
  const page = await openPage(browser);
  await page.setViewport({width: 1200, height: 900});
  // "Are you sure?" and "Leave this page?": they are.
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(`${address}/wp-login.php`);
  await page.locator('#user_login').fill(name);
  await page.locator('#user_pass').fill(password);
  await follow(page, '#wp-submit');
  await putGreetingsAway(page);
  return page;
};

/** What the editor shows to newcomers would stand before what they write. */
const putGreetingsAway = async (page: Page): Promise<void> => {
  const greetings = {welcomeGuide: false, enableChoosePatternModal: false};
  const preferences = {core: greetings, 'core/edit-post': greetings, _modified: new Date().toISOString()};
  await send(page, '/wp/v2/users/me', {meta: {persisted_preferences: preferences}});
};

/** Uploads the plugin as a hospital does, and activates it. */
export const installPlugin = async (page: Page, address: string, zip: string): Promise<void> => {
  await page.goto(`${address}/wp-admin/plugin-install.php?tab=upload`);
  const file = await page.waitForSelector<'input'>('input[name=pluginzip]' as 'input');
  await file!.uploadFile(zip);
  await follow(page, '#install-plugin-submit');
  await follow(page, 'a.button-primary[href*="action=activate"]');
};

/** Deactivates and deletes the plugin. */
export const deletePlugin = async (page: Page, address: string): Promise<void> => {
  await page.goto(`${address}/wp-admin/plugins.php`);
  await follow(page, '#deactivate-all-widgets');
  await page.locator('#delete-all-widgets').click();
  await page.waitForSelector('.plugin-deleted-tr, tr.deleted');
};

export const activateTheme = async (page: Page, address: string, name: string): Promise<void> => {
  await page.goto(`${address}/wp-admin/themes.php`);
  await follow(page, `.theme[data-slug="${name}"] .activate`);
};

/** @returns What the browser says of the field, unless it is one that does not check it, or else what WordPress answers. */
export const saveProfile = async (
  page: Page,
  address: string,
  profile: string,
  {isChecked = true}: {readonly isChecked?: boolean} = {},
): Promise<string> => {
  await page.goto(`${address}/wp-admin/options-general.php?page=all-widgets`);
  await page.locator('#all-widgets-hospital').fill(profile);
  const problem = await page.$eval(
    'textarea',
    (field, isChecked) => {
      field.form!.noValidate = !isChecked;
      return isChecked ? field.validationMessage : '';
    },
    isChecked,
  );
  if (problem) return problem;
  await follow(page, '#submit');
  return page.$eval('.notice', ({textContent}) => textContent.trim());
};

/** What a person picks in the block. */
export interface Picks {
  readonly section: string;
  readonly language: string;
  /** What readers see until the section is there. */
  readonly fallback: string;
}

/** Writes a page or a post in the editor with our block in it, and leaves it there, not published yet. */
export const write = async (page: Page, address: string, type: 'page' | 'post', title: string, picks: Picks) => {
  await page.goto(`${address}/wp-admin/post-new.php?post_type=${type}`);
  const canvas = await openCanvas(page);
  await canvas.locator('.wp-block-post-title').click();
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await page.keyboard.type('/leukemia');
  await page.locator('.components-autocomplete__result ::-p-text(ALL: patient education)').click();
  await canvas.locator(menu('Section')).fill(picks.section);
  await canvas.locator(menu('Language')).fill(picks.language);
  await canvas.locator('.wp-block-all-widgets-section .wp-block-paragraph').click();
  await page.keyboard.type(picks.fallback);
};

/** @returns The address that the editor gives for what it has published. */
export const publish = async (page: Page): Promise<string> => {
  await page.locator('.editor-post-publish-panel__toggle').click();
  await page.locator('.editor-post-publish-panel .editor-post-publish-button').click();
  const link = await page.waitForSelector<'a'>('.post-publish-panel__postpublish-buttons a[href]' as 'a');
  return link!.evaluate(({href}) => href);
};

/** Where the words stand: in the editor itself, or, in newer ones, in a frame. */
export const openCanvas = async (page: Page): Promise<Page | Frame> => {
  await page.waitForSelector('.wp-block-post-title, iframe[name=editor-canvas]');
  await page.evaluate(() => wp.data.dispatch('core/edit-post').closeGeneralSidebar());
  const frame = await page.$('iframe[name=editor-canvas]');
  const canvas = (await frame?.contentFrame()) ?? page;
  await canvas.waitForSelector('.wp-block-post-title');
  return canvas;
};

/**
 * Sends what the editor would send, with the rights of who is logged in.
 * @throws {Error} With the answer, where WordPress refuses.
 */
export const send = async (page: Page, path: string, data: object): Promise<{readonly link: string}> => {
  const answer = await page.evaluate(
    async (path, body) => {
      const nonce = await (await fetch('/wp-admin/admin-ajax.php?action=rest-nonce')).text();
      const headers = {'Content-Type': 'application/json', 'X-WP-Nonce': nonce};
      const response = await fetch(`/?rest_route=${path}`, {method: 'POST', headers, body});
      return {isRefused: !response.ok, text: await response.text()};
    },
    path,
    JSON.stringify(data),
  );
  if (answer.isRefused) throw new Error(`WordPress refuses to change ${path}: ${answer.text}`);
  return JSON.parse(answer.text) as {readonly link: string};
};

/** What of WordPress's own scripts is used here. */
declare const wp: {
  readonly data: {
    readonly dispatch: (store: string) => {readonly closeGeneralSidebar: () => void};
  };
};

/** By its label, of which a reader of screens may hear capitals alone. */
const menu = (label: string): string => `::-p-xpath(//select[@id=//label[normalize-space()="${label}"]/@for])`;

const follow = async (page: Page, selector: string): Promise<void> => {
  await Promise.all([page.waitForNavigation(), page.locator(selector).click()]);
};
