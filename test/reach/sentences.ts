/** How many failures of one check are told. */
const most = 3;

/** @throws {Error} With the first few sentences, where there is any. */
export const throwAny = (sentences: readonly string[]): void => {
  if (!sentences.length) return;
  const rest = sentences.length - most;
  throw new Error(sentences.slice(0, most).join('\n  ') + (rest > 0 ? `\n  And ${rest} more.` : ''));
};

/** The beginning of a text in quotes, on one line. */
export const quote = (text: string, length = 80): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > length ? `"${line.slice(0, length)}…"` : `"${line}"`;
};
