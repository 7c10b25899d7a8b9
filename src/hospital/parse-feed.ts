import {addressOf} from './address.ts';
import {firstWords, momentFrom} from './feed-values.ts';
import {decodeEntities, textOfHtml} from './html-text.ts';
import {cut, entryLimit} from './limits.ts';
import {fromXml} from './xml-feeds.ts';

/**
 * Parses a feed in the formats of content management systems and forums: JSON Feed 1.1
 * (https://www.jsonfeed.org/version/1.1/), the posts of WordPress's REST API, RSS 2.0
 * (https://www.rssboard.org/rss-specification) with `slash:comments`, or Atom (RFC 4287) with thread counts (RFC 4685).
 * @param source The document; JSON that is not a feed is returned unchanged.
 * @param base URL of the document, for relative URLs in it.
 * @param limit Maximum number of entries to read; by default one more than is shown, so that the check reports it.
 * @returns Data in the format of the JSON in a page, not yet validated. Texts are plain, URLs absolute.
 * @throws {Error} If the document has none of these formats.
 */
export const parseFeed = (source: string, base: string, limit = entryLimit + 1): unknown => {
  const data = /^\s*[{[]/.test(source)
    ? fromJson(JSON.parse(source.slice(0, endOf(source)).trim()), base, limit)
    : fromXml(source, base, limit);
  if (data === undefined) throw new Error('it is no JSON Feed, RSS or Atom');
  return data;
};

/** The end of JSON. Caches print something after it, such as a comment. */
const endOf = (source: string): number => Math.max(source.lastIndexOf('}'), source.lastIndexOf(']')) + 1;

const fromJson = (data: unknown, base: string, limit: number): unknown => {
  const {version, language, items} = fieldsOf(data, 'version', 'language', 'items');
  if (Array.isArray(data))
    return !data.length || isRendered(fieldsOf(data[0], 'title').title)
      ? {items: entriesOf(data, limit, base, fromPost)}
      : data;
  if (!String(version).includes('jsonfeed.org')) return data;
  return {
    lang: language,
    items: Array.isArray(items) ? entriesOf(items, limit, base, fromJsonItem) : items,
  };
};

/** These fields of an object, if they are its own. It may have any number of others. */
const fieldsOf = <Name extends string>(item: unknown, ...names: readonly Name[]): Readonly<Record<Name, unknown>> => {
  const given = Object(item) as Readonly<Record<Name, unknown>>;
  return Object.fromEntries(
    names.map((name) => [name, Object.hasOwn(given, name) ? given[name] : undefined]),
  ) as Readonly<Record<Name, unknown>>;
};

const entriesOf = (
  items: readonly unknown[],
  limit: number,
  base: string,
  read: (item: unknown, base: string) => unknown,
): readonly unknown[] => items.slice(0, limit).map((item) => read(item, base));

const fromJsonItem = (item: unknown, base: string) => {
  const {id, url, external_url} = fieldsOf(item, 'id', 'url', 'external_url');
  const {title, date_published} = fieldsOf(item, 'title', 'date_published');
  const {content_text, content_html, summary} = fieldsOf(item, 'content_text', 'content_html', 'summary');
  return {
    // A short note has no title, so its first words stand for one.
    title:
      (typeof title === 'string' ? decodeEntities(cut(title)) : title) ||
      firstWords(cut(content_text) || htmlFrom(content_html) || htmlFrom(summary)),
    url:
      linkFrom(url || external_url || undefined, base) ??
      (/^\s*https?:/i.test(String(cut(id))) ? addressOf(id) : undefined),
    date: momentFrom(cut(date_published)),
  };
};

/** A post of WordPress: https://developer.wordpress.org/rest-api/reference/posts/ */
const fromPost = (item: unknown, base: string) => {
  const {title, excerpt, link, date, date_gmt} = fieldsOf(item, 'title', 'excerpt', 'link', 'date', 'date_gmt');
  return {
    title: renderedFrom(title) || firstWords(renderedFrom(excerpt)),
    url: linkFrom(link, base),
    date: typeof date_gmt === 'string' ? `${cut(date_gmt).replace(/Z$/, '')}Z` : cut(date),
  };
};

const isRendered = (text: unknown): boolean => fieldsOf(text, 'rendered').rendered !== undefined;

const renderedFrom = (text: unknown): string => htmlFrom(fieldsOf(text, 'rendered').rendered);

const htmlFrom = (html: unknown): string => textOfHtml(cut(String(html ?? '')));

/** An invalid URL stays as it is, so that the check reports it. */
const linkFrom = (link: unknown, base: string): unknown => addressOf(link, undefined, base) ?? cut(link);
