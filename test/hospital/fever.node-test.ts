/** A hospital's rule on fevers is used as it stands, or not at all, and its mistake is named. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {profile} from '../../src/hospital/profile.ts';
import {read} from './read.ts';

const limit = {celsius: 38.3, fahrenheit: 101};
const lower = {celsius: 38, fahrenheit: 100.4};
const rule = {once: limit, lasting: {...lower, minutes: 60}};

/** As JSON, and so without the prototypes that records lack. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a rule on fevers that is right', () => {
  for (const [what, fever] of Object.entries({
    'one limit': limit,
    'one limit that is rounded': {celsius: 38, fahrenheit: 100.1},
    'one limit that is rounded up': {celsius: 38, fahrenheit: 100.7},
    'the lowest limit': {celsius: 36.5, fahrenheit: 97.7},
    'the highest limit': {celsius: 40, fahrenheit: 104},
    'one limit, measured in the ear': {...limit, route: 'ear'},
    'two parts': rule,
    'two parts, measured in the mouth': {...rule, route: 'mouth'},
    'two parts, measured in the armpit': {...rule, route: 'armpit'},
    'two parts, measured on the forehead': {...rule, route: 'forehead'},
    'a minute': {...rule, lasting: {...lower, minutes: 1}},
    'a day': {...rule, lasting: {...lower, minutes: 1440}},
  }))
    it(`is used as it is written: ${what}`, () => {
      const {valid, wrong} = read(profile, {fever});
      assert.deepEqual(plain(valid?.fever), fever);
      assert.deepEqual(wrong, []);
    });

  it('may leave a part undefined, as a script does', () => {
    const {valid, wrong} = read(profile, {fever: {...limit, once: undefined, lasting: undefined, route: undefined}});
    assert.deepEqual(plain(valid?.fever), limit);
    assert.deepEqual(wrong, []);
  });

  it('has no second part that another script of the page has added to every object', () => {
    Object.assign(Object.prototype, {once: limit});
    try {
      const {fever} = read(profile, {fever: limit}).valid!;
      assert.equal(fever && 'once' in fever, false);
    } finally {
      Reflect.deleteProperty(Object.prototype, 'once');
    }
  });
});

describe('a rule on fevers that is wrong', () => {
  const other = 'fever.fahrenheit (not the same temperature as fever.celsius)';
  const cold = 'fever.celsius (not from 36.5 to 40)';
  const coldToo = 'fever.fahrenheit (not from 97.7 to 104)';
  const short = 'fever.lasting.minutes (not a whole number from 1 to 1440)';
  const same = 'fever.lasting (not lower than fever.once)';
  const mixed = (path: string): string => `${path} (not beside "once" and "lasting")`;
  const wrongs: readonly (readonly [what: string, fever: unknown, ...wrong: readonly string[]])[] = [
    ['no object', '38', 'fever'],
    ['a list', [limit], 'fever'],
    ['nothing in it', {}, 'fever.celsius', 'fever.fahrenheit'],
    ['one scale alone', {celsius: 38}, 'fever.fahrenheit'],
    ['the other scale alone', {fahrenheit: 100.4}, 'fever.celsius'],
    ['a route alone', {route: 'ear'}, 'fever.celsius', 'fever.fahrenheit'],
    ['text for a number', {celsius: '38.3', fahrenheit: 101}, 'fever.celsius'],
    ['no number', {celsius: NaN, fahrenheit: 101}, cold],
    ['another temperature in each scale', {celsius: 38, fahrenheit: 101}, other],
    ['temperatures that are almost the same', {celsius: 38, fahrenheit: 100.8}, other],
    ['the scales the wrong way round', {celsius: 100.4, fahrenheit: 38}, cold, coldToo],
    ['one scale twice', {celsius: 38, fahrenheit: 38}, coldToo],
    ['no fever', {celsius: 36.4, fahrenheit: 97.5}, cold, coldToo],
    ['a limit that comes too late', {celsius: 40.1, fahrenheit: 104.2}, cold, coldToo],
    ['a limit a little too late in one scale', {celsius: 40, fahrenheit: 104.2}, coldToo],
    ['an unknown route', {...limit, route: 'back'}, 'fever.route (not one of mouth, ear, armpit, forehead)'],
    ['a field that there is not', {...limit, kelvin: 311.5}, 'fever.kelvin'],
    ['minutes beside one limit', {...limit, minutes: 60}, 'fever.minutes'],
    ['once alone', {once: limit}, 'fever.lasting'],
    ['lasting alone', {lasting: rule.lasting}, 'fever.once'],
    ['lasting that is null', {...rule, lasting: null}, 'fever.lasting'],
    ['lasting without minutes', {...rule, lasting: lower}, 'fever.lasting.minutes'],
    ['minutes as text', {...rule, lasting: {...lower, minutes: '60'}}, 'fever.lasting.minutes'],
    ['no minutes at all', {...rule, lasting: {...lower, minutes: 0}}, short],
    ['half a minute', {...rule, lasting: {...lower, minutes: 0.5}}, short],
    ['more than a day', {...rule, lasting: {...lower, minutes: 1441}}, short],
    ['minutes in the wrong part', {...rule, once: {...limit, minutes: 60}}, 'fever.once.minutes'],
    ['a route inside a part', {...rule, once: {...limit, route: 'ear'}}, 'fever.once.route'],
    ['parts that are one temperature', {...rule, once: lower}, same],
    ['parts the wrong way round', {once: lower, lasting: {...limit, minutes: 60}}, same],
    ['parts that are one temperature in one scale', {...rule, once: {celsius: 38.1, fahrenheit: 100.4}}, same],
    [
      'another temperature in each scale of a part',
      {...rule, once: {celsius: 38.3, fahrenheit: 100.4}},
      'fever.once.fahrenheit (not the same temperature as fever.once.celsius)',
    ],
    ['both forms', {...limit, ...rule}, mixed('fever.celsius'), mixed('fever.fahrenheit')],
    ['both forms in halves', {celsius: 38, once: limit}, mixed('fever.celsius'), 'fever.lasting'],
  ];

  for (const [what, fever, ...wrong] of wrongs)
    it(`is not used, and each path to mend is named once: ${what}`, () => {
      const reading = read(profile, {phone: '555-0100', fever});
      assert.deepEqual(plain(reading.valid), {phone: '555-0100'});
      assert.deepEqual(reading.wrong, wrong);
    });
});
