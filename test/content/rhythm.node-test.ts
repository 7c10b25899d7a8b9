/** The rhythm of texts matches a count by hand. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {msg} from '../../src/content/message.ts';
import {rest} from './made-up.ts';
import {rhythmOf, statementTextsIn} from './rhythm.ts';
import {sentencesOf} from './sentences.ts';

const split = (...texts: readonly string[]) => sentencesOf(texts).map(({text}) => text);
const wordsOf = (text: string) => sentencesOf([text]).flatMap(({words}) => words);
const joiningWordsIn = (text: string) => {
  const {joining, words} = rhythmOf(sentencesOf([text]));
  return Math.round((joining * words) / 100);
};

describe('a sentence', () => {
  it('ends at its full stop or question mark, or with its text', () => {
    assert.deepEqual(split('Is it the flu? Call us. (Day or night.)', 'At night', 'Rest.'), [
      ...['Is it the flu?', 'Call us.', '(Day or night.)', 'At night', 'Rest.'],
    ]);
  });

  it('goes on after a placeholder, a decimal point, a degree and an abbreviation', () => {
    for (const text of [
      'Call {hospital}: {phone}',
      'Call for 100.4 °F (38.0 °C) or more by mouth.',
      'Some drugs, e.g. Tylenol or aspirin, i.e. ASA, hide a fever.',
      'Ask Dr. Lee about ALL vs. AML.',
      'Ask for help, e.g. {hospital}.',
    ])
      assert.deepEqual(split(text), [text]);
  });

  it('ends after a degree or a placeholder, and before a placeholder or a number', () => {
    assert.deepEqual(split('It is 100.4 °F. Call {phone}. {hospital} is open. 2 nurses wait.'), [
      ...['It is 100.4 °F.', 'Call {phone}.', '{hospital} is open.', '2 nurses wait.'],
    ]);
  });
});

describe('a word', () => {
  it('is also a number, a placeholder and the letter of a degree, but no sign', () => {
    assert.deepEqual(wordsOf('Call {phone} – from {fever} or 100.4 °F!'), [
      ...['Call', 'phone', 'from', 'fever', 'or', '100.4', 'F'],
    ]);
  });

  it('keeps its apostrophe, and ends at a hyphen', () => {
    assert.deepEqual(wordsOf('Don’t stop blood-making cells'), ['Don’t', 'stop', 'blood', 'making', 'cells']);
  });
});

describe('the rhythm', () => {
  it('is the length of sentences, the share of short ones and the joining words in 100 words', () => {
    const sentences = sentencesOf([
      // 6, 7, 5 and 2 words.
      'Rest now, because you are tired. But call us if you get worse. Call {hospital} today at {phone}.',
      'Drink water.',
    ]);
    assert.deepEqual(rhythmOf(sentences), {sentences: 4, words: 20, mean: 5, short: 75, joining: 15});
  });

  it('counts a phrase once, and each word that joins by itself', () => {
    const counted = {
      'Rest so that you heal.': 1,
      'Call even if it is late, even though we sleep.': 2,
      'Even so, some are cured.': 1,
      'That is why we ask.': 1,
      'If so, rest until then.': 2,
      'But if it hurts, then call.': 3,
      'Also, ask when it starts.': 2,
    };
    for (const [text, count] of Object.entries(counted)) assert.equal(joiningWordsIn(text), count, text);
  });

  it('counts no word that only looks like a joining one', () => {
    for (const text of [
      'Rest for a while.',
      'Ask about so-called blasts.',
      'So far, so many tests.',
      'A gift, and rest.',
    ])
      assert.equal(joiningWordsIn(text), 0, text);
  });
});

describe('the statements of a section', () => {
  it('are its sentences without headings, terms, labels and calls, with urgent steps apart', () => {
    assert.deepEqual(statementTextsIn(rest), {
      calm: ['Lie down.', 'It helps.', 'Drink.'],
      urgent: ['From {celsius} °C, call {phone}.'],
    });
  });

  it('are calm in a note, and stay urgent deeper in an urgent notice', () => {
    const step = {kind: 'paragraph', message: msg('Sit up.', {id: 'rest.sit'}), cites: []} as const;
    const group = {kind: 'group', heading: msg('First', {id: 'rest.first'}), blocks: [step]} as const;
    const within = (urgency: 'note' | 'urgent') =>
      statementTextsIn({
        ...rest,
        blocks: [{kind: 'notice', urgency, label: msg('Look', {id: 'rest.look'}), blocks: [group]}],
      });
    assert.deepEqual(within('note'), {calm: ['Sit up.'], urgent: []});
    assert.deepEqual(within('urgent'), {calm: [], urgent: ['Sit up.']});
  });
});
