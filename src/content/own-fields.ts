/**
 * Copies an object to one without a prototype, so that only its own fields count: another script on the page may have
 * added an emergency number, or a URL, to `Object.prototype`.
 */
export const ownFields = <T extends object>(record: T): T => Object.assign(Object.create(null) as T, record);

/** Does the same with every record in a value, such as a condition or a parsed file. */
export const ownFieldsDeep = <T>(value: T): T => {
  if (Array.isArray(value)) return value.map((each: unknown) => ownFieldsDeep(each)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const copy = ownFields(value) as Record<string, unknown>;
  for (const field of Object.keys(copy)) copy[field] = ownFieldsDeep(copy[field]);
  return copy as T;
};
