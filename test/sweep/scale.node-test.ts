/** 1,000 elements on a page stay fast, and inserting and removing them leaks no memory. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {CDPSession, Page} from 'puppeteer-core';
import {openBrowser, servePages} from '../browser/page-server.ts';

type Element = HTMLElement & {readonly updateComplete: Promise<unknown>};

let server: Awaited<ReturnType<typeof servePages>>;
let page: Page;
let session: CDPSession;

before(async () => {
  server = await servePages();
});

after(() => server.close());

/** Opens a page with the bundle alone. */
const open = async (...flags: readonly string[]): Promise<void> => {
  page = await (await openBrowser(...flags)).newPage();
  const html = '<!doctype html><html lang="en"><title>A page</title><body><main></main></body></html>';
  await page.goto(`${server.address}/page?${new URLSearchParams({html, policy: "script-src 'self'"})}`);
  await page.evaluate('import("/dist/all-widgets.js")');
  session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  // CPU time of the page, because other programs affect wall-clock time.
  await session.send('Performance.enable', {timeDomain: 'threadTicks'});
};

const tidy = (): Promise<void> => session.send('HeapProfiler.collectGarbage');

/** CPU time of the page since it was opened, in milliseconds. */
const worked = async (): Promise<number> => {
  const {metrics} = await session.send('Performance.getMetrics');
  return 1_000 * metrics.find(({name}) => name === 'TaskDuration')!.value;
};

describe('very many elements', () => {
  before(() => open());
  after(() => page.browser().close());

  /** CPU time for one element, in milliseconds, with `count` on the page at once. Makes 1,000 in total. */
  const workFor = async (count: number): Promise<number> => {
    await tidy();
    const before = await worked();
    await page.evaluate(async (count) => {
      const main = document.querySelector('main')!;
      for (let made = 0; made < 1_000; made += count) {
        main.innerHTML = '<all-causes></all-causes>'.repeat(count);
        for (const element of main.children) await (element as Element).updateComplete;
        if (main.clientHeight < 100 * count) throw new Error('There are elements without words.');
        main.replaceChildren();
      }
    }, count);
    return ((await worked()) - before) / 1_000;
  };

  it('take no longer each at 1,000 than at 100, within a fifth', async () => {
    const [hundreds, thousands]: [number[], number[]] = [[], []];
    const ratio = (): number => Math.min(...thousands) / Math.min(...hundreds);
    // Other load makes a turn longer, never shorter, so an unclear result gets more turns.
    for (let turn = 0; turn < 3 || (turn < 12 && ratio() > 1.2); turn++) {
      hundreds.push(await workFor(100));
      thousands.push(await workFor(1_000));
    }
    assert.ok(ratio() <= 1.2, `${hundreds.join(' ')} and ${thousands.join(' ')} ms`);
  });
});

describe('an element that comes and goes', () => {
  // Compiled code would count as memory, so the compiler is off.
  before(() => open('--js-flags=--jitless'));
  after(() => page.browser().close());

  /** Inserts an element, waits for its text and removes it. Every second one is new, the others are reused. */
  const cycle = (times: number): Promise<void> =>
    page.evaluate(async (times) => {
      const main = document.querySelector('main')!;
      const {elements} = (await import('/dist/all-widgets.js' as string)) as {elements: Record<string, unknown>};
      const tags = Object.keys(elements);
      const known = tags.map((tag) => document.createElement(tag));
      for (let time = 0; time < times; time++) {
        const at = (time >> 1) % tags.length;
        const element = time % 2 ? known[at]! : document.createElement(tags[at]!);
        main.append(element);
        await (element as Element).updateComplete;
        element.remove();
      }
    }, times);

  const held = async (): Promise<{readonly heap: number; readonly nodes: number; readonly listeners: number}> => {
    for (let turn = 0; turn < 3; turn++) await tidy();
    const {usedSize: heap} = await session.send('Runtime.getHeapUsage');
    const {nodes, jsEventListeners: listeners} = await session.send('Memory.getDOMCounters');
    return {heap, nodes, listeners};
  };

  it('leaves nothing in memory: after 10,000 times there is as much as after 1,000, within 2 %', async () => {
    await cycle(1_000);
    const early = await held();
    await cycle(9_000);
    const late = await held();
    assert.ok(late.heap <= 1.02 * early.heap, `${early.heap} bytes became ${late.heap}.`);
    assert.deepEqual([late.nodes, late.listeners], [early.nodes, early.listeners]);
  });
});
