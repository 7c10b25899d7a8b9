/** For tests: feeds that the test server makes, and sections that show them. */
import type {HospitalSection} from '../../src/elements/hospital-section.ts';
import {fetchLocale, openAgain, sectionOf, settled, type Page} from '../browser/pages.ts';

const spanish = await fetchLocale('es');
/** Notice of a feed that could not be loaded, in English and in Spanish. */
export const failed = 'We could not load this list just now.';
export const spanishFailed = spanish.messages['hospital.failed']!;

/** A policy that blocks nothing in these tests. A page with a policy also has an address of its own. */
export const open = "object-src 'none'";

/** A section that reads a feed. */
export type Section = HTMLElement & Pick<HospitalSection, 'updateComplete' | 'src'>;

/** Address of a feed that test/browser/test-server.mjs makes; `name` is unique. */
export const feedAt = (kind: string, query: Record<string, string> = {}, name: string = crypto.randomUUID()): string =>
  `/feeds/${kind}/${name}?${new URLSearchParams(query)}`;
const nameOf = (src: string): string => src.split('/').at(-1)!.split('?')[0]!;

/** Address of a feed with this document as its body. */
export const given = (body: string, query: Record<string, string> = {}): string => feedAt('given', {body, ...query});

/** Sends one of the test server’s commands about a feed, and resolves with the answer. */
export const tell = async (what: 'asked' | 'arrived' | 'release' | 'closed', src: string): Promise<string> =>
  (await fetch(`/feeds/${what}/${nameOf(src)}`)).text();

/** Headers of every request for a feed. */
export const askedFor = async (src: string): Promise<readonly {cookie: string; referrer: string}[]> =>
  JSON.parse(await tell('asked', src)) as {cookie: string; referrer: string}[];

/** An RSS document with these items. */
export const rss = (items: string): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:slash="http://purl.org/rss/1.0/modules/slash/"><channel><title>A hospital</title>${items}</channel></rss>`;

/** A JSON Feed with these items. */
export const jsonFeed = (...items: readonly unknown[]): string =>
  JSON.stringify({version: 'https://jsonfeed.org/version/1.1', title: 'A hospital', items});

interface Placed {
  readonly page: Page;
  readonly element: Section;
}

interface Options {
  readonly tag?: string;
  readonly attributes?: string;
  readonly inside?: string;
  readonly policy?: string;
  readonly head?: string;
}

/** A page with one section, without waiting for the feed. */
export const begin = async (
  src: string,
  {tag = 'all-news', attributes = '', inside = '', ...options}: Options = {},
): Promise<Placed> => {
  const page = await openAgain(
    `<${tag} src="${src.replaceAll('&', '&amp;')}" time-zone="America/Chicago" ${attributes}>${inside}</${tag}>`,
    {policy: open, ...options},
  );
  const element = page.document.querySelector<Section>(tag)!;
  await element.updateComplete;
  return {page, element};
};

/** A page with one section, once it shows the feed or the failure. */
export const show = async (src: string, options?: Options): Promise<Placed> => {
  const placed = await begin(src, options);
  await settled(placed.page);
  return placed;
};

/** Resolves at the next change in the element’s shadow root. */
export const drawn = (element: Element): Promise<unknown> =>
  new Promise((resolve) =>
    new MutationObserver(resolve).observe(element.shadowRoot!, {childList: true, subtree: true}),
  );

/** Items that a section shows. */
export const itemsOf = (element: Element): readonly HTMLElement[] => [...sectionOf(element).querySelectorAll('li')];

/** Titles of those items. */
export const titlesOf = (element: Element): readonly string[] =>
  itemsOf(element).map((item) => item.querySelector('strong')!.textContent.trim());

/** Link of each item, if any. */
export const addressesOf = (element: Element): readonly (string | null | undefined)[] =>
  itemsOf(element).map((item) => item.querySelector('a')?.getAttribute('href'));

/** Text of an item, white space folded. */
export const wordsOf = (item: Element): string => item.textContent.replace(/\s+/g, ' ').trim();

/** Whether an element takes space on the page. */
export const isSeen = (element: Element): boolean => element.getBoundingClientRect().height > 0;

/** Details of the `all-error` events in a page. */
export const errorsOf = ({record}: Page): readonly Record<string, string>[] =>
  record.events
    .filter((event) => event.startsWith('all-error'))
    .map((event) => JSON.parse(event.slice('all-error '.length)) as Record<string, string>);
