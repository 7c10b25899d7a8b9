/** A server does not know the site on which its page will stand, so it leaves addresses as they are written. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {addressOf} from '../../src/hospital/address.ts';

describe('an address on a server', () => {
  for (const written of ['/visit', 'visit', 'HTTPS://WWW.HARBORLANE.EXAMPLE', 'tel:+15550100'])
    it(`stays as it is written, for the reader’s browser to resolve: ${written}`, () => {
      assert.equal(addressOf(written), written);
    });

  it('gets the scheme that it lacks', () => {
    assert.equal(addressOf('www.harborlane.example/visit'), 'https://www.harborlane.example/visit');
  });

  for (const written of ['javascript:alert(1)', ' java\nscript:alert(1)', 'https://', ''])
    it(`is no link where it would be none on a page: ${JSON.stringify(written)}`, () => {
      assert.equal(addressOf(written), undefined);
    });
});
