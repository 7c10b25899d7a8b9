/** For tests: names and values that another script of the page may have added to every object. */
import {
  careShape,
  communityShape,
  doctorsShape,
  newsShape,
  policyShape,
  productsShape,
} from '../../src/hospital/section-shapes.ts';
import {leukemia} from '../../src/conditions/leukemia/index.ts';
import {nameOf} from '../../src/content/condition.ts';
import {profile} from '../../src/hospital/profile.ts';

/** Fields of a check, those of its parts included. */
const fieldsOf = (check: unknown, seen = new Set<unknown>()): readonly string[] => {
  const parts = check as {fields?: Readonly<Record<string, unknown>>; item?: unknown; forms?: readonly unknown[]};
  if (typeof check !== 'function' || seen.has(check)) return [];
  seen.add(check);
  const inner = [...Object.values(parts.fields ?? {}), parts.item, ...(parts.forms ?? [])];
  return [...Object.keys(parts.fields ?? {}), ...inner.flatMap((part) => fieldsOf(part, seen))];
};

const data = [profile, careShape, communityShape, doctorsShape, newsShape, policyShape, productsShape];
const locale = ['locale', 'direction', 'state', 'reviewed', 'sections', 'messages', 'english', 'translation', 'stale'];
const given = [
  'suffix',
  'tag',
  'format',
  'headingLevel',
  'hospital',
  'data',
  'hide',
  'layout',
  'prefix',
  'bundle',
  'languageHref',
  'onProblem',
  'codes',
];
/** Optional fields and methods of our own records, which no person writes. */
const ours = ['additions', 'after', 'isPart', 'kept', 'mirror', 'number', 'say', 'signed', 'ticked', 'wanted'];
const attributes = ['src', 'href', 'limit', 'timeZone', 'heading-level', 'time-zone', 'remember', 'for'];

/** The data of sections is given by tag. */
const tags = leukemia.sections.map((placed) => `${leukemia.prefix}-${nameOf(placed)}`);

/** Tags, fields of the profile, of the data of sections, of a locale file and of our records, and options of public functions. */
export const names: readonly string[] = [
  ...new Set([...data.flatMap((check) => fieldsOf(check)), ...locale, ...given, ...ours, ...attributes, ...tags]),
];

/** Options of Lit's properties, and of the browser's functions that we and Lit call. */
export const options = [
  ...['attribute', 'reflect', 'noAccessor', 'converter', 'hasChanged', 'useDefault'],
  ...['once', 'passive', 'capture', 'signal', 'handleEvent', 'cancelable'],
  ...['delegatesFocus', 'slotAssignment', 'customElementRegistry', 'attributeOldValue', 'attributes', 'characterData'],
  ...['body', 'headers', 'method', 'cache', 'keepalive', 'window', 'script', 'region', 'calendar', 'hourCycle'],
] as const;

/** Values of the types that options have, and of others. */
export const optionValues: readonly unknown[] = [true, false, 'manual', {}];

/** Values of the types that fields have, each of which would show on the page. */
export const values: readonly unknown[] = [
  'javascript:hurt()',
  '5550666',
  'https://evil.example/',
  true,
  1,
  ['https://evil.example/'],
  {by: 'Evil', on: '2999-01-01', en: 'Evil', text: 'Evil', id: 'evil.evil', celsius: 39, fahrenheit: 102.2},
];

/** Adds a value under all names to every object. */
export const pollute = (prototype: object, value: unknown): void => {
  for (const name of names)
    Object.defineProperty(prototype, name, {value, configurable: true, writable: true, enumerable: false});
};

/** Takes the names away again. */
export const clean = (prototype: object): void => {
  for (const name of names) Reflect.deleteProperty(prototype, name);
};
