/** A file that is opened at the translator’s desk takes no work away, and every loss and conflict is named. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {reviewOf} from '../../lint/signatures.ts';
import {edit, sign} from '../../translation/desk/change.ts';
import {openFile, type Opened} from '../../translation/desk/open.ts';
import {takeIn, type Work} from '../../translation/desk/take-in.ts';
import {english, unit, withUnit, xliff} from './sample.ts';

const open = (text: string): Exclude<Opened, {readonly refused: unknown}> => {
  const file = openFile('es.xlf', text, 'es', {english, codes: ['es']});
  if ('refused' in file) throw new Error(file.refused.join('\n'));
  return file;
};
const base = open(xliff()).xliff;
const start: Work = {base, xliff: base, names: [], isSaved: true};
const other = open(xliff(withUnit('causes.title', {target: 'Dos'})));
const targetOf = ({xliff: {units}}: Work, id = 'causes.title') => units.find((each) => each.id === id)!.target;

describe('a file that is opened', () => {
  it('takes the place of the project’s, while nobody has changed that', () => {
    const {work, said, told} = takeIn(start, other, 'two.xlf', english);
    assert.deepEqual([said, told], ['two.xlf is open.', []]);
    assert.deepEqual(work, {base, xliff: other.xliff, names: ['two.xlf'], isSaved: true});
  });

  it('is joined with the changes of the person at the desk', () => {
    const mine = edit(
      base,
      english.find(({id}) => id === 'causes.start')!,
      'Uno',
    );
    const {work, said} = takeIn({...start, xliff: mine, isSaved: false}, other, 'two.xlf', english);
    assert.equal(said, 'two.xlf is joined with your changes: 1 message is from it.');
    assert.deepEqual([targetOf(work), targetOf(work, 'causes.start')], ['Dos', 'Uno']);
    assert.deepEqual([work.base, work.names, work.isSaved], [base, ['two.xlf'], false]);
  });

  it('is joined with the file that was opened before, and the messages that both have changed are named', () => {
    const one = takeIn(start, open(xliff(withUnit('causes.title', {target: 'Uno'}))), 'one.xlf', english).work;
    const two = takeIn(one, other, 'two.xlf', english);
    assert.equal(
      two.said,
      'two.xlf is joined with one.xlf: 0 messages are from it. Both have changed causes.title: decide there.',
    );
    assert.equal(targetOf(two.work), 'Uno');
    assert.deepEqual([one.isSaved, two.work.isSaved], [true, false]);
    const three = takeIn(two.work, open(xliff()), 'three.xlf', english);
    assert.equal(three.said, 'three.xlf is joined with one.xlf and two.xlf: 0 messages are from it.');
    assert.deepEqual(three.work.names, ['one.xlf', 'two.xlf', 'three.xlf']);
  });

  it('that lacks messages leaves those of the project, with their signature, and says how many', () => {
    const signed = sign(base, ['overview'], {by: 'A. Person', on: '2026-10-01'});
    const project: Work = {...start, base: signed, xliff: signed};
    const causes = withUnit('causes.title', {target: 'Dos'}).slice(0, 2);
    for (const [lacking, count, title] of [
      [causes, 1, 'Dos'],
      [[...causes, unit('overview.title', {target: ''})], 1, 'Dos'],
      [[...causes, unit('overview.title', {target: undefined})], 1, 'Dos'],
    ] as const) {
      const {work, said, told} = takeIn(project, open(xliff(lacking)), 'half.xlf', english);
      assert.equal(said, 'half.xlf is open.');
      assert.deepEqual(told, [
        `It has no words for ${count} of the 3 messages: the desk keeps those that it had for them.`,
      ]);
      assert.deepEqual([targetOf(work), targetOf(work, 'overview.title')], [title, 'ES overview.title']);
      const overview = work.xliff.units.filter(({id}) => id === 'overview.title');
      assert.equal(reviewOf(overview, work.xliff.phases)?.by, 'A. Person');
      const second = takeIn({...work, isSaved: false}, open(xliff(lacking)), 'two.xlf', english);
      assert.equal(second.told.length, 1);
      assert.equal(targetOf(second.work, 'overview.title'), 'ES overview.title');
    }
  });

  it('that lacks most of them is refused in one sentence, and takes nothing away', () => {
    assert.throws(
      () => open(xliff([])),
      /^Error: es\.xlf:1 has no unit for 3 of 3 messages, such as "causes\.title"; [^\n]*$/,
    );
  });

  it('of another version says how many of its words are stale, and which have no message any more', () => {
    const older = [
      ...withUnit('causes.title', {source: 'Older.'}),
      unit('causes.gone', {source: 'Gone.', target: 'Palabras'}),
    ];
    const {told} = takeIn(start, open(xliff(older)), 'old.xlf', english);
    assert.deepEqual(told, [
      '1 of its translations are of other English; they are marked as stale.',
      'It has words for causes.gone, which is no message any more and will not be in the file that you download: “Palabras”',
    ]);
  });
});
