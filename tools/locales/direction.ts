/**
 * The direction a language is written in, by its usual script. Listed rather than asked of `Intl`, so that the same
 * sources build the same bytes on every version of Node.
 * @param locale BCP 47 tag.
 */
export const directionOf = (locale: string): 'ltr' | 'rtl' =>
  rightToLeft.has(new Intl.Locale(locale).maximize().script ?? '') ? 'rtl' : 'ltr';

const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);
