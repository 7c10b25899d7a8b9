/** A reader with a keyboard alone: forwards, backwards, and each control with its keys. */
import type {KeyInput, Page} from 'puppeteer-core';
import {ask} from './ask.ts';
import type {Looked, LookedAt} from './page/looked.ts';
import type {Stop} from './page/stop.ts';

const stop = (page: Page): Promise<Stop> => ask(page, 'stop');

const longest = 400;

/** Presses Tab from one button to the other, and returns the stops between them; none where the end is not reached. */
const walk = async (page: Page, isBack: boolean): Promise<readonly Stop[] | undefined> => {
  await page.focus(isBack ? '#end' : '#start');
  const stops: Stop[] = [];
  if (isBack) await page.keyboard.down('Shift');
  try {
    while (stops.length < longest) {
      await page.keyboard.press('Tab');
      const at = await stop(page);
      if (at.id === (isBack ? 'start' : 'end')) return stops;
      stops.push(at);
    }
    return undefined;
  } finally {
    if (isBack) await page.keyboard.up('Shift');
  }
};

/** A control, its key, and a value that must change. */
const operations: readonly (readonly [selector: string, key: KeyInput, value: string])[] = [
  ['summary', 'Enter', 'element.parentElement.open'],
  ['summary', 'Space', 'element.parentElement.open'],
  ['input[type="checkbox"]', 'Space', 'element.checked'],
  ['select:has(option:last-child:checked)', 'ArrowUp', 'element.value'],
  ['select:not(:has(option:last-child:checked))', 'ArrowDown', 'element.value'],
  ['#write', 'a', 'element.value'],
  ['button[aria-expanded]', 'Enter', 'element.ariaExpanded'],
  ['[part~="tab"][aria-selected="true"]', 'End', 'element.ariaSelected'],
  ['[part~="tab"][aria-selected="true"]', 'Home', 'element.ariaSelected'],
];

/** Presses the key of every control of a kind, and tells where nothing changes, or the focus is lost. */
const operate = async (page: Page): Promise<Looked> => {
  const failures: string[] = [];
  let things = 0;
  for (const [selector, key, value] of operations) {
    const found = await page.$$(`#ours >>> ${selector}`);
    for (const control of found) {
      if (!(await control.evaluate((element) => element.checkVisibility()))) continue;
      const read = () =>
        control.evaluate((element, value) => Function('element', `return ${value}`)(element) as unknown, value);
      await control.focus();
      const before = await read();
      await page.keyboard.press(key);
      things++;
      const name = await control.evaluate(
        ({localName, textContent}) => `${localName} ${textContent.trim().slice(0, 40)}`,
      );
      if ((await read()) === before) failures.push(`${key} does nothing on ${name}`);
      if ((await stop(page)).name.startsWith('body')) failures.push(`${key} on ${name} loses the focus`);
    }
  }
  return {things, failures};
};

/** @param page A page with one tag between a button "start" and a button "end". */
export const keyboardResults = async (page: Page): Promise<LookedAt> => {
  const forth = await walk(page, false);
  const back = await walk(page, true);
  const stops = forth ?? [];
  const first = await stop(page);
  const failing = (is: (stop: Stop) => boolean, says: string): Looked => ({
    things: stops.length,
    failures: stops.filter((at) => !is(at)).map(({name}) => `${name} ${says}`),
  });
  const reachable = await page.$$eval(
    '#ours >>> :is(a[href], button, input, select, summary)',
    (all) => all.filter((element) => (element as HTMLElement).tabIndex >= 0 && element.checkVisibility()).length,
  );
  const isWhole = forth !== undefined && stops.length >= reachable;
  const isSame = back?.length === stops.length;
  return {
    'keyboard/reach': {
      things: reachable,
      failures: isWhole ? [] : [`${stops.length} of ${reachable} controls are reached by the Tab key`],
    },
    'keyboard/no-trap': {
      things: stops.length + 1,
      failures: forth && isSame ? [] : [`${longest} presses do not lead out, or not back the same way`],
    },
    'keyboard/seen': failing(({isSeen}) => isSeen, 'takes the focus and is not seen'),
    'keyboard/ring': failing(({hasRing}) => hasRing, 'has no ring of 3 to 1 around the focus'),
    'keyboard/free': failing(({isFree}) => isFree, 'is covered when it has the focus'),
    'keyboard/context': failing(({context}) => context === first.context, 'changes the page when it gets the focus'),
    'keyboard/operate': await operate(page),
  };
};
