/** For tests: pages in an older browser, which is the current engine without the features that the browser lacks. */
import {openPage, oursIn, sectionOf, someCases, wordsOf, type Page} from '../browser/pages.ts';
import type {OlderBrowser} from './list.ts';

/** Browser → features that it lacks, as list.ts lists them. */
export const missing = (await (await fetch('/test/older-browsers/missing.json')).json()) as Readonly<
  Record<OlderBrowser, readonly string[]>
>;

const names = Object.keys(missing) as OlderBrowser[];

/**
 * The older browsers to go through: both in Chromium, and in the others the one that was made of the same engine. In
 * `npm run sweep`, both in every engine.
 */
export const older = someCases(/AppleWebKit/.test(navigator.userAgent) ? names.toReversed() : names, 1);

/**
 * Opens a page with our bundle. Declarative shadow roots in it stay templates.
 * @param options Those of `openPage`.
 */
export const openInOlder = (
  browser: OlderBrowser,
  body: string,
  options: Parameters<typeof openPage>[1] = {},
): Promise<Page> =>
  openPage(
    `<script type="application/json" id="body">${JSON.stringify(body).replaceAll('<', '\\u003c')}</script>
    <script src="/test/older-browsers/forget.js" data-browser="${browser}"></script>`,
    options,
  );

/** Features in the list that the page still has. */
export const leftIn = ({window}: Page, names: readonly string[]): readonly string[] =>
  names.filter((name) => {
    if (name.startsWith('new ')) return false;
    const parts = name.split('.');
    const key = parts.pop()!;
    const {Object, Uint8Array} = window;
    const typedArray: unknown = Object.getPrototypeOf(Uint8Array);
    const owner = parts.reduce<unknown>(
      (object, part) => (part === 'TypedArray' ? typedArray : (object as Record<string, unknown> | undefined)?.[part]),
      window,
    );
    return owner != null && Object.hasOwn(owner, key);
  });

/** A profile with every contact. */
export const hospital = {
  lang: 'en',
  name: 'Harbor Lane Hospital',
  url: 'https://www.hospital.example/',
  phone: '555-0100',
  emergency: '911',
  appointment: '/appointments',
};
/** Markup of that profile. */
export const profile = `<script type="application/json" data-all-hospital>${JSON.stringify(hospital)}</script>`;

/** Every element in a tree, shadow roots included. */
export const within = (root: ParentNode): readonly HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? within(element.shadowRoot) : []),
  ]);

/** Every element that matches a selector, shadow roots included. */
export const find = (page: Page, selector: string): readonly HTMLElement[] =>
  within(page.document).filter((element) => element.matches(selector));

/** Name, language and words of each of our elements. */
export const wordsIn = (page: Page): readonly string[] =>
  oursIn(page.document)
    .filter(({shadowRoot}) => shadowRoot?.querySelector('section'))
    .map((element) => `${element.localName} ${sectionOf(element).lang}: ${wordsOf(sectionOf(element))}`);

/** Level and text of each heading. */
export const headingsIn = (page: Page): readonly string[] =>
  find(page, 'h1, h2, h3, h4, h5, h6').map(({localName, textContent}) => `${localName} ${textContent.trim()}`);

/** Checks a condition after each event of our elements, until it is true. */
export const until = async (page: Page, isDone: () => boolean): Promise<void> => {
  while (!isDone()) await Promise.race([page.next('all-language'), page.next('all-content'), page.next('all-error')]);
};
