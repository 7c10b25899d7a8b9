/** What is good for readers of a whole page: it says for whom it is, and its lists are short. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {keyPoints} from '../../src/conditions/leukemia/key-points.ts';
import {walk} from '../../src/content/walk.ts';
import {coming, sections} from './sections.ts';

/** As the CDC Clear Communication Index advises. */
const most = 7;

/** A list to look words up in, in alphabetical order, may be long. */
const isLookedUp = (block: object): boolean => 'sorted' in block && block.sorted === true;

describe('the lists of a section', () => {
  for (const [tag, section] of Object.entries({...sections, ...coming}))
    it(`have at most ${most} entries each: <${tag}>`, () => {
      for (const block of walk(section))
        if ('items' in block && !isLookedUp(block))
          assert.ok(
            block.items.length <= most,
            `${block.items.length} entries, from “${JSON.stringify(block.items[0])}”`,
          );
    });
});

describe('the first section', () => {
  it('has the main message first, and then says for whom it is and what it helps them do', () => {
    const ids = keyPoints.blocks
      .slice(0, 2)
      .map((block) => (block.kind === 'paragraph' ? block.message.id : block.kind));
    assert.deepEqual(ids, ['key.main', 'key.purpose']);
  });
});
