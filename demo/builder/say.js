/** Sentences of the builder in its own language. */

/**
 * @param {Readonly<Record<string, string>>} words
 * @param {string} id
 * @param {Readonly<Record<string, string | number>>} values For `{names}` in the sentence.
 */
export const say = (words, id, values = {}) => {
  if (!Object.hasOwn(words, id)) throw new Error(`The builder has no words "${id}".`);
  // Isolated, so that code inside a sentence from right to left keeps its own order.
  const [before, after] = words.direction === 'rtl' ? ['\u2068', '\u2069'] : ['', ''];
  return words[id].replace(/\{(\w+)\}/g, (all, name) => (name in values ? `${before}${values[name]}${after}` : all));
};

/** Problems with their sentences. */
export const sentences = (words, problems) =>
  problems.map(({at, id, values}) => ({at, id, sentence: say(words, id, values)}));
