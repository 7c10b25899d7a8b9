/** Places for values, which are filled in on the page. */
const place = /\{\w+\}/;

const flat = (text) => text.replace(/\s+/g, ' ').trim();

const isIn = (words, text) => {
  let from = 0;
  for (const part of flat(words).split(place)) {
    const at = text.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
};

/**
 * The message that a place on the page shows.
 * @param texts Text of the element that was clicked, and of those around it, from the innermost out.
 * @param {{id: string, target: string | null}[]} units
 * @returns The longest message in the innermost text that has one; undefined where none has.
 */
export const messageAt = (texts, units) => {
  const own = units.filter(({target}) => target && flat(target.split(place).join('')));
  for (const text of texts.slice(0, 4)) {
    const found = own.filter(({target}) => isIn(target, flat(text)));
    if (found.length) return found.sort((one, other) => other.target.length - one.target.length)[0];
  }
  return undefined;
};
