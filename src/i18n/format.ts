import {isSupported} from './name-of.ts';

/**
 * A day in words, in the Gregorian calendar and Latin digits whatever the language: `Intl` would give Persian years in
 * Farsi, and engines differ on the digits of Arabic. Our texts use Latin digits throughout. In a language that the engine
 * does not know, the day stays as it is: `Intl` would write it in the browser's language.
 * @param day ISO 8601, as in `2026-10-01`.
 * @param lang BCP 47 tag.
 */
export const formatDay = (day: string, lang: string): string => {
  if (!isSupported(Intl.DateTimeFormat, lang)) return day;
  let format = formats.get(lang);
  if (!format) {
    format = new Intl.DateTimeFormat(lang, {
      dateStyle: 'long',
      timeZone: 'UTC',
      calendar: 'gregory',
      numberingSystem: 'latn',
    });
    formats.set(lang, format);
  }
  return format.format(new Date(day));
};

/** Making a format is slow on a cheap phone (tens of milliseconds), and every section of a page needs the same one. */
const formats = new Map<string, Intl.DateTimeFormat>();
