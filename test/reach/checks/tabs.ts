import type {TabReading} from '../in-page.ts';
import {ask, until, within, type Visit} from '../visit.ts';

/** Four tabs, opened by click and by the keys that the ARIA Authoring Practices name; one is open at a time. */
export const opensTabs = async (visit: Visit): Promise<void> => {
  const {direction, tabs} = await ask(visit, (reach) => reach.tabs());
  if (tabs.length !== 4) throw new Error(`Expected <all-page> to have 4 tabs, but it has ${tabs.length}.`);
  for (const index of [1, 2, 3, 0, 3]) {
    await (await within(visit, 'all-page', '[role="tab"]', index)).click();
    await isOpen(visit, index, 'a click');
  }
  const [forward, back] =
    direction === 'rtl' ? (['ArrowLeft', 'ArrowRight'] as const) : (['ArrowRight', 'ArrowLeft'] as const);
  for (const [key, index] of [
    [forward, 0],
    [forward, 1],
    [back, 0],
    [back, 3],
    ['Home', 0],
    ['End', 3],
  ] as const) {
    await visit.page.keyboard.press(key);
    await isOpen(visit, index, key, true);
  }
};

/** Waits until a tab is selected and open, and no other. */
const isOpen = async (visit: Visit, index: number, how: string, hasFocus = false): Promise<void> => {
  await until(
    visit,
    async () => (await ask(visit, (reach) => reach.tabs())).tabs,
    (tabs) =>
      tabs.every(
        ({isSelected, isOpen, isFocused}, at) =>
          isSelected === (at === index) && isOpen === (at === index) && (!hasFocus || isFocused === (at === index)),
      ),
    (tabs) => `Expected ${how} to open tab ${index + 1} alone${hasFocus ? ' and focus it' : ''}, but ${told(tabs)}.`,
  );
};

const told = (tabs: readonly TabReading[]): string => {
  const numbers = (is: (tab: TabReading) => boolean): string =>
    tabs.flatMap((tab, at) => (is(tab) ? at + 1 : [])).join(', ') || 'none';
  const [selected, open, focused] = (['isSelected', 'isOpen', 'isFocused'] as const).map((is) =>
    numbers((tab) => tab[is]),
  );
  return `selected is ${selected}, open ${open}, focused ${focused}`;
};
