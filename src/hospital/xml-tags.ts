/** Reads single tags of XML, each character once. */

/** The characters that end a comment, CDATA or an instruction; undefined for a tag. */
export const markAt = (source: string, at: number): string | undefined => {
  if (source[at + 1] === '?') return '?>';
  if (source[at + 1] !== '!') return undefined;
  return source.startsWith('<!--', at) ? '-->' : source.startsWith('<![CDATA[', at) ? ']]>' : undefined;
};

/** Name of a tag. A sticky expression reads at one position. It cannot begin anywhere else. */
export const tagName = /[^\s/<>="'!?]*/y;
const edges = {'': /["'<>]/g, '"': /["<]/g, "'": /['<]/g};

/** Position of the `>` that ends a tag, or of the `<` that shows that it has no end; -1 at the end of the document. */
export const tagEnd = (source: string, from: number): number => {
  let quote: keyof typeof edges = '';
  for (let at = from; ;) {
    const edge: RegExp = edges[quote];
    edge.lastIndex = at;
    const found: RegExpExecArray | null = edge.exec(source);
    if (!found) return -1;
    const character = found[0];
    if (character === '<' || character === '>') return found.index;
    quote = quote ? '' : (character as '"' | "'");
    at = found.index + 1;
  }
};

/** Name without its prefix. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
