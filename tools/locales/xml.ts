/** The part of XML that reading XLIFF needs: elements with any prefix, and the words in them. Pure. */
import {DOMParser, type Document, type Element} from '@xmldom/xmldom';

/** A document, or where and why the text is none. */
export type Parsed = {readonly document: Document} | {readonly line: number; readonly reason: string};

/** Reads XML; never throws. */
export const parseXml = (xml: string): Parsed => {
  let failed: {line: number; reason: string} | undefined;
  const onError = (level: string, message: string, {locator}: {locator?: {lineNumber?: number}}): void => {
    if (level === 'warning') return;
    failed ??= {line: locator?.lineNumber || 1, reason: message.split('\n')[0]!};
    throw new Error(message);
  };
  try {
    return {document: new DOMParser({onError}).parseFromString(xml, 'text/xml')};
  } catch (error) {
    return failed ?? {line: 1, reason: String(error).split('\n')[0]!};
  }
};

/** All elements of a name, at any depth. */
export const all = (node: Document | Element, name: string): Element[] => [...node.getElementsByTagNameNS('*', name)];

/** The elements directly inside. */
export const elementsIn = (element: Element): Element[] =>
  [...element.childNodes].filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);

/** Those of a name. */
export const children = (element: Element, name: string): Element[] =>
  elementsIn(element).filter(({localName}) => localName === name);

/** The words alone, in one line and in composed letters; a no-break space is part of the words. */
export const plain = (element: Element | undefined): string =>
  (element?.textContent ?? '').normalize('NFC').replace(space, ' ').replace(/^ | $/g, '');

/** An attribute's value in one line, `''` where there is none. */
export const attributeOf = (element: Element, name: string): string =>
  (element.getAttribute(name) ?? '').normalize('NFC').replace(space, ' ').replace(unlawful, '').trim();

/** The first character that XML 1.0 does not allow, as `U+0001`; parsers take it and the next tool does not. */
export const unlawfulIn = (element: Element): string | undefined => {
  const [character] = element.textContent?.match(unlawful) ?? [];
  return character && `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
};

/** White space of XML 1.0, and characters that the parser makes line ends of, as if it were XML 1.1. */
const space = /[ \t\n\r\u0085\u2028\u2029]+/g;

/** https://www.w3.org/TR/xml/#charsets */
export const unlawful = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
