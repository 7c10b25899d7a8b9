import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {isLanguageTag, negotiate} from '../../src/i18n/negotiate.ts';

const available = ['en', 'es', 'ar', 'pt-BR', 'zh-Hans', 'zh-Hant', 'tl'];

describe('negotiate', () => {
  const found: readonly (readonly [asked: string, answer: string | undefined])[] = [
    ['es', 'es'],
    ['es-MX', 'es'],
    ['ES-mx', 'es'],
    ['ar-EG', 'ar'],
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-Hant-HK', 'zh-Hant'],
    ['fil', 'tl'],
    ['sw', undefined],
    ['ar-Latn', undefined],
    ['es-Hebr', undefined],
    ['', undefined],
    ['es_MX', undefined],
    ['deutsch!', undefined],
  ];
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
