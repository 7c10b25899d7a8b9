/** The hospital's profile: its text, its mistakes, and one field changed. */

import {lineOfMistake} from './json-place.js';

/**
 * @param {string} text As it was typed.
 * @returns {{value: unknown, mistake: string | undefined}} An empty text is no profile. `mistake`: the parser's words.
 */
export const parseProfile = (text) => {
  if (!text.trim()) return {value: undefined, mistake: undefined};
  try {
    return {value: JSON.parse(text), mistake: undefined};
  } catch (error) {
    return {value: undefined, mistake: error.message};
  }
};

/** Whether a parsed profile has fields. */
export const isObject = (value) => Object(value) === value && !Array.isArray(value);

/**
 * Faults of a profile, by field.
 * @param {import('./render/renderer.js').Tools} tools
 * @returns {readonly {at: string, id: string, values: object}[]}
 */
export const profileProblems = (text, {schema, tools}) => {
  const {value, mistake} = parseProfile(text);
  if (mistake !== undefined) return [{at: 'profile', id: 'wrong.json', values: {mistake, line: lineOfMistake(text)}}];
  if (value === undefined) return [];
  const wrong = tools.checkProfile(value).map((path) => problemAt(path, value, schema));
  const {name, url} = Object(value);
  const isNamed = typeof name === 'string' ? name.trim() : (name ?? url);
  if (!wrong.length && !isNamed) wrong.push({at: 'profile.name', id: 'wrong.noName', values: {}});
  return wrong;
};

const problemAt = (path, value, schema) => {
  if (!isObject(value)) return {at: 'profile', id: 'wrong.profile', values: {}};
  // A field that the schema does not have may have any name, with spaces, too.
  const [, field, reason = ''] = /^([^]*?)(?: \((.*)\))?$/.exec(path);
  const part = field && partAt(schema, field);
  const at = `profile.${field}`;
  if (!part) return {at, id: 'wrong.field', values: {field}};
  if (valueAt(value, field) === undefined) return {at, id: 'wrong.missing', values: {field}};
  const example = part.examples?.[0];
  return {
    at,
    id: reason ? 'wrong.reason' : example === undefined ? 'wrong.part' : 'wrong.value',
    values: {field, reason, example: example === undefined ? '' : JSON.stringify(example)},
  };
};

const steps = (path) => path.split(/[.[\]]+/).filter(Boolean);

const valueAt = (value, path) => steps(path).reduce((inner, step) => Object(inner)[step], value);

/**
 * The schema of one field, with that of the definition it refers to.
 * @returns {object | undefined} Undefined for a field that the schema does not have.
 */
export const partAt = (schema, path) => {
  let part = schema;
  for (const step of steps(path)) {
    const forms = [part, ...(part.anyOf ?? [])].map((form) => resolved(schema, form));
    const next = forms.map((form) => (/^\d+$/.test(step) ? form.items : ownOf(form.properties, step))).find(Boolean);
    if (!next) return undefined;
    part = resolved(schema, next);
  }
  return part;
};

const ownOf = (fields, name) => (fields && Object.hasOwn(fields, name) ? fields[name] : undefined);

/** The schema's own description stays over that of the definition. */
export const resolved = (schema, part) => {
  if (!part.$ref) return part;
  const found = steps(part.$ref.replace(/^#\//, '').replaceAll('/', '.')).reduce((inner, step) => inner[step], schema);
  return {...resolved(schema, found), ...part, $ref: undefined};
};

/**
 * The text of a profile with one field set, or without it where the value is empty. Everything else stays.
 * @param {string} text A profile that can be parsed.
 * @param {boolean} [isTyping] Whether an entry of a list keeps its place while it is empty: the next one would move into
 *   the field in which a person types.
 */
export const withField = (text, path, value, isTyping = false) => {
  const whole = Object(parseProfile(text).value ?? {});
  setAt(whole, steps(path), value, isTyping);
  return Object.keys(whole).length ? JSON.stringify(whole, null, 2) : '';
};

const setAt = (inner, [step, ...rest], value, isTyping) => {
  const stays = isTyping && Array.isArray(inner);
  if (!rest.length) {
    if (!stays && (value === '' || value === undefined)) remove(inner, step);
    else inner[step] = value;
    return;
  }
  if (Object(inner[step]) !== inner[step]) inner[step] = /^\d+$/.test(rest[0]) ? [] : {};
  setAt(inner[step], rest, value, isTyping);
  if (!stays && !Object.keys(inner[step]).length) remove(inner, step);
};

const remove = (inner, step) => {
  if (Array.isArray(inner)) inner.splice(Number(step), 1);
  else delete inner[step];
};

/** One field of a profile, for its form. */
export const fieldOf = (text, path) => valueAt(parseProfile(text).value, path);
