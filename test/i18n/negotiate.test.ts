import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {isLanguageTag, negotiate} from '../../src/i18n/negotiate.ts';
import {available, found} from './negotiate-cases.ts';

describe('negotiate', () => {
  for (const [asked, answer] of found)
    it(`answers a reader of "${asked}" with ${answer ?? 'nothing'}`, () => {
      expect(negotiate(asked, available)).to.equal(answer);
    });

  it('prefers the reader’s own region where there is one', () => {
    expect(negotiate('es-MX', ['es', 'es-MX'])).to.equal('es-MX');
    expect(negotiate('es-AR', ['es-MX', 'es'])).to.equal('es');
    expect(negotiate('zh-HK', ['zh-Hant', 'zh-HK'])).to.equal('zh-HK');
  });

  it('never answers a script with another script, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/)), (asked) => {
        const answer = negotiate(asked, available);
        if (answer === undefined) return;
        expect(isLanguageTag(asked)).to.equal(true);
        expect(new Intl.Locale(answer).maximize().script).to.equal(new Intl.Locale(asked).maximize().script);
      }),
    );
  });
});
