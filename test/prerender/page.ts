/** For tests: pages that were made on a server, before and after the script arrives. */
import type * as prerender from '../../src/prerender/index.ts';
import {addFrame, loadedIn, oursIn, visit, type Page} from '../browser/pages.ts';
import {data, hospital} from './given.ts';

interface ScriptPolicy {
  createScriptURL(address: string): string;
}

/** A request for a page. */
export interface Asked {
  readonly tag: string;
  readonly format: prerender.Format;
  readonly lang?: string;
  readonly level?: string;
  readonly layout?: string;
  readonly policy?: string;
}

const addressOf = (asked: Asked): string => {
  const given = {lang: 'en', hospital: JSON.stringify(hospital), data: JSON.stringify(data)};
  return `/prerendered?${new URLSearchParams({...given, ...asked})}`;
};

/** Resolves when the page has been drawn. */
export const painted = (window: Window): Promise<unknown> =>
  new Promise((resolve) => window.requestAnimationFrame(() => window.requestAnimationFrame(resolve)));

/** A page that has no script yet, as a reader sees it: text that was never painted cannot move. */
export const open = async (asked: Asked, fragment = ''): Promise<Page> => {
  const page = await visit(addressOf(asked) + fragment);
  await painted(page.window);
  return page;
};

/** A page in which no script can run. */
export const openWithoutScripts = async (asked: Asked): Promise<Document> => {
  const frame = addFrame((each) => {
    each.sandbox.add('allow-same-origin');
    each.src = addressOf(asked);
  });
  await loadedIn(frame);
  return frame.contentDocument!;
};

/** The markup of a page, in which shadow roots are still templates. */
export const markupOf = async (asked: Asked): Promise<Document> =>
  new DOMParser().parseFromString(await (await fetch(addressOf(asked))).text(), 'text/html');

/** A section in such a page: its root, or its plain HTML. */
export const rootIn = (document: Document, tag: string): ParentNode =>
  document.querySelector<HTMLTemplateElement>(`${tag} > template`)?.content ?? document.getElementById(tag)!;

/** The script arrives, and every element takes over. */
export const takeOver = async ({document, window}: Page): Promise<void> => {
  const waiting = new Set(oursIn(document));
  const done = new Promise<void>((resolve) => {
    document.addEventListener('all-language', (event) => {
      waiting.delete(event.composedPath()[0] as Element);
      if (!waiting.size) resolve();
    });
  });
  const script = document.createElement('script');
  script.type = 'module';
  // Where a page lets no text become the address of a script, the test may say that this one can.
  const {trustedTypes} = window as unknown as {
    trustedTypes?: {createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy};
  };
  const policy = trustedTypes?.createPolicy('a-test', {createScriptURL: (address) => address});
  script.src = policy?.createScriptURL('/dist/all-widgets.js') ?? '/dist/all-widgets.js';
  document.head.append(script);
  await done;
  for (const element of oursIn(document))
    await (element as Element & {updateComplete: Promise<boolean>}).updateComplete;
  await painted(window);
};

/** Follows a link to a place in the page. */
export const follow = async ({window}: Page, link: HTMLElement): Promise<void> => {
  const moved = new Promise((resolve) => window.addEventListener('hashchange', resolve, {once: true}));
  link.click();
  await moved;
  await painted(window);
};

/** White space folded. */
export const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The elements of a page with all that stands in their roots. */
export const within = (root: ParentNode): readonly HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? within(element.shadowRoot) : []),
  ]);

/** Controls that do nothing without a script. Boxes to tick work. */
export const needsScript = 'button, label:has(select), .live';

/** Pieces of text that no reader sees. Text under a summary is a key away, and some is for paper alone. */
export const unseen = (root: ParentNode): readonly string[] =>
  within(root)
    .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue!.trim()))
    .filter((element) => !element.closest(`head, script, style, .paper, details > :not(summary), ${needsScript}`))
    .filter((element) => !element.checkVisibility({visibilityProperty: true}) || !element.getClientRects().length)
    .map(({localName, textContent}) => `${localName}: ${fold(textContent)}`);

/** Words that stand in an element itself, but for the address on a card. */
const ownWords = (element: Element): string =>
  element.closest('.address')
    ? ''
    : fold(
        [...element.childNodes]
          .map(({nodeName, textContent}) => (/^(#text|bdi)$/i.test(nodeName) ? textContent : ''))
          .join(''),
      );

/** Where every piece of a page stands, but for the roundings of two texts in one place. */
export const placesIn = ({document}: Page): readonly (readonly [name: string, numbers: readonly number[]])[] =>
  oursIn(document).flatMap((element) =>
    [...element.shadowRoot!.querySelectorAll('section, section *')]
      .filter((inner) => inner.getClientRects().length && !inner.matches('bdi'))
      .map((inner) => {
        const {x, y, width, height} = inner.getBoundingClientRect();
        return [`${element.localName} ${ownWords(inner)}`, [x, y, width, height]] as const;
      }),
  );

/** Pieces that have moved, one line each. */
export const moved = (before: ReturnType<typeof placesIn>, after: ReturnType<typeof placesIn>): readonly string[] =>
  before.flatMap(([name, numbers], index) => {
    const [same, others] = after[index] ?? ['', []];
    const isThere = same === name && numbers.every((number, at) => Math.abs(number - (others[at] ?? Infinity)) < 1);
    return isThere ? [] : [`${name} ${numbers.join(' ')} became ${same} ${others.join(' ')}`];
  });

/** The `<all-page>` of a page. */
export const pageIn = ({document}: Page): HTMLElement & {readonly shadowRoot: ShadowRoot} =>
  document.querySelector<HTMLElement & {readonly shadowRoot: ShadowRoot}>('all-page')!;
