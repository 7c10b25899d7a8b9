/**
 * Checks of objects and lists, composed of the checks of their values. They keep the valid parts and report the path of
 * each invalid part, as in `locations[2].url`: the innermost path, without those of its parents. The other properties
 * of a check are for integrations/editors/hospital-schema.ts, which generates hospital.schema.json from them.
 */
import {entryLimit} from './limits.ts';

/**
 * Validates a value.
 * @param path Path of the value.
 * @param wrong Receives the path of each invalid part inside the value. A check that has a reason to give adds the
 * value's own path, with the reason in brackets: `fever.celsius (not from 36.5 to 40)`.
 * @returns Undefined for an invalid value.
 */
export type Check<T> = (value: unknown, path: string, wrong: string[]) => T | undefined;

/** Type of the values that a check accepts. */
export type Valid<C extends Check<unknown>> = Exclude<ReturnType<C>, undefined>;

type Fields = Readonly<Record<string, Check<unknown>>>;

/** A record of valid values. Every field is optional, except the required ones. */
export type Read<F extends Fields, R extends keyof F = never> = Flat<
  {readonly [K in R]: Valid<F[K]>} & {readonly [K in Exclude<keyof F, R>]?: Valid<F[K]>}
>;

/** Flattens an intersection, so that editors show its fields. */
type Flat<T> = {[K in keyof T]: T[K]};

/** A check of an object. */
export interface RecordCheck<T> extends Check<T> {
  readonly fields: Fields;
  readonly required: readonly string[];
  readonly offered: readonly string[];
}

/**
 * An object with these fields and no others. The result has no prototype: another script on the page may have added an
 * emergency number to `Object.prototype`.
 * @param required Fields without which the object is invalid.
 * @param offered The fields in types and in hospital.schema.json, if those are fewer than the fields that are read.
 */
export const record = <
  F extends Fields,
  R extends keyof F & string = never,
  O extends keyof F & string = keyof F & string,
>(
  fields: F,
  required: readonly R[] = [],
  offered?: readonly O[],
): RecordCheck<Read<Pick<F, O>, R & O>> => {
  const read: Check<Read<Pick<F, O>, R & O>> = (value, path, wrong) => {
    if (Object(value) !== value || Array.isArray(value)) return undefined;
    const result = Object.create(null) as Record<string, unknown>;
    // Only so many unknown fields are reported.
    let unknown = 0;
    const all = value as Readonly<Record<string, unknown>>;
    const given = Object.keys(all).filter((field) => {
      const isKnown = Object.hasOwn(fields, field);
      const counts = (isKnown || unknown < entryLimit) && all[field] !== undefined;
      if (counts && !isKnown) unknown++;
      return counts;
    });
    for (const field of given) {
      const check = Object.hasOwn(fields, field) ? fields[field]! : unknownField;
      const valid = readPart(check, all[field], pathOf(path, field), wrong);
      if (valid !== undefined) result[field] = valid;
    }
    for (const field of required) if (!given.includes(field)) wrong.push(pathOf(path, field));
    return required.every((field) => field in result) ? (result as ReturnType<typeof read>) : undefined;
  };
  return Object.assign(read, {fields, required, offered: offered ?? Object.keys(fields)});
};

/** @param path Path of the object; empty for the root. */
const pathOf = (path: string, field: string): string => {
  const name = field.slice(0, 100);
  return path ? `${path}.${name}` : name;
};

const unknownField: Check<never> = () => undefined;

/** Validates a part, and reports its path if it is invalid, unless its check has reported a path inside it. */
const readPart = <T>(check: Check<T>, value: unknown, path: string, wrong: string[]): T | undefined => {
  const named = wrong.length;
  const valid = check(value, path, wrong);
  if (valid === undefined && wrong.length === named) wrong.push(path);
  return valid;
};

/**
 * A record that is accepted completely or not at all: the rest of it could mean something else.
 * @param contradiction Names the field that contradicts another, and the reason; undefined if all agree.
 */
export const allOrNothing = <T>(
  check: RecordCheck<T>,
  contradiction: (valid: NoInfer<T>, path: string) => string | undefined,
): RecordCheck<T> => {
  const read: Check<T> = (value, path, wrong) => {
    const named = wrong.length;
    const valid = check(value, path, wrong);
    if (valid === undefined || wrong.length > named) return undefined;
    const found = contradiction(valid, path);
    if (found === undefined) return valid;
    wrong.push(pathOf(path, found));
    return undefined;
  };
  return Object.assign(read, {fields: check.fields, required: check.required, offered: check.offered});
};

/** A check of a value with several forms, each an object. */
export interface FormsCheck<T> extends Check<T> {
  readonly forms: readonly RecordCheck<T>[];
}

/** A check of a list. */
export interface ListCheck<T> extends Check<readonly T[]> {
  readonly item: Check<T>;
}

/** A list, without its invalid items, to its limit. */
export const list = <T>(item: Check<T>): ListCheck<T> => {
  const read: Check<readonly T[]> = (value, path, wrong) => {
    if (!Array.isArray(value)) return undefined;
    if (value.length > entryLimit) wrong.push(`${path} (cut to ${entryLimit} entries; link to all with href)`);
    return value.slice(0, entryLimit).flatMap((each: unknown, index) => {
      const valid = readPart(item, each, `${path}[${index}]`, wrong);
      return valid === undefined ? [] : [valid];
    });
  };
  return Object.assign(read, {item});
};

/** A value that another check validates when it is shown. Until then, nothing guarantees its type. */
export interface LaterCheck<T> extends Check<T> {
  readonly checkedBy: string;
}

/** @param checkedBy Section and field of the check, as in `care.offers`. */
export const checkedLater = <T>(checkedBy: string): LaterCheck<T> =>
  Object.assign((value: unknown) => value as T, {checkedBy});
