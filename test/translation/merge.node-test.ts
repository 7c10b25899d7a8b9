/** Two people’s files of one language become one: each conflict is named, and no word, note or signature is lost. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compose} from '../../translation/compose.ts';
import {edit, remark, sign, withoutNote} from '../../translation/desk/change.ts';
import {merge} from '../../translation/desk/merge.ts';
import {openFile} from '../../translation/desk/open.ts';
import {reviewOf} from '../../lint/signatures.ts';
import type {XliffFile} from '../../tools/locales/xliff.ts';
import {english, signedBy, unit, units, withUnit, without, xliff} from './sample.ts';

const open = (text: string): XliffFile => {
  const file = openFile('es.xlf', text, 'es', {english, codes: ['es']});
  if ('refused' in file) throw new Error(file.refused.join('\n'));
  return file.xliff;
};
const base = open(xliff());
const change = (file: XliffFile, id: string, words: string): XliffFile =>
  edit(
    file,
    english.find((message) => message.id === id)!,
    words,
  );
const signedBase = (by: string, on = '2026-10-02', group = 'causes', file = base): XliffFile =>
  sign(file, [group], {by, on});
const unitIn = ({units}: XliffFile, id: string) => units.find((each) => each.id === id)!;
const signerOf = (file: XliffFile, id: string) => reviewOf([unitIn(file, id)], file.phases);
const join = (first: XliffFile, second: XliffFile, from: XliffFile | undefined = base) =>
  merge(from, first, second, 'two.xlf', english);
/** The file after a way through the disk. */
const saved = (file: XliffFile): XliffFile => open(compose(file, english));

describe('two people’s files', () => {
  it('are joined where each has changed other messages', () => {
    const {xliff, taken, differing} = join(change(base, 'causes.title', 'Uno'), change(base, 'causes.start', 'Dos'));
    assert.deepEqual([taken, differing], [['causes.start'], []]);
    assert.deepEqual([unitIn(xliff, 'causes.title').target, unitIn(xliff, 'causes.start').target], ['Uno', 'Dos']);
  });

  it('are both in the result where they have changed the same messages, with their names', () => {
    const mine = change(change(base, 'causes.title', 'Uno'), 'overview.title', 'Tres');
    const other = change(
      signedBase('B. Person', '2026-10-02', 'causes', change(base, 'causes.title', 'Dos')),
      'overview.title',
      'Cuatro',
    );
    const {xliff, taken, differing} = join(mine, other);
    assert.deepEqual([taken, differing], [[], ['causes.title', 'overview.title']]);
    const again = saved(xliff);
    assert.deepEqual([unitIn(again, 'causes.title').target, unitIn(again, 'overview.title').target], ['Uno', 'Tres']);
    const note = {from: 'other translation, two.xlf, signed by B. Person on 2026-10-02', text: 'Dos'};
    assert.deepEqual(unitIn(again, 'causes.title').notes, [note]);
    assert.deepEqual(unitIn(again, 'overview.title').notes, [{from: 'other translation, two.xlf', text: 'Cuatro'}]);
    assert.deepEqual(unitIn(withoutNote(again, 'causes.title', note), 'causes.title').notes, []);
  });

  it('differ where one has signed the words that the other has changed, whichever is opened first', () => {
    const [signed, edited] = [signedBase('A. Person'), change(base, 'causes.title', 'Dos')];
    const one = join(signed, edited);
    assert.deepEqual(one.differing, ['causes.title']);
    assert.equal(signerOf(one.xliff, 'causes.title')?.by, 'A. Person');
    assert.deepEqual(unitIn(one.xliff, 'causes.title').notes, [{from: 'other translation, two.xlf', text: 'Dos'}]);
    const two = join(edited, signed);
    assert.deepEqual(two.differing, ['causes.title']);
    assert.equal(unitIn(two.xliff, 'causes.title').target, 'Dos');
    assert.equal(signerOf(two.xliff, 'causes.title'), null);
    assert.equal(
      unitIn(two.xliff, 'causes.title').notes[0]!.from,
      'other translation, two.xlf, signed by A. Person on 2026-10-02',
    );
  });

  it('are joined where somebody has changed words that were signed before', () => {
    const signed = signedBase('A. Person');
    const {xliff, taken, differing} = join(signed, change(signed, 'causes.title', 'Dos'), signed);
    assert.deepEqual([taken, differing], [['causes.title'], []]);
    assert.equal(signerOf(xliff, 'causes.title'), null);
  });

  it('differ where the file they began with is not known', () => {
    const {differing} = merge(undefined, change(base, 'causes.title', 'Uno'), base, 'two.xlf', english);
    assert.deepEqual(differing, ['causes.title']);
  });

  it('give a message its words where one of them has none', () => {
    const empty = open(xliff(withUnit('causes.title', {target: undefined})));
    const {xliff: both, taken, differing} = join(empty, change(base, 'causes.title', 'Dos'), empty);
    assert.deepEqual([taken, differing], [['causes.title'], []]);
    assert.equal(unitIn(both, 'causes.title').target, 'Dos');
    assert.deepEqual(merge(undefined, empty, base, 'two.xlf', english).taken, ['causes.title']);
    assert.equal(unitIn(join(base, empty).xliff, 'causes.title').target, 'ES causes.title');
  });

  it('give messages that the first does not have', () => {
    const {xliff: both, taken} = join(
      open(xliff(without('overview.title'))),
      signedBase('B. Person', '2026-10-02', 'overview'),
    );
    assert.deepEqual(taken, ['overview.title']);
    assert.equal(signerOf(saved(both), 'overview.title')?.by, 'B. Person');
    const bare = join(open(xliff(without('causes.title'))), open(xliff(withUnit('causes.title', {target: ''}))));
    assert.deepEqual(bare.taken, []);
  });

  it('keep every signature and every remark', () => {
    const noted = '<note from="B. Person">Un comentario de B. Person.</note>';
    const two = open(
      xliff(withUnit('causes.title', {state: 'signed-off', more: noted}), {
        header: signedBy(['review', 'B. Person', '2026-10-01']),
      }),
    );
    const one = remark(signedBase('A. Person', '2026-10-01', 'overview', open(xliff(units))), 'causes.title', {
      by: 'A. Person',
      severity: 'minor',
      text: 'Corto.',
    });
    const both = saved(join(one, two).xliff);
    assert.equal(signerOf(both, 'causes.title')?.by, 'B. Person');
    assert.equal(signerOf(both, 'overview.title')?.by, 'A. Person');
    assert.deepEqual(unitIn(both, 'causes.title').notes, [
      {from: 'second reader, A. Person', text: 'minor: Corto.'},
      {from: 'B. Person', text: 'Un comentario de B. Person.'},
    ]);
    assert.deepEqual(saved(join(both, two).xliff), both);
  });

  it('keep two signatures of one phase name apart', () => {
    const of = (by: string, id: string) =>
      open(xliff(withUnit(id, {state: 'signed-off'}), {header: signedBy(['review', by, '2026-10-01'])}));
    const {xliff: both} = join(of('A. Person', 'causes.title'), of('B. Person', 'overview.title'));
    assert.equal(signerOf(both, 'causes.title')?.by, 'A. Person');
    assert.equal(signerOf(both, 'overview.title')?.by, 'B. Person');
  });

  it('name both where both have signed the same words, and the later day', () => {
    const {xliff: both} = join(signedBase('A. Person', '2026-10-03'), signedBase('B. Person', '2026-10-02'));
    assert.deepEqual(signerOf(saved(both), 'causes.title'), {by: 'A. Person, B. Person', on: '2026-10-03'});
    const later = join(signedBase('A. Person', '2026-10-01'), signedBase('B. Person', '2026-10-02')).xliff;
    assert.deepEqual(signerOf(later, 'causes.title'), {by: 'A. Person, B. Person', on: '2026-10-02'});
    assert.deepEqual(join(both, signedBase('B. Person')).xliff, both);
    const joined = join(signedBase('B. Person'), both).xliff;
    assert.equal(signerOf(joined, 'causes.title')?.by, 'A. Person, B. Person');
  });

  it('name both where the name of one is a part of the other’s', () => {
    for (const [one, two] of [
      ['Anna Kim', 'Kim'],
      ['Kim', 'Anna Kim'],
      ['Li', 'Liu Wei'],
      ['Liu Wei', 'Li'],
      ['Anna Kim, Liu Wei', 'Li'],
    ] as const)
      assert.equal(signerOf(join(signedBase(one), signedBase(two)).xliff, 'causes.title')?.by, `${one}, ${two}`);
    const both = signedBase('Liu Wei, Anna Kim');
    assert.deepEqual(join(both, signedBase('Anna Kim, Liu Wei')).xliff, both);
  });

  it('take no signature of words that are of other English', () => {
    const signedFor = (source: string) =>
      open(
        xliff(withUnit('causes.title', {source, state: 'signed-off'}), {
          header: signedBy(['review', 'B. Person', '2026-10-01']),
        }),
      );
    const older = open(xliff(withUnit('causes.title', {source: 'Older.'})));
    for (const [mine, theirs] of [
      [base, signedFor('Older.')],
      [older, signedFor('Oldest.')],
    ] as const)
      assert.deepEqual(unitIn(join(mine, theirs).xliff, 'causes.title'), unitIn(mine, 'causes.title'));
  });

  it('keep the word of the one who found that the same words still hold', () => {
    const stale = open(xliff(withUnit('causes.title', {source: 'Older.'})));
    const fuzzy = open(xliff(withUnit('causes.title', {state: 'needs-translation'})));
    for (const behind of [stale, fuzzy])
      for (const {xliff: both} of [join(behind, base, behind), join(base, behind, behind)])
        assert.deepEqual(unitIn(both, 'causes.title'), unitIn(base, 'causes.title'));
  });

  it('lose no words where one of them was changed in an older version', () => {
    const older = change(base, 'causes.title', 'Uno');
    const stale = open(compose(older, english).replace('<source>What causes it?</source>', '<source>Older.</source>'));
    const {xliff: both, differing} = join(stale, change(base, 'causes.title', 'Dos'));
    assert.deepEqual(differing, ['causes.title']);
    assert.equal(unitIn(both, 'causes.title').target, 'Uno');
    assert.deepEqual(unitIn(both, 'causes.title').notes, [{from: 'other translation, two.xlf', text: 'Dos'}]);
  });

  it('keep the remarks of both where they differ', () => {
    const noted = (by: string, words: string) =>
      remark(change(base, 'causes.title', words), 'causes.title', {by, severity: 'minor', text: 'Corto.'});
    const {xliff: both} = join(noted('A. Person', 'Uno'), noted('B. Person', 'Dos'));
    assert.deepEqual(
      unitIn(both, 'causes.title').notes.map(({from}) => from),
      ['second reader, A. Person', 'second reader, B. Person', 'other translation, two.xlf'],
    );
  });

  it('of three people have the words of each', () => {
    const one = join(change(base, 'causes.title', 'Uno'), change(base, 'causes.title', 'Dos')).xliff;
    const {xliff: all} = merge(base, one, change(base, 'causes.title', 'Tres'), 'three.xlf', english);
    assert.deepEqual(
      unitIn(saved(all), 'causes.title').notes.map(({from, text}) => [from, text]),
      [
        ['other translation, two.xlf', 'Dos'],
        ['other translation, three.xlf', 'Tres'],
      ],
    );
  });

  it('keep words that no message has any more, for the desk to show', () => {
    const gone = open(xliff([...units, unit('causes.gone', {source: 'Gone.'})]));
    assert.equal(unitIn(join(base, gone).xliff, 'causes.gone').target, 'ES causes.gone');
  });
});
