/** A translation of a section is complete, or not used at all. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {englishOf, messagesIn, translate} from '../../src/content/translate.ts';
import {loud, rest} from './made-up.ts';

describe('a translated section', () => {
  it('has every message in the other language, in the same place, under the same id', () => {
    const translated = translate(rest, loud)!;
    assert.deepEqual(englishOf(translated), loud);
    const shapeOf = (record: unknown): string => JSON.stringify(record).replace(/"text":"[^"]*"/g, '');
    assert.equal(shapeOf(translated), shapeOf(rest));
  });

  it('leaves the English record as it was', () => {
    const before = JSON.stringify(rest);
    translate(rest, loud);
    assert.equal(JSON.stringify(rest), before);
  });

  for (const id of Object.keys(loud))
    it(`is not there where ${id} is missing`, () => {
      const others = Object.fromEntries(Object.entries(loud).filter(([other]) => other !== id));
      assert.equal(translate(rest, others), undefined);
    });

  it('takes no message from a prototype that another script has added to', () => {
    const {'rest.lead': lead, ...others} = loud;
    const polluted = Object.assign(Object.create({'rest.lead': lead}) as Record<string, string>, others);
    assert.equal(translate(rest, polluted), undefined);
  });

  it('may be an empty text, which a locale file cannot hold but a hospital may give', () => {
    assert.equal(translate(rest, {...loud, 'rest.lead': ''})?.blocks.length, rest.blocks.length);
  });
});

describe('the messages of a record', () => {
  it('are found from top to bottom, each once', () => {
    assert.deepEqual(
      messagesIn(rest).map(({id}) => id),
      Object.keys(loud),
    );
  });

  it('are found in nested records and lists, and nowhere else', () => {
    assert.deepEqual(
      messagesIn({a: [{b: {id: 'x.y', text: 'z'}}], id: 'no message', n: 1, u: undefined, nothing: null}),
      [{id: 'x.y', text: 'z'}],
    );
  });
});
