/** In the page of a run: one tag in the container, its tabs and disclosures, and all checks that only look. */
import {deep} from '../../deep.ts';
import {axeResults} from './axe.ts';
import {languageResults} from './language.ts';
import {targets} from './layout.ts';
import {container, type LookedAt} from './looked.ts';
import {stillnessResults} from './stillness.ts';
import {treeResults} from './tree.ts';

export {fits, words} from './layout.ts';
export {stop} from './stop.ts';
export {transcript} from './tree.ts';

/** Puts markup into the container. Served shadow roots are attached, too. */
export const show = (html: string): void => {
  container().setHTMLUnsafe(html);
};

const tabs = (): readonly HTMLElement[] =>
  deep(container()).filter((element) => element.matches('button[part~="tab"]'));

/** The number of tabs, or 1 where there are none. */
export const tabCount = (): number => Math.max(1, tabs().length);

const drawn = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** Chooses a tab, where there are any. */
export const choose = async (index: number): Promise<void> => {
  tabs()[index]?.click();
  await drawn();
};

/** Opens all that can be opened, and adds a question of the reader's own, so that there are buttons to delete it. */
export const openAll = async (): Promise<void> => {
  const all = deep(container());
  for (const details of all) if (details instanceof HTMLDetailsElement) details.open = true;
  for (const element of all) if (element.matches('button[aria-expanded="false"]')) element.click();
  for (const field of all)
    if (field.matches('#write')) {
      (field as HTMLInputElement).value = 'May we fly?';
      (field.getRootNode() as ShadowRoot).querySelector<HTMLElement>('[name="add"]')!.click();
    }
  await drawn();
};

export const look = async (code: string, direction: string, isWhole = false): Promise<LookedAt> => ({
  ...(await axeResults(isWhole)),
  ...treeResults(),
  ...languageResults(code, direction),
  ...targets(),
  ...stillnessResults(),
});
