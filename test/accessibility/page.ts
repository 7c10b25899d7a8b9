/** For tests: a page with all of our elements, and its stops for the Tab key. */
import {given} from '../content/hospital.ts';
import {sections as ours} from '../content/sections.ts';
import {profileScript} from '../hospital-voice/page.ts';
import {oursIn, openPage, sectionOf, settled, type Page} from '../browser/pages.ts';
import {deep} from './deep.ts';

export {deep, nameOf} from './deep.ts';

const profile = {
  name: 'Harbor Lane Hospital',
  lang: 'en',
  phone: '555-0100',
  careLine: '555-0123',
  emergency: '911',
  appointment: '/appointments',
  offerEnglish: true,
};

/** Markup of every section, our own and the hospital's. */
export const sections = [
  ...Object.keys(ours).map((tag) => `<${tag}></${tag}>`),
  ...Object.entries(given).map(
    ([tag, data]) => `<${tag}><script type="application/json">${JSON.stringify(data)}</script></${tag}>`,
  ),
].join('');

/** Markup of the whole page with every section, and a menu of languages. */
export const everything = `<all-language-picker></all-language-picker><all-page heading-level="1">${sections}</all-page>`;

/** Adds a question of the reader's own, so that there are buttons to delete it and all of them. */
const ask = async (page: Page): Promise<void> => {
  for (const element of oursIn(page.document).filter(({localName}) => localName === 'all-questions')) {
    const section = sectionOf(element);
    section.querySelector<HTMLInputElement>('#write')!.value = 'May we fly?';
    section.querySelector<HTMLElement>('[name="add"]')!.click();
    await (element as unknown as {updateComplete: Promise<boolean>}).updateComplete;
  }
};

/** Opens that page between two buttons, with a question that the reader has added. */
export const openEverything = async (
  options: {lang?: string; width?: number; style?: string} = {},
  markup = everything,
): Promise<Page> => {
  const {style = '', ...rest} = options;
  const page = await openPage(`<button id="start">Start</button>${markup}<button id="end">End</button>`, {
    ...rest,
    head: `<style>${style}</style>${profileScript(JSON.stringify(profile))}<script type="module" src="{bundle}"></script>`,
  });
  await settled(page);
  await ask(page);
  return page;
};

/** The focused element, through shadow roots. */
export const focusedIn = ({document}: Page): HTMLElement => {
  let element = document.activeElement!;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element as HTMLElement;
};

/** Elements that take the focus, and to which the Tab key may go. */
export const stopsIn = (page: Page): readonly HTMLElement[] =>
  deep(page.document).filter((element) => {
    if (element.tabIndex < 0) return false;
    element.focus({preventScroll: true});
    return focusedIn(page) === element;
  });

/** Whether this is WebKit, whose driver presses no keys in a page in a frame. */
export const isWebKit =
  CSS.supports('-webkit-touch-callout', 'none') || /AppleWebKit(?!.*Chrome)/.test(navigator.userAgent);
