/**
 * Removes white space that readers cannot see from the strings of a template: a run of white space becomes one space,
 * and none remains at the ends or beside a block element. The bundle is minified by the same rules, so that elements
 * and prerendering produce the same text to the letter.
 */
export const compact = (strings: readonly string[]): readonly string[] => {
  let pieces = cache.get(strings);
  if (!pieces) {
    const keep =
      (begin: ReadonlySet<string>, end: ReadonlySet<string>) =>
      (all: string, tag: string, slash: string, name: string): string =>
        (slash ? end : begin).has(name) ? all : tag;
    pieces = strings
      .join(valueMarker)
      .trim()
      .replace(/\s+/g, ' ')
      .replace(/ (<(\/?)([\w-]+))/g, keep(inlineElements, textElements))
      .replace(/(<(\/?)([\w-]+)[^>]*>) /g, keep(textElements, inlineElements))
      .split(valueMarker);
    cache.set(strings, pieces);
  }
  return pieces;
};

/** Marks the place of a value. No template contains it. */
const valueMarker = '\0';

const cache = new WeakMap<readonly string[], readonly string[]>();

/** Inline elements: a space beside them is visible. */
const inlineElements = new Set([
  'a',
  'b',
  'bdi',
  'button',
  'img',
  'input',
  'label',
  'select',
  'span',
  'strong',
  'time',
]);
/** Inline elements with text: a space at their ends is visible, too. An image has no content. */
const textElements = new Set(['a', 'b', 'img', 'input', 'span', 'strong', 'time']);
