/** A link calls the number that a hospital has written, or there is no link: never another number. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {telAddressOf} from '../../src/hospital/dialable.ts';
import {assertGrowsEvenly} from '../project/growth.ts';
import {noNumbers, numbers} from './phone-numbers.ts';

describe('a telephone number', () => {
  for (const [written, address] of Object.entries(numbers))
    it(`is called as it is meant: ${written}`, () => {
      assert.equal(telAddressOf(written), address);
    });

  it('has an address that browsers take whole', () => {
    for (const address of Object.values(numbers)) assert.equal(new URL(address).href, address);
  });
});

describe('a text that is no number, or more than one', () => {
  for (const written of noNumbers)
    it(`calls nobody: ${JSON.stringify(written)}`, () => {
      assert.equal(telAddressOf(written), undefined);
    });

  for (const part of ['(', ' (', '1 ', '0', '(a) ', '#1', '1 x', '1-800-A'])
    it(`is told in a time that grows with its length, and no faster: of "${part}"`, () => {
      assert.equal(telAddressOf(part.repeat(2000)), undefined);
      // Of a text of more than 200 characters, nothing is read.
      assertGrowsEvenly(190, (size) => {
        const long = `${part.repeat(size / part.length)}!`;
        return () => {
          for (let turn = 0; turn < 100; turn++) telAddressOf(long);
        };
      });
    });

  it('is not read to its end where it is longer than a number can be', () => {
    assert.equal(telAddressOf('1 '.repeat(5_000_000)), undefined);
  });
});
