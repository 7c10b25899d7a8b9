/**
 * What data of a hospital must look like, made of small checks. What is good of it is kept; the path of what is not is
 * noted, as in `locations[2].url`. For editors, hospital.schema.json says the same; a
 * test holds the two together.
 */
import {addressOf} from './address.ts';

/** A text of the hospital's: in one language, or in several by BCP 47 tag. Never HTML. */
export type Text = string | Readonly<Record<string, string>>;

/**
 * Reads a value.
 * @param path Where it stands.
 * @param wrong Gets the paths of what is wrong inside of it.
 * @returns Undefined where nothing of it is good.
 */
export type Check<T> = (value: unknown, path: string, wrong: string[]) => T | undefined;

type Fields = Readonly<Record<string, Check<unknown>>>;

/** What a record of checks gives: every field may be missing. */
export type Read<F extends Fields> = {readonly [K in keyof F]?: Exclude<ReturnType<F[K]>, undefined>};

/** An object with these fields and no others. */
export const record =
  <F extends Fields>(fields: F): Check<Read<F>> =>
  (value, path, wrong) => {
    if (Object(value) !== value) return undefined;
    const result: Record<string, unknown> = {};
    for (const [field, inner] of Object.entries(value as object)) {
      const at = path ? `${path}.${field}` : field;
      if (inner === undefined) continue;
      const good = Object.hasOwn(fields, field) ? fields[field]!(inner, at, wrong) : undefined;
      if (good === undefined) wrong.push(at);
      else result[field] = good;
    }
    return result as Read<F>;
  };

/** A record that is nothing without one of its fields. */
export const withField =
  <K extends string, T extends Readonly<Partial<Record<K, unknown>>>>(
    field: K,
    check: Check<T>,
  ): Check<T & {readonly [P in K]: NonNullable<T[P]>}> =>
  (value, path, wrong) => {
    const good = check(value, path, wrong);
    return good && field in good ? (good as T & {readonly [P in K]: NonNullable<T[P]>}) : undefined;
  };

/** Text, or texts by language. */
export const text: Check<Text> = (value) =>
  isText(value) ||
  (Object.keys(Object(value) as object)[0] &&
    Object.entries(value as object).every(([code, each]) => /^[a-z]{2,3}\b/i.test(code) && isText(each)))
    ? (value as Text)
    : undefined;

/** ISO 8601, as in `2026-10-01`. */
export const day: Check<string> = (value) => {
  const time = isText(value) ? Date.parse(`${value}T00:00Z`) : NaN;
  // Some engines read February 30 as a day in March.
  return !isNaN(time) && new Date(time).toISOString().slice(0, 10) === value ? value : undefined;
};

/** Plain text in the language that goes without saying, such as a tag of BCP 47. */
export const line: Check<string> = (value) => (isText(value) ? value : undefined);

/** Something with digits, written as a person would. */
export const phone: Check<string> = (value) => (isText(value) && /\d/.test(value) ? value : undefined);

export const number: Check<number> = (value) => (Number.isFinite(value) ? (value as number) : undefined);

export const flag: Check<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

/** IANA name, as in `America/Chicago`. */
export const zone: Check<string> = (value) => {
  try {
    return new Intl.DateTimeFormat('en', {timeZone: value as string}) && line(value, '', []);
  } catch {
    return undefined;
  }
};

/** http, https, mailto or tel; resolved against the page. */
export const address: Check<string> = (value) => addressOf(value);

/** Anything: for fields that are read elsewhere. */
export const anything: Check<unknown> = (value) => value;

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
