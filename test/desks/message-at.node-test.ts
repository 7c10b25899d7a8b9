import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

interface Unit {
  readonly id: string;
  readonly target: string | null;
}

const {messageAt} = (await import('../../demo/translate/message-at.js' as string)) as {
  messageAt: (texts: readonly string[], units: readonly Unit[]) => Unit | undefined;
};

const units: readonly Unit[] = [
  {id: 'call', target: 'Llame'},
  {id: 'now', target: 'Llame ahora al {phone}, de noche.'},
  {id: 'number', target: '{phone}'},
  {id: 'none', target: null},
];

const found = (...texts: string[]): string | undefined => messageAt(texts, units)?.id;

describe('The message of a place on the translator’s page', () => {
  it('is the longest one in the innermost text that has any', () => {
    assert.equal(found('Llame ahora al 555-0110, de noche.'), 'now');
    assert.equal(found('Llame', 'Llame ahora al 555-0110, de noche.'), 'call');
  });

  it('is found in the text around a word that was clicked, over line breaks', () => {
    assert.equal(found('555-0110', 'Llame  ahora al\n555-0110, de noche.'), 'now');
  });

  it('is none where the words are of no message, or only a value', () => {
    assert.equal(found('555-0110'), undefined);
    assert.equal(found('de noche.'), undefined);
  });
});
