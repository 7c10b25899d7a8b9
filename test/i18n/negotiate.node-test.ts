import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {negotiate} from '../../src/i18n/negotiate.ts';
import {available, found} from './negotiate-cases.ts';

describe('negotiate, on a server', () => {
  for (const [asked, answer] of found)
    it(`answers a reader of "${asked}" with ${answer ?? 'nothing'}`, () => {
      assert.equal(negotiate(asked, available), answer);
    });
});
