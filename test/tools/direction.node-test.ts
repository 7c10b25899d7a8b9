import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {directionOf} from '../../tools/locales/direction.ts';

describe('a language', () => {
  it('runs in the direction of its script', () => {
    for (const [locale, direction] of [
      ['es', 'ltr'],
      ['ar', 'rtl'],
      ['fa', 'rtl'],
      ['he', 'rtl'],
      ['ur', 'rtl'],
      ['zh-Hant', 'ltr'],
      ['az-Arab', 'rtl'],
      ['ar-Latn', 'ltr'],
    ] as const)
      assert.equal(directionOf(locale), direction, locale);
  });
});
