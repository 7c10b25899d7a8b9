/**
 * Reads the few elements of an XML document that a feed needs, in one pass whose time is proportional to the length.
 * `DOMParser` refuses a whole document for one malformed entry, and takes seconds for 2 MB of small elements. Entities
 * of the document itself are refused, because they can expand without limit.
 */
import {localName, markAt, tagEnd, tagName} from './xml-tags.ts';

/** An element. Its text and attributes are read when they are asked for. */
export interface XmlElement {
  readonly source: string;
  /** Name with its prefix. */
  readonly name: string;
  readonly parent: XmlElement | undefined;
  readonly children: XmlElement[];
  /** Number of elements around it, and itself. */
  readonly depth: number;
  /** Position of its start tag, after the name, and of its content. */
  readonly tag: number;
  readonly start: number;
  end: number;
  /** Whether a tag in it is malformed or misplaced. */
  isBroken: boolean;
}

/** Maximum number of children that are kept of a list, of any other element, and of levels. */
const entryLimit = 400;
const childLimit = 40;
const depthLimit = 4;

/**
 * @param roots Local names of root elements. Everything before such an element and after its end is ignored, because
 * plugins and caches print notices, scripts and comments there.
 * @param names Local names of the other elements to keep. Their parents have to be kept, too.
 * @param isEnough Called with each complete element; ends the reading.
 * @returns The root element; undefined if there is none.
 * @throws {Error} If the document declares entities, or ends before its root element does.
 */
export const readXml = (
  source: string,
  roots: readonly string[],
  names: readonly string[],
  isEnough: (element: XmlElement) => boolean,
): XmlElement | undefined => {
  const kept = new Set(names);
  /** Names of all open elements. */
  const open: string[] = [];
  let root: XmlElement | undefined;
  /** The innermost open element that is kept. */
  let inner: XmlElement | undefined;

  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at)) {
    const mark = markAt(source, at);
    if (mark) {
      const end = source.indexOf(mark, at + 2);
      if (end < 0) break;
      at = end + mark.length;
      continue;
    }
    if (!root && source.startsWith('<!ENTITY', at)) throw new Error('its <!DOCTYPE has entities, which are not read');
    const isEnd = source[at + 1] === '/';
    tagName.lastIndex = at + (isEnd ? 2 : 1);
    const name = tagName.exec(source)?.[0] ?? '';
    const tag = tagName.lastIndex;
    if (!root && (isEnd || !roots.includes(localName(name)))) {
      at++;
      continue;
    }
    const end = name ? tagEnd(source, tag) : -1;
    if (source[end] !== '>') {
      // The tag has no end. Its characters are text.
      markBroken(inner);
      at++;
      continue;
    }
    if (isEnd) {
      if (open[open.length - 1] === name) open.pop();
      else open.length = (markBroken(inner, name)?.depth ?? open.length + 1) - 1;
      while (inner && inner.depth > open.length) {
        inner.end = at;
        const complete: XmlElement = inner;
        inner = inner.parent;
        if (!inner || isEnough(complete)) return whole(root!);
      }
    } else {
      const isWanted = root ? inner!.depth === open.length && kept.has(localName(name)) : true;
      const isEmpty = source[end - 1] === '/';
      const limit = inner === root || inner?.name.endsWith('channel') ? entryLimit : childLimit;
      if (isWanted && open.length < depthLimit && (inner?.children.length ?? 0) < limit) {
        const element: XmlElement = {
          source,
          name,
          parent: inner,
          children: [],
          depth: open.length + 1,
          tag,
          start: end + 1,
          end: end + 1,
          isBroken: false,
        };
        inner?.children.push(element);
        root ??= element;
        if (!isEmpty) inner = element;
        else if (element === root) return root;
        else if (isEnough(element)) return whole(root);
      }
      if (!isEmpty) open.push(name);
    }
    at = end + 1;
  }
  if (root) throw cutOff();
  return undefined;
};

const cutOff = (): Error => new Error('it is cut off');

/** Refuses a document whose rest was lost on the way, even if enough of it has been read. */
const whole = (root: XmlElement): XmlElement => {
  if (root.source.lastIndexOf(`</${root.name}`) < root.start) throw cutOff();
  return root;
};

/** Marks an element and those around it as broken, and returns the innermost of a name, if any. */
const markBroken = (from: XmlElement | undefined, name?: string): XmlElement | undefined => {
  let named: XmlElement | undefined;
  for (let element = from; element; element = element.parent) {
    element.isBroken = true;
    if (element.name === name) named ??= element;
  }
  return named;
};
