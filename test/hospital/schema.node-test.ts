/**
 * The published schema and our parser accept the same values. The schema’s fields are generated from the checks in
 * `src/hospital`. Its patterns are written by hand in integrations/editors/hospital-schema.ts, and compared with the checks here.
 */
import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Ajv, type AnySchema, type ValidateFunction} from 'ajv';
import {entryLimit, fieldLimit, languageLimit} from '../../src/hospital/limits.ts';
import {profile} from '../../src/hospital/profile.ts';
import {
  careShape,
  communityShape,
  doctorsShape,
  newsShape,
  policyShape,
  productsShape,
} from '../../src/hospital/section-shapes.ts';
import type {Check} from '../../src/hospital/shape.ts';
import {hospitalSchema, type Schema} from '../../integrations/editors/hospital-schema.ts';
import {numbers} from './phone-numbers.ts';

type Path = readonly (string | number)[];

/** The schema as the build writes it. */
const schema = JSON.parse(JSON.stringify(hospitalSchema)) as Schema;
const ajv = new Ajv({strict: true, allErrors: true});
ajv.addSchema(schema as AnySchema, 'hospital');
const validatorOf = (pointer: string): ValidateFunction => ajv.getSchema(`hospital${pointer}`)!;

/**
 * Each kind of data: its definition in the schema, and its check in the parser. An object with several forms takes the
 * last one, or the one with the number `form`.
 */
const roots: readonly (readonly [name: string, pointer: string, shape: Check<unknown>, form?: number])[] = [
  ['profile', '#', profile],
  ['profile', '#', profile, 0],
  ['care', '#/definitions/care', careShape],
  ['doctors', '#/definitions/doctors', doctorsShape],
  ['community', '#/definitions/community', communityShape],
  ['news', '#/definitions/news', newsShape],
  ['products', '#/definitions/products', productsShape],
  ['policy', '#/definitions/policy', policyShape],
];

/** Resolves a `$ref`, and picks one form of an object with several. Keywords beside `$ref` are descriptions. */
const resolve = (at: Schema, form = -1): Schema => {
  if (at.anyOf?.every(({properties}) => properties)) return at.anyOf.at(form)!;
  if (!at.$ref) return at;
  const steps = at.$ref.replace('#/', '').split('/');
  return resolve(
    steps.reduce((node, step) => (node as Record<string, Schema>)[step]!, schema),
    form,
  );
};

/** A complete value, made from the examples in the schema. */
const exampleOf = (given: Schema, form?: number): unknown => {
  const at = resolve(given, form);
  if (at.examples) return at.examples.at(-1);
  if (at.type === 'array') return (resolve(at.items!, form).examples ?? [exampleOf(at.items!, form)]) as unknown;
  if (at.properties)
    return Object.fromEntries(Object.entries(at.properties).map(([field, inner]) => [field, exampleOf(inner, form)]));
  return 'an example';
};

/** Path and schema of every field. */
const fieldsIn = (given: Schema, form?: number, path: Path = []): readonly (readonly [path: Path, field: Schema])[] => {
  const at = resolve(given, form);
  if (at.items) return [[[...path, 0], at.items], ...fieldsIn(at.items, form, [...path, 0])];
  return Object.entries(at.properties ?? {}).flatMap(([name, inner]) => {
    const here = [...path, name];
    return [[here, inner] as const, ...fieldsIn(inner, form, here)];
  });
};

const at = (value: unknown, path: Path): unknown =>
  path.reduce((inner: unknown, step) => (inner as Record<string | number, unknown>)[step], value);

const withValue = (value: unknown, path: Path, wrong: unknown): unknown => {
  const copy = structuredClone(value);
  (at(copy, path.slice(0, -1)) as Record<string | number, unknown>)[path.at(-1)!] = wrong;
  return copy;
};

/** A path as the console writes it. */
const nameOf = (path: Path): string =>
  path.map((step, index) => (typeof step === 'number' ? `[${step}]` : (index ? '.' : '') + step)).join('');

/** Paths of the mistakes, without reasons. */
const mistakesIn = (shape: Check<unknown>, value: unknown): readonly string[] => {
  const wrong: string[] = [];
  const good = shape(value, '', wrong);
  const paths = wrong.map((mistake) => mistake.replace(/ \(.*\)$/, ''));
  return good === undefined ? ['all of it', ...paths] : paths;
};

/** Invalid values for a field, by its type. */
const wrongFor = (given: Schema): readonly unknown[] => {
  const {type, properties, minimum = 0, maximum = Infinity} = resolve(given);
  const kind = given.$ref?.split('/').at(-1) ?? '';
  const always = [null, {}, {a: 1}, [null]];
  if (type === 'array') return [null, {}, 'x', 5, true];
  if (properties) return [null, 'x', 5, true, []];
  if (type === 'number' || type === 'integer')
    return [...always, [], 'x', '5', true, minimum - 1, maximum + 1, ...(type === 'integer' ? [1.5] : [])];
  if (type === 'boolean') return [...always, [], 'true', 0, 1];
  const textual: readonly unknown[] = [...always, [], 5, true, '', ' '];
  switch (kind) {
    case 'intro':
    case 'text':
      return [...textual, ['x'], {en: ''}, {en: 5}, {en: 'x', es: null}, {'': 'x'}, {english: 'x'}, {en_US: 'x'}];
    case 'address':
      return [
        ...textual,
        'javascript:alert(1)',
        'JavaScript:alert(1)',
        ' javascript:x',
        'data:text/html,x',
        'ftp://x/y',
      ];
    case 'picture':
      return [...textual, 'javascript:alert(1)', 'data:image/png;base64,x', 'mailto:a@b.example', 'tel:5550100'];
    case 'phone':
      return [...textual, 'call us'];
    case 'dialable':
      return [...textual, 'call us', 'call us 24/7', '24/7', ' (24/7)', 'ext. 5', '1'];
    case 'year':
      return [...always, [], 1.5, -1, true, '', 'last', '2026', '2024–26', '2024,2025', '2024–2025–2026'];
    case 'day':
      return [...textual, 'soon', '2026', '2026-13-01', '2026-10-32', '10/01/2026', '2026-10-01T11:00Z'];
    case 'moment':
      return [...textual, 'soon', '2026-13-01', '2026-10-01T11:00', '2026-10-01T25:00Z', '2026-10-01 11:00Z'];
    default:
      return textual;
  }
};

/** JSON blocks in a page, each named `profile` or by the tag around it. */
const blocksIn = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/<script type="application\/json"([^>]*)>([^]*?)<\/script>/g)]
    .filter(([, attributes]) => !attributes!.includes('data-all-locale'))
    .map(({input, index, 1: attributes, 2: json}) => {
      const isProfile = attributes!.includes('data-all-hospital');
      const tag = [...input.slice(0, index).matchAll(/<all-([\w-]+)/g)].at(-1)?.[1];
      return {file, name: isProfile ? 'profile' : tag, json: json!};
    });

describe('the published schema', () => {
  it('is a draft-07 schema that a strict validator takes', () => {
    assert.equal(ajv.validateSchema(schema as AnySchema), true);
    assert.match((schema as {$schema: string}).$schema, /draft-07/);
    for (const [, pointer] of roots) assert.equal(typeof validatorOf(pointer), 'function');
  });

  it('stands in dist as it is made from the checks', () => {
    assert.deepEqual(JSON.parse(readFileSync('dist/hospital.schema.json', 'utf8')), schema);
  });

  it('takes every number that the parser would call', () => {
    const validate = validatorOf('#');
    for (const careLine of Object.keys(numbers)) {
      assert.ok(validate({careLine}), careLine);
      assert.deepEqual(mistakesIn(profile, {careLine}), [], careLine);
    }
  });

  it('refuses both forms of a rule on fevers at once, as the parser does', () => {
    const validate = validatorOf('#');
    const lasting = {celsius: 38, fahrenheit: 100.4, minutes: 60};
    const fever = {celsius: 38, fahrenheit: 100.4, once: {celsius: 38.3, fahrenheit: 101}, lasting};
    assert.equal(validate({fever}), false);
    assert.deepEqual(mistakesIn(profile, {fever}), ['fever.celsius', 'fever.fahrenheit']);
  });

  it('holds the limits of the parser', () => {
    const validate = validatorOf('#/definitions/care');
    const long = 'x'.repeat(fieldLimit);
    const many = (count: number): readonly string[] => Array.from({length: count}, () => 'x');
    const languages = (count: number) =>
      Object.fromEntries(many(count).map((text, index) => [`de-${1000 + index}`, text]));
    for (const [valid, invalid] of [
      [{offers: many(entryLimit)}, {offers: many(entryLimit + 1)}],
      [{offers: [long]}, {offers: [`${long}x`]}],
      [{offers: [{en: long}]}, {offers: [{en: `${long}x`}]}],
      [{intro: languages(languageLimit)}, {intro: languages(languageLimit + 1)}],
      [{url: `/${long.slice(1)}`}, {url: `/${long}`}],
      [{locations: [{name: 'x', phone: `5${long.slice(1)}`}]}, {locations: [{name: 'x', phone: `5${long}`}]}],
    ]) {
      assert.ok(validate(valid), ajv.errorsText(validate.errors));
      assert.deepEqual(mistakesIn(careShape, valid), []);
      assert.equal(validate(invalid), false);
      assert.notDeepEqual(mistakesIn(careShape, invalid), []);
    }
  });

  const blocks = globSync('demo/*.html').flatMap(blocksIn);

  it('finds data in the demo to look at', () => {
    const names = new Set(blocks.map(({name}) => name));
    assert.deepEqual([...names].sort(), ['community', 'doctors', 'policy', 'products', 'profile']);
  });

  for (const {file, name, json} of blocks)
    it(`takes what ${file} has for ${name}, as the parser does`, () => {
      const [, pointer, shape] = roots.find((root) => root[0] === name)!;
      const validate = validatorOf(pointer);
      const data: unknown = JSON.parse(json);
      assert.ok(validate(data), ajv.errorsText(validate.errors));
      assert.deepEqual(mistakesIn(shape, data), []);
    });
});

for (const [name, pointer, shape, form] of roots)
  describe(`the schema of ${name}${form === undefined ? '' : `, in its form ${form}`}`, () => {
    const validate = validatorOf(pointer);
    const root = pointer === '#' ? schema : resolve({$ref: pointer});
    const whole = exampleOf(root, form);
    const fields = fieldsIn(root, form);

    it('makes from its own examples a value that both take whole', () => {
      assert.ok(validate(whole), ajv.errorsText(validate.errors));
      assert.deepEqual(mistakesIn(shape, whole), []);
    });

    it('has no example that one of them refuses', () => {
      for (const [path, field] of fields)
        for (const example of resolve(field).examples ?? []) {
          const value = withValue(whole, path, example);
          assert.ok(validate(value), `${nameOf(path)} ${ajv.errorsText(validate.errors)}`);
          assert.deepEqual(mistakesIn(shape, value), [], nameOf(path));
        }
    });

    it('takes nothing at all, as the parser does', () => {
      assert.ok(validate({}));
      assert.deepEqual(mistakesIn(shape, {}), []);
    });

    for (const wrong of [null, 'x', 5, true, ['x']])
      it(`refuses ${JSON.stringify(wrong)} in place of everything, as the parser does`, () => {
        assert.equal(validate(wrong), false);
        assert.notDeepEqual(mistakesIn(shape, wrong), []);
      });

    for (const [path, field] of fields.filter(([path]) => path.at(-1) !== '$schema'))
      it(`refuses a wrong ${nameOf(path)}, as the parser does, which names it`, () => {
        for (const wrong of wrongFor(field)) {
          const value = withValue(whole, path, wrong);
          const what = `${nameOf(path)}: ${JSON.stringify(wrong)}`;
          assert.equal(validate(value), false, `The schema takes ${what}`);
          const mistakes = mistakesIn(readElsewhere(name, path) ? careShape : shape, value);
          assert.ok(
            mistakes.some((mistake) => mistake.startsWith(nameOf(path)) || nameOf(path).startsWith(mistake)),
            `The parser takes ${what}`,
          );
        }
      });

    it('refuses a field that it does not know, as the parser does', () => {
      for (const path of [[], ...fields.map(([path]) => path)]) {
        const inner = at(whole, path);
        if (typeof inner !== 'object' || !inner || Array.isArray(inner) || 'en' in inner) continue;
        const value = withValue(whole, [...path, 'unheard-of'], 'x');
        assert.equal(validate(value), false, nameOf(path));
        const mistakes = mistakesIn(readElsewhere(name, path) ? careShape : shape, value);
        assert.ok(mistakes.includes(nameOf([...path, 'unheard-of'])), nameOf(path));
      }
    });

    it('wants what the parser wants of an entry', () => {
      for (const [path, field] of fields)
        for (const needed of resolve(field, form).required ?? []) {
          const value = withValue(whole, [...path, needed], undefined);
          assert.equal(validate(value), false, nameOf([...path, needed]));
          const mistakes = mistakesIn(readElsewhere(name, path) ? careShape : shape, value);
          assert.ok(mistakes.includes(nameOf([...path, needed])), `${nameOf(path)}: ${mistakes.join()}`);
        }
    });
  });

/** Lists in the profile that `<all-care>` validates when it reads them. */
const readElsewhere = (name: string, [field]: Path): boolean =>
  name === 'profile' && ['offers', 'locations', 'recognition'].includes(String(field));

/** Every identifier in the files of the shapes, so that a field that the schema lacks is among them. */
const words = new Set(
  globSync('src/hospital/{fever,profile,section-shapes}.ts').flatMap(
    (file) => readFileSync(file, 'utf8').match(/\$?\w+/g) ?? [],
  ),
);

/** Values of every kind: each field accepts at least one. */
const samples: readonly unknown[] = [
  '2026-10-01',
  'America/Chicago',
  38,
  38.3,
  100.4,
  101,
  'ear',
  true,
  [],
  {text: 'x'},
  {celsius: 38.3, fahrenheit: 101},
  {celsius: 38, fahrenheit: 100.4, minutes: 60},
  {by: 'x', on: '2026-10-01'},
];

describe('the parser', () => {
  for (const [name, pointer, shape, form] of roots) {
    const root = pointer === '#' ? schema : resolve({$ref: pointer});
    // No other field depends on the time zone, and reading one is slow.
    const whole = Object.fromEntries(
      Object.entries(exampleOf(root, form) as object).filter(([field]) => field !== 'timeZone'),
    );
    const records: readonly (readonly [Path, Schema])[] = [[[], root], ...fieldsIn(root, form)];
    for (const [path, field] of records) {
      const {properties} = resolve(field, form);
      if (!properties) continue;
      const isEntry = path.includes(0);
      it(`knows the fields of ${[name, nameOf(path)].filter(Boolean).join(' ')} that the schema has${isEntry ? '' : ', and no others'}`, () => {
        const known = [...words, ...Object.keys(properties)].filter((word) =>
          samples.some((sample) => {
            const value = withValue(whole, [...path, word], sample);
            const parser = readElsewhere(name, path) ? careShape : shape;
            return !mistakesIn(parser, value).some((mistake) => mistake.startsWith(nameOf(path)));
          }),
        );
        const expected = Object.keys(properties).sort();
        // The parser has one shape for all entries, so the schema may be stricter.
        assert.deepEqual(
          [...new Set(known)].sort().filter((word) => !isEntry || word in properties),
          expected,
        );
      });
    }
  }
});
