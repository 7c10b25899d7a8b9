/** A table in Markdown: the first cell of a row is its name, and the others are numbers. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [
    '<!-- prettier-ignore -->',
    `| ${['', ...head].join(' | ')} |`,
    `|---|${'--:|'.repeat(head.length)}`,
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n');
