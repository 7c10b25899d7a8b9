import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {cut, fieldLimit, shortened} from '../../src/hospital/limits.ts';

describe('a text of the hospital’s that is too long', () => {
  it('ends in an ellipsis, at the limit', () => {
    assert.equal(shortened('a'.repeat(fieldLimit)), 'a'.repeat(fieldLimit));
    assert.equal(shortened('a'.repeat(fieldLimit + 1)), `${'a'.repeat(fieldLimit - 2)} …`);
  });

  // One of them is in the middle of an emoji at any limit.
  for (const before of ['', 'a'])
    it(`ends in no half of an emoji, with ${before.length} letters before them`, () => {
      const text = shortened(cut(before + '🚑'.repeat(fieldLimit)));
      assert.equal(Buffer.from(text).toString(), text);
      assert.match(text, /^a?🚑+ …$/u);
      assert.ok(text.length <= fieldLimit && text.length >= fieldLimit - 2);
    });
});
