/** Hiding a block removes that block alone, and leaves no empty element. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {messagesIn} from '../../src/content/translate.ts';
import {hideable, without} from '../../src/content/without.ts';
import {rest} from './made-up.ts';

const idsWithout = (...hidden: readonly string[]): readonly string[] =>
  messagesIn(without(rest, new Set(hidden))).map(({id}) => id);
const all = messagesIn(rest).map(({id}) => id);
const allBut = (...gone: readonly string[]): readonly string[] => all.filter((id) => !gone.includes(id));

describe('a section without what the hospital hides', () => {
  it('is the very same where it hides nothing', () => {
    assert.equal(without(rest, new Set()), rest);
  });

  for (const [what, hidden, gone] of [
    ['a paragraph', ['rest.lead'], ['rest.lead']],
    ['an entry, by its term', ['rest.sleep'], ['rest.sleep', 'rest.sleep.why']],
    ['what explains a term, whose term stays', ['rest.sleep.why'], ['rest.sleep.why']],
    ['an entry without a term', ['rest.drink'], ['rest.drink']],
    ['a group, by its heading', ['rest.night'], ['rest.night', 'rest.sleep', 'rest.sleep.why', 'rest.drink']],
    [
      'every entry of a group, whose heading has a name of its own',
      ['rest.sleep', 'rest.drink'],
      ['rest.sleep', 'rest.sleep.why', 'rest.drink'],
    ],
    [
      'a call-out, by its label',
      ['rest.urgent'],
      ['rest.urgent', 'rest.fever', 'rest.emergency', 'rest.emergency.none'],
    ],
    ['the emergency number alone', ['rest.emergency'], ['rest.emergency', 'rest.emergency.none']],
    ['the hospital’s number with its appointments', ['rest.call'], ['rest.call', 'rest.appointment']],
    ['the appointments alone', ['rest.appointment'], ['rest.appointment']],
    ['the title, which a section keeps', ['rest.title'], []],
    ['nothing that there is', ['no.such'], []],
  ] as const)
    it(`lacks ${what}`, () => {
      assert.deepEqual(idsWithout(...hidden), allBut(...gone));
    });

  it('can lack every message but its title; what stands for a missing number goes with the call', () => {
    assert.deepEqual(
      hideable(rest),
      all.filter((id) => !['rest.title', 'rest.emergency.none'].includes(id)),
    );
  });
});
