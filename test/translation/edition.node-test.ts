import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {digestOf, isCurrent, renew} from '../../translation/edition.ts';
import {english} from './sample.ts';

describe('the edition that readers see', () => {
  const source = "export const edition = {version: '1', changed: '2020-01-01'};\nexport const digest = '';\n";
  const renewed = renew(source, digestOf(english), '2026-11-22');

  it('gets the day on which the English has changed', () => {
    assert.match(renewed, /changed: '2026-11-22'/);
    assert.ok(isCurrent(renewed, digestOf(english)));
  });

  it('is current whatever the order of the messages and their notes', () => {
    assert.ok(isCurrent(renewed, digestOf([...english].reverse().map((message) => ({...message, note: 'Other.'})))));
  });

  it('is not current after any change of the English', () => {
    for (const {id} of english) {
      const changed = english.map((message) =>
        message.id === id ? {...message, text: `${message.text} More.`} : message,
      );
      assert.ok(!isCurrent(renewed, digestOf(changed)), id);
    }
    assert.ok(!isCurrent(renewed, digestOf(english.slice(1))));
  });
});
