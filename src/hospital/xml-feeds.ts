/** Reads RSS 2.0 and Atom, with the replies of both, from the direct children of their entries. */
import {addressOf} from './address.ts';
import {firstWords, momentFrom, numberFrom, repliesFrom} from './feed-values.ts';
import {folded, textOfHtml} from './html-text.ts';
import {attributesOf, tailOf, textOf} from './xml-text.ts';
import {localName} from './xml-tags.ts';
import {readXml, type XmlElement} from './xml.ts';

const slash = 'http://purl.org/rss/1.0/modules/slash/';
const dublinCore = 'http://purl.org/dc/elements/1.1/';
const threads = 'http://purl.org/syndication/thread/1.0';

const roots = ['rss', 'feed'];
const names =
  'channel item entry title link description guid pubDate date comments language id summary content published issued updated modified total'.split(
    ' ',
  );

/**
 * @param base URL of the document, for relative URLs in it.
 * @param limit Maximum number of entries to read.
 * @returns Undefined if the document is none of these feeds. An entry that is not well-formed is undefined.
 */
export const fromXml = (source: string, base: string, limit: number): unknown => {
  let count = 0;
  const isEnough = ({name, depth}: XmlElement): boolean =>
    localName(name) === (depth === 2 ? 'entry' : depth === 3 ? 'item' : undefined) && ++count >= limit;
  const root = readXml(source, roots, names, isEnough);
  const isRss = root && localName(root.name) === 'rss';
  const list = isRss ? childOf(root, 'channel') : root;
  if (!list) return undefined;
  const [name, read] = isRss ? (['item', fromItem] as const) : (['entry', fromEntry] as const);
  return {
    lang: isRss
      ? (ownText(list, 'language') ?? ownText(list, 'language', dublinCore))
      : attributesOf(list).get('xml:lang'),
    items: childrenOf(list, name).map((entry) => {
      try {
        return entry.isBroken ? undefined : read(entry, base);
      } catch {
        return undefined;
      }
    }),
  };
};

const fromItem = (item: XmlElement, base: string) => {
  const description = childOf(item, 'description');
  const guid = childOf(item, 'guid');
  const isPermalink = guid && keywordOf(guid, 'isPermaLink') !== 'false';
  const link = childOf(item, 'link');
  return {
    title: textOfHtml(ownText(item, 'title') ?? '') || (description && firstWords(textOfHtml(textOf(description)))),
    url: linkFrom(link, link && textOf(link, true), base) ?? (isPermalink ? permalinkFrom(guid) : undefined),
    date: momentFrom(ownText(item, 'pubDate') ?? ownText(item, 'date') ?? ownText(item, 'date', dublinCore)),
    replies: numberFrom(ownText(item, 'comments', slash) ?? (description && repliesFrom(tailOf(description)))),
  };
};

const fromEntry = (entry: XmlElement, base: string) => {
  const links = childrenOf(entry, 'link').map((link) => ({link, attributes: attributesOf(link)}));
  const pages = links.filter(({link}) => keywordOf(link, 'rel', 'alternate') === 'alternate');
  // Others are the same in another format, such as JSON.
  const page = pages.find(({link}) => keywordOf(link, 'type', 'text/html') === 'text/html') ?? pages[0];
  const replies = links.find(({attributes}) => attributes.get('rel') === 'replies')?.attributes;
  const id = childOf(entry, 'id');
  const thread = (name: string): string | undefined =>
    [...(replies ?? [])].find(([attribute]) => attribute.includes(':') && localName(attribute) === name)?.[1];
  return {
    title: wordsOf(entry, 'title') || firstWords(wordsOf(entry, 'summary') || wordsOf(entry, 'content')),
    url: linkFrom(page?.link, page?.attributes.get('href'), base) ?? (id && permalinkFrom(id)),
    date: momentFrom(
      ownText(entry, 'published') ??
        ownText(entry, 'issued') ??
        ownText(entry, 'updated') ??
        ownText(entry, 'modified'),
    ),
    replies: numberFrom(ownText(entry, 'total', threads) ?? thread('count')),
    last: momentFrom(thread('updated')),
  };
};

/** Plain words of a text in Atom: plain, in HTML or in XHTML. Other content, such as a picture, has none. */
const wordsOf = (entry: XmlElement, name: string): string => {
  const element = childOf(entry, name);
  const type = element && keywordOf(element, 'type', 'text');
  if (!type || !/^(text|html|xhtml|text\/(plain|html))$/.test(type)) return '';
  return type.endsWith('html') && type !== 'xhtml' ? textOfHtml(textOf(element)) : folded(textOf(element));
};

/** A keyword in an attribute, which people write in any case. */
const keywordOf = (element: XmlElement, attribute: string, otherwise = ''): string =>
  (attributesOf(element).get(attribute) ?? otherwise).trim().toLowerCase();

/** An invalid URL stays as it is, so that the check reports it. */
const linkFrom = (element: XmlElement | undefined, written: string | undefined, base: string): string | undefined => {
  const link = written?.trim();
  return link && element ? (addressOf(link, undefined, baseOf(element, base)) ?? link) : undefined;
};

/** An identifier that is an address. Others, such as numbers, are no links. */
const permalinkFrom = (id: XmlElement): string | undefined => addressOf(/^\s*https?:.*/i.exec(textOf(id, true))?.[0]);

/** Base of relative URLs, as the nearest `xml:base` sets it (https://www.w3.org/TR/xmlbase/). */
const baseOf = (element: XmlElement, documentBase: string): string => {
  const outer = element.parent ? baseOf(element.parent, documentBase) : documentBase;
  return addressOf(attributesOf(element).get('xml:base'), /^https?:/, outer) ?? outer;
};

const ownText = (parent: XmlElement, name: string, namespace?: string): string | undefined => {
  const child = childOf(parent, name, namespace);
  return (child && textOf(child).trim()) || undefined;
};

const childOf = (parent: XmlElement, name: string, namespace?: string): XmlElement | undefined =>
  childrenOf(parent, name, namespace)[0];

/** Children of that local name. The `title` of another namespace may be that of a picture. */
const childrenOf = (parent: XmlElement, name: string, namespace = namespaceOf(parent)): readonly XmlElement[] =>
  parent.children.filter((child) => localName(child.name) === name && namespaceOf(child) === namespace);

/** Namespace URI of an element, empty if it has none. */
const namespaceOf = (of: XmlElement): string => {
  const [, prefix] = /^([^:]+):/.exec(of.name) ?? [];
  const attribute = prefix ? `xmlns:${prefix}` : 'xmlns';
  for (let element: XmlElement | undefined = of; element; element = element.parent) {
    const namespace = attributesOf(element).get(attribute);
    if (namespace !== undefined) return namespace;
  }
  return '';
};
