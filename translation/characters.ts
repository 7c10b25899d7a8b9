/** Characters of a translation that no reader sees, or that a tool has damaged. Each is given once. Pure. */

/** As `U+200B (zero-width space)`; not those that the script needs where they stand. */
export const unseenIn = (text: string): readonly string[] => listed(strayIn(text).map(([character]) => character));

/** Characters that mean something only to those who have agreed on it, as `U+E000`. */
export const privateIn = (text: string): readonly string[] => listed(text.match(/\p{Co}/gu) ?? []);

/** Spaces of typesetting, as `U+2003 (em space)`, which look like others and part lines and words in other places. */
export const strangeSpacesIn = (locale: string, text: string): readonly string[] =>
  listed((text.match(typesetting) ?? []).filter((space) => space !== '\u3000' || !/^(?:zh|ja)\b/.test(locale)));

/** Not the no-break spaces (U+00A0, U+202F), which French and other languages need. */
const typesetting = /[\u1680\u2000-\u200A\u205F\u3000]/g;

/** Entities that were written twice in the file, and so are letters of the text; some tools lose the semicolon. */
export const entitiesIn = (text: string): readonly string[] =>
  unique([...(text.match(entity) ?? []), ...(text.match(cutEntity) ?? [])]);

/**
 * UTF-8 that was read as Latin-1, such as "Ã¡" for "á", letters that became question marks, and escapes of programs,
 * e-mail and web addresses, such as `\u00e1`, `=C3=A1` and `%C3%A1`.
 */
export const damageIn = (text: string): readonly string[] =>
  unique(
    text.match(/Ã[\u0080-\u00BF\u0192\u0160\u0161\u2013-\u203A]|Â[¡¿°·´]|â€.?|\p{L}+\?\p{Ll}+|\?{3,}|\uFFFD/gu) ?? [],
  ).concat(unique(text.match(escaped) ?? []));

const escaped =
  /\\(?:u\{[\da-fA-F]+\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|U[\da-fA-F]{8}|.?)|([=%])[C-Fc-f][\da-fA-F](?:\1[89ABab][\da-fA-F])+|=3D|=20(?!\d)/gu;

/** The text without the characters that no reader sees. */
export const withoutUnseen = (text: string): string => {
  const places = new Set(strayIn(text).map(({index}) => index));
  return text.replace(unseen, (character, at: number) => (places.has(at) ? '' : character));
};

/** The text as readers see it: without what they do not see, nor characters of private use. */
export const seen = (text: string): string => withoutUnseen(text).replace(/\p{Co}/gu, '');

/** The text in its plainest spelling, for comparing English with English. */
export const bare = (text: string): string =>
  text
    .replaceAll(/&(?:amp;)+(?=#?[a-z\d]{2,31};)/gi, '&')
    .replace(entity, (name) => entities[name.toLowerCase()] ?? codePoint(name) ?? name)
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .normalize('NFC')
    .replace(unseen, '')
    .replace(/\s+/g, ' ')
    .trim();

const entity = /&(?:[a-z][a-z\d]{1,31}|#\d{1,7}|#x[\da-f]{1,6});/gi;

const cutEntity =
  /&(?:(?:[aeiouy](?:acute|grave|circ|uml)|[ano]tilde|[cs]cedil|[szc]caron|aring|szlig|nbsp|i(?:quest|excl)|[lr][das]quo|amp|lt|gt|quot|apos|hellip|[mn]dash|deg|oslash|(?:ae|oe)lig|shy)(?!;)|#\d{2,7}(?![\d;])|#x[\da-f]{2,6}(?![\da-f;]))/gi;

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&nbsp;': ' ',
  '&lsquo;': '‘',
  '&rsquo;': '’',
  '&ldquo;': '“',
  '&rdquo;': '”',
  '&ndash;': '–',
  '&mdash;': '—',
  '&hellip;': '…',
  '&deg;': '°',
};

const codePoint = (name: string): string | undefined => {
  const [, hex, digits] = /^&#(?:x([\da-f]+)|(\d+));$/i.exec(name) ?? [];
  const code = hex ? parseInt(hex, 16) : Number(digits);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
};

/**
 * Controls, marks of format and direction, characters that are none, and blanks that are letters to Unicode; not the signs
 * of Arabic and Kaithi numbers, which are drawn.
 */
const unseen =
  /(?![\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}])(?!\p{Co})[\p{C}\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800\uFFFC]/gu;

const strayIn = (text: string): readonly RegExpExecArray[] =>
  [...text.matchAll(unseen)].filter(
    ({0: character, index}) => !isNeeded(text.slice(0, index), character, text.slice(index + character.length)),
  );

/** Whether a script needs the character there. */
const isNeeded = (before: string, character: string, after: string): boolean =>
  needs.some(([which, from, to]) => which.test(character) && from.test(before) && to.test(after));

/** Letters that join or stack, which non-joiners part and joiners shape. */
const joining =
  '[[\\p{L}\\p{M}]&&[Arab Syrc Mand Mong Nkoo Phag Adlm Rohg Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Khmr Mymr]]'.replace(
    /\b[A-Z][a-z]{3} ?/g,
    (script) => `\\p{scx=${script.trim()}}`,
  );

/** The characters, and the text that has to stand before and after them. */
const needs: readonly (readonly [which: RegExp, before: RegExp, after: RegExp])[] = [
  [/\u200C/, new RegExp(`${joining}$`, 'v'), new RegExp(`^${joining}`, 'v')],
  [/\u200D/, new RegExp(`${joining}$`, 'v'), /^/],
  // Lines break there in scripts that put no spaces between words.
  [
    /\u200B/,
    /[\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]$/u,
    /^[\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u,
  ],
  // Variants of a character.
  [/[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u, /\p{Script=Han}$/u, /^/],
  [/[\u180B-\u180F]/, /\p{scx=Mong}$/u, /^/],
];

const unique = (found: readonly string[]): readonly string[] => [...new Set(found)];

const listed = (characters: readonly string[]): readonly string[] => unique(characters).map(nameOf);

const nameOf = (character: string): string => {
  const code = character.codePointAt(0)!;
  const name = names.find(([which]) => which.test(character))?.[1];
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}${name ? ` (${name})` : ''}`;
};

const names: readonly (readonly [which: RegExp, name: string])[] = [
  [/\u00AD/, 'soft hyphen'],
  [/\u200B/, 'zero-width space'],
  [/\u200C/, 'zero-width non-joiner'],
  [/\u200D/, 'zero-width joiner'],
  [/\u2060/, 'word joiner'],
  [/\uFEFF/, 'byte order mark'],
  [/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/, 'mark of direction'],
  [/\p{Noncharacter_Code_Point}/u, 'not a character'],
  [/\u2002/, 'en space'],
  [/\u2003/, 'em space'],
  [/\u2007/, 'figure space'],
  [/\u2009/, 'thin space'],
  [/\u200A/, 'hair space'],
  [/\u3000/, 'ideographic space'],
  [/\p{Cc}/u, 'control character'],
];
