/**
 * Formats days, times and numbers with `Intl`, in the Gregorian calendar and Latin digits for every language: `Intl`
 * would give Persian years in Farsi, and browsers differ on the digits of Arabic. The library's texts use Latin digits
 * throughout. If the browser lacks data for a language, values stay unformatted: `Intl` would use the browser's own
 * language.
 */
import {ownFields} from '../content/own-fields.ts';
import {remember} from '../remember.ts';
import {isSupported} from './name-of.ts';

/**
 * @param day ISO 8601, as in `2026-10-01`.
 * @param lang BCP 47 tag.
 */
export const formatDay = (day: string, lang: string): string =>
  formatDate(day, lang, {dateStyle: 'long', timeZone: 'UTC'});

/**
 * Formats a day, or a day and a time with its zone.
 * @param moment ISO 8601, as in `2026-10-01` or `2026-10-01T11:00:00-05:00`.
 * @param lang BCP 47 tag.
 * @param timeZone IANA name of the time zone to use; by default the reader's.
 * @param precision `day` omits the time of day.
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

/** A number in Latin digits, with the separators of the language. */
export const formatNumber = (value: number, lang: string): string =>
  isSupported(Intl.NumberFormat, lang)
    ? value.toLocaleString(lang, ownFields({numberingSystem: 'latn'}))
    : String(value);

/** CLDR plural category of a number; `other` if the browser lacks data for the language. */
export const pluralOf = (value: number, lang: string): Intl.LDMLPluralRule =>
  isSupported(Intl.PluralRules, lang) ? new Intl.PluralRules(lang).select(value) : 'other';

/** @param date Any string that `Date` parses. */
export const formatDate = (date: string, lang: string, options: Intl.DateTimeFormatOptions): string => {
  if (!isSupported(Intl.DateTimeFormat, lang)) return date;
  const key = [lang, ...Object.entries(options)].join();
  const format =
    formats.get(key) ??
    remember(
      formats,
      key,
      new Intl.DateTimeFormat(lang, ownFields({calendar: 'gregory', numberingSystem: 'latn', ...options})),
    );
  return format.format(new Date(date));
};

/**
 * Cache: a formatter takes tens of milliseconds to create on a cheap phone, and all sections of a page use the same
 * one.
 */
const formats = new Map<string, Intl.DateTimeFormat>();
