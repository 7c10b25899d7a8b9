/** A new tab in a browser that has seen nothing yet, on a slow phone. */
import type {Browser, BrowserContext, CDPSession} from 'puppeteer-core';

/** Lighthouse's "slow 4G": https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md */
export const network = {down: 1_600, up: 750, latency: 150} as const;
/** How many times slower the processor is made. */
export const slowdown = 4;
/** A usual phone. */
export const screen = {width: 412, height: 823, deviceScaleFactor: 1.75} as const;

/** Opens a tab in a context of its own, which is closed when `use` is done. Nothing is in any cache, nor goes there. */
export const inNewTab = async <T>(browser: Browser, use: (session: CDPSession) => Promise<T>): Promise<T> => {
  const context = await browser.createBrowserContext();
  try {
    const session = await openTab(browser, context);
    await session.send('Page.enable');
    await session.send('Network.enable');
    await session.send('Performance.enable');
    await session.send('Network.setCacheDisabled', {cacheDisabled: true});
    // With `mobile`, the page is resized once while it loads, and Chromium takes layout shifts soon after a resize for the
    // reader's own doing: they would not count.
    await session.send('Emulation.setDeviceMetricsOverride', {...screen, mobile: false});
    return await use(session);
  } finally {
    await context.close();
  }
};

/** Makes the network and the processor as slow as said above. */
export const slowDown = async (session: CDPSession): Promise<void> => {
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.latency,
    downloadThroughput: (network.down * 1000) / 8,
    uploadThroughput: (network.up * 1000) / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
};

/** Goes to a page and waits until it has loaded. */
export const visit = async (session: CDPSession, url: string): Promise<void> => {
  const loaded = new Promise((resolve) => session.once('Page.loadEventFired', resolve));
  await session.send('Page.navigate', {url});
  await loaded;
};

/** @param expression Its value is awaited if it is a promise. */
export const evaluate = async <T>(session: CDPSession, expression: string): Promise<T> => {
  const answer = await session.send('Runtime.evaluate', {expression, awaitPromise: true, returnByValue: true});
  const {exceptionDetails: failure} = answer;
  if (failure) throw new Error(failure.exception?.description?.split('\n')[0] ?? failure.text);
  return answer.result.value as T;
};

/** A bare session: Puppeteer's own page would put a world of its own into every frame, and the nine frames would pay. */
const openTab = async (browser: Browser, context: BrowserContext): Promise<CDPSession> => {
  const root = await browser.target().createCDPSession();
  await root.send('Target.createTarget', {url: 'about:blank', browserContextId: context.id!});
  await root.detach();
  return (await context.waitForTarget((target) => target.type() === 'page')).createCDPSession();
};
