/** Each change at the translator’s desk does what it says to one message, and leaves everything else as it was. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compose} from '../../translation/compose.ts';
import {edit, phaseFor, remark, sign, withoutNote} from '../../translation/desk/change.ts';
import {openFile} from '../../translation/desk/open.ts';
import type {XliffFile} from '../../tools/locales/xliff.ts';
import {english, signedBy, unit, withUnit, without, xliff} from './sample.ts';

const open = (text: string): XliffFile => {
  const file = openFile('es.xlf', text, 'es', {english, codes: ['es']});
  if ('refused' in file) throw new Error(file.refused.join('\n'));
  return file.xliff;
};
const start = english.find(({id}) => id === 'causes.start')!;
const unitIn = ({units}: XliffFile, id = start.id) => units.find((each) => each.id === id)!;
const review = {by: 'A. Person', on: '2026-10-01'};
const older = xliff(withUnit(start.id, {source: 'Older English.', state: 'needs-translation'}));

describe('an edit', () => {
  it('is one line without white space around it, in composed letters', () => {
    const {target} = unitIn(edit(open(xliff()), start, '  De la \n\t me\u0301dula \r\n o\u0301sea. '));
    assert.equal(target, 'De la médula ósea.');
  });

  it('keeps no character with which its file could not be opened again, as a document or a PDF brings them', () => {
    const pasted = 'De\v la\u2028 m\u0000é\uD800du\u0007la \f \uFFFEó\uFFFDsea.\u0085';
    const noted = remark(edit(open(xliff()), start, pasted), start.id, {
      by: 'B. Person',
      severity: 'minor',
      text: 'A\v\u0001 fault\uFFFD',
    });
    const again = unitIn(open(compose(noted, english)));
    assert.equal(again.target, 'De la médula ó?sea.');
    assert.deepEqual(again.notes.at(-1), {from: 'second reader, B. Person', text: 'minor: A fault?'});
  });

  it('is of the English of now: what was stale is a draft, without the words of before', () => {
    const file = open(compose(open(older), english));
    assert.equal(unitIn(file).previous?.source, 'Older English.');
    const edited = edit(file, start, 'Otras palabras.');
    assert.equal(unitIn(edited).previous, undefined);
    const saved = compose(edited, english);
    assert.equal(saved, compose(edit(open(xliff()), start, 'Otras palabras.'), english));
    assert.doesNotMatch(saved, /alt-trans|Older English/);
    assert.equal(unitIn(edit(open(older), start, 'Otras palabras.')).source, start.text);
  });

  it('takes the signature away from its message, and from no other', () => {
    const signed = sign(open(xliff()), ['causes', 'overview'], review);
    const edited = edit(signed, start, 'Otras palabras.');
    assert.deepEqual([unitIn(edited).state, unitIn(edited).phase], ['needs-review-translation', '']);
    for (const id of ['causes.title', 'overview.title']) assert.deepEqual(unitIn(edited, id), unitIn(signed, id));
  });

  it('keeps the notes of others', () => {
    const noted = open(xliff(withUnit(start.id, {more: '<note from="B. Person">Un comentario.</note>'})));
    assert.deepEqual(unitIn(edit(noted, start, 'Otras palabras.')).notes, unitIn(noted).notes);
  });

  it('gives words to a message that the file does not have', () => {
    const edited = edit(open(xliff(without(start.id))), start, 'Otras palabras.');
    assert.equal(edited.units.length, english.length);
    assert.equal(unitIn(open(compose(edited, english))).target, 'Otras palabras.');
  });
});

describe('a signature', () => {
  it('is for the groups that were ticked, and for no message without words', () => {
    const empty = open(xliff(withUnit(start.id, {target: ''})));
    const signed = sign(empty, ['causes'], review);
    assert.deepEqual(
      signed.units.map(({id, state, phase}) => [id, state, phase]),
      [
        ['causes.title', 'signed-off', 'review-2026-10-01'],
        ['causes.start', 'needs-review-translation', ''],
        ['overview.title', 'needs-review-translation', ''],
      ],
    );
  });

  it('has a phase for each person and each day', () => {
    const file = open(xliff(undefined, {header: signedBy(['review-2026-10-02', 'B. Person', '2026-10-02'])}));
    assert.equal(phaseFor(file, {by: 'B. Person', on: '2026-10-02'}), 'review-2026-10-02');
    assert.equal(phaseFor(file, {by: 'A. Person', on: '2026-10-02'}), 'review-2026-10-02-2');
    assert.equal(phaseFor(file, {by: 'B. Person', on: '2026-10-03'}), 'review-2026-10-03');
    const {phases} = sign(file, ['causes'], review);
    assert.deepEqual([...phases.values()], [{by: 'B. Person', on: '2026-10-02'}, review]);
  });
});

describe('a remark', () => {
  const noted = (by: string, text = 'Dice poco.', file = open(xliff())) =>
    remark(file, start.id, {by, severity: 'major', text});
  const notesOf = (file: XliffFile) => unitIn(file).notes.map(({from, text}) => `${from}: ${text}`);

  it('stands beside those of other readers, and takes the place of one’s own', () => {
    const both = noted('B. Person', 'Falta “no”.', noted('A. Person'));
    assert.deepEqual(notesOf(both), [
      'second reader, A. Person: major: Dice poco.',
      'second reader, B. Person: major: Falta “no”.',
    ]);
    assert.deepEqual(notesOf(noted('A. Person', 'Otra vez.', both)), [
      'second reader, B. Person: major: Falta “no”.',
      'second reader, A. Person: major: Otra vez.',
    ]);
    assert.deepEqual(notesOf(noted('A. Person', ' ', both)), ['second reader, B. Person: major: Falta “no”.']);
  });

  it('changes neither words nor signature, and no other message', () => {
    const signed = sign(open(xliff()), ['causes'], review);
    const {units} = noted('A. Person', 'Dice poco.', signed);
    assert.deepEqual(
      units.map((each) => ({...each, notes: []})),
      signed.units,
    );
    assert.deepEqual(
      units.map(({notes}) => notes.length),
      [0, 1, 0],
    );
  });

  it('on a message that the file does not have makes none', () => {
    assert.deepEqual(noted('A. Person', 'Dice poco.', open(xliff(without(start.id)))).units.length, 2);
  });

  it('is taken away alone, by its reader and its words', () => {
    const both = noted('B. Person', 'Dice poco.', noted('A. Person'));
    const [mine, other] = unitIn(both).notes as [{from: string; text: string}, {from: string; text: string}];
    assert.deepEqual(unitIn(withoutNote(both, start.id, mine)).notes, [other]);
    assert.deepEqual(unitIn(withoutNote(both, start.id, {...mine, text: 'Otra.'})).notes, [mine, other]);
    assert.deepEqual(unitIn(withoutNote(both, 'causes.title', mine)).notes, [mine, other]);
  });
});

describe('an opened file', () => {
  it('is of the very language that it names, before one that is like it', () => {
    const codes = ['es', 'es-MX'];
    const languageOf = (tag: string) => {
      const file = openFile('x.xlf', xliff(undefined, {language: tag}), 'es', {english, codes});
      return 'refused' in file ? file.refused.join() : file.xliff.locale;
    };
    assert.deepEqual(['es', 'es-MX', 'es-AR'].map(languageOf), ['es', 'es-MX', 'es']);
  });

  it('that names no language is of the one that is open', () => {
    const file = openFile('x.xlf', xliff().replace(/ target-language="es"/, ''), 'es', {english, codes: ['es']});
    assert.equal('xliff' in file && file.xliff.locale, 'es');
  });

  it('names words that will not be in the file, and none where there are none', () => {
    const gone = [
      unit('causes.gone', {target: '', source: 'Gone.'}),
      unit('causes.old', {target: 'Eso', source: 'It'}),
    ];
    const file = openFile('x.xlf', xliff([...withUnit('causes.start', {}), ...gone]), 'es', {english, codes: ['es']});
    assert.deepEqual('leftOut' in file && file.leftOut, [{id: 'causes.old', text: 'Eso'}]);
    assert.equal('otherEnglish' in file && file.otherEnglish, 0);
  });
});
