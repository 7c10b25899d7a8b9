/** For the tests of the desks, as a static site has them. */
import {expect} from '@open-wc/testing';
import {axeIn} from '../browser/axe.ts';
import {accessibilityFindings, oursIn, visit, type Page} from '../browser/pages.ts';

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

/** Resolves when every element of ours on a desk has its words. */
export const ready = async (page: Page): Promise<void> => {
  await Promise.all(oursIn(page.document).map((element) => (element as {ready?: Promise<void>}).ready));
};

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

/**
 * Findings of axe in parts of a desk without its policy. All other rows are taken away first, because axe goes through
 * whatever is on a page, and a desk has every word that we have. Names that hold across the page are looked at before.
 */
export const findingsIn = async (page: Page, parts: readonly string[]): Promise<readonly string[]> => {
  const ids = all(page, '[id]').map(({id}) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).to.deep.equal([]);
  for (const row of all(page, '.part')) if (!row.matches(parts.join())) row.remove();
  return accessibilityFindings(page.document, parts);
};

/** Findings of axe about colours alone, for the same page in another theme. */
export const colourFindingsIn = async ({document}: Page, parts: readonly string[]): Promise<readonly string[]> => {
  const axe = await axeIn(document);
  const {violations, passes} = await axe.run(
    {include: [...parts]},
    {runOnly: {type: 'rule', values: ['color-contrast', 'link-in-text-block']}, resultTypes: ['violations']},
  );
  expect(passes.map(({id}) => id)).to.include('color-contrast');
  return violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target.join(' ')}`));
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
