/** For browser tests: the built bundle, elements placed and ready, pages in frames, a recorded console. */
import type * as entry from '../../src/index.ts';
import type {LanguageDetail} from '../../src/i18n/language-event.ts';
import type {Locale} from '../../src/i18n/locale.ts';
import type {SectionElement} from '../../src/elements/section-element.ts';

export {accessibilityFindings, contrastFindings} from './axe.ts';
export {strictPolicy} from './strict-policy.ts';

/** Exports of the bundle. */
export type Bundle = typeof entry;

const bundlePath = '/dist/all-widgets.js';

/** English, a translation, and one that runs from right to left: where any language does. All have test/languages/every-language.test.ts. */
export const sampleCodes = ['en', 'es', 'ar'] as const;

const {languages: howMany} = document.documentElement.dataset;

/** Whether this is `npm run sweep`, where every engine goes through all cases. */
export const isSweep = howMany === 'all';

/** Not in `npm run check`, the quick loop, where Chromium goes through as many cases as the others. */
const goesThroughAll = isSweep || (howMany !== 'few' && /Chrom(e|ium)\//.test(navigator.userAgent));

/**
 * The languages to go through in a test about words. Words are data, the same in every engine, so Chromium goes through
 * all of them, and the others through English and three: one with spaces, one from right to left, one without spaces.
 * In `npm run sweep`, every engine goes through all; in `npm run check`, Chromium goes through four, too.
 */
export const wordCodes = (codes: readonly string[]): readonly string[] =>
  goesThroughAll ? codes : codes.filter((code) => ['en', 'es', 'ar', 'zh-Hans'].includes(code));

/**
 * The cases to go through in a test of what is the same in every engine, such as what other scripts do to objects.
 * Chromium goes through all of them, and the others through the first. In `npm run sweep`, every engine goes through all.
 */
export const someCases = <Case>(cases: readonly Case[], count: number): readonly Case[] =>
  goesThroughAll ? cases : cases.slice(0, count);

/**
 * The cases to go through where a few tell in each engine what there is to tell: the first. In `npm run sweep`, every
 * engine goes through all.
 */
export const fewCases = <Case>(cases: readonly Case[], count: number): readonly Case[] =>
  isSweep ? cases : cases.slice(0, count);

/** Imports the bundle that hospitals get. */
export const loadBundle = async (path = bundlePath): Promise<Bundle> => (await import(path)) as Bundle;

/** The published locale file of a language. English has none. */
export const fetchLocale = async (code: string): Promise<Locale> =>
  (await (await fetch(`/dist/locales/${code}.json`)).json()) as Locale;

/** A new `<main>` with a heading, in place of the one, and of the frame, from an earlier test. */
export const emptyMain = (document: Document = window.document): HTMLElement => {
  // For axe, which waits half a second for a frame that it is not in.
  for (const earlier of document.querySelectorAll('main, iframe')) earlier.remove();
  const main = document.createElement('main');
  main.innerHTML = '<h1>A hospital</h1>';
  document.body.append(main);
  return main;
};

/** A reviewer’s signature for every section of a language. */
export const signatureOf = ({sections = {}}: Locale, by: string, on: string) => ({
  state: 'reviewed',
  reviewed: {by, on},
  sections: Object.fromEntries(
    Object.entries(sections).map(([name, {translation}]) => [name, {state: 'reviewed', translation}]),
  ),
});

/** Puts markup into a new `<main>`, and waits until every element of ours shows its text. */
export const place = async (markup: string): Promise<SectionElement> => {
  const main = emptyMain();
  const box = document.createElement('div');
  main.append(box);
  const count = (markup.match(/<all-/g) ?? []).length;
  const shown = languages(box, count);
  box.innerHTML = markup;
  await shown;
  return box.querySelector<SectionElement>('*')!;
};

/** Resolves after `count` events `all-language` in `target`. */
export const languages = (target: EventTarget, count = 1): Promise<readonly LanguageDetail[]> =>
  new Promise((resolve) => {
    const details: LanguageDetail[] = [];
    const listen = (event: Event) => {
      details.push((event as CustomEvent<LanguageDetail>).detail);
      if (details.length < count) return;
      target.removeEventListener('all-language', listen);
      resolve(details);
    };
    target.addEventListener('all-language', listen);
  });

export const sectionOf = (element: Element): HTMLElement => element.shadowRoot!.querySelector('section')!;

/** Text of an element, white space folded. */
export const textOf = (element: Element): string => sectionOf(element).textContent.replace(/\s+/g, ' ').trim();

/**
 * Text in a node wherever it is read, white space folded: without the address on a card, for which a server has only
 * the hospital's. test/families/sections.test.ts tests it.
 * @param except Selector of what else to leave out.
 */
export const wordsOf = (root: Node, except?: string): string => {
  const leaveOut = except ? `.address, ${except}` : '.address';
  const walker = root.ownerDocument!.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode())
    if (!walker.currentNode.parentElement!.closest(leaveOut)) text += walker.currentNode.nodeValue!;
  return text.replace(/\s+/g, ' ').trim();
};

/** A bundle whose Spanish comes when the test lets it go. */
export const holdSpanish = (): {readonly bundle: string; readonly release: () => Promise<unknown>} => {
  const folder = `/faults/held-spanish/${crypto.randomUUID()}`;
  return {bundle: `${folder}/all-widgets.js`, release: () => fetch(`${folder}/release`)};
};

/** Lines in the console, and uncaught errors, while `act` runs. */
export const consoleDuring = async (act: () => unknown): Promise<readonly string[]> => {
  const lines: string[] = [];
  const methods = ['log', 'info', 'warn', 'error'] as const;
  const originals = methods.map((method) => console[method]);
  const onError = ({message}: ErrorEvent) => lines.push(message);
  window.addEventListener('error', onError);
  for (const method of methods) console[method] = (...parts: unknown[]) => void lines.push(parts.join(' '));
  try {
    await act();
  } finally {
    methods.forEach((method, index) => (console[method] = originals[index]!));
    window.removeEventListener('error', onError);
  }
  return lines;
};

/** A page in a frame, with a record of its console, its events and its policy violations. */
export interface Page {
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  readonly record: {readonly console: string[]; readonly events: string[]; readonly violations: string[]};
  /** Resolves with the next event of that name from any element in the page. */
  readonly next: (event: 'all-language' | 'all-error' | 'all-content') => Promise<CustomEvent>;
}

interface PageOptions {
  /** Markup for the head. `{bundle}` stands for the path of the bundle. */
  readonly head?: string;
  readonly bundle?: string;
  readonly lang?: string;
  /** The page's Content-Security-Policy. */
  readonly policy?: string;
  /** A Content-Security-Policy whose violations are reported and not prevented. */
  readonly report?: string;
  /** The page's Referrer-Policy. */
  readonly referrer?: string;
  /** The place in the page that its address leads to, as in `#all-causes`. */
  readonly hash?: string;
  readonly width?: number;
}

const documentOf = (
  body: string,
  {head = '<script type="module" src="{bundle}"></script>', bundle = bundlePath, lang = 'en'}: PageOptions,
): string => `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>A page</title>
    <script src="/test/browser/record.js"></script>${head.replaceAll('{bundle}', bundle)}</head><body>${body}</body></html>`;

/** Has the server keep a page, and returns the page's address. */
const keep = async (html: string, {policy = '', report = '', referrer = ''}: PageOptions): Promise<string> => {
  const kept = `/kept/${crypto.randomUUID()}`;
  await fetch(kept, {method: 'PUT', body: html});
  const headers = Object.entries({policy, report, referrer}).filter(([, value]) => value);
  return `/page?${new URLSearchParams([['kept', kept], ...headers])}`;
};

/** Opens a page with a body and a head in a frame. */
export const openPage = async (body: string, options: PageOptions = {}): Promise<Page> => {
  const {policy, report, referrer, hash = '', width = 800} = options;
  const html = documentOf(body, options);
  const address = policy || report || referrer || hash ? await keep(html, options) : undefined;
  return openFrame((frame) => {
    frame.width = String(width);
    if (address) frame.src = address + hash;
    else frame.srcdoc = html;
  });
};

let earlier: {readonly page: Page; readonly kind: string; readonly told: Set<string>} | undefined;

/**
 * As `openPage`, in the page that this function opened before if it has the same head, bundle and policies: with another
 * body, language and width, and an empty record. For tests of elements, not of how a page begins.
 * @param says Name of the sentence that the console will have. A page has each once, so that another one is opened.
 */
export const openAgain = async (body: string, options: PageOptions = {}, says?: string): Promise<Page> => {
  const {lang = 'en', width = 800, ...others} = options;
  const kind = JSON.stringify(others);
  const frame = earlier?.page.window.frameElement as HTMLIFrameElement | null | undefined;
  if (!earlier || !frame || kind !== earlier.kind || (says && earlier.told.has(says)))
    earlier = {page: await openPage(body, options), kind, told: new Set()};
  else {
    const {document, record} = earlier.page;
    document.body.replaceChildren();
    for (const entries of Object.values(record)) entries.length = 0;
    frame.width = String(width);
    document.documentElement.lang = lang;
    // Parsed here, because a policy of the page may require trusted types.
    const parsed = new DOMParser().parseFromString(`<body>${body}`, 'text/html').body;
    document.body.append(...[...parsed.childNodes].map((node) => document.importNode(node, true)));
  }
  if (says) earlier.told.add(says);
  return earlier.page;
};

/** Opens a page from the server in a frame, without a record. */
export const visit = (path: string): Promise<Page> => openFrame((frame) => (frame.src = path));

/** A page that is on its way to a frame. */
export interface ArrivingPage extends Page {
  readonly send: (part: string) => Promise<unknown>;
  /** Resolves when the page has loaded. */
  readonly end: () => Promise<unknown>;
}

/** Opens a page whose body has begun, with a script that is `async`, when the elements are defined. */
export const beginPage = async (body: string): Promise<ArrivingPage> => {
  const path = `/parts/${crypto.randomUUID()}`;
  const send = (part: string): Promise<unknown> => fetch(path, {method: 'PUT', body: part});
  const begun = new Promise((resolve) => addEventListener('message', resolve, {once: true}));
  // Browsers wait for a kilobyte or so before they show anything.
  const head = `<script type="module" async src="{bundle}"></script><!--${'-'.repeat(4000)}-->
    <script>parent.postMessage('begun', '*')</script>`;
  await send(documentOf(body, {head}).replace('</body></html>', ''));
  const frame = addFrame((frame) => (frame.src = path));
  const loaded = loadedIn(frame);
  await begun;
  const page = pageIn(frame.contentWindow!);
  await page.window.customElements.whenDefined('all-page');
  return {...page, send, end: () => Promise.all([loaded, send('')])};
};

const openFrame = async (fill: (frame: HTMLIFrameElement) => void): Promise<Page> => {
  const frame = addFrame(fill);
  await loadedIn(frame);
  return pageIn(frame.contentWindow!);
};

/** Puts a frame onto the page, in place of the one from an earlier test, so that the page in it has a layout. */
export const addFrame = (fill: (frame: HTMLIFrameElement) => void): HTMLIFrameElement => {
  document.querySelector('iframe')?.remove();
  const frame = document.createElement('iframe');
  frame.title = 'A page';
  frame.width = '800';
  frame.height = '600';
  fill(frame);
  document.body.append(frame);
  // In Firefox a page in a frame has no boxes until the page around it has been laid out, which on a busy machine may
  // be long after the frame has loaded. In WebKit a frame out of sight is drawn once in ten seconds.
  frame.scrollIntoView();
  return frame;
};

/** Makes the frame of a page that wide, in pixels, and lays it out. */
export const widen = (width: number): void => {
  const frame = document.querySelector('iframe')!;
  frame.width = String(width);
  frame.getBoundingClientRect();
};

/** Resolves when a frame that was just added has loaded. */
export const loadedIn = (frame: HTMLIFrameElement): Promise<unknown> =>
  new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));

const pageIn = (opened: Window): Page => {
  const page = opened as Page['window'] & {record: Page['record']};
  return {
    document: page.document,
    window: page,
    record: page.record,
    next: (event) =>
      new Promise((resolve) =>
        page.document.addEventListener(event, (given) => resolve(given as CustomEvent), {once: true}),
      ),
  };
};

let ownWindow: Window | null = null;

/** Closes the window that `openWindow` has opened. */
export const closeWindow = (): void => ownWindow?.close();

/**
 * Opens a page in a window of its own, for tests of the history. A frame shares the history of the tab, in which every
 * file of tests before has left entries: Chromium keeps 50, and then drops those that no click has made, so that
 * `history.back()` in a frame leads away from the tests.
 */
export const openWindow = async (body: string, options: PageOptions = {}): Promise<Page> => {
  closeWindow();
  const loaded = new Promise<void>((resolve) => {
    addEventListener('message', ({source}) => source === ownWindow && resolve());
  });
  ownWindow = window.open(await keep(documentOf(body, options), options), '', 'width=800,height=600');
  if (!ownWindow) throw new Error('The browser opens no window: allow pop-up windows in web-test-runner.config.mjs.');
  await loaded;
  return pageIn(ownWindow);
};

/** Our elements in a page, those inside `<all-page>` included. */
export const oursIn = (root: ParentNode): readonly Element[] =>
  [...root.querySelectorAll('*')]
    .filter(({localName}) => localName.startsWith('all-'))
    .flatMap((element) => [element, ...(element.shadowRoot ? oursIn(element.shadowRoot) : [])]);

/** Waits until every update of our elements is done. */
export const updated = async (page: Page): Promise<void> => {
  for (const element of oursIn(page.document)) await (element as Partial<SectionElement>).updateComplete;
};

/**
 * Waits until every element of ours shows its text and tells its failures, and returns those that show any. Empty
 * hospital sections show none.
 */
export const settled = async (page: Page): Promise<readonly Element[]> => {
  const isWaiting = (element: Element): boolean => {
    const {shown, empty, src} = element as {shown?: unknown; empty?: boolean; src?: string};
    return element.isConnected && !element.shadowRoot?.querySelector('section') && !(shown && empty && !src);
  };
  // To look through a page for our elements takes long, so that it is not done at each event.
  for (let waiting = oursIn(page.document); (waiting = waiting.filter(isWaiting)).length;) {
    while (waiting.some(isWaiting)) await Promise.race([page.next('all-language'), page.next('all-content')]);
    waiting = oursIn(page.document);
  }
  await updated(page);
  return oursIn(page.document).filter(({shadowRoot}) => shadowRoot?.querySelector('section'));
};

/** Changes the language of a page, and waits until every element of ours that shows a text shows it in that one. */
export const turn = async (page: Page, lang: string): Promise<void> => {
  page.document.documentElement.lang = lang;
  const sections = (await settled(page)).map(sectionOf);
  while (sections.some((section) => section.isConnected && section.lang !== lang)) await page.next('all-language');
  await updated(page);
};
