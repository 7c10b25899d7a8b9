/** A value of a hospital is used where a person would call it right, and left out where it is not. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  address,
  choice,
  count,
  day,
  dialable,
  editorOnly,
  flag,
  language,
  line,
  moment,
  number,
  phone,
  picture,
  range,
  text,
  year,
  zone,
} from '../../src/hospital/values.ts';
import type {Check} from '../../src/hospital/shape.ts';
import {read} from './read.ts';

interface Values {
  readonly check: Check<unknown>;
  readonly used: readonly unknown[];
  readonly leftOut: readonly unknown[];
}

/** Wrong for every kind; the last one throws where it is made a string. */
const never: readonly unknown[] = [null, undefined, [], {}, Symbol('x'), Object.create(null)];

const kinds: Readonly<Record<string, Values>> = {
  text: {
    check: text,
    used: ['Open every day', {en: 'Hours'}, {en: 'Hours', es: 'Horario'}, {'zh-Hant': '時間'}, '<b>Hours</b>'],
    leftOut: ['', ' \n', 7, true, ['Hours'], {en: ''}, {en: 'Hours', es: 7}, {english: 'Hours'}, {en_US: 'Hours'}],
  },
  'plain text': {check: line, used: ['Hours'], leftOut: ['', ' ', 7, true, {en: 'Hours'}]},
  'a language': {
    check: language,
    used: ['en', 'zh-Hant', 'es-419'],
    leftOut: ['', ' ', 7, ['en'], 'x', 'English', 'en US', 'en-', `en-${'x'.repeat(3_000)}`],
  },
  'a day': {
    check: day,
    used: ['2026-10-01', '2024-02-29'],
    leftOut: [
      '2026-02-30',
      '2025-02-29',
      '2026-13-01',
      '2026-1-1',
      '10/01/2026',
      '2026',
      'soon',
      '',
      20261001,
      '1970-01-01',
      '0001-01-01',
    ],
  },
  'a time': {
    check: moment,
    used: ['2026-10-01', '2026-10-01T11:00:00-05:00', '2026-10-01T16:00Z', '2026-10-01T16:00:00.5Z'],
    leftOut: [
      '2026-10-01T11:00',
      '2026-10-01 11:00Z',
      '2026-10-01T25:00Z',
      '2026-02-30T11:00Z',
      '11:00Z',
      '',
      7,
      '1970-01-01T00:00:00Z',
      '0001-01-01T00:00:00Z',
    ],
  },
  'a phone number': {
    check: phone,
    used: ['911', '555-0100', '+1 (555) 01 00', '555-0100 ext. 7', '٩٩٧', '۱۱۵'],
    leftOut: ['call us', '', ' ', 911, {en: '911'}],
  },
  'a number to call': {
    check: dialable,
    used: ['911', '+1 (555) 555-0100 ext. 4', '555-0100 (day and night)'],
    leftOut: ['call us 24/7', 'ext. 5', '1', '', ' ', 911, {en: '911'}],
  },
  'a number with limits': {check: range('number', 1, 2), used: [1, 1.5, 2], leftOut: [0.9, 2.1, NaN, '1', true]},
  'a whole number with limits': {check: range('integer', 1, 2), used: [1, 2], leftOut: [0, 1.5, 3, Infinity, '1']},
  'one of a few words': {check: choice('ear', 'mouth'), used: ['ear', 'mouth'], leftOut: ['', 'Ear', 'nose', 0]},
  'a year': {
    check: year,
    used: [2026, 0, '2024–2026'],
    leftOut: [-1, 20.5, '', '2026', 'last', '2024–26', '2026–2024', '2024–2024', '2024–2025–2026', '2024,2025', true],
  },
  'a number': {check: number, used: [38, 100.4, 0, -1], leftOut: ['38', NaN, Infinity, true]},
  'a count': {check: count, used: [0, 113], leftOut: [-1, 1.5, '5', NaN, 1e99, true]},
  'yes or no': {check: flag, used: [true, false], leftOut: ['true', 0, 1, '']},
  'a time zone': {
    check: zone,
    used: ['America/Chicago', 'UTC', 'Asia/Ho_Chi_Minh'],
    leftOut: ['Mars/Olympus', 'Chicago', '', ' ', 5],
  },
};

/** JSON has no words for some of them. */
const nameOf = (value: unknown): string =>
  value && Object(value) === value && !Object.getPrototypeOf(value)
    ? 'an object without a prototype'
    : (JSON.stringify(value) ?? String(value));

for (const [kind, {check, used, leftOut}] of Object.entries(kinds))
  describe(`${kind} that a hospital gives`, () => {
    for (const value of used)
      it(`is used as it is written: ${JSON.stringify(value)}`, () => {
        const {valid, wrong} = read(check, value);
        const isRecord = Object(valid) === valid;
        if (isRecord) assert.equal(Object.getPrototypeOf(valid), null);
        assert.deepEqual(isRecord ? {...(valid as object)} : valid, value);
        assert.deepEqual(wrong, []);
      });

    for (const value of [...leftOut, ...never])
      it(`is left out, without an error: ${nameOf(value)}`, () => {
        assert.equal(read(check, value).valid, undefined);
      });
  });

it('The address of the schema, which is for the editor alone, is never called wrong', () => {
  for (const value of ['../hospital.schema.json', 7, {}]) assert.equal(read(editorOnly, value).valid, value);
});

for (const written of ['2024-2025', '2024 - 2025', ' 2024 – 2025 ', '2024\u00a0–\u00a02025'])
  it(`A span of years comes back with an en dash: ${written}`, () => {
    assert.equal(read(year, written).valid, '2024–2025');
  });

for (const [written, tag] of [
  ['en-us', 'en-US'],
  ['en_US', 'en-US'],
  ['es_ES', 'es-ES'],
  [' pt-br ', 'pt-BR'],
  ['zh_hant_TW', 'zh-Hant-TW'],
] as const)
  it(`A language comes back as browsers write it: ${JSON.stringify(written)}`, () => {
    assert.deepEqual(read(language, written), {valid: tag, wrong: []});
  });

const long = 'x'.repeat(3_000);

describe('what is longer than anyone reads', () => {
  it('is cut where it is a text, and named', () => {
    const {valid, wrong} = read(text, long);
    assert.equal(valid, `${long.slice(0, 1_998)} …`);
    assert.deepEqual(wrong, [' (cut to 2000 characters)']);
  });

  it('is cut in the language in which it is too long', () => {
    const {valid, wrong} = read(text, {en: 'Hours', es: long});
    assert.deepEqual({...(valid as object)}, {en: 'Hours', es: `${long.slice(0, 1_998)} …`});
    assert.deepEqual(wrong, ['.es (cut to 2000 characters)']);
  });

  it('ends in no half of a sign', () => {
    assert.equal(read(line, `x${'😀'.repeat(1_500)}`).valid, `x${'😀'.repeat(998)} …`);
  });

  it('is not a text in more than 50 languages', () => {
    const codes = Array.from({length: 60}, (_, index) => [`en-x-${index}`, 'Hours'] as const);
    const {valid, wrong} = read(text, Object.fromEntries(codes));
    assert.equal(Object.keys(valid!).length, 50);
    assert.deepEqual(wrong, [' (cut to 50 languages)']);
  });

  for (const [kind, check] of Object.entries({day, moment, phone, dialable, year, zone, language, address, picture}))
    it(`is left out where it is ${kind}, which means nothing once it is cut`, () => {
      for (const start of ['', '2026-10-01', '555-0100', 'en-', '/'])
        assert.equal(read(check as Check<unknown>, `${start}${long}`).valid, undefined);
    });
});
