/** Cost of many elements on one page. */
import type {Browser} from 'puppeteer-core';
import {content} from './sections.ts';
import {evaluate, inNewTab, visit} from './tab.ts';

/** How many are put on the page. */
export const counts = [1, 10, 100, 1_000] as const;

/**
 * Puts elements on a page that has the script and no element yet, the nine sections in turn and in English, at the full
 * speed of this machine.
 * @returns Milliseconds an element, from putting them there to all being drawn and laid out.
 */
export const costOf = (browser: Browser, url: string, prefix: string, count: number): Promise<number> =>
  inNewTab(browser, async (session) => {
    await visit(session, url);
    const tags = content.sections.map(({name}) => `${prefix}-${name}`);
    return (await evaluate<number>(session, `(${addElements})(${JSON.stringify(tags)}, ${count})`)) / count;
  });

/** Runs in the page, and is sent there as text. */
const addElements = async (tags: readonly string[], count: number): Promise<number> => {
  await customElements.whenDefined(tags.at(-1)!);
  const main = document.querySelector('main')!;
  const elements = Array.from({length: count}, (_, at) => document.createElement(tags[at % tags.length]!));
  const start = performance.now();
  main.append(...elements);
  for (let next = 0; next < count;)
    if (elements[next]!.shadowRoot!.querySelector('footer')) next++;
    else {
      // The next task, without the wait that browsers put before a timer.
      const {port1, port2} = new MessageChannel();
      const task = new Promise((resolve) => (port2.onmessage = resolve));
      port1.postMessage(null);
      await task;
    }
  main.getBoundingClientRect();
  return performance.now() - start;
};
