/** Valid parts of a hospital's data are used, and invalid parts are left out and named by their path. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {allOrNothing, checkedLater, list, record, type Check} from '../../src/hospital/shape.ts';
import {day, flag, number, phone, text} from '../../src/hospital/values.ts';
import {read} from './read.ts';

const place = record({name: text, phone, open: flag}, ['name']);
const hospital = record({name: text, phone, places: list(place), fever: record({celsius: number})});

/** A record without its prototype, for comparison. */
const bare = (fields: object): unknown => Object.assign(Object.create(null), fields) as unknown;

describe('a record of a hospital', () => {
  it('is read whole where all of it is right', () => {
    const {valid, wrong} = read(hospital, {name: 'Harbor Lane', places: [{name: 'Main', open: false}]});
    assert.deepEqual(valid, bare({name: 'Harbor Lane', places: [bare({name: 'Main', open: false})]}));
    assert.deepEqual(wrong, []);
  });

  it('may be empty', () => {
    assert.deepEqual(read(hospital, {}), {valid: bare({}), wrong: []});
  });

  it('keeps the phone number where the name beside it is wrong', () => {
    assert.deepEqual(read(hospital, {name: 7, phone: '911'}), {valid: bare({phone: '911'}), wrong: ['name']});
  });

  it('has every wrong part named by its path, in the order in which it is written', () => {
    const given = {fax: '1', fever: {celsius: '38', kelvin: 311}, places: [{name: 'Main', phone: 'x'}], name: ''};
    assert.deepEqual(read(hospital, given).wrong, ['fax', 'fever.celsius', 'fever.kelvin', 'places[0].phone', 'name']);
  });

  it('is named by the innermost path alone, and by the reason where a check has one', () => {
    const shout: Check<string> = (_, path, wrong) => {
      wrong.push(`${path} (too loud)`);
      return undefined;
    };
    const given = {places: [{name: 'HALL'}, {}, 7]};
    const {valid, wrong} = read(record({places: list(record({name: shout}, ['name']))}), given);
    assert.deepEqual(valid, bare({places: []}));
    assert.deepEqual(wrong, ['places[0].name (too loud)', 'places[1].name', 'places[2]']);
  });

  it('is left out where the one thing that it is about is missing or wrong', () => {
    assert.deepEqual(read(place, {phone: '911'}), {valid: undefined, wrong: ['name']});
    assert.deepEqual(read(place, {name: '', phone: '911'}), {valid: undefined, wrong: ['name']});
  });

  it('may leave a field undefined, as a script does', () => {
    assert.deepEqual(read(hospital, {name: undefined}), {valid: bare({}), wrong: []});
  });

  for (const given of [null, undefined, 'Harbor Lane', 7, true, [], ['x']])
    it(`is left out where it is ${JSON.stringify(given)}`, () => {
      assert.deepEqual(read(hospital, given), {valid: undefined, wrong: []});
    });

  for (const field of ['constructor', 'toString', 'hasOwnProperty', '__proto__'])
    it(`does not take ${field} for one of its fields`, () => {
      const {valid, wrong} = read(hospital, JSON.parse(`{"${field}": {"name": "x"}}`));
      assert.deepEqual(valid, bare({}));
      assert.deepEqual(wrong, [field]);
    });
});

describe('a record that is used whole or not at all', () => {
  const days = record({first: day, last: day}, ['first']);
  const stay = record({
    stay: allOrNothing(days, ({first, last = first}, path) =>
      first > last ? `last (before ${path}.first)` : undefined,
    ),
  });

  it('is read where all of it is right', () => {
    const given = {first: '2026-10-01', last: '2026-10-03'};
    assert.deepEqual(read(stay, {stay: given}), {valid: bare({stay: bare(given)}), wrong: []});
  });

  for (const [what, given, path] of [
    ['a part is wrong', {first: '2026-10-01', last: 'soon'}, 'stay.last'],
    ['a part is missing', {last: '2026-10-01'}, 'stay.first'],
    ['a part is unknown', {first: '2026-10-01', until: '2026-10-03'}, 'stay.until'],
    ['its parts contradict', {first: '2026-10-03', last: '2026-10-01'}, 'stay.last (before stay.first)'],
    ['it is no record', 'October', 'stay'],
  ] as const)
    it(`is left out, and the part to mend is named, where ${what}`, () => {
      assert.deepEqual(read(stay, {stay: given}), {valid: bare({}), wrong: [path]});
    });
});

describe('a page whose other script has added to every object', () => {
  const others = {phone: '000', name: 'Not us', celsius: 20};
  const polluted = (act: () => void): void => {
    Object.assign(Object.prototype, others);
    try {
      act();
    } finally {
      for (const field of Object.keys(others)) Reflect.deleteProperty(Object.prototype, field);
    }
  };

  it('shows no phone number that the hospital did not give', () => {
    polluted(() => {
      const {valid, wrong} = read(hospital, {fever: {}});
      assert.equal(valid?.phone, undefined);
      assert.equal(valid?.name, undefined);
      assert.equal(valid?.fever?.celsius, undefined);
      assert.equal(wrong.length, 0);
    });
  });

  it('does not take what was added for the one thing that an entry is about', () => {
    polluted(() => {
      assert.equal(read(place, {open: true}).valid, undefined);
    });
  });
});

describe('a list of a hospital', () => {
  it('is shown without its wrong items, in its order', () => {
    const {valid, wrong} = read(list(day), ['2026-10-01', 'soon', '2026-10-03', null]);
    assert.deepEqual(valid, ['2026-10-01', '2026-10-03']);
    assert.deepEqual(wrong, ['[1]', '[3]']);
  });

  it('may be empty', () => {
    assert.deepEqual(read(list(text), []), {valid: [], wrong: []});
  });

  it('ends at 200 items, and is named where it has more', () => {
    const days = Array<string>(200).fill('2026-10-01');
    assert.deepEqual(read(list(day), days), {valid: days, wrong: []});
    const {valid, wrong} = read(list(day), [...days, '2026-10-02']);
    assert.deepEqual(valid, days);
    assert.deepEqual(wrong, [' (cut to 200 entries; link to all with href)']);
  });

  for (const given of [null, undefined, 'Hours', {0: 'Hours', length: 1}, 7])
    it(`is left out where it is ${JSON.stringify(given)}`, () => {
      assert.deepEqual(read(list(text), given), {valid: undefined, wrong: []});
    });
});

it('A value that a section checks later is kept as it is until then', () => {
  for (const given of [['Music'], 7, {}]) assert.equal(read(checkedLater('care.offers'), given).valid, given);
});
