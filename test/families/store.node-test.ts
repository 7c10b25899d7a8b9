/** A reader’s notes are stored within limits, and any bytes in the storage leave a list that works. */
import assert from 'node:assert/strict';
import {afterEach, describe, it} from 'node:test';
import {limits, loadAsked, nothingAsked, questionIn, saveAsked, type Asked} from '../../src/elements/question-store.ts';

const key = 'all-questions';
const asked: Asked = {ticked: new Set(['questions.goal']), own: [{text: 'May we fly?', isTicked: true}]};

const storageWith = (kept: Record<string, string>, refuse?: string): void => {
  const refusing = (method: string): void => {
    if (refuse === method) throw new DOMException('No.', 'QuotaExceededError');
  };
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    value: {
      getItem: (name: string) => (refusing('getItem'), kept[name] ?? null),
      setItem: (name: string, value: string) => (refusing('setItem'), (kept[name] = value)),
      removeItem: (name: string) => (refusing('removeItem'), Reflect.deleteProperty(kept, name)),
    },
  });
};

afterEach(() => void Reflect.deleteProperty(globalThis, 'localStorage'));

describe('a question as it is kept', () => {
  it('is on one line', () => {
    assert.equal(questionIn('  May we\n fly,\t and when?  '), 'May we fly, and when?');
  });

  it('is the beginning of a pasted page, and splits no character', () => {
    const page = '🙂'.repeat(20_000);
    assert.equal(questionIn(page), '🙂'.repeat(limits.characters));
    assert.equal(questionIn('x'.repeat(limits.characters)).length, limits.characters);
  });

  it('is nothing if nothing but space was written', () => {
    assert.equal(questionIn(' \n\t '), '');
  });
});

describe('the storage', () => {
  it('gives back what was saved', () => {
    storageWith({});
    assert.equal(saveAsked(key, asked), true);
    assert.deepEqual({...loadAsked(key)}, {...asked});
  });

  it('keeps nothing, not even the key, once all is deleted', () => {
    const kept: Record<string, string> = {};
    storageWith(kept);
    saveAsked(key, asked);
    assert.deepEqual(Object.keys(kept), [key]);
    saveAsked(key, nothingAsked);
    assert.deepEqual(kept, {});
  });

  for (const method of ['setItem', 'getItem'])
    it(`that refuses ${method} is no error`, () => {
      storageWith({}, method);
      assert.equal(saveAsked(key, asked), method !== 'setItem');
      assert.deepEqual({...loadAsked(key)}, {...nothingAsked});
    });

  it('that there is not, as in a frame without an origin, is no error', () => {
    assert.equal(saveAsked(key, asked), false);
    assert.deepEqual({...loadAsked(key)}, {...nothingAsked});
  });

  for (const [what, text] of Object.entries({
    'no JSON': 'x',
    'no record': '7',
    nothing: 'null',
    'a list': '[1]',
    'other fields': '{"ticked":7,"own":{"length":3}}',
    'other items': '{"ticked":[7,null],"own":[null,7,{"text":7},{"text":" "}]}',
  }))
    it(`with ${what} under the key counts as empty`, () => {
      storageWith({[key]: text});
      assert.deepEqual({...loadAsked(key)}, {...nothingAsked});
    });

  it('with too much under the key gives as much as the list holds', () => {
    const own = Array.from({length: 500}, () => ({text: 'x'.repeat(9999), isTicked: 'yes'}));
    storageWith({[key]: JSON.stringify({ticked: ['a.b'], own})});
    const loaded = loadAsked(key);
    assert.equal(loaded.own.length, limits.questions);
    assert.deepEqual(loaded.own[0], {text: 'x'.repeat(limits.characters), isTicked: false});
    assert.deepEqual([...loaded.ticked], ['a.b']);
  });
});
