/** One load of one page in a browser that has never seen it, and what it cost. */
import type {Browser, BrowserContext, CDPSession} from 'puppeteer-core';
import {readSections, watchSections} from './watch.ts';

/** Lighthouse's "slow 4G": https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md */
export const network = {down: 1_600, up: 750, latency: 150} as const;
/** How many times slower the processor is made. */
export const slowdown = 4;
/** A usual phone. */
export const screen = {width: 412, height: 823, deviceScaleFactor: 1.75} as const;

/** What one load cost. */
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
  /** Milliseconds. */
  readonly script: number;
  /** Bytes of JavaScript heap after a collection. */
  readonly heap: number;
  readonly words: string;
}

/**
 * @param lastWords As in `watchSections`.
 * @param isTakenOver Whether a script draws the sections again, which is then waited for.
 */
export const load = async (
  browser: Browser,
  url: string,
  lastWords: Readonly<Record<string, string>>,
  isTakenOver = false,
): Promise<Load> => {
  const context = await browser.createBrowserContext();
  try {
    const session = await openTab(browser, context);
    const traffic = watchTraffic(session);
    await slowDown(session);
    const run = `(${watchSections})(${JSON.stringify(lastWords)})`;
    await session.send('Page.addScriptToEvaluateOnNewDocument', {source: run});
    const loaded = new Promise((resolve) => session.once('Page.loadEventFired', resolve));
    await session.send('Page.navigate', {url});
    await loaded;

    const time = await evaluate<number>(session, 'watch.shown');
    const early = await evaluate<number>(session, 'watch.shift()');
    const takenOver = isTakenOver ? await evaluate<number>(session, 'watch.takenOver') : undefined;
    const shift = await evaluate<number>(session, twoFrames);
    if (traffic.failed) throw new Error(`A file of ${url} did not load: ${traffic.failed}.`);
    if (traffic.open.size) throw new Error(`${url} was still loading when its last section stood.`);
    const script = (await metric(session, 'ScriptDuration')) * 1000;
    await session.send('HeapProfiler.collectGarbage');
    const heap = await metric(session, 'JSHeapUsedSize');
    const words = await evaluate<string>(session, `(${readSections})()`);
    return {bytes: traffic.bytes, requests: traffic.requests, time, shift, takenOver, lateShift: shift - early, script, heap, words};
  } finally {
    await context.close();
  }
};

const twoFrames = `new Promise((resolve) =>
  requestAnimationFrame(() => requestAnimationFrame(() => resolve(watch.shift()))))`;

/** A bare session: Puppeteer's own page would put a world of its own into every frame, and the nine frames would pay. */
const openTab = async (browser: Browser, context: BrowserContext): Promise<CDPSession> => {
  const root = await browser.target().createCDPSession();
  await root.send('Target.createTarget', {url: 'about:blank', browserContextId: context.id!});
  await root.detach();
  return (await context.waitForTarget((target) => target.type() === 'page')).createCDPSession();
};

const slowDown = async (session: CDPSession): Promise<void> => {
  await session.send('Page.enable');
  await session.send('Network.enable');
  await session.send('Performance.enable');
  await session.send('Network.setCacheDisabled', {cacheDisabled: true});
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.latency,
    downloadThroughput: (network.down * 1000) / 8,
    uploadThroughput: (network.up * 1000) / 8,
  });
  // With `mobile`, the page is resized once while it loads, and Chromium takes layout shifts soon after a resize for the
  // reader's own doing: they would not count.
  await session.send('Emulation.setDeviceMetricsOverride', {...screen, mobile: false});
  await session.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
};

const watchTraffic = (session: CDPSession) => {
  const traffic = {bytes: 0, requests: 0, open: new Set<string>(), failed: ''};
  session.on('Network.requestWillBeSent', ({requestId, request}) => {
    if (request.url.startsWith('data:')) return;
    traffic.requests++;
    traffic.open.add(requestId);
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

const evaluate = async <T>(session: CDPSession, expression: string): Promise<T> => {
  const answer = await session.send('Runtime.evaluate', {expression, awaitPromise: true, returnByValue: true});
  const {exceptionDetails: failure} = answer;
  if (failure) throw new Error(failure.exception?.description?.split('\n')[0] ?? failure.text);
  return answer.result.value as T;
};
