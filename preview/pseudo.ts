/**
 * Two invented languages, generated from the English: they show long words and right-to-left text on a page before
 * anything is translated. For the development server alone: neither is ever published. Pure.
 */
import type {Messages} from '../src/content/message.ts';
import type {EnglishMessage} from '../tools/locales/english.ts';

export type PseudoLocale = 'en-XA' | 'ar-XB';

/** The purpose of each, by its code: CLDR keeps both codes for this (https://cldr.unicode.org/translation/pseudolocales). */
export const pseudoLocales: Readonly<Record<PseudoLocale, string>> = {
  'en-XA': 'Longer and accented',
  'ar-XB': 'Mirrored, right to left',
};

export const isPseudoLocale = (code: string): code is PseudoLocale => Object.hasOwn(pseudoLocales, code);

/** Every message in one of the two; placeholders stay as they are. */
export const pseudoMessages = (code: PseudoLocale, english: readonly EnglishMessage[]): Messages =>
  Object.fromEntries(english.map(({id, text}) => [id, (code === 'en-XA' ? lengthen : mirror)(text)]));

/** How much longer than the English a text is at least. */
export const growth = 0.4;

/**
 * Accents on every letter, and at the end enough words more. A bracket at each end shows where a text is cut off, or is
 * put together from pieces; a letter without an accent, that its words are not a message at all.
 */
export const lengthen = (text: string): string => {
  const length = Math.ceil(text.length * (1 + growth));
  let longer = `[${aroundPlaceholders(text, accent)}`;
  for (let at = 0; longer.length + 1 < length; at++) longer += ` ${padding[at % padding.length]!}`;
  return `${longer}]`;
};

/**
 * Each word between the marks that CLDR puts around it, with which a browser draws it from right to left. Our elements
 * set words in A to Z apart from such text, as names are in real Arabic, and marks end there: so the letters are others
 * that look alike, but for short names in capitals, which Arabic has in Latin letters, too.
 */
export const mirror = (text: string): string =>
  aroundPlaceholders(text, (piece) =>
    piece.replace(/\p{L}[\p{L}\p{N}’-]*/gu, (word) => `${open}${isShortName(word) ? word : accent(word)}${close}`),
  );

const padding = 'one two three four five six seven eight nine ten'.split(' ');

/** Right-to-left mark and override, and their end. */
const open = '\u200F\u202E';
const close = '\u202C\u200F';

const plain = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const accented = [...'áƀćďéƒğħíĵķĺḿńóṕɋŕśťúṽŵẋýźÁɃĆĎÉƑĞĦÍĴĶĹḾŃÓṔɊŔŚŤÚṼŴẊÝŹ'];

const accent = (text: string): string => text.replace(/[a-z]/gi, (letter) => accented[plain.indexOf(letter)]!);

const isShortName = (word: string): boolean => /^[A-Z][A-Z\d-]+$/.test(word);

const aroundPlaceholders = (text: string, change: (piece: string) => string): string =>
  text
    .split(/(\{\w*\})/)
    .map((piece, index) => (index % 2 ? piece : change(piece)))
    .join('');
