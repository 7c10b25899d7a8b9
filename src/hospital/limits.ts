/**
 * Limits of a hospital's data and feeds. Everything that a stranger can write is cut before any expression or parser
 * reads it, so that no document can keep a page busy.
 */

/** Maximum number of entries of a list. */
export const entryLimit = 200;

/** Maximum number of characters of a text. A longer address, number or date is invalid. */
export const fieldLimit = 2_000;

/** Maximum number of languages of one text. */
export const languageLimit = 50;

/** One character more than the limit, so that the check of the data can tell that the text was longer. */
export const cut = <T>(value: T): T =>
  typeof value === 'string' ? (value.slice(0, fieldLimit + 1) as T & string) : value;

/** A text of at most `fieldLimit` characters. A longer one ends in an ellipsis, and in no half of an emoji. */
export const shortened = (text: string): string =>
  text.length > fieldLimit ? `${text.slice(0, fieldLimit - 2).replace(/[\uD800-\uDBFF]$/, '')} …` : text;
