/**
 * The pieces of a template without the white space that no reader sees: one space for many, none at the ends and none
 * beside a block. The bundle is made by the same rules, so that its elements say to the letter what a server says.
 */
export const compact = (strings: readonly string[]): readonly string[] => {
  let pieces = known.get(strings);
  if (!pieces) {
    const keep =
      (begin: ReadonlySet<string>, end: ReadonlySet<string>) =>
      (all: string, tag: string, slash: string, name: string): string =>
        (slash ? end : begin).has(name) ? all : tag;
    pieces = strings
      .join(hole)
      .trim()
      .replace(/\s+/g, ' ')
      .replace(/ (<(\/?)([\w-]+))/g, keep(inLines, withText))
      .replace(/(<(\/?)([\w-]+)[^>]*>) /g, keep(withText, inLines))
      .split(hole);
    known.set(strings, pieces);
  }
  return pieces;
};

/** Stands where a value goes. It is in no text. */
const hole = '\0';

const known = new WeakMap<readonly string[], readonly string[]>();

/** What stands in a line of text: a space beside it is seen. */
const inLines = new Set(['a', 'b', 'bdi', 'button', 'img', 'label', 'select', 'span', 'strong', 'time']);
/** What holds a piece of a line: a space at its ends is seen, too. Nothing is in a picture. */
const withText = new Set(['a', 'b', 'img', 'span', 'strong', 'time']);
