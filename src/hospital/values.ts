/** Checks of single values, in the formats that people write. */
import {ownFields} from '../content/own-fields.ts';
import {addressOf, hasPassword} from './address.ts';
import {telAddressOf} from './dialable.ts';
import {fieldLimit, languageLimit, shortened} from './limits.ts';
import type {Check} from './shape.ts';

/** Text from the hospital: in one language, or in several by BCP 47 tag. Never HTML. */
export type Text = string | Readonly<Record<string, string>>;

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** A text that is not for reading, such as a date. Cut, it would mean something else, so a long one is invalid. */
const isShort = (value: unknown): value is string => isText(value) && value.length <= fieldLimit;

/** Cuts a text to the limit, and reports it. */
const cutText = (value: string, path: string, wrong: string[]): string => {
  const text = shortened(value);
  if (text !== value) wrong.push(`${path} (cut to ${fieldLimit} characters)`);
  return text;
};

/** Text, or texts by language. */
export const text: Check<Text> = (value, path, wrong) => {
  if (isText(value)) return cutText(value, path, wrong);
  const all = Object(value) as Readonly<Record<string, unknown>>;
  const texts = Object.keys(all)
    .slice(0, languageLimit + 1)
    .map((code) => [code, all[code]] as const);
  if (!texts.length || !texts.every(([code, each]) => /^[a-z]{2,3}\b/i.test(code) && isText(each))) return undefined;
  if (texts.length > languageLimit) wrong.push(`${path} (cut to ${languageLimit} languages)`);
  const result = Object.create(null) as Record<string, string>;
  for (const [code, each] of texts.slice(0, languageLimit))
    result[code] = cutText(each as string, `${path}.${code}`, wrong);
  return result;
};

/** Plain text in one language. */
export const line: Check<string> = (value, path, wrong) => (isText(value) ? cutText(value, path, wrong) : undefined);

/** BCP 47 tag, as in `zh-Hant`. Content management systems write underscores, too. */
export const language: Check<string> = (value) => {
  const tag = isShort(value) ? value.trim().replaceAll('_', '-') : '';
  if (!/^[a-z]{2,3}(-[a-z\d]{1,8}){0,9}$/i.test(tag)) return undefined;
  try {
    return new Intl.Locale(tag).toString();
  } catch {
    // `Intl` does not know all of BCP 47.
    return tag;
  }
};

/** ISO 8601, as in `2026-10-01`. Systems write the first day of 1970, or of the year 1, where they have no date. */
export const day: Check<string> = (value) => {
  const time = isShort(value) ? Date.parse(`${value}T00:00Z`) : NaN;
  // Some browsers parse February 30 as a day in March.
  return time > 0 && new Date(time).toISOString().slice(0, 10) === value ? value : undefined;
};

/**
 * A day, or a time with its zone, as in `2026-10-01T11:00:00-05:00`. Without a zone, each reader would see another
 * time.
 */
export const moment: Check<string> = (value, path, wrong) => {
  if (!isShort(value)) return undefined;
  const [on, time] = value.split('T');
  if (time === undefined) return day(value, path, wrong);
  const isTime = /^[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(time) && !isNaN(Date.parse(value));
  return isTime && day(on, path, wrong) ? value : undefined;
};

/** A telephone number, as people write it: a text with a digit in it. */
export const phone: Check<string> = (value) => (isShort(value) && /\p{Nd}/u.test(value) ? value : undefined);

/** A telephone number that a phone can call, as people write it. */
export const dialable: Check<string> = (value) => (isShort(value) && telAddressOf(value) ? value : undefined);

export const number: Check<number> = (value) => (Number.isFinite(value) ? (value as number) : undefined);

/** A whole number, 0 or more. */
export const count: Check<number> = (value) =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : undefined;

/** A check of a number with inclusive limits. */
export interface RangeCheck extends Check<number> {
  readonly type: 'number' | 'integer';
  readonly minimum: number;
  readonly maximum: number;
}

/** A number from `minimum` to `maximum`; for type `integer`, a whole one. */
export const range = (type: RangeCheck['type'], minimum: number, maximum: number): RangeCheck => {
  const read: Check<number> = (value, path, wrong) => {
    if (typeof value !== 'number') return undefined;
    if (value >= minimum && value <= maximum && (type === 'number' || Number.isInteger(value))) return value;
    wrong.push(`${path} (not ${type === 'integer' ? 'a whole number ' : ''}from ${minimum} to ${maximum})`);
    return undefined;
  };
  return Object.assign(read, {type, minimum, maximum});
};

/** A check of a word from a fixed list. */
export interface ChoiceCheck<T extends string> extends Check<T> {
  readonly choices: readonly T[];
}

export const choice = <T extends string>(...choices: readonly T[]): ChoiceCheck<T> => {
  const read: Check<T> = (value, path, wrong) => {
    const found = choices.find((each) => each === value);
    if (!found) wrong.push(`${path} (not one of ${choices.join(', ')})`);
    return found;
  };
  return Object.assign(read, {choices});
};

/** A year, or a range of years as text, as in `2024–2025`. Ranges are returned with an en dash. */
export const year: Check<number | string> = (value, path, wrong) => {
  if (!isShort(value)) return count(value, path, wrong);
  const [, first, last] = /^\s*(\d{4})\s*[-–]\s*(\d{4})\s*$/.exec(value) ?? [];
  return first && last && first < last ? `${first}–${last}` : undefined;
};

export const flag: Check<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

/** IANA name, as in `America/Chicago`. */
export const zone: Check<string> = (value) => {
  try {
    return isShort(value) && new Intl.DateTimeFormat('en', ownFields({timeZone: value})) ? value : undefined;
  } catch {
    return undefined;
  }
};

/** A URL with http, https, mailto or tel; resolved against the page. */
export const address: Check<string> = (value, path, wrong) => checkAddress(value, path, wrong);

/** A URL with http or https; resolved against the page. */
export const picture: Check<string> = (value, path, wrong) => checkAddress(value, path, wrong, /^https?:/);

const checkAddress = (value: unknown, path: string, wrong: string[], schemes?: RegExp): string | undefined => {
  if (hasPassword(value)) wrong.push(`${path} (has a user name or password in it)`);
  return addressOf(value, schemes);
};

/** URL of hospital.schema.json, for the hospital's editor alone. The library ignores it, so any value is valid. */
export const editorOnly: Check<string> = (value) => value as string;
