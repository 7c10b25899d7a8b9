/** Checks that act on a page: keys, and a device that is turned. */
import type {Page} from 'puppeteer-core';
import {ask} from './ask.ts';
import {keyboardResults} from './keyboard.ts';
import type {LookedAt} from './page/looked.ts';
import {markupOf, pageAround, type Language, type tags} from './pages.ts';
import {states} from './states.ts';

const live = states['live']!;

/** Keeps the kinds of events that anything on the page listens to, and where. */
const listen = (): void => {
  const heard = new Set<string>();
  Object.assign(window, {heard});
  const original = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (this: EventTarget, type: string, ...rest: never[]) {
    heard.add(`${type} on ${this === window ? 'window' : this === document ? 'document' : 'an element'}`);
    return (original as (...given: unknown[]) => void).call(this, type, ...rest);
  } as typeof original;
};

/** Markup of a page with a tag between two buttons, which keeps what it listens to and waits for. */
export const stage = async (language: Language, tag: (typeof tags)[number]): Promise<string> => {
  const html = pageAround(
    live,
    language,
    '<button id="start">Start</button>{ours}<button id="end">End</button>',
  ).replace('<head>', `<head><script>(${String(listen)})()</script><script src="/test/privacy/traces.js"></script>`);
  const markup = await markupOf(tag, live, language.code);
  return html.replace('<div id="ours"></div>', () => `<div id="ours">${markup}</div>`);
};

/**
 * Events of fingers, mice that move, dragging and devices in motion, and keys that work wherever the focus is. What can be
 * dragged needs more than `dragstart`, which a field keeps from the page because it tells what a reader has typed.
 */
const unwanted =
  /^(?:(?:touch|pointer(?:down|move|up)|mouse(?:down|move|up|over|enter)|drag(?!start\b)|gesture|wheel|device|deviceorientation)\w* on|key\w+ on (?:window|document))/;

/** Milliseconds without a request after which nothing should be left: a request has a timeout, which ends with it. */
const quiet = 200;

/** Milliseconds in which a busy machine has read the answer to a request. A limit on a reader's time would be longer. */
const patience = 2000;

/** Events that the page listens to, and what it still waits for. */
const listened = async (page: Page): Promise<LookedAt> => {
  await page.waitForNetworkIdle({idleTime: quiet});
  const isDone = (): boolean => (window as unknown as {waiting: Set<string>}).waiting.size === 0;
  // What is left after that is told below.
  await page.waitForFunction(isDone, {timeout: patience}).catch(() => undefined);
  const {heard, waiting} = await page.evaluate(() => {
    const seen = window as unknown as {heard: Set<string>; waiting: Set<string>};
    return {heard: [...seen.heard], waiting: [...seen.waiting]};
  });
  return {
    listeners: {
      things: heard.length,
      failures: heard.filter((each) => unwanted.test(each)).map((each) => `it listens to ${each}`),
    },
    timers: {things: 1, failures: waiting.map((each) => `it still waits for ${each}`)},
  };
};

/** By the id of the state. The page has been placed. */
export const actingResults: Readonly<Record<string, (page: Page) => Promise<LookedAt>>> = {
  keys: async (page) => ({...(await listened(page)), ...(await keyboardResults(page))}),
  turned: async (page) => {
    await page.setViewport({width: 390, height: 844});
    const upright = await ask(page, 'words');
    await page.setViewport({width: 844, height: 390});
    const failures = (await ask(page, 'words')) === upright ? [] : ['other words are shown when the device is turned'];
    return {orientation: {things: upright.length ? 1 : 0, failures}};
  },
};
