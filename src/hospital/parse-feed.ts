import {ownFields} from '../content/own-fields.ts';
import {policy} from '../trusted-types.ts';
import {addressOf} from './address.ts';
import {firstWords, momentFrom, numberFrom, repliesFrom} from './feed-values.ts';

/**
 * Parses a feed in the formats of content management systems and forums: JSON Feed 1.1
 * (https://www.jsonfeed.org/version/1.1/), RSS 2.0 (https://www.rssboard.org/rss-specification) with `slash:comments`,
 * or Atom (RFC 4287) with thread counts (RFC 4685).
 * @param source The document; JSON that is not a feed is returned unchanged.
 * @param base URL of the document, for relative URLs in it.
 * @returns Data in the format of the JSON in a page, not yet validated. Texts are plain, URLs absolute.
 * @throws {Error} If the document has none of these formats.
 */
export const parseFeed = (source: string, base: string): unknown => {
  if (/^\s*[{[]/.test(source)) {
    const data = JSON.parse(source) as JsonFeed;
    return String(data.version).includes('jsonfeed.org') ? fromJsonFeed(ownFields(data), base) : data;
  }
  const xml = parse(source, 'text/xml');
  // Some browsers keep the parsed part of a truncated document and put the error beside it.
  const root = (xml.querySelector('parsererror') ?? xml.documentElement).localName;
  if (root === 'rss') return fromRss(xml, base);
  if (root === 'feed') return fromAtom(xml, base);
  throw new Error('it is no JSON Feed, RSS or Atom');
};

/** Maximum number of entries read from a feed. */
const entryLimit = 50;

interface JsonFeed {
  readonly version?: unknown;
  readonly language?: unknown;
  readonly items?: unknown;
}

type JsonItem = Readonly<
  Record<'title' | 'content_text' | 'content_html' | 'url' | 'external_url' | 'date_published', unknown>
>;

const fromJsonFeed = ({language, items}: JsonFeed, base: string) => ({
  lang: language,
  items: (items as readonly unknown[])
    .slice(0, entryLimit)
    .map((item) => ownFields(item as JsonItem))
    .map(({title, content_text, content_html, url, external_url, date_published}) => ({
      // A short note has no title, so its first words stand for one.
      title: title || firstWords(content_text ?? plain(content_html)),
      url: wholeAddress(url ?? external_url, base),
      date: date_published,
    })),
});

const fromRss = (xml: Document, base: string) => ({
  lang: xml.querySelector('channel > language')?.textContent.trim(),
  items: itemsOf(xml, 'item').map((item) => ({
    title: plain(textOf(item, 'title')) || firstWords(plain(textOf(item, 'description'))),
    url: wholeAddress(textOf(item, 'link'), base),
    date: momentFrom(textOf(item, 'pubDate') ?? textOf(item, 'date')),
    replies: numberFrom(textOf(item, 'comments', 'slash') ?? repliesFrom(textOf(item, 'description'))),
  })),
});

const fromAtom = (xml: Document, base: string) => ({
  lang: attributeOf(xml.documentElement, 'lang'),
  items: itemsOf(xml, 'entry').map((entry) => {
    const replies = entry.querySelector(':scope > [rel=replies]');
    const title = textOf(entry, 'title');
    return {
      title: entry.querySelector(':scope > title[type=html]') ? plain(title) : title,
      url: wholeAddress(
        attributeOf(entry.querySelector(':scope > link:not([rel]), :scope > [rel=alternate]'), 'href'),
        base,
      ),
      date: momentFrom(textOf(entry, 'published') ?? textOf(entry, 'updated')),
      replies: numberFrom(textOf(entry, 'total') ?? attributeOf(replies, 'count')),
      last: momentFrom(attributeOf(replies, 'updated')),
    };
  }),
});

/** Invalid URLs stay as they are, so that the check reports them. */
const wholeAddress = (value: unknown, base: string): unknown => addressOf(value, undefined, base) ?? value;

const itemsOf = (xml: Document, name: string): readonly Element[] =>
  [...xml.getElementsByTagNameNS('*', name)].slice(0, entryLimit);

/** Text of a child element, if any. `slash:comments` is a number, plain `comments` a URL. */
const textOf = (parent: Element, name: string, prefix?: string): string | undefined =>
  [...parent.children]
    .find(
      (child) =>
        child.localName === name && (prefix === undefined ? child.prefix !== 'slash' : child.prefix === prefix),
    )
    ?.textContent.trim() || undefined;

const attributeOf = (element: Element | null, name: string): string | undefined =>
  [...(element?.attributes ?? [])].find(({localName}) => localName === name)?.value;

/**
 * Text of an HTML fragment. It is parsed in a separate document, where nothing loads or runs. Tags are removed first,
 * because browsers report inline styles as violations of the page's Content Security Policy.
 */
const plain = (html: unknown = ''): string =>
  parse(String(html).replace(/<(script|style|template)\b.*?<\/\1>|<\/?[a-z][^>]*>/gis, ''), 'text/html')
    .body.textContent.replace(/\s+/g, ' ')
    .trim();

const parse = (source: string, type: DOMParserSupportedType): Document =>
  new DOMParser().parseFromString(policy?.createHTML(source) ?? source, type);
