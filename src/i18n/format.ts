/**
 * Days and times through `Intl`, in the Gregorian calendar and Latin digits whatever the language: `Intl` would give
 * Persian years in Farsi, and engines differ on the digits of Arabic. Our texts use Latin digits throughout. In a
 * language that the engine does not know, figures stay as they are: `Intl` would write them in the browser's language.
 */
import {isSupported} from './name-of.ts';

/**
 * @param day ISO 8601, as in `2026-10-01`.
 * @param lang BCP 47 tag.
 */
export const formatDay = (day: string, lang: string): string =>
  formatDate(day, lang, {dateStyle: 'long', timeZone: 'UTC'});

/**
 * A day, or a day and a time with its zone.
 * @param moment ISO 8601, as in `2026-10-01` or `2026-10-01T11:00:00-05:00`.
 * @param lang BCP 47 tag.
 * @param timeZone IANA name of the zone to tell the time in; by default the reader's.
 * @param precision Whether the time of day matters.
 */
export const formatMoment = (
  moment: string,
  lang: string,
  timeZone: string | undefined,
  precision: 'day' | 'minute' = 'minute',
): string => {
  if (!moment.includes('T')) return formatDay(moment, lang);
  if (precision === 'day') return formatDate(moment, lang, {dateStyle: 'long', timeZone});
  return formatDate(moment, lang, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone,
  });
};

/** A number in Latin digits, with the marks of the language. */
export const formatNumber = (value: number, lang: string): string =>
  isSupported(Intl.NumberFormat, lang) ? value.toLocaleString(lang, {numberingSystem: 'latn'}) : String(value);

/** The CLDR plural category of a number; `other` in a language that the engine does not know. */
export const pluralOf = (value: number, lang: string): Intl.LDMLPluralRule =>
  isSupported(Intl.PluralRules, lang) ? new Intl.PluralRules(lang).select(value) : 'other';

/** @param date Anything that `Date` reads. */
export const formatDate = (date: string, lang: string, options: Intl.DateTimeFormatOptions): string => {
  if (!isSupported(Intl.DateTimeFormat, lang)) return date;
  const key = lang + JSON.stringify(options);
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(lang, {calendar: 'gregory', numberingSystem: 'latn', ...options});
    formats.set(key, format);
  }
  return format.format(new Date(date));
};

/** Making a format is slow on a cheap phone (tens of milliseconds), and every section of a page needs the same one. */
const formats = new Map<string, Intl.DateTimeFormat>();
