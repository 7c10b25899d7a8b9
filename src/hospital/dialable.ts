/**
 * The URL that calls a telephone number, as in `tel:+15550100;ext=4` (RFC 3966). A wrong number is worse than none, so
 * an ambiguous text has no URL.
 * @param written As people write it: with an extension, with a note in brackets after it, or in letters as on a keypad.
 * @returns Undefined for a text that is not a number, such as "24/7".
 */
export const telAddressOf = (written: string): string | undefined => {
  const all = plain(written.slice(0, lengthLimit + 1));
  // A longer text is no number. Some characters become several.
  if (all.length > lengthLimit || written.length > lengthLimit) return undefined;
  const text = withoutNotes(all);
  const [, before = text, extension] = wordedExtension.exec(text) ?? hashExtension.exec(text) ?? [];
  const number = inDigits(before);
  return number && `tel:${number.replaceAll('#', '%23')}${extension ? `;ext=${extension}` : ''}`;
};

/** Maximum number of characters of a number with its note. */
const lengthLimit = 200;

/** Converts full-width letters, no-break spaces, dashes and Arabic digits to ASCII, and removes direction marks and repeated spaces. */
const plain = (written: string): string =>
  written
    .normalize('NFKC')
    .slice(0, lengthLimit + 1)
    .replace(/\s+/g, ' ')
    .replace(/\p{Cf}/gu, '')
    .replace(/[‐-―−]/g, '-')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/^\s*(TEL|[Tt]el|([Tt]ele)?[Pp]hone)\b[.:]*/, '')
    .replace(/[\s.]+$/, '');

/**
 * Removes notes, which contain a letter or a slash, as in "(24/7)". Brackets with digits alone may be part of the
 * number.
 */
const withoutNotes = (text: string): string =>
  text.replace(/(\s*\((?!\s*(ext(ension|n)?|x)[\s.:=#\d])[^()]*[\p{L}/][^()]*\))+$/iu, '');

const wordedExtension = /^(.+?)[\s,;(]*(?:ext(?:ension|n)?|x)[\s.:=]*#?\s*(\d{1,7})\)?$/i;
/** Only after a complete number: a leading `#31#` hides the caller's own number. */
const hashExtension = /^((?:[^\d*#]*\d){7,15})\s*#\s*(\d{1,7})$/;

/** The number as dialled: a plus sign, digits, `*` and `#`; undefined for text that is not a number. */
const inDigits = (text: string): string | undefined => {
  const number = onKeypad(text.trim())
    .replace(/^\(\+(\d+)\)/, '+$1')
    // Callers from abroad omit a zero in brackets, except for Italy and Ukraine.
    .replace(/^((?:\+|00|011)\s*3[89][ .-]*)\((0\d*)\)/, '$1$2')
    .replace(/^((?:\+|00|011)[\d .-]+)\(0\)/, '$1');
  const isWritten = /^\+?([\d*#\s./-]|\([\d\s]+\)(?!$))+$/.test(number) && !/\b24\/7\b|.\(0/.test(number);
  const count = digitsIn(number);
  const isLong = count >= (number.includes('+') ? 7 : 2) && count <= 15;
  // Short numbers are written together, as in 911, or digit by digit; "24-7" and "9-17" are hours.
  const isTogether = count > 4 || /^([\d*#]+|\d([ .-]\d){2,3})$/.test(number);
  // A slash follows an area code. Elsewhere it means "24/7", or separates two numbers.
  const [area = '', ...lines] = number.split('/');
  const isOne = !lines.length || (lines.length === 1 && digitsIn(area) < 7 && count > 6);
  // Two numbers with nothing but a space between them.
  const isTwo = number.split(' ').filter((part) => digitsIn(part) > 6).length > 1;
  return isWritten && isLong && isTogether && isOne && !isTwo ? number.replace(/[^\d+*#]/g, '') : undefined;
};

const digitsIn = (text: string): number => text.replace(/\D/g, '').length;

/**
 * Converts the letters in North American numbers, such as 1-800-4-CANCER, to the digits on their keys: seven characters
 * after a toll-free code, or four letters after six digits. The same number may follow in brackets.
 */
const onKeypad = (text: string): string => {
  const [, number] = tollFree.exec(text) ?? wordAtTheEnd.exec(text) ?? [];
  return number ? number.replace(/[A-Z]/g, (letter) => keys[letter.charCodeAt(0) - 65]!) : text;
};

const tollFree =
  /^((?:\+?1[ .-]*)?\(?8(?:00|33|44|55|66|77|88)\)?[ .-]*(?=.*[A-Z]{3})(?:[A-Z\d][ .-]*){7})(?:\([\d .-]+\))?$/;
const wordAtTheEnd = /^((?:\+?1[ .-]*)?\(?\d{3}\)?[ .-]*\d{3}[ .-]*[A-Z]{4})(?: *\([\d .-]+\))?$/;

/** The keys of A to Z. Source: https://www.itu.int/rec/T-REC-E.161 */
const keys = '22233344455566677778889999';
