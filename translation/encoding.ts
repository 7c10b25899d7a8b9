/** Letters that a wrong encoding has left. Pure. */

/**
 * Parts of a text whose bytes were written as UTF-8 and read as something else, such as "Ã±" for "ñ".
 * @param script What the letters of the language match; those of Latin alphabets are looked for in any case.
 */
export const misreadIn = (text: string, script: RegExp | undefined): readonly string[] => [
  ...new Set(encodings.flatMap((bytes) => partsIn(text, bytes, script))),
];

/**
 * Whether question marks stand for letters that an encoding does not have: there are more than in the English, and one of
 * them is where no sentence ends.
 */
export const hasMarksForLetters = (text: string, english: string): boolean =>
  marksIn(text) > marksIn(english) && /\?{2}|\?\p{L}|\? \p{Ll}|^[^\p{L}]+$/u.test(text);

/** Whether most letters beyond a to z are gone or others, and what else was there still is. */
export const hasLostLetters = (before: string, now: string): boolean =>
  lettersIn(now) * 2 < lettersIn(before) && isWithin(before.replace(/[^a-z\d]/gi, ''), now);

const lettersIn = (text: string): number => text.match(/[^\0-\x7F\P{L}]/gu)?.length ?? 0;

/** Whether all characters stand in the text in this order, among others. */
const isWithin = (characters: string, text: string): boolean => {
  let at = 0;
  for (const character of text) if (character === characters.charAt(at)) at++;
  return at === characters.length;
};

const marksIn = (text: string): number => text.match(/\?/g)?.length ?? 0;

/** The byte of each character beyond ASCII, as a UTF-16 unit. */
type Bytes = ReadonlyMap<string, string>;

const bytesOf = (encoding: string): Bytes => {
  const decoder = new TextDecoder(encoding);
  const upper = Array.from({length: 128}, (_, index) => index + 128);
  // Latin-1 has controls where the encodings of Windows have letters.
  return new Map([
    ...upper.map((byte) => [String.fromCharCode(byte), String.fromCharCode(byte)] as const),
    ...upper.map((byte) => [decoder.decode(Uint8Array.of(byte)), String.fromCharCode(byte)] as const),
  ]);
};

/** Those that tools in Western and Central Europe take by default. */
const encodings: readonly Bytes[] = ['windows-1252', 'windows-1250'].map(bytesOf);

/** The bytes of one character in UTF-8. */
const sequence = /[\xC2-\xDF][\x80-\xBF]|[\xE0-\xEF][\x80-\xBF]{2}/g;

/** Letters, spaces and marks of the languages with a Latin alphabet. */
const latin = /[\u00A0-\u017F\u01A0\u01A1\u01AF\u01B0\u1E00-\u1EFF\u2010-\u2026\u202F-\u203A]/;

const partsIn = (text: string, bytes: Bytes, script: RegExp | undefined): readonly string[] => {
  const characters = [...text];
  const read = characters.map((character) => bytes.get(character) ?? ' ').join('');
  return [...read.matchAll(sequence)].flatMap(({0: found, index}) => {
    const letter = new TextDecoder().decode(Uint8Array.from(found, (byte) => byte.charCodeAt(0)));
    return latin.test(letter) || script?.test(letter) ? [characters.slice(index, index + found.length).join('')] : [];
  });
};
