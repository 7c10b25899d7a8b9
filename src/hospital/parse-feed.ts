import {policy} from '../trusted-types.ts';
import {addressOf} from './address.ts';

/**
 * Reads a feed as content systems and forums publish it: JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), RSS 2.0
 * (https://www.rssboard.org/rss-specification) with `slash:comments`, or Atom (RFC 4287) with thread counts (RFC 4685).
 * @param source The document; JSON that is no feed comes back as it is.
 * @param base Its address, for the relative ones in it.
 * @returns Data as a hospital would write it in the page, still to be checked: texts are plain, addresses whole.
 * @throws {Error} Where it is none of these.
 */
export const parseFeed = (source: string, base: string): unknown => {
  if (/^\s*[{[]/.test(source)) {
    const data = JSON.parse(source) as JsonFeed;
    return String(data.version).includes('jsonfeed.org') ? fromJsonFeed(data, base) : data;
  }
  const xml = parse(source, 'text/xml');
  const root = xml.documentElement.localName;
  if (root === 'rss') return fromRss(xml, base);
  if (root === 'feed') return fromAtom(xml, base);
  throw new Error('it is no JSON Feed, RSS or Atom');
};

/** How many entries are read of a feed, however long it is. */
const most = 50;

interface JsonFeed {
  readonly version?: unknown;
  readonly language?: unknown;
  readonly items?: unknown;
}

const fromJsonFeed = ({language, items}: JsonFeed, base: string) => ({
  lang: language,
  items: (items as readonly Record<string, unknown>[]).slice(0, most).map((item) => ({
    // A short note has no title: its first words stand for it.
    title: item['title'] ?? shorten(item['content_text'] as string | undefined),
    url: wholeAddress(item['url'] ?? item['external_url'], base),
    date: item['date_published'],
  })),
});

const fromRss = (xml: Document, base: string) => ({
  lang: textOf(xml, 'language'),
  items: itemsOf(xml, 'item').map((item) => ({
    title: plain(textOf(item, 'title') ?? shorten(textOf(item, 'description'))),
    url: wholeAddress(textOf(item, 'link'), base),
    date: isoOf(textOf(item, 'pubDate') ?? textOf(item, 'date')),
    replies: numberOf(textOf(item, 'comments', 'slash') ?? discoursePosts(textOf(item, 'description'))),
  })),
});

const fromAtom = (xml: Document, base: string) => ({
  lang: xml.documentElement.getAttribute('xml:lang') ?? undefined,
  items: itemsOf(xml, 'entry').map((entry) => {
    const children = [...entry.children];
    const link = (rel: string) =>
      children.find((child) => child.localName === 'link' && (child.getAttribute('rel') ?? 'alternate') === rel);
    const replies = link('replies');
    const title = textOf(entry, 'title');
    const isHtml = children.some((child) => child.localName === 'title' && child.getAttribute('type') === 'html');
    return {
      title: isHtml ? plain(title) : title,
      url: wholeAddress(link('alternate')?.getAttribute('href') ?? undefined, base),
      date: isoOf(textOf(entry, 'published') ?? textOf(entry, 'updated')),
      replies: numberOf(textOf(entry, 'total') ?? attributeOf(replies, 'count')),
      last: isoOf(attributeOf(replies, 'updated')),
    };
  }),
});

/** What is no good address stays as it is, for the check to name. */
const wholeAddress = (value: unknown, base: string): unknown => addressOf(value, undefined, base) ?? value;

const itemsOf = (xml: Document, name: string): readonly Element[] =>
  [...xml.getElementsByTagNameNS('*', name)].slice(0, most);

/** The text of a child, if it has any. `slash:comments` is a number where plain `comments` is an address. */
const textOf = (parent: Document | Element, name: string, prefix?: string): string | undefined => {
  const owner = parent instanceof Document ? parent.documentElement.firstElementChild : parent;
  const found = [...(owner?.children ?? [])].find(
    (child) => child.localName === name && (prefix === undefined ? child.prefix !== 'slash' : child.prefix === prefix),
  );
  return found?.textContent.trim() || undefined;
};

const attributeOf = (element: Element | undefined, name: string): string | undefined =>
  [...(element?.attributes ?? [])].find(({localName}) => localName === name)?.value;

/** Discourse writes "3 posts - 2 participants" at the end of a topic; the first post is no reply. */
const discoursePosts = (description = ''): number | undefined => {
  const [, posts] = /(\d+) posts? - \d+ participants?/.exec(description) ?? [];
  return posts && Number(posts) > 0 ? Number(posts) - 1 : undefined;
};

const numberOf = (value: string | number | undefined): unknown => (isNaN(Number(value)) ? value : Number(value));

/** A date in the form that our own data has; what is none stays as it is, for the check to name. */
const isoOf = (date: string | undefined): string | undefined => {
  const time = Date.parse(date ?? '');
  return isNaN(time) ? date : new Date(time).toISOString();
};

const shorten = (words: string | undefined): string | undefined => words?.replace(/^(.{60}\S*).+$/s, '$1 …');

/** The words of a piece of HTML. It is parsed into a document of its own, in which nothing loads or runs. */
const plain = (html = ''): string | undefined => {
  const {body} = parse(html, 'text/html');
  for (const unseen of body.querySelectorAll('script, style, template')) unseen.remove();
  return body.textContent.replace(/\s+/g, ' ').trim() || undefined;
};

const parse = (source: string, type: DOMParserSupportedType): Document =>
  new DOMParser().parseFromString(policy?.createHTML(source) ?? source, type);
