/** Reads docs/hosts.md, so that the builder says where to paste in its words. */

export interface ContentSystem {
  readonly name: string;
  /** How we know: tried, or only read. */
  readonly source: string;
  readonly takes: string;
  readonly strips: string;
  readonly paste: string;
}

/** @throws {Error} If a system has no sentence on where to paste. */
export const hostsIn = (markdown: string): readonly ContentSystem[] =>
  markdown
    .split(/^### /m)
    .slice(1)
    .map((part) => {
      const [name = '', ...rest] = part.split('\n');
      const text = plain(rest.join(' '));
      const [, source = '', takes = '', strips = '', paste = ''] =
        /^(.*?)\s*(?:Takes(?: and strips)?:\s*(.*?))(?:\s*Strips:\s*(.*?))?\s*Paste:\s*(.*)$/.exec(text) ?? [];
      if (!paste) throw new Error(`docs/hosts.md does not say where to paste in ${name}.`);
      return {name: name.trim(), source, takes, strips, paste};
    });

/** Without marks of links, code and emphasis. */
const plain = (text: string): string =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll('`', '')
    .replace(/(^|[\s(])_([^_]+)_(?=[\s.,:;)]|$)/g, '$1$2')
    .replace(/\s+/g, ' ')
    .trim();
