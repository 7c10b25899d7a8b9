/** The output of `npm run locales`: the whole content in its order, and every word a translator has given. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as fc from 'fast-check';
import {compose} from '../../translation/compose.ts';
import {readXliff, type XliffFile} from '../../tools/locales/xliff.ts';
import {english, look, signedBy, unit, units, withUnit, without, xliff} from './sample.ts';

const id = 'causes.start';
const written = (xml: string) => compose(look(xml).file, english);
/** The lines of one unit. */
const unitIn = (text: string, id: string): string =>
  new RegExp(`<trans-unit id="${id}"[^]*?</trans-unit>`).exec(text)![0];

describe('writing a file', () => {
  it('puts the messages into the order of the content, with their notes and greatest lengths', () => {
    const text = written(xliff([...units].reverse()));
    assert.deepEqual(
      [...text.matchAll(/<trans-unit id="([^"]+)"/g)].map(([, id]) => id),
      english.map(({id}) => id),
    );
    assert.equal(
      unitIn(text, 'overview.title'),
      `<trans-unit id="overview.title" maxwidth="29" size-unit="char">
  <source>What is it?</source>
  <target state="needs-review-translation">ES overview.title</target>
  <note from="lit-localize">Keep it under 30 characters.</note>
</trans-unit>`,
    );
  });

  it('changes nothing the second time', () => {
    const once = written(xliff());
    assert.equal(written(once), once);
  });

  it('has a place for each message that is not in the file yet', () => {
    assert.equal(
      unitIn(written(xliff(without(id))), id),
      `<trans-unit id="${id}">
  <source>It starts &amp; grows &lt; fast.</source>
  <note from="lit-localize">One cell.</note>
</trans-unit>`,
    );
  });

  it('leaves out what is no message any more', () => {
    assert.doesNotMatch(written(xliff([...units, unit('old.title')])), /old\.title/);
  });

  it('calls a translation without a state a draft', () => {
    assert.match(unitIn(written(xliff(withUnit(id, {state: ''}))), id), /<target state="needs-review-translation">/);
  });

  for (const state of ['needs-review-translation', 'translated', 'signed-off', 'final', 'needs-adaptation'])
    it(`keeps the state "${state}"`, () => {
      assert.match(unitIn(written(xliff(withUnit(id, {state}))), id), new RegExp(`<target state="${state}">`));
    });

  it('keeps who signed in which phase', () => {
    const header = signedBy(['review', 'A. Person', '2026-10-01'], ['second', 'B. O’Person', '2026-11-02']);
    const signed = xliff(units, {header}).replace(
      '<target state="needs-review-translation">',
      '<target state="final" phase-name="second">',
    );
    const text = written(signed);
    assert.ok(text.includes(header.slice('<header>'.length, -'</header>'.length)));
    assert.match(text, /<target state="final" phase-name="second">/);
  });

  it('marks a translation of older English, with both beside it, until it is done anew', () => {
    const stale = written(xliff(withUnit(id, {source: 'It began.', target: 'Empezó.', state: 'signed-off'})));
    assert.equal(
      unitIn(stale, id),
      `<trans-unit id="${id}">
  <source>It starts &amp; grows &lt; fast.</source>
  <target state="needs-translation">Empezó.</target>
  <alt-trans alttranstype="previous-version"><source>It began.</source><target>Empezó.</target></alt-trans>
  <note from="lit-localize">One cell.</note>
</trans-unit>`,
    );
    assert.equal(written(stale), stale);
    const done = stale.replace('state="needs-translation">Empezó.', 'state="needs-review-translation">Empieza.');
    assert.doesNotMatch(written(done), /alt-trans|Empezó/);
  });

  it('keeps the pair that belongs together when the English changes twice', () => {
    const once = written(xliff(withUnit(id, {source: 'It began.', target: 'Empezó.'})));
    const changed = english.map((message) => (message.id === id ? {...message, text: 'It goes on.'} : message));
    const twice = compose(look(once).file, changed);
    assert.match(unitIn(twice, id), /<source>It goes on\.<\/source>/);
    assert.match(unitIn(twice, id), /"previous-version"><source>It began\.<\/source><target>Empezó\.<\/target>/);
  });

  it('takes a signature away with the English it was for', () => {
    const header = signedBy(['mine', 'A. Person', '2026-10-01']);
    const xml = xliff(withUnit(id, {source: 'It began.', state: 'signed-off'}), {header});
    const text = unitIn(written(xml.replace('state="signed-off"', 'state="signed-off" phase-name="mine"')), id);
    assert.doesNotMatch(text, /signed-off|phase-name/);
  });

  it('is read again as what it was, whatever the words', () => {
    fc.assert(
      fc.property(files, (file) => {
        const read = readXliff('locales/es.xlf', compose(file, english), 'es');
        assert.deepEqual({...read, units: read.units.map((unit) => ({...unit, line: 0}))}, file);
      }),
      {numRuns: 300},
    );
  });
});

/** Any text that XML can hold, in one line. */
const words = fc.string({unit: 'binary', maxLength: 40}).map((text) =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFC\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[ \t\n\r\u0085\u2028\u2029]+/g, ' ')
    .replace(/^ | $/g, ''),
);
const markup = fc.constantFrom(
  '<',
  '>',
  '&',
  '"',
  "'",
  ']]>',
  '<!--',
  '&amp;',
  '<g id="1">',
  '\u00A0',
  '{hospital}',
  'é漢🩸',
);
const texts = fc
  .array(fc.oneof(words, markup), {maxLength: 4})
  .map((parts) => parts.join('').normalize('NFC').replace(/^ | $/g, '').replace(/ +/g, ' '));
const names = texts.map((text) => text.trim()).filter((text) => text !== '');
/** A name has a letter, or it signs nothing. */
const signers = names.map((name) => `${name}a`);
const days = fc
  .date({min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true})
  .map((date) => date.toISOString().slice(0, 10));

/** Any file, as it is once it has been written: up to date, or marked where it is not. */
const files: fc.Arbitrary<XliffFile> = fc
  .record({
    phases: fc
      .array(fc.tuple(names, fc.record({by: signers, on: days}, {noNullPrototype: true})), {maxLength: 3})
      .map((list) => new Map(list)),
    units: fc.tuple(
      ...english.map(({id, text, note}) =>
        fc
          .record({
            target: fc.option(texts, {nil: undefined}),
            state: fc.constantFrom(
              'needs-translation',
              'needs-review-translation',
              'translated',
              'signed-off',
              'final',
            ),
            phase: fc.oneof(fc.constant(''), names),
            notes: fc.array(
              fc.record(
                {from: fc.oneof(fc.constant(''), names), text: texts.filter((text) => text !== note)},
                {noNullPrototype: true},
              ),
              {maxLength: 2},
            ),
            previous: fc.record({source: texts, target: texts}, {noNullPrototype: true}),
          })
          .map(({target, state, phase, notes, previous}) => {
            const isStale = target !== undefined && state === 'needs-translation';
            return {
              id,
              source: text,
              target,
              state: target === undefined ? '' : state,
              phase: target === undefined || isStale ? '' : phase,
              notes,
              previous: isStale ? previous : undefined,
              line: 0,
            };
          }),
      ),
    ),
  })
  .map(({phases, units}) => ({locale: 'es', units, phases, problems: [], oddities: []}));
