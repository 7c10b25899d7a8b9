/** A hospital's editor explains every field that can be written. */
import assert from 'node:assert/strict';
import {readFileSync, globSync} from 'node:fs';
import {describe, it} from 'node:test';
import {descriptions, examples} from '../../src/hospital/hospital.notes.ts';
import {hospitalSchema, type Schema} from '../../integrations/editors/hospital-schema.ts';

const {definitions = {}, ...profile} = hospitalSchema;

interface Described {
  readonly path: string;
  readonly schema: Schema;
}

/** Every field that is written under a name, with its path. */
const fieldsOf = (schema: Schema, path: string): readonly Described[] => [
  ...Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => [
    {path: `${path}.${name}`, schema: inner},
    ...fieldsOf(inner, `${path}.${name}`),
  ]),
  ...(schema.items ? fieldsOf(schema.items, `${path}[]`) : []),
  ...(schema.anyOf ?? []).flatMap((form) => fieldsOf(form, path)),
];

const fields = [
  ...fieldsOf(profile, 'profile'),
  ...Object.entries(definitions).flatMap(([name, definition]) => fieldsOf(definition, name)),
];

/** Fields that are alike everywhere: their kind says all that there is to say. */
const saysItself = ({path, schema: {$ref = ''}}: Described): boolean =>
  path.endsWith('.$schema') || /^#\/definitions\/(language|intro|care\/properties\/\w+)$/.test($ref);

describe('the notes on what a hospital gives', () => {
  it('describe every field', () => {
    assert.ok(fields.length > 60);
    for (const field of fields) assert.ok(descriptions[field.path] ?? saysItself(field), field.path);
  });

  it('describe every kind of value, the profile and every section', () => {
    for (const name of ['profile', ...Object.keys(definitions)]) assert.ok(descriptions[name], name);
  });

  it('speak of no field that there is not', () => {
    const known = new Set(['profile', ...Object.keys(definitions), ...fields.map(({path}) => path)]);
    for (const path of [...Object.keys(descriptions), ...Object.keys(examples)]) assert.ok(known.has(path), path);
  });

  it('are sentences', () => {
    for (const [path, words] of Object.entries(descriptions)) assert.match(words, /^[A-Z0-9].+\.$/s, path);
  });

  it('show by an example how each value is written that is no text, address or list', () => {
    for (const {path, schema} of fields)
      if (['number', 'integer', 'boolean'].includes(schema.type!)) assert.ok(examples[path], path);
  });

  it('are not imported by what runs on a page', () => {
    for (const file of globSync('src/**/*.ts'))
      assert.doesNotMatch(readFileSync(file, 'utf8'), /from '.*hospital\.notes\.ts'/, file);
  });
});
