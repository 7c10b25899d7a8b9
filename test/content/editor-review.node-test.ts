import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {messagesIn} from '../../src/content/translate.ts';
import {findings} from '../../reports/editor-review.ts';
import {medicalReview} from '../../reports/medical-review.ts';
import {allRecords, coming} from './sections.ts';

/** Number of rows in each part of the review; the letter is the prefix of their numbers. */
const parts = {'': 47, A: 10, B: 31, C: 5, D: 12};

const ids = new Set([...allRecords, ...Object.values(coming)].flatMap(messagesIn).map(({id}) => id));

describe('the answer to the editor’s review', () => {
  it('has every row of it once, in order', () => {
    assert.deepEqual(
      findings.map(({row}) => row),
      Object.entries(parts).flatMap(([letter, length]) => Array.from({length}, (_, index) => `${letter}${index + 1}`)),
    );
  });

  it('names no message that there is not', () => {
    for (const {row, messages} of findings) for (const id of messages) assert.ok(ids.has(id), `${id} of row ${row}`);
  });

  it('names messages for each row, or says why not', () => {
    const open = findings.filter(({messages, answer}) => !messages.length && answer.split(' ').length < 5);
    assert.deepEqual(
      open.map(({row, finding}) => `${row}: ${finding}`),
      [],
    );
  });

  it('says for each row in a sentence what was found', () => {
    for (const {row, finding} of findings) assert.match(finding, /^\S.{10,}\.$/, row);
  });

  it('is a chapter of what the clinician reads', () => {
    const chapter = medicalReview().split('## An editor’s review')[1] ?? '';
    for (const {row, finding, messages, answer} of findings)
      assert.ok(
        chapter.includes(`| ${row} | ${finding} | ${messages.join(' ')} | ${answer} |`),
        `Row ${row} is missing.`,
      );
  });
});
