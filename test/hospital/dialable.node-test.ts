/** A link calls the number that a hospital has written, or there is no link: never another number. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {telAddressOf} from '../../src/hospital/dialable.ts';
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

  it('is told soon, however long it is', () => {
    const start = process.cpuUsage();
    for (const part of ['(', ' (', '1 ', '0', '(a) ', '#1', '1 x', '1-800-A'])
      assert.equal(telAddressOf(part.repeat(2000)), undefined);
    // CPU time, because other programs affect wall-clock time.
    assert.ok(process.cpuUsage(start).user < 2_000_000);
  });
});
