/**
 * Checks of objects and lists, made of the checks of their values. They keep the valid parts and note the path of each
 * invalid part, as in `locations[2].url`: the innermost path, and not those of the parts around it. What they carry
 * besides is for tools/schema.ts, which makes hospital.schema.json from it.
 */

/**
 * Reads a value.
 * @param path Where the value stands.
 * @param wrong Receives the path of each invalid part inside the value. A check that has a reason to give adds the
 * value's own path, with the reason in brackets: `fever.celsius (not from 36.5 to 40)`.
 * @returns Undefined for an invalid value.
 */
export type Check<T> = (value: unknown, path: string, wrong: string[]) => T | undefined;

/** The type of the values that a check finds valid. */
export type Valid<C extends Check<unknown>> = Exclude<ReturnType<C>, undefined>;

type Fields = Readonly<Record<string, Check<unknown>>>;

/** A record with the values that checks found valid. Every field may be missing, except the required ones. */
export type Read<F extends Fields, R extends keyof F = never> = Flat<
  {readonly [K in R]: Valid<F[K]>} & {readonly [K in Exclude<keyof F, R>]?: Valid<F[K]>}
>;

/** One object type, which an editor shows by its fields. */
type Flat<T> = {[K in keyof T]: T[K]};

/** A check of an object. */
export interface RecordCheck<T> extends Check<T> {
  readonly fields: Fields;
  readonly required: readonly string[];
  readonly offered: readonly string[];
}

/**
 * An object with these fields and no others. What is read of it has no prototype: a page's other script may have added
 * an emergency number to `Object.prototype`.
 * @param required Fields without which the object is invalid.
 * @param offered The fields in types and in hospital.schema.json, where those are fewer than the fields that are read.
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
    const given = new Map<string, unknown>(Object.entries(value as object).filter(([, inner]) => inner !== undefined));
    for (const [field, inner] of given) {
      const check = Object.hasOwn(fields, field) ? fields[field]! : unknownField;
      const valid = readPart(check, inner, pathOf(path, field), wrong);
      if (valid !== undefined) result[field] = valid;
    }
    for (const field of required) if (!given.has(field)) wrong.push(pathOf(path, field));
    return required.every((field) => field in result) ? (result as ReturnType<typeof read>) : undefined;
  };
  return Object.assign(read, {fields, required, offered: offered ?? Object.keys(fields)});
};

/** @param path Where the object stands; empty for the whole of what is read. */
const pathOf = (path: string, field: string): string => (path ? `${path}.${field}` : field);

const unknownField: Check<never> = () => undefined;

/** Reads a part. One that is invalid is named by its path, unless its check has named what is invalid inside it. */
const readPart = <T>(check: Check<T>, value: unknown, path: string, wrong: string[]): T | undefined => {
  const named = wrong.length;
  const valid = check(value, path, wrong);
  if (valid === undefined && wrong.length === named) wrong.push(path);
  return valid;
};

/**
 * A record that is used whole or not at all: what is left of it may mean something else.
 * @param contradiction Names the field that does not agree with another, and why; undefined where all agree.
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

/** A check of a value that may be written in several forms, each an object. */
export interface FormsCheck<T> extends Check<T> {
  readonly forms: readonly RecordCheck<T>[];
}

/** A check of a list. */
export interface ListCheck<T> extends Check<readonly T[]> {
  readonly item: Check<T>;
}

/** A list, without its invalid items. */
export const list = <T>(item: Check<T>): ListCheck<T> => {
  const read: Check<readonly T[]> = (value, path, wrong) =>
    Array.isArray(value)
      ? value.flatMap((each: unknown, index) => {
          const valid = readPart(item, each, `${path}[${index}]`, wrong);
          return valid === undefined ? [] : [valid];
        })
      : undefined;
  return Object.assign(read, {item});
};

/** A value that another shape checks when it is shown. Nothing has checked it before, whatever its type says. */
export interface LaterCheck<T> extends Check<T> {
  readonly checkedBy: string;
}

/** @param checkedBy Section and field of the check, as in `care.offers`. */
export const checkedLater = <T>(checkedBy: string): LaterCheck<T> =>
  Object.assign((value: unknown) => value as T, {checkedBy});
