/** The published part of a language: every finished section, and the state of each. */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {describe, it} from 'node:test';
import {checksumOf} from '../../src/i18n/checksum.ts';
import type {Locale, PublishedLocale} from '../../src/i18n/locale.ts';
import {record, render} from '../../tools/locales/publish.ts';
import {english, look, signedBy, unit, units, withUnit, xliff} from '../translation/sample.ts';

const person = {by: 'A. Person', on: '2026-10-01'};
const header = signedBy(['review', person.by, person.on], ['second', 'B. Person', '2026-11-02']);
const signed = english.map(({id}) => unit(id, {state: 'signed-off'}));
/** Signs units in the second phase. */
const inSecond = (body: readonly string[]) =>
  body.map((text) => text.replace('state="signed-off"', 'state="final" phase-name="second"'));
const stateOf = (xml: string, section: string) => look(xml).published?.sections?.[section]?.state;

describe('a language that is published', () => {
  it('has every word, and the checksums of the English and of the words of each section', () => {
    const {published} = look(xliff());
    const words = Object.fromEntries(english.map(({id}) => [id, `ES ${id}`]));
    const source = Object.fromEntries(english.map(({id, text}) => [id, text]));
    const draft = (section: string) => ({
      state: 'draft',
      english: checksumOf(section, source),
      translation: checksumOf(section, words),
    });
    assert.deepEqual(published, {
      locale: 'es',
      direction: 'ltr',
      state: 'draft',
      reviewed: null,
      sections: {causes: draft('causes'), overview: draft('overview')},
      messages: words,
    });
    assert.deepEqual(JSON.parse(render(published)), published);
  });

  it('is reviewed once a person has signed every unit and said who and when', () => {
    const {published} = look(xliff(signed, {header}));
    assert.equal(published?.state, 'reviewed');
    assert.deepEqual(published.reviewed, person);
    assert.deepEqual(published.sections?.['causes']?.reviewed, person);
    assert.equal(published.sections['causes'].state, 'reviewed');
  });

  it('names all who have signed, and the day of the last', () => {
    const {published} = look(xliff([...inSecond(signed.slice(0, 2)), signed[2]!], {header}));
    assert.deepEqual(published?.reviewed, {by: 'B. Person, A. Person', on: '2026-11-02'});
    assert.deepEqual(published.sections?.['causes']?.reviewed, {by: 'B. Person', on: '2026-11-02'});
    assert.deepEqual(published.sections?.['overview']?.reviewed, person);
  });

  it('is a draft while one unit is not signed, but the sections that are keep their signatures', () => {
    const {published} = look(xliff([...units.slice(0, 2), signed[2]!], {header}));
    assert.equal(published?.state, 'draft');
    assert.equal(published.reviewed, null);
    assert.equal(published.sections?.['causes']?.state, 'draft');
    assert.equal(published.sections['causes'].reviewed, undefined);
    assert.deepEqual(published.sections['overview']?.reviewed, person);
  });

  for (const state of ['', 'translated', 'needs-review-translation', 'x-approved'])
    it(`takes ${state ? `the state "${state}"` : 'no state'} for no signature, as tools write it by themselves`, () => {
      const body = [...signed.slice(0, 2), unit('overview.title', {state})];
      assert.equal(stateOf(xliff(body, {header}), 'overview'), 'draft');
      assert.equal(
        stateOf(xliff(body, {header}).replaceAll('<trans-unit ', '<trans-unit approved="yes" '), 'overview'),
        'draft',
      );
    });

  it('takes a signature for none where no phase, or another one, says who and when', () => {
    assert.equal(stateOf(xliff(signed), 'causes'), 'draft');
    assert.equal(
      stateOf(xliff(inSecond(signed), {header: signedBy(['review', person.by, person.on])}), 'causes'),
      'draft',
    );
  });

  it('has no word of a section whose English has changed, and says that it is stale', () => {
    const changed = [signed[0]!, unit('causes.start', {source: 'It began.', state: 'signed-off'}), signed[2]!];
    const {published} = look(xliff(changed, {header}));
    assert.deepEqual(Object.keys(published?.messages ?? {}), ['overview.title']);
    assert.deepEqual([published?.state, published?.reviewed], ['draft', null]);
    const {state, reviewed, translation} = published!.sections!['causes']!;
    assert.deepEqual([state, reviewed, translation], ['stale', undefined, undefined]);
  });
});

describe('a language whose labels are not done', () => {
  const messages = [
    ...english,
    {id: 'label.sources', text: 'Sources', note: '', limit: undefined},
    {id: 'fallback.notice', text: 'We do not have this part.', note: '', limit: undefined},
  ];

  it('has only what tells the reader that the page is in English for now', () => {
    const fallback = unit('fallback.notice', {source: 'We do not have this part.', target: 'No la tenemos.'});
    const {published} = look(xliff([...units, fallback]), messages);
    assert.deepEqual(published?.messages, {'fallback.notice': 'No la tenemos.'});
    assert.equal(published.sections?.['causes']?.state, 'stale');
  });

  it('is not published at all without that', () => {
    assert.equal(look(xliff(), messages).published, undefined);
  });
});

describe('the record of what is published', () => {
  const stale: Locale = {
    ...look(xliff(withUnit('causes.start', {target: ''}))).published!,
    locale: 'ar',
    direction: 'rtl',
  };
  const reviewed: Locale = {...look(xliff(signed, {header})).published!, locale: 'ht'};
  const code = record([stale, reviewed], {causes: person});
  const [, json] = /^export const published = ([^]*?) as const;$/m.exec(code)!;
  const [first, second] = JSON.parse(json!) as readonly [PublishedLocale, PublishedLocale];

  it('tells the bundle which languages there are, each with its stale sections, and its direction and its state where they are not ltr and draft', () => {
    const known = ({code, direction, state, stale}: PublishedLocale) => [code, direction, state, stale];
    assert.deepEqual(known(first), ['ar', 'rtl', undefined, ['causes']]);
    assert.deepEqual(known(second), ['ht', undefined, 'reviewed', undefined]);
  });

  it('has the name of a language that browsers do not know, and of no other', () => {
    assert.deepEqual([first.name, second.name], [undefined, 'Kreyòl ayisyen']);
  });

  it('has the signatures of the English', () => {
    const [, signatures] = /^export const signed = ([^]*?) as const;$/m.exec(code)!;
    assert.deepEqual(JSON.parse(signatures!), {causes: person});
  });

  it('pins each file by its hash', () => {
    for (const [locale, {integrity}] of [
      [stale, first],
      [reviewed, second],
    ] as const) {
      const hash = createHash('sha384').update(render(locale)).digest('base64');
      assert.equal(integrity, `sha384-${hash}`);
    }
  });

  it('has one checksum of all words of a language, those that are held back left out', () => {
    const sumOf = ({sections}: Locale): number =>
      Object.values(sections!).reduce((sum, {translation = 0}) => (sum + translation) | 0, 0);
    const [, checksums] = /^export const checksums = ([^]*?) as const;$/m.exec(code)!;
    assert.deepEqual(JSON.parse(checksums!), {ar: checksumOf('overview', stale.messages), ht: sumOf(reviewed)});
  });
});
