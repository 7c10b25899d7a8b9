import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {citedIn, namesFever, statementsIn, walk} from '../../src/content/walk.ts';
import {without} from '../../src/content/without.ts';
import {rest} from './made-up.ts';

describe('a walk over a section', () => {
  it('meets every block, those inside others after the one they stand in', () => {
    assert.deepEqual(
      walk(rest).map(({kind}) => kind),
      ['paragraph', 'group', 'list', 'notice', 'paragraph', 'call', 'contact'],
    );
  });

  it('finds every statement with its sources', () => {
    assert.deepEqual(
      statementsIn(rest).map(({message, cites}) => [message?.id, cites]),
      [
        ['rest.lead', ['B']],
        ['rest.sleep.why', ['A']],
        ['rest.drink', ['A', 'B']],
        ['rest.fever', ['C']],
      ],
    );
  });

  it('names each source once, in the order of the whole list', () => {
    assert.deepEqual(citedIn(rest, {A: 1, X: 1, C: 1, B: 1}), ['A', 'C', 'B']);
  });

  it('says that a section names the fever limit by the mark on that statement, and on no other block', () => {
    assert.equal(namesFever(rest), true);
    assert.equal(namesFever(without(rest, new Set(['rest.fever']))), false);
    assert.equal(namesFever(without(rest, new Set(['rest.call']))), true);
  });
});
