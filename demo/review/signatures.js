/**
 * Signatures of English sections, as the desk writes them, and how far they hold for the words of today. Pure.
 *
 * A signature: `{locale: 'en', sections: {causes: {state: 'reviewed', reviewed: {by, on}, translation: <checksum>}}}`. A
 * record has the same, and besides `words`, `decided` and `remarks`, by message id.
 */

/**
 * How far earlier signatures hold for a section.
 * @returns `holding`: those for exactly these words. `ended`: the others, with their file. `old`: the words that were
 * signed last, by id, where they differ from those of today; null where no file says which they were.
 */
export const standingOf = ({section, checksum, messages}, opened) => {
  const all = opened.flatMap(({sections, words, file}) =>
    Object.hasOwn(sections, section) ? [{...sections[section], words, file}] : [],
  );
  // Other words may have the same checksum, so those of a record are compared, too.
  const holds = ({translation, words}) => translation === checksum && !oldWords(section, messages, words)?.size;
  const holding = uniqueOf(all.filter(holds));
  const ended = uniqueOf(all.filter((signature) => !holds(signature)));
  const changed = ended.length > 0 && holding.length === 0;
  const last = ended.toSorted((a, b) => (a.reviewed.on < b.reviewed.on ? -1 : 1)).at(-1);
  return {holding, ended, changed, old: changed ? oldWords(section, messages, last.words) : null};
};

const oldWords = (section, messages, words) => {
  const read = Object.entries(words).filter(([id]) => id.split('.', 1)[0] === section);
  if (!read.length) return null;
  const before = Object.fromEntries(read);
  const ids = new Set([...Object.keys(messages), ...Object.keys(before)]);
  return new Map([...ids].filter((id) => before[id] !== messages[id]).map((id) => [id, before[id] ?? null]));
};

const uniqueOf = (signatures) => [
  ...new Map(
    signatures.map((signature) => [JSON.stringify([signature.reviewed, signature.translation]), signature]),
  ).values(),
];

/** All who signed the same words, as one signature: every name, and the day of the last. */
export const together = (reviews) => {
  const names = [...new Set(reviews.map(({by}) => by.trim()))];
  // A later record names the earlier signers, too.
  const isAmong = (name, other) => name !== other && `, ${other}, `.includes(`, ${name}, `);
  return {
    by: names.filter((name) => !names.some((other) => isAmong(name, other))).join(', '),
    on: reviews
      .map(({on}) => on)
      .sort()
      .at(-1),
  };
};
