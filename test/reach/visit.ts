/** A reader's visit to one page, in a browser that has seen nothing yet. */
import type {Browser, ElementHandle, Page} from 'puppeteer-core';
import {watch, type Watch} from './in-page.ts';
import type {Language} from './languages.ts';

/** How long anything may take, in milliseconds. */
const timeout = 10_000;
/** A usual phone. */
const screen = {width: 390, height: 844, deviceScaleFactor: 2, isMobile: true, hasTouch: true} as const;

export interface Visit {
  readonly page: Page;
  readonly language: Language;
  /** All faults: console messages, exceptions, failed requests, requests to other sites. */
  readonly trouble: readonly string[];
}

/** Opens a page with nothing in any cache, and lets `use` look at it. */
export const visit = async (
  browser: Browser,
  address: string,
  language: Language,
  use: (visit: Visit) => Promise<void>,
): Promise<void> => {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport(screen);
    await page.emulateFocusedPage(true);
    await page.evaluateOnNewDocument(watch);
    const trouble = troubleOf(page, new URL(address).origin);
    await page.goto(address, {timeout});
    await use({page, language, trouble});
  } finally {
    await context.close();
  }
};

const troubleOf = (page: Page, origin: string): readonly string[] => {
  const trouble: string[] = [];
  page
    .on('console', (message) => trouble.push(`${message.type()}: ${message.text()}`))
    .on('pageerror', (error) => trouble.push(`exception: ${error instanceof Error ? error.message : String(error)}`))
    .on('requestfailed', (request) => {
      // Chromium calls it aborted, too, when a page has read the whole body before the connection says that it is over.
      const {errorText = ''} = request.failure() ?? {};
      if (!(errorText === 'net::ERR_ABORTED' && request.response()?.ok()))
        trouble.push(`request failed: ${request.url()} (${errorText})`);
    })
    .on('request', (request) => {
      if (!request.url().startsWith(`${origin}/`)) trouble.push(`request to another site: ${request.url()}`);
    })
    .on('response', (response) => {
      if (!response.ok()) trouble.push(`HTTP ${response.status()}: ${response.url()}`);
    });
  return trouble;
};

/** Asks the page something by the functions of `Watch`. */
export const ask = <T>(
  {page}: Visit,
  question: (reach: Watch, ...given: never[]) => T,
  ...given: unknown[]
): Promise<T> => page.evaluate(`(${String(question)})(reach, ...${JSON.stringify(given)})`) as Promise<T>;

/**
 * Looks once a frame until the page is as expected.
 * @param sentenceOn Writes the error message, from what was found.
 * @throws {Error} With that sentence, if it takes too long.
 */
export const until = async <T>(
  {page}: Visit,
  look: () => Promise<T>,
  isExpected: (found: T) => boolean,
  sentenceOn: (found: T) => string,
): Promise<T> => {
  const latest = performance.now() + timeout;
  for (;;) {
    const found = await look();
    if (isExpected(found)) return found;
    if (performance.now() > latest) throw new Error(sentenceOn(found));
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
};

/**
 * Waits until each element of ours has told its language.
 * @param orError Whether an error is enough, as on a page whose locale file is missing.
 */
export const settled = async (visit: Visit, orError = false): Promise<void> => {
  await until(
    visit,
    () => ask(visit, ({waiting}, orError: boolean) => waiting(orError), orError),
    (waiting) => !waiting.length,
    (waiting) =>
      `Expected every element to show its words within ${timeout / 1000} seconds, but <${waiting.join('>, <')}> did not; the page says: ${[...new Set(visit.trouble)].join(' – ') || 'nothing.'}`,
  );
};

/** An element inside the shadow root of the first element with a tag. */
export const within = async (
  {page}: Visit,
  tag: string,
  selector: string,
  index = 0,
): Promise<ElementHandle<Element>> => {
  const handle = await page.evaluateHandle(
    (tag, selector, index) => document.querySelector(tag)?.shadowRoot?.querySelectorAll(selector)[index],
    tag,
    selector,
    index,
  );
  const element = handle.asElement();
  if (!element) throw new Error(`Expected ${selector} number ${index + 1} in <${tag}>, but there is none.`);
  return element as ElementHandle<Element>;
};
