import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Browser, Page} from 'puppeteer-core';
import {whenToSeeDoctor} from '../../src/conditions/leukemia/when-to-see-doctor.ts';

const tag = 'all-when-to-see-doctor';
const spanish = (
  JSON.parse(readFileSync(join(import.meta.dirname, '../../dist/locales/es.json'), 'utf8')) as {
    messages: Readonly<Record<string, string>>;
  }
).messages;

/**
 * Opens an app as a reader does: the section must be in Spanish and name the hospital, the app must have heard so, a
 * button must make it English, and nothing may go wrong on the way.
 * @param tolerated Lines in the console that are not the app's.
 * @throws {Error} Where a promise is broken.
 */
export const visit = async (browser: Browser, url: string, tolerated = /^$/): Promise<void> => {
  const page = await browser.newPage();
  const trouble: string[] = [];
  page
    .on('console', (message) => tolerated.test(message.text()) || trouble.push(`console: ${message.text()}`))
    .on('pageerror', (error) => trouble.push(`error: ${String(error)}`))
    .on('requestfailed', (request) => trouble.push(`failed: ${request.url()}`))
    .on('response', (response) => {
      if (!response.ok()) trouble.push(`${response.status()}: ${response.url()}`);
    });
  try {
    await page.goto(url);
    await shownIn(page, 'es', trouble);
    const first = await read(page);
    assert.equal(first.heading, `h1 ${spanish['doctor.title']}`);
    assert.match(first.text, /Harbor Lane Hospital/);
    assert.match(first.text, /555-0100/);
    assert.equal(first.heard, 'es', 'The app has not heard the event.');
    for (const language of await languages(page)) assert.equal(language, 'es', 'Not every tag is in Spanish.');
    await page.click('button');
    await shownIn(page, 'en', trouble);
    const second = await read(page);
    assert.equal(second.heading, `h1 ${whenToSeeDoctor.title.text}`);
    assert.match(second.text, /Harbor Lane Hospital/);
    assert.equal(second.heard, 'en', 'The app has not heard the second event.');
    assert.deepEqual(trouble, []);
  } finally {
    await page.close();
  }
};

/**
 * The only section of an app.
 * @throws {Error} Where it is not in Spanish, with this title.
 */
export const visitSection = async (browser: Browser, url: string, title = spanish['symptoms.title']): Promise<void> => {
  const page = await browser.newPage();
  try {
    await page.goto(url);
    const [language, heading] = await page.$eval('all-symptom-list', async (element) => {
      const section = element as HTMLElementTagNameMap['all-symptom-list'];
      await section.ready;
      return [section.shown?.lang, section.shadowRoot!.querySelector('h2')!.textContent.trim()];
    });
    assert.deepEqual([language, heading], ['es', title]);
  } finally {
    await page.close();
  }
};

/**
 * The text without scripts: every heading of the section and the hospital's name, from the server.
 * @throws {Error} Where a promise is broken.
 */
export const withoutScripts = async (browser: Browser, url: string): Promise<void> => {
  const page = await browser.newPage();
  try {
    await page.setJavaScriptEnabled(false);
    await page.goto(url);
    const text = await page.$eval(tag, (element) => element.shadowRoot!.querySelector('section')!.innerText);
    for (const words of [spanish['doctor.title']!, spanish['doctor.lasting']!, 'Harbor Lane Hospital'])
      assert.ok(text.includes(words), `Without scripts there is "${text}".`);
  } finally {
    await page.close();
  }
};

/** Until the section is in a language and the app has said that it heard so. */
const shownIn = (page: Page, language: string, trouble: readonly string[]): Promise<unknown> =>
  page
    .waitForFunction(
      (tag, language) =>
        document.querySelector(tag)?.shadowRoot?.querySelector(`section[lang="${language}"]`) &&
        document.querySelector('output')?.textContent === language,
      {timeout: 30_000},
      tag,
      language,
    )
    .catch(() => {
      throw new Error(`The section is not in "${language}", or the app has not heard so; ${trouble.join('; ')}`);
    });

/** What each of our tags on the page shows; undefined for one that is not registered. */
const languages = (page: Page): Promise<readonly (string | undefined)[]> =>
  page.evaluate(() => {
    const tags = [...document.querySelectorAll('*')].filter(({localName}) => localName.startsWith('all-'));
    return Promise.all(
      tags.map(async (tag) => {
        const section = tag as HTMLElementTagNameMap['all-overview'];
        await section.ready;
        return section.shown?.lang;
      }),
    );
  });

const read = (page: Page): Promise<{heading: string; text: string; heard: string}> =>
  page.$eval(tag, (element) => {
    const section = element.shadowRoot!.querySelector('section')!;
    const heading = section.querySelector<HTMLElement>('[part="heading"]')!;
    return {
      heading: `${heading.localName} ${heading.textContent.trim()}`,
      text: section.innerText,
      heard: document.querySelector('output')!.textContent,
    };
  });
