/** Pages in an older browser: today's engine without the features that the browser lacks. */
import {openPage, oursIn, sectionOf, textOf, type Page} from '../helpers.ts';
import type {OlderBrowser} from './list.ts';

/** Features that each browser lacks, as list.ts writes them. */
export const missing = (await (await fetch('/test/older-browsers/missing.json')).json()) as Readonly<
  Record<OlderBrowser, readonly string[]>
>;

/**
 * Opens a page with our bundle. Declarative shadow roots in it stay templates.
 * @param options As those of `openPage`.
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

/** The names in the list that the page still has. */
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

/** A profile with everything that leads to someone. */
export const hospital = {
  lang: 'en',
  name: 'Harbor Lane Hospital',
  url: 'https://www.hospital.example/',
  phone: '555-0100',
  emergency: '911',
  appointment: '/appointments',
};
/** The same as markup. */
export const profile = `<script type="application/json" data-all-hospital>${JSON.stringify(hospital)}</script>`;
/** The elements in a tree and in the shadow roots in it. */
export const within = (root: ParentNode): readonly HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? within(element.shadowRoot) : []),
  ]);

/** The same, as far as they match a selector. */
export const find = (page: Page, selector: string): readonly HTMLElement[] =>
  within(page.document).filter((element) => element.matches(selector));

/** Name, language and text of each of our elements. */
export const wordsIn = (page: Page): readonly string[] =>
  oursIn(page.document)
    .filter(({shadowRoot}) => shadowRoot?.querySelector('section'))
    .map((element) => `${element.localName} ${sectionOf(element).lang}: ${textOf(element)}`);

/** Level and text of each heading. */
export const headingsIn = (page: Page): readonly string[] =>
  find(page, 'h1, h2, h3, h4, h5, h6').map(({localName, textContent}) => `${localName} ${textContent.trim()}`);

/** Waits until something on the page is as it should be, each time our elements tell of a change. */
export const until = async (page: Page, isDone: () => boolean): Promise<void> => {
  while (!isDone()) await Promise.race([page.next('all-language'), page.next('all-content'), page.next('all-error')]);
};
