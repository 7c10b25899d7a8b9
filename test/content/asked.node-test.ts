/** The first questions of families are answered, and every warning says what to do. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {messagesIn} from '../../src/content/translate.ts';
import {statementsIn} from '../../src/content/walk.ts';
import {asked} from './asked.ts';
import {coming, sections} from './sections.ts';

const everySection = {...sections, ...coming};
const ids = new Set(Object.values(everySection).flatMap((section) => messagesIn(section).map(({id}) => id)));

describe('what families ask', () => {
  it('has fifteen ranks', () => {
    assert.equal(asked.length, 15);
  });

  for (const [index, {question, answers}] of asked.entries())
    it(`is answered at rank ${index + 1}: ${question}`, () => {
      assert.ok(answers.length);
      assert.deepEqual(
        answers.filter((id) => !ids.has(id)),
        [],
      );
    });
});

/** Sections for families. */
const tags = ['all-key-points', 'all-living-with', 'all-follow-up', 'all-fever-card'];

/** Words that frighten, or that name a symptom that must not be waited out. */
const danger =
  /\b(fever|chills|bleed\w*|infections?|confused|thirsty|white spots|swollen|oozing|tingling|leaks?|breaks?|harm|not safe|pasteurized|bites|wounds|burn|aspirin|sadness|come back|does not go away|late effects|second cancer|harder to have children|pregnancy)\b/i;

/** Words that say what to do. */
const action =
  /\b(call|tell|ask|go|see|use|keep|wear|wash(es)?|stay|clamp|avoid|leave out|cook|bring|say|press|skip|stop|start)\b/i;

describe('a warning in the sections for families', () => {
  for (const tag of tags)
    for (const statement of statementsIn(everySection[tag]!)) {
      const {id, text} = statement.message!;
      const term = 'term' in statement ? (statement.term?.text ?? '') : '';
      if (danger.test(`${term} ${text}`))
        it(`names an action: ${id}`, () => {
          assert.match(text, action);
        });
    }

  it('is found by its words in every one of them', () => {
    for (const tag of tags)
      assert.ok(
        statementsIn(everySection[tag]!).some(({message}) => danger.test(message!.text)),
        tag,
      );
  });
});
