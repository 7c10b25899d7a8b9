/** For the tests of the desks, as a static site has them. */
import type {Page} from '../browser/pages.ts';
import {visit} from '../browser/pages.ts';

export const find = <E extends HTMLElement = HTMLElement>(page: Page, selector: string): E =>
  page.document.querySelector<E>(selector)!;

export const all = (page: Page, selector: string): readonly HTMLElement[] => [
  ...page.document.querySelectorAll<HTMLElement>(selector),
];

/** Resolves when the text of an element matches. */
export const says = (page: Page, selector: string, words: RegExp): Promise<void> =>
  new Promise((resolve) => {
    const element = find(page, selector);
    const look = () => {
      if (!words.test(element.textContent)) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(element, {childList: true, subtree: true, characterData: true});
    look();
  });

/** A desk without its policy, under which nothing can be put into the page, axe neither. */
export const withoutPolicy = async (
  name: string,
  query: Readonly<Record<string, string>> = {},
  folder = '/desk-site/demo/',
): Promise<Page> => {
  const html = await (await fetch(`/demo/${name}`)).text();
  const bare = html
    .replace(/<meta\s+http-equiv[^>]*>/, '')
    .replaceAll(/(src|href)="(?=[\w-]+\.(?:js|css|svg))/g, `$1="${folder}`);
  return visit(`/page?${new URLSearchParams({html: bare, ...query})}`);
};

/** Opens files at a desk, as a person chooses them. */
export const choose = (page: Page, selector: string, files: Readonly<Record<string, string>>): void => {
  const input = find<HTMLInputElement>(page, selector);
  const list = new page.window.DataTransfer();
  for (const [name, text] of Object.entries(files)) list.items.add(new page.window.File([text], name));
  input.files = list.files;
  input.dispatchEvent(new page.window.Event('change', {bubbles: true}));
};

/** The text of the file that a click gives to the browser to download. */
export const downloaded = async (page: Page, button: string): Promise<string> => {
  const {createObjectURL} = page.window.URL;
  const address = new Promise<string>((resolve) => {
    page.window.URL.createObjectURL = (blob: Blob) => {
      page.window.URL.createObjectURL = createObjectURL;
      const url = createObjectURL.call(page.window.URL, blob);
      resolve(url);
      return url;
    };
  });
  find(page, button).click();
  return (await fetch(await address)).text();
};

/** Takes the page away at the end: with work that is not downloaded, it would ask before the browser leaves. */
export const leave = (): void => document.querySelector('iframe')?.remove();
