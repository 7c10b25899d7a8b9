const said = new Set<string>();

/**
 * Tells a web developer, once a page, what is wrong and what to do. Never shown to a reader.
 * @param sentence What happened, then what to do, without the leading `all-widgets:`.
 */
export const report = (sentence: string): void => {
  if (said.has(sentence)) return;
  said.add(sentence);
  console.warn(`all-widgets: ${sentence}`);
};
