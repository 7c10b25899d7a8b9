import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fill, isolate, joined} from '../../src/elements/fill.ts';
import {wordsOf} from '../../src/elements/words-of.ts';
import {htmlOf} from '../../src/prerender/html-of.ts';

describe('a message with places for values', () => {
  it('has each value in its place, as often as it is named', () => {
    assert.equal(fill('{a} and {b}, {a}', {a: 'x', b: 2}).join(''), 'x and 2, x');
    assert.equal(fill('nothing', {}).join(''), 'nothing');
  });

  it('is filled where every value is there, and not where one is missing', () => {
    const call = {id: 'call', text: 'Call {phone}'};
    assert.deepEqual(wordsOf(call, 'ltr', {phone: '911'}), ['Call 911']);
    assert.equal(wordsOf(call, 'ltr', {phone: undefined}), undefined);
    assert.equal(wordsOf(call, 'ltr', {}), undefined);
    assert.deepEqual(wordsOf({id: 'call', text: 'Call us'}, 'ltr', {}), ['Call us']);
    assert.equal(wordsOf(undefined, 'ltr', {}), undefined);
  });

  it('does not put values into values', () => {
    assert.equal(fill('{name}', {name: '{phone}', phone: '911'}).join(''), '{phone}');
  });
});

describe('Latin words in right-to-left text', () => {
  it('stand apart, and nothing of the text is lost', () => {
    const html = htmlOf(isolate('rtl', 'علاج CAR-T هنا'));
    assert.match(html, /<bdi>CAR-T<\/bdi>/);
    assert.equal(html.replace(/<!--.*?-->|<[^>]+>/g, ''), 'علاج CAR-T هنا');
  });

  it('stand apart from those of the next sentence, so that the full stop keeps its side', () => {
    for (const text of ['این MRD است. ALL سرطان خون است', 'علاج CAR-T. ALL سرطان', 'درمان CAR-T. MRI هم'])
      for (const [, run] of htmlOf(isolate('rtl', text)).matchAll(/<bdi>(.*?)<\/bdi>/g))
        assert.doesNotMatch(run!, /\. /);
    assert.match(htmlOf(isolate('rtl', 'اتصل بـ St. Mary Hospital الآن')), /<bdi>St\. Mary Hospital<\/bdi>/);
    assert.match(htmlOf(isolate('rtl', 'انظر cancer.gov هنا')), /<bdi>cancer\.gov<\/bdi>/);
  });

  it('stay as they are in left-to-right text', () => {
    assert.deepEqual(isolate('ltr', 'a CAR-T b'), ['a CAR-T b']);
  });
});

describe('a sentence', () => {
  it('is one text, whatever values it has, so that voices read it in one go', () => {
    assert.deepEqual(
      joined(fill('Fever of {once}, or {lasting} for {minutes} minutes', {once: 'x', lasting: 'y', minutes: '60'})),
      ['Fever of x, or y for 60 minutes'],
    );
    assert.equal(joined(['a', Symbol.iterator, 'b', 'c']).length, 3);
  });
});
