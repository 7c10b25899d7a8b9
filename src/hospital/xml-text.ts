/** Reads the text and the attributes of elements, cut before any expression reads them. */
import {fieldLimit} from './limits.ts';
import type {XmlElement} from './xml.ts';

/** Text of an element at its start, without its tags, of at most as many characters as the limit allows and one. */
export const textOf = ({source, start, end}: XmlElement, isAddress = false): string => {
  const isLong = end - start > 2 * fieldLimit;
  const raw = isLong
    ? source.slice(start, start + 2 * fieldLimit).replace(/&[^;]{0,9}$/, '')
    : source.slice(start, end);
  const pieces = raw.split(/<!\[CDATA\[([^]*?)(?:\]\]>|$)|<!--[^]*?(?:-->|$)|<[^>]*(?:>|$)/);
  return pieces
    .map((piece = '', index) => (index % 2 ? piece : unescape(piece, isAddress)))
    .join('')
    .slice(0, fieldLimit + 1);
};

/** The end of an element's content, as written. */
export const tailOf = ({source, start, end}: XmlElement): string =>
  source.slice(Math.max(start, end - fieldLimit), end);

/** Attributes of an element by their names with prefixes. */
export const attributesOf = (element: XmlElement): ReadonlyMap<string, string> => {
  const known = read.get(element);
  if (known) return known;
  const {source, tag, start} = element;
  const attributes = new Map<string, string>();
  read.set(element, attributes);
  const raw = source.slice(tag, Math.min(start - 1, tag + 2 * fieldLimit));
  const attribute = /\s*([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
  for (let found; (found = attribute.exec(raw));) attributes.set(found[1]!, unescape(found[2] ?? found[3]!, true));
  return attributes;
};

/** Cache: the namespaces of every element are those of the elements around it. */
const read = new WeakMap<XmlElement, ReadonlyMap<string, string>>();

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * @param isAddress Whether an ampersand may stand for itself, as people write it between the parameters of an address.
 * @throws {Error} If an ampersand begins none of the references of XML.
 */
const unescape = (text: string, isAddress: boolean): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,5}));|&/gi, (reference, decimal, hexadecimal, name) => {
    const code = decimal ? Number(decimal) : parseInt(hexadecimal, 16);
    // As in HTML, because these would be controls, and are written for the quotation marks of Windows.
    if (code > 127 && code < 160) return new TextDecoder('windows-1252').decode(Uint8Array.of(code));
    if (!isNaN(code)) return String.fromCodePoint(code);
    const character = entities.get(name as string) ?? (isAddress ? (reference as string) : undefined);
    if (character === undefined) throw new Error('an ampersand is not escaped');
    return character;
  });
