import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {parseTag} from '../../src/i18n/language-tag.ts';
import {negotiate} from '../../src/i18n/negotiate.ts';
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

  it('finds a language that a hospital has added under an older or a narrower code', () => {
    expect(negotiate('i-lux', ['en', 'lb'])).to.equal('lb');
    expect(negotiate('zh-yue', ['zh-Hant', 'yue'])).to.equal('yue');
    expect(negotiate('es-MX', ['es', 'es_MX'])).to.equal('es_MX');
    expect(negotiate('in', ['id'])).to.equal('id');
    expect(negotiate('mo', ['ro'])).to.equal('ro');
  });

  it('keeps no more than a few of the values that pages have', () => {
    for (let index = 0; index < 1_000; index++) expect(negotiate(`es-x-${index}`, available)).to.equal('es');
    expect(negotiate(`es-${'x'.repeat(10_000)}`, available)).to.equal(undefined);
  });

  it('never answers a script with another script, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/)), (asked) => {
        const answer = negotiate(asked, available);
        if (answer === undefined) return;
        expect(new Intl.Locale(answer).maximize().script).to.equal(parseTag(asked)!.likely.script);
      }),
    );
  });
});
