/** The form changes one field of a profile and nothing else, and every mistake is named. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {data, goodProfile, load, tools, type Tools} from './builder.ts';

interface Mistake {
  readonly at: string;
  readonly id: string;
  readonly values: Readonly<Record<string, unknown>>;
}

const {fieldOf, partAt, profileProblems, withField} = await load<{
  fieldOf: (text: string, path: string) => unknown;
  partAt: (schema: unknown, path: string) => {readonly description?: string; readonly type?: string} | undefined;
  profileProblems: (text: string, given: {schema: unknown; tools: Tools}) => readonly Mistake[];
  withField: (text: string, path: string, value: unknown, isTyping?: boolean) => string;
}>('profile');

const mistakes = (text: string): readonly string[] =>
  profileProblems(text, {schema: data.hospitalSchema, tools}).map(({at, id}) => `${at} ${id}`);

describe('A field of the form', () => {
  it('is set where it belongs, and everything else stays', () => {
    const text = withField(goodProfile, 'fever.once.celsius', 38.3);
    assert.deepEqual(JSON.parse(text), {...(JSON.parse(goodProfile) as object), fever: {once: {celsius: 38.3}}});
    assert.equal(fieldOf(text, 'fever.once.celsius'), 38.3);
    assert.deepEqual(JSON.parse(withField(text, 'fever.once.celsius', '')), JSON.parse(goodProfile));
  });

  it('begins a profile, and ends it when it is emptied', () => {
    const text = withField('', 'name', 'Harbor Lane');
    assert.deepEqual(JSON.parse(text), {name: 'Harbor Lane'});
    assert.equal(withField(text, 'name', ''), '');
  });

  it('adds to a list, and takes from it', () => {
    const two = withField(withField('', 'locations[0].name', 'North'), 'locations[1].name', 'South');
    assert.deepEqual(JSON.parse(two), {locations: [{name: 'North'}, {name: 'South'}]});
    assert.deepEqual(JSON.parse(withField(two, 'locations[0].name', '')), {locations: [{name: 'South'}]});
  });

  it('keeps the place of an entry that a person empties to write another', () => {
    const two = '{"offers": ["A", "B"], "locations": [{"name": "North"}, {"name": "South"}]}';
    assert.deepEqual(JSON.parse(withField(two, 'offers[0]', '', true)), {
      ...(JSON.parse(two) as object),
      offers: ['', 'B'],
    });
    assert.deepEqual(JSON.parse(withField(two, 'locations[0].name', '', true)), {
      offers: ['A', 'B'],
      locations: [{}, {name: 'South'}],
    });
    assert.equal(withField('{"name": "H"}', 'name', '', true), '');
  });

  it('has its description from the schema', () => {
    assert.match(partAt(data.hospitalSchema, 'fever.lasting.minutes')!.description!, /minutes/);
    assert.match(partAt(data.hospitalSchema, 'locations[0].phone')!.description!, /call/);
    assert.equal(partAt(data.hospitalSchema, 'constructor'), undefined);
  });
});

describe('A profile', () => {
  it('may be empty, or right', () => {
    assert.deepEqual(mistakes(''), []);
    assert.deepEqual(mistakes('  \n'), []);
    assert.deepEqual(mistakes(goodProfile), []);
  });

  it('has each of its mistakes named, at its field', () => {
    const given = {
      name: 'H',
      phone: 'call us',
      url: 'javascript:x',
      careLine: '24/7',
      reviewed: {by: 'A team'},
      locations: [{name: 'North'}, {phone: '555-0100'}],
      timeZone: 'Mars/North',
      motto: 'x',
    };
    assert.deepEqual([...mistakes(JSON.stringify(given))].sort(), [
      'profile.careLine wrong.value',
      'profile.locations[1].name wrong.missing',
      'profile.motto wrong.field',
      'profile.phone wrong.value',
      'profile.reviewed.on wrong.missing',
      'profile.timeZone wrong.value',
      'profile.url wrong.value',
    ]);
  });

  it('says in which line its JSON ends to be JSON', () => {
    const lines = [
      ['{\n"name": "H",\n"phone": }', 3],
      ['{\n"name": "H",\n}', 3],
      ['{"name": "H"\n"phone": "1"}', 2],
      ['{\n"name": "H"', 2],
      ["{\n'name': 'H'}", 2],
      ['{"a": [1,\n2,]}', 2],
      ['{"a": 1}\n\n{', 3],
      ['{"a":\n"b\nc"}', 2],
    ] as const;
    for (const [text, line] of lines) {
      const [problem] = profileProblems(text, {schema: data.hospitalSchema, tools});
      assert.deepEqual([problem!.id, problem!.values['line']], ['wrong.json', line], text);
    }
  });

  it('has fields of any name told from a profile that is none', () => {
    for (const field of ['care line', 'Care line (day and night)', ''])
      assert.deepEqual(
        profileProblems(JSON.stringify({name: 'H', [field]: 'x'}), {schema: data.hospitalSchema, tools}).map(
          ({id}) => id,
        ),
        ['wrong.field'],
        field,
      );
    assert.deepEqual(mistakes('{"name": "H", "locations": [{"name": "North", "phone number": "1"}]}'), [
      'profile.locations[0].phone number wrong.field',
    ]);
  });

  it('has to be an object with a name', () => {
    for (const text of ['3', '"x"', '[]', 'null']) assert.deepEqual(mistakes(text), ['profile wrong.profile'], text);
    assert.deepEqual(mistakes('{"phone": "555-0100"}'), ['profile.name wrong.noName']);
  });
});
