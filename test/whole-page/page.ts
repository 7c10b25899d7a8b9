/** For tests: an `<all-page>` in a page of its own, with its tabs, its address and its history. */
import {leukemiaSections} from '../../src/conditions/leukemia/own-sections.ts';
import {nameOf} from '../../src/content/condition.ts';
import {english as messages} from '../content/sections.ts';
import {oursIn, openPage, openWindow, sectionOf, settled, strictPolicy, visit, type Page} from '../browser/pages.ts';

interface PageElement extends HTMLElement {
  readonly shadowRoot: ShadowRoot;
  readonly updateComplete: Promise<boolean>;
  hospital: unknown;
}

/** English names of the page, its row of tabs, each tab and the print button. */
export const english = {
  title: messages['page.title']!,
  tabs: messages['page.tabs']!,
  symptoms: messages['page.symptoms']!,
  diagnosis: messages['page.diagnosis']!,
  doctors: messages['page.doctors']!,
  care: messages['page.care']!,
  print: messages['page.print']!,
};

/** Data for `<all-doctors>`, so that it has a tab. */
export const people = {people: [{name: 'Dr. Robin Example'}]};
/** Sections of the hospital’s own, with content. */
export const doctors = `<all-doctors><script type="application/json">${JSON.stringify(people)}</script></all-doctors>`;
export const care = '<all-care><script type="application/json">{"offers": ["A nurse at any hour"]}</script></all-care>';
/** Tags of the nine sections on the illness, in their order. */
export const nine = leukemiaSections.sections.map((placed) => `${leukemiaSections.prefix}-${nameOf(placed)}`);
/** Markup of a page with all nine, with doctors and with care. */
export const full = `<all-page heading-level="1">${nine.map((tag) => `<${tag}></${tag}>`).join('')}${doctors}${care}</all-page>`;
/** Markup of a page with the same four tabs, and one section in each. */
export const short = `<all-page heading-level="1"><all-causes></all-causes><all-treatment></all-treatment>${doctors}${care}</all-page>`;
/** Markup of a page with two tabs: `<all-care>` is empty. */
export const three =
  '<all-page><all-overview></all-overview><all-treatment></all-treatment><all-care></all-care></all-page>';
/** Names of the tabs of the nine sections. */
export const usualTabs = [english.symptoms, english.diagnosis];
/** Names of the tabs of `full`. */
export const allTabs = [...usualTabs, english.doctors, english.care];

/** The `<all-page>` in a page; `index` counts where there are several. */
export const elementIn = (page: Page, index = 0): PageElement =>
  oursIn(page.document).filter(({localName}) => localName.startsWith('all-page'))[index] as PageElement;

/** Waits until every section shows its text and the tabs follow. */
export const ready = async (page: Page): Promise<Page> => {
  await settled(page);
  await elementIn(page).updateComplete;
  return page;
};

/** Opens a page with an address of its own, under the strict policy. */
export const open = async (
  body: string,
  options: {lang?: string; policy?: string; hash?: string; width?: number} = {},
): Promise<Page> => ready(await openPage(body, {policy: strictPolicy, ...options}));

/** The same in a window of its own, with a history of its own. */
export const openAlone = async (body: string): Promise<Page> => ready(await openWindow(body, {policy: strictPolicy}));

/** Loads the page again from its address, as a reload or a link does. */
export const again = async (page: Page, hash = page.window.location.hash): Promise<Page> =>
  ready(await visit(page.window.location.href.split('#')[0]! + hash));

/** Elements with that role in the page’s shadow root, in document order. */
export const allIn = (element: PageElement, role: string): readonly HTMLElement[] => [
  ...element.shadowRoot.querySelectorAll<HTMLElement>(`[role="${role}"]`),
];
/** Text of an element, white space folded. */
export const said = ({textContent}: Element): string => textContent.replace(/\s+/g, ' ').trim();

/** Names of the tabs, in their order. */
export const tabNames = (page: Page): readonly string[] => allIn(elementIn(page), 'tab').map(said);
/** The tab with that name. */
export const tabNamed = (page: Page, name: string): HTMLElement =>
  allIn(elementIn(page), 'tab').find((tab) => said(tab) === name)!;
/** Names of the tabs that are selected. */
export const chosen = (page: Page, index = 0): readonly string[] =>
  allIn(elementIn(page, index), 'tab')
    .filter(({ariaSelected}) => ariaSelected === 'true')
    .map(said);
/** The focused element in the page’s shadow root. */
export const focused = (page: Page): Element | null => elementIn(page).shadowRoot.activeElement;
/** Whether an element is rendered and visible. */
export const isSeen = (element: Element): boolean => element.checkVisibility() && element.getClientRects().length > 0;

/** Tags of the sections that readers see, from top to bottom. */
export const seen = (page: Page): readonly string[] =>
  oursIn(page.document)
    .filter((element) => !element.localName.startsWith('all-page') && element.shadowRoot?.querySelector('section'))
    .filter((element) => isSeen(sectionOf(element)))
    .sort((one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top)
    .map(({localName}) => localName);

/** Clicks the tab with that name. */
export const choose = async (page: Page, name: string): Promise<void> => {
  tabNamed(page, name).click();
  await elementIn(page).updateComplete;
};

/** Presses a key on the focused element; resolves with whether the browser’s default action follows. */
export const press = async (page: Page, key: string, options: KeyboardEventInit = {}): Promise<boolean> => {
  const event = new page.window.KeyboardEvent('keydown', {
    key,
    bubbles: true,
    composed: true,
    cancelable: true,
    ...options,
  });
  const isLeft = focused(page)!.dispatchEvent(event);
  await elementIn(page).updateComplete;
  return isLeft;
};

/** Resolves after the change of hash that `act` causes. */
const moved = async (page: Page, act: () => void): Promise<void> => {
  const event = new Promise((resolve) => page.window.addEventListener('hashchange', resolve, {once: true}));
  act();
  await event;
  await elementIn(page).updateComplete;
};

/** Goes back in the history of a page that has its own. */
export const back = (page: Page): Promise<void> => moved(page, () => page.window.history.back());

/** Follows a link to a place in the page. */
export const goTo = (page: Page, hash: string): Promise<void> => moved(page, () => (page.window.location.hash = hash));

/** Resolves after the `slotchange` that `act` causes. */
export const slotChange = async (page: Page, act: () => void): Promise<void> => {
  const element = elementIn(page);
  const event = new Promise((resolve) => element.shadowRoot.addEventListener('slotchange', resolve, {once: true}));
  act();
  await event;
  await element.updateComplete;
};

/** Gives a section its data, and resolves when the section shows it. */
export const give = async (page: Page, tag: string, data: unknown): Promise<void> => {
  const told = page.next('all-content');
  (oursIn(page.document).find(({localName}) => localName === tag) as unknown as {data: unknown}).data = data;
  await told;
  await elementIn(page).updateComplete;
};

/** Levels of the headings, in document order. */
export const levelsIn = (root: ParentNode): readonly number[] =>
  [...root.querySelectorAll('h1, h2, h3, h4, h5, h6, [role="heading"]')].map((heading) =>
    Number(heading.ariaLevel ?? heading.localName.slice(1)),
  );
