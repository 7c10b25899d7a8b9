/** For browser tests: the builder in a frame, used as a person uses it. */
import {addFrame, loadedIn} from '../browser/pages.ts';

export interface Builder {
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  readonly find: <E extends HTMLElement = HTMLElement>(selector: string) => E;
  readonly all: <E extends HTMLElement = HTMLElement>(selector: string) => readonly E[];
}

export const builderAddress = '/demo/builder/';

/** Address of the builder without a policy, into which axe can load. */
const withoutPolicy = async (): Promise<string> => {
  const html = await (await fetch(builderAddress)).text();
  const kept = `/kept/${crypto.randomUUID()}`;
  await fetch(kept, {method: 'PUT', body: html.replace('<head>', `<head><base href="${builderAddress}">`)});
  return `/page?${new URLSearchParams({kept})}`;
};

/**
 * @param fragment Address of a state.
 * @param options By default, a page under its policy.
 */
export const openBuilder = async (
  fragment = '',
  {isStrict = true}: {readonly isStrict?: boolean} = {},
): Promise<Builder> => {
  const address = isStrict ? builderAddress : await withoutPolicy();
  const frame = addFrame((frame) => {
    frame.width = '1200';
    frame.src = address + fragment;
  });
  await loadedIn(frame);
  const document = frame.contentDocument!;
  const builder: Builder = {
    document,
    window: frame.contentWindow as Builder['window'],
    find: (selector) => document.querySelector(selector)!,
    all: (selector) => [...document.querySelectorAll<never>(selector)],
  };
  await until(builder, () => codes(builder).length > 0 || wrongs(builder).length > 0);
  await previewIn(builder);
  return builder;
};

/**
 * Shows the state at another address in a builder that is open, and waits for what comes of it. What else is on its page
 * stays as it is: the page to check, what is opened, the focus.
 */
export const go = async (builder: Builder, fragment: string): Promise<void> => {
  const {all, window} = builder;
  const results = () => all('#result-code > *, #result-wrong > li');
  const before = new Set(results());
  window.history.replaceState(null, '', new URL(fragment, window.location.href));
  window.dispatchEvent(new Event('hashchange'));
  await until(builder, () => results().length > 0 && results().every((item) => !before.has(item)));
};

/**
 * The page of the preview, once its elements are defined. No test goes on before: where a frame is removed while a module
 * in it is being imported, WebKit stays busy for ever.
 */
export const previewIn = async ({find}: Pick<Builder, 'find'>): Promise<Document> => {
  const frame = find<HTMLIFrameElement>('#preview');
  // Until it has loaded, another document is in its place.
  if (!frame.contentDocument!.querySelector('meta[http-equiv]')) await loadedIn(frame);
  await frame.contentWindow!.customElements.whenDefined('all-page');
  return frame.contentDocument!;
};

/** Resolves when the page has come so far. */
export const until = ({document}: Pick<Builder, 'document'>, isSo: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    const look = () => {
      if (!isSo()) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(document, {childList: true, subtree: true, attributes: true, characterData: true});
    look();
  });

/** The blocks that are there, without policy and address. */
export const codes = ({all}: Builder): readonly string[] =>
  all<HTMLTextAreaElement>('#result-code .builder-block[data-lang] textarea').map(({value}) => value);

export const policyIn = ({find}: Builder): string =>
  find<HTMLTextAreaElement>('#policy').value.replace('Content-Security-Policy: ', '');

/** Error messages on the page. */
export const wrongs = ({all}: Builder): readonly string[] =>
  all('#result-wrong:not([hidden]) li').map(({textContent}) => textContent);

/** Types or chooses a value, and waits for what comes of it. */
export const type = async (
  builder: Builder,
  selector: string,
  value: string,
  isSo: () => boolean = () => true,
): Promise<void> => {
  const input = builder.find<HTMLInputElement>(selector);
  input.value = value;
  input.dispatchEvent(new Event('input', {bubbles: true}));
  input.dispatchEvent(new Event('change', {bubbles: true}));
  await until(builder, isSo);
};
