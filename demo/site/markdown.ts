/** How Eleventy's markdown writes the documents: ids of headings as on GitHub, links to pages of the site. */
import {escape} from '../../src/prerender/html-of.ts';
import {idOf, mended, type Doc} from './docs.ts';

/** The parts of markdown-it that are used here: https://github.com/markdown-it/markdown-it. */
interface Token {
  readonly type: string;
  readonly content: string;
  readonly children: Token[] | null;
  tag: string;
  attrs: [name: string, value: string][] | null;
  attrGet(name: string): string | null;
  attrSet(name: string, value: string): void;
}
interface State {
  readonly tokens: readonly Token[];
  readonly env: {readonly doc?: Doc};
}
export interface MarkdownIt {
  readonly core: {readonly ruler: {push(name: string, rule: (state: State) => void): void}};
  readonly renderer: {
    readonly rules: Record<string, ((tokens: readonly Token[], index: number) => string) | undefined>;
  };
}

const textOf = ({content, children}: Token): string =>
  children?.map((child) => (child.children ? textOf(child) : child.content)).join('') ?? content;

const giveIds = ({tokens}: State): void => {
  const used = new Map<string, number>();
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'heading_open') continue;
    const id = idOf(textOf(tokens[index + 1]!));
    const count = used.get(id) ?? 0;
    used.set(id, count + 1);
    token.attrSet('id', count ? `${id}-${count}` : id);
  }
};

/** A link to a file without a page becomes a span with the words of the link. */
const mendLinks = ({tokens, env: {doc}}: State): void => {
  if (!doc) return;
  for (const {children} of tokens) {
    let isPlain = false;
    for (const token of children ?? []) {
      if (token.type === 'image') token.attrSet('src', mended(token.attrGet('src')!, doc) ?? '');
      if (token.type === 'link_open') {
        const href = mended(token.attrGet('href')!, doc);
        isPlain = href === undefined;
        if (isPlain) token.attrs = [['class', 'no-page']];
        else token.attrSet('href', href!);
      }
      if (isPlain && /^link_/.test(token.type)) token.tag = 'span';
    }
  }
};

/** The policy forbids `style`, which markdown-it writes into cells: a class says the same. */
const alignByClass = ({tokens}: State): void => {
  for (const token of tokens) {
    const [, end] = /^text-align:(\w+)/.exec(token.attrGet('style') ?? '') ?? [];
    if (end) token.attrs = [['class', `align-${end}`]];
  }
};

/** A corner above the names of rows, or a column without a name, is no header. */
const leaveCorners = ({tokens}: State): void => {
  for (const [index, token] of tokens.entries())
    if (token.type === 'th_open' && !textOf(tokens[index + 1]!)) token.tag = tokens[index + 2]!.tag = 'td';
};

const focusable = 'tabindex="0" role="group"';

/** @param markdown The instance that Eleventy renders with. */
export const amend = (markdown: MarkdownIt): void => {
  markdown.core.ruler.push('ids', giveIds);
  markdown.core.ruler.push('links', mendLinks);
  markdown.core.ruler.push('cells', alignByClass);
  markdown.core.ruler.push('corners', leaveCorners);
  const {rules} = markdown.renderer;
  // Wide content scrolls inside its own box, by keyboard too.
  rules['table_open'] = () => `<div class="scroll" ${focusable} aria-label="Table"><table>`;
  rules['table_close'] = () => '</table></div>';
  for (const name of ['fence', 'code_block'])
    rules[name] = (tokens, index) =>
      `<pre ${focusable} aria-label="Code"><code>${escape(tokens[index]!.content)}</code></pre>`;
};
