/**
 * hospital.schema.json, for editors: made from the checks that read a hospital’s data, and from the notes beside them.
 * https://json-schema.org/draft-07
 */
import {descriptions, examples} from '../../src/hospital/hospital.notes.ts';
import {entryLimit, fieldLimit, languageLimit} from '../../src/hospital/limits.ts';
import {profile} from '../../src/hospital/profile.ts';
import * as shapes from '../../src/hospital/section-shapes.ts';
import type {Check, FormsCheck, LaterCheck, ListCheck, RecordCheck} from '../../src/hospital/shape.ts';
import * as values from '../../src/hospital/values.ts';

/** The part of JSON Schema that is used here. */
export interface Schema {
  readonly $schema?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly maxProperties?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minProperties?: number;
  readonly anyOf?: readonly Schema[];
  readonly propertyNames?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

const words: Schema = {type: 'string', pattern: '\\S', maxLength: fieldLimit};
const date = '\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])';
const time = 'T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d)';
// Two digits before any letter but those of "Tel.", and not "24/7" alone.
const digit = '[0-9٠-٩۰-۹０-９]';
const dialable = `^(?!\\D*24/7\\D*$)[^A-Za-z0-9]*(TEL|[Tt]el|([Tt]ele)?[Pp]hone)?([^A-Za-z]*${digit}){2}`;
const relative = '[^:\\s][^:]*$|[/.?#]';

/** Checks that have a definition, with its name and as much of the check as JSON Schema can say. */
const kinds = new Map<Check<unknown>, readonly [name: string, schema: Schema]>([
  [
    values.text,
    [
      'text',
      {
        anyOf: [
          words,
          {
            type: 'object',
            minProperties: 1,
            maxProperties: languageLimit,
            propertyNames: {pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$'},
            additionalProperties: words,
          },
        ],
      },
    ],
  ],
  [values.language, ['language', words]],
  [
    values.address,
    ['address', {type: 'string', maxLength: fieldLimit, pattern: `^(https?:|mailto:|tel:|${relative})`}],
  ],
  [values.picture, ['picture', {type: 'string', maxLength: fieldLimit, pattern: `^(https?:|${relative})`}]],
  [values.phone, ['phone', {type: 'string', maxLength: fieldLimit, pattern: '\\p{Nd}'}]],
  [values.dialable, ['dialable', {type: 'string', maxLength: fieldLimit, pattern: dialable}]],
  [
    values.year,
    [
      'year',
      {
        anyOf: [
          {type: 'integer', minimum: 0},
          {type: 'string', maxLength: fieldLimit, pattern: '^\\s*\\d{4}\\s*[-–]\\s*\\d{4}\\s*$'},
        ],
      },
    ],
  ],
  [values.day, ['day', {type: 'string', pattern: `^${date}$`}]],
  [values.moment, ['moment', {type: 'string', maxLength: fieldLimit, pattern: `^${date}(${time})?$`}]],
  [shapes.intro, ['intro', {$ref: '#/definitions/text'}]],
]);

/** The other checks of single values. */
const others = new Map<Check<unknown>, Schema>([
  [values.count, {type: 'integer', minimum: 0}],
  [values.flag, {type: 'boolean'}],
  [values.zone, words],
  [values.editorOnly, {type: 'string'}],
]);

const notesOn = (path: string): Schema => ({
  ...(descriptions[path] && {description: descriptions[path]}),
  ...(examples[path] && {examples: examples[path]}),
});

/** Properties that checks carry for this file. */
type Carried = LaterCheck<unknown> &
  ListCheck<unknown> &
  RecordCheck<unknown> &
  FormsCheck<unknown> &
  values.ChoiceCheck<string> &
  values.RangeCheck;

/** @param path Where the check stands, as in `care.locations[].name`. */
const schemaOf = (check: Check<unknown>, path: string): Schema => ({...structureOf(check, path), ...notesOn(path)});

const structureOf = (check: Check<unknown>, path: string): Schema => {
  const {checkedBy, item, fields, forms, choices, type, minimum, maximum} = check as Partial<Carried>;
  if (kinds.has(check)) return {$ref: `#/definitions/${kinds.get(check)![0]}`};
  if (check === shapes.notice && path !== 'notice') return {$ref: '#/definitions/notice'};
  if (checkedBy) return {$ref: `#/definitions/${checkedBy.replace('.', '/properties/')}`};
  if (item) return {type: 'array', maxItems: entryLimit, items: schemaOf(item, `${path}[]`)};
  if (fields) return objectOf(check as RecordCheck<unknown>, path);
  if (forms) return {anyOf: forms.map((form) => structureOf(form, path))};
  if (choices) return {type: 'string', enum: choices};
  if (type) return {type, minimum: minimum!, maximum: maximum!};
  if (others.has(check)) return others.get(check)!;
  throw new Error(
    `integrations/editors/hospital-schema.ts has no JSON Schema for the check of ${path}: add it to "others".`,
  );
};

const objectOf = ({fields, required, offered}: RecordCheck<unknown>, path: string): Schema => ({
  type: 'object',
  additionalProperties: false,
  ...(required.length && {required}),
  properties: Object.fromEntries(offered.map((field) => [field, schemaOf(fields[field]!, `${path}.${field}`)])),
});

export const hospitalSchema: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'A hospital, for all-widgets',
  ...schemaOf(profile, 'profile'),
  definitions: {
    ...Object.fromEntries([...kinds.values()].map(([name, schema]) => [name, {...schema, ...notesOn(name)}])),
    care: schemaOf(shapes.careShape, 'care'),
    doctors: schemaOf(shapes.doctorsShape, 'doctors'),
    community: schemaOf(shapes.communityShape, 'community'),
    news: schemaOf(shapes.newsShape, 'news'),
    products: schemaOf(shapes.productsShape, 'products'),
    policy: schemaOf(shapes.policyShape, 'policy'),
    notice: schemaOf(shapes.notice, 'notice'),
  },
};
