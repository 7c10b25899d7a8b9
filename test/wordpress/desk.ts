/** Actions in wp-admin, through its forms and in its editor. */
import type {Browser, Frame, Page} from 'puppeteer-core';
import type {Account} from './site.ts';

/** Opens a page in a new browser context. */
export const openPage = async (browser: Browser): Promise<Page> => {
  const page = await (await browser.createBrowserContext()).newPage();
  // The editor opens slowly on a busy machine.
  page.setDefaultTimeout(120_000);
  return page;
};

/** Logs in, in a new browser context. */
export const logIn = async (browser: Browser, address: string, {name, password}: Account): Promise<Page> => {
  const page = await openPage(browser);
  await page.setViewport({width: 1200, height: 900});
  // Accepts "Are you sure?" and "Leave this page?".
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(`${address}/wp-login.php`);
  // Not typed: a script of the page moves the focus to the first field a moment later.
  for (const [field, value] of [
    ['#user_login', name],
    ['#user_pass', password],
  ] as const)
    await page.$eval(field as 'input', (input, value) => void (input.value = value), value);
  await follow(page, '#wp-submit');
  await putGreetingsAway(page);
  return page;
};

/** Turns off the welcome guide and the choice of patterns, which would cover the editor. */
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

/** Saves the profile. Resolves with the browser’s validation message, or else with the answer of WordPress. */
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

/** Settings that an editor picks in the block. */
export interface Picks {
  readonly section: string;
  readonly language: string;
  /** Text that readers see until the section is loaded. */
  readonly fallback: string;
}

/** Writes a page or post with our block in the editor, and does not publish it. */
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

/** Publishes, and resolves with the address. */
export const publish = async (page: Page): Promise<string> => {
  await page.locator('.editor-post-publish-panel__toggle').click();
  await page.locator('.editor-post-publish-panel .editor-post-publish-button').click();
  const link = await page.waitForSelector<'a'>('.post-publish-panel__postpublish-buttons a[href]' as 'a');
  return link!.evaluate(({href}) => href);
};

/** The editor’s content. In newer versions it is in a frame. */
export const openCanvas = async (page: Page): Promise<Page | Frame> => {
  await page.waitForSelector('.wp-block-post-title, iframe[name=editor-canvas]');
  await page.evaluate(() => wp.data.dispatch('core/edit-post').closeGeneralSidebar());
  const frame = await page.$('iframe[name=editor-canvas]');
  const canvas = (await frame?.contentFrame()) ?? page;
  await canvas.waitForSelector('.wp-block-post-title');
  return canvas;
};

/**
 * Sends a REST request with the rights of the user.
 * @throws {Error} With the answer, if WordPress refuses.
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

/** Scripts of WordPress that are used here. */
declare const wp: {
  readonly data: {
    readonly dispatch: (store: string) => {readonly closeGeneralSidebar: () => void};
  };
};

/** Selector of a menu by its label. CSS capitalizes the label, so `textContent` is matched. */
const menu = (label: string): string => `::-p-xpath(//select[@id=//label[normalize-space()="${label}"]/@for])`;

const follow = async (page: Page, selector: string): Promise<void> => {
  await Promise.all([page.waitForNavigation(), page.locator(selector).click()]);
};
