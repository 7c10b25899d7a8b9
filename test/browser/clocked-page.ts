/**
 * For Node tests: a page in one engine, and the processor time that its main thread has taken. Other programs lengthen
 * the time on a clock, and leave this one nearly as it is.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {launch} from 'puppeteer-core';
import {openBrowser} from './page-server.ts';
import {capabilities, startDriver} from './webkit-driver.mjs';

export interface ClockedPage {
  readonly evaluate: <Given extends readonly unknown[], Result>(
    act: (...given: Given) => Promise<Result> | Result,
    ...given: Given
  ) => Promise<Awaited<Result>>;
  /** Processor time of the page since it was opened, in milliseconds. */
  readonly worked: () => Promise<number>;
  /** Leaves no garbage of earlier work, where the engine can be asked. */
  readonly tidy: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const chromium = async (address: string): Promise<ClockedPage> => {
  const browser = await openBrowser();
  const page = await browser.newPage();
  await page.goto(address);
  const session = await page.createCDPSession();
  await session.send('Performance.enable', {timeDomain: 'threadTicks'});
  return {
    evaluate: (act, ...given) => page.evaluate(act as never, ...given),
    worked: async () => {
      const {metrics} = await session.send('Performance.getMetrics');
      return 1_000 * metrics.find(({name}) => name === 'TaskDuration')!.value;
    },
    tidy: () => session.send('HeapProfiler.collectGarbage'),
    close: () => browser.close(),
  };
};

const firefox = async (address: string): Promise<ClockedPage> => {
  const browser = await launch({
    browser: 'firefox',
    executablePath: process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr',
  });
  const page = await browser.newPage();
  await page.goto(address);
  const evaluate: ClockedPage['evaluate'] = (act, ...given) => page.evaluate(act as never, ...given);
  return {evaluate, worked: await mainThread(evaluate), tidy: () => Promise.resolve(), close: () => browser.close()};
};

/** By the few commands of WebDriver that this takes: https://www.w3.org/TR/webdriver2/ */
const webkit = async (address: string): Promise<ClockedPage> => {
  const {port, end} = await startDriver();
  const send = async (path: string, body: unknown, method = 'POST'): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}/session${path}`, {
      method,
      ...(method === 'POST' && {body: JSON.stringify(body)}),
    });
    const {value} = (await response.json()) as {value: {message?: string}};
    if (!response.ok) throw new Error(value.message);
    return value;
  };
  const {sessionId} = (await send('', {capabilities: {alwaysMatch: capabilities}})) as {sessionId: string};
  await send(`/${sessionId}/timeouts`, {script: 120_000});
  await send(`/${sessionId}/url`, {url: address});
  const evaluate: ClockedPage['evaluate'] = async (act, ...given) => {
    const script = `const [given, done] = arguments;
      Promise.resolve((${String(act)})(...given)).then((value) => done({value}), (error) => done({error: String(error)}));`;
    const {value, error} = (await send(`/${sessionId}/execute/async`, {script, args: [given]})) as {
      value: never;
      error?: string;
    };
    if (error) throw new Error(error);
    return value;
  };
  return {
    evaluate,
    worked: await mainThread(evaluate),
    tidy: () => Promise.resolve(),
    close: end,
  };
};

export const clockedPages = {chromium, firefox, webkit};

/** Clock of the main thread of the process that a page is in: that which a busy page keeps busy. */
const mainThread = async (evaluate: ClockedPage['evaluate']): Promise<() => Promise<number>> => {
  const before = new Map(descendants(process.pid).map((pid) => [pid, timeOf(pid)]));
  await evaluate(() => {
    const end = performance.now() + 300;
    while (performance.now() < end);
  });
  const work = ([pid, time]: readonly [number, number]): number => timeOf(pid) - time;
  const [pid] = [...before].reduce((busiest, each) => (work(each) > work(busiest) ? each : busiest));
  return async () => timeOf(pid);
};

/** Processor time of the main thread of a process, in milliseconds; 0 if the process has ended. */
const timeOf = (pid: number): number => {
  try {
    return Number(readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return 0;
  }
};

/** Processes that a process has started, and those that they have started. */
const descendants = (parent: number): readonly number[] => {
  const parents = new Map<number, number>();
  for (const pid of readdirSync('/proc').map(Number).filter(Boolean))
    try {
      // The name of the program, in brackets, may contain spaces.
      parents.set(pid, Number(/^.*\) . (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))![1]));
    } catch {
      // It has ended meanwhile.
    }
  const startedBy = (pid: number): readonly number[] =>
    [...parents].filter(([, by]) => by === pid).flatMap(([child]) => [child, ...startedBy(child)]);
  return startedBy(parent);
};
