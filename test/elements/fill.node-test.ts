import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fill, isFilled, isolate} from '../../src/elements/fill.ts';
import {htmlOf} from '../../src/prerender/html-of.ts';

describe('a message with places for values', () => {
  it('has each value in its place, as often as it is named', () => {
    assert.equal(fill('{a} and {b}, {a}', {a: 'x', b: 2}).join(''), 'x and 2, x');
    assert.equal(fill('nothing', {}).join(''), 'nothing');
  });

  it('is filled where every value is there, and not where one is missing', () => {
    assert.equal(isFilled('Call {phone}', {phone: '911'}), true);
    assert.equal(isFilled('Call {phone}', {phone: undefined}), false);
    assert.equal(isFilled('Call {phone}', {}), false);
    assert.equal(isFilled('Call us', {}), true);
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

  it('stay as they are in left-to-right text', () => {
    assert.deepEqual(isolate('ltr', 'a CAR-T b'), ['a CAR-T b']);
  });
});
