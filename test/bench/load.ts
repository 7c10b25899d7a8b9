/** One load of one page in a new browser, and its cost. */
import type {Browser, CDPSession} from 'puppeteer-core';
import {evaluate, inNewTab, slowDown, visit} from './tab.ts';
import {readSections} from './read-sections.ts';
import {watchSections} from './watch.ts';

/** Cost of one load. */
export interface Load {
  /** Over the wire, with headers. */
  readonly bytes: number;
  readonly requests: number;
  /** Milliseconds to the last section visible. */
  readonly time: number;
  readonly shift: number;
  /** Milliseconds to when the script had drawn every section anew, where one does. */
  readonly takenOver: number | undefined;
  /** The part of the layout shift that came after the last section was visible. */
  readonly lateShift: number;
  /** Milliseconds that the page's own thread was at work. */
  readonly busy: number;
  /** Bytes of JavaScript heap after a collection. */
  readonly heap: number;
  readonly words: string;
}

/**
 * @param lastWords As in `watchSections`.
 * @param isTakenOver Whether a script draws the sections again, which is then waited for.
 */
export const load = (
  browser: Browser,
  url: string,
  lastWords: Readonly<Record<string, string>>,
  isTakenOver = false,
): Promise<Load> =>
  inNewTab(browser, async (session) => {
    const traffic = watchTraffic(session);
    await slowDown(session);
    const source = `(${watchSections})(${JSON.stringify(lastWords)})`;
    await session.send('Page.addScriptToEvaluateOnNewDocument', {source});
    await visit(session, url);

    const time = await evaluate<number>(session, 'watch.shown');
    const early = await evaluate<number>(session, 'watch.shift()');
    const takenOver = isTakenOver ? await evaluate<number>(session, 'watch.takenOver') : undefined;
    // Drawings may still be on their way: they are asked for when the first picture comes near.
    await evaluate(session, 'watch.drawn()');
    const shift = await evaluate<number>(session, twoFrames);
    await traffic.idle();
    if (traffic.failed) throw new Error(`A file of ${url} did not load: ${traffic.failed}.`);
    const busy = (await metric(session, 'TaskDuration')) * 1000;
    await session.send('HeapProfiler.collectGarbage');
    const heap = await metric(session, 'JSHeapUsedSize');
    const words = await evaluate<string>(session, `(${readSections})()`);
    const {bytes, requests} = traffic;
    return {bytes, requests, time, shift, takenOver, lateShift: shift - early, busy, heap, words};
  });

const twoFrames = `new Promise((resolve) =>
  requestAnimationFrame(() => requestAnimationFrame(() => resolve(watch.shift()))))`;

const watchTraffic = (session: CDPSession) => {
  const traffic = {
    bytes: 0,
    requests: 0,
    open: new Set<string>(),
    failed: '',
    /** Resolves once no file is on its way. */
    idle: async (): Promise<void> => {
      while (traffic.open.size)
        await Promise.race(
          (['Network.loadingFinished', 'Network.loadingFailed'] as const).map(
            (event) => new Promise((resolve) => session.once(event, resolve)),
          ),
        );
    },
  };
  session.on('Network.requestWillBeSent', ({requestId, request}) => {
    if (request.url.startsWith('data:')) return;
    traffic.requests++;
    traffic.open.add(requestId);
  });
  session.on('Network.responseReceived', ({response}) => {
    if (response.status >= 400) traffic.failed = `${response.url} is answered with ${response.status}`;
  });
  session.on('Network.loadingFinished', ({requestId, encodedDataLength}) => {
    if (traffic.open.delete(requestId)) traffic.bytes += encodedDataLength;
  });
  session.on('Network.loadingFailed', ({requestId, errorText}) => {
    if (traffic.open.delete(requestId)) traffic.failed = errorText;
  });
  return traffic;
};

const metric = async (session: CDPSession, name: string): Promise<number> => {
  const {metrics} = await session.send('Performance.getMetrics');
  return metrics.find((candidate) => candidate.name === name)!.value;
};
