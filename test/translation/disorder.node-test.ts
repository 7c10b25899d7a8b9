/** A file with the right words in another form is named, so that the check and `npm run locales` agree. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compose} from '../../translation/compose.ts';
import {disorderIn} from '../../translation/disorder.ts';
import {english, look, xliff} from './sample.ts';

describe('a file in another form', () => {
  for (const [what, change] of [
    ['white space between elements', (text: string) => text.replaceAll('\n  <', '\n        <')],
    ['another order of attributes', (text: string) => text.replace(/(maxwidth="\d+") (size-unit="char")/, '$2 $1')],
    ['no last line end', (text: string) => text.trimEnd()],
    [
      'a comment between units',
      (text: string) => text.replace('<trans-unit id="overview', '<!-- x -->\n<trans-unit id="overview'),
    ],
    ['an older note', (text: string) => text.replace('One cell.', 'Two cells.')],
    ['prefixes', (text: string) => text.replaceAll(/<(\/?)(?=[a-z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=')],
  ] as const)
    it(`with ${what} says the same, and one sentence names the first line that differs`, () => {
      const usual = compose(look(xliff()).file, english);
      const xml = change(usual);
      const {file, findings, published} = look(xml);
      assert.deepEqual(findings, []);
      assert.deepEqual(published?.messages, look(usual).published?.messages);
      const line = xml.split('\n').findIndex((text, at) => text !== usual.split('\n')[at]) + 1;
      const disorder = disorderIn('locales/es.xlf', xml, file, english);
      assert.equal(disorder?.line, line || xml.split('\n').length);
      assert.match(disorder.sentence, /^("[a-z.]+"|The file) is not as "npm run locales" writes it; run it$/);
      assert.equal(disorderIn('locales/es.xlf', usual, file, english), undefined);
    });

  it('has the id of the unit in the sentence about its disorder', () => {
    const xml = compose(look(xliff()).file, english).replace('<source>What is', '<source >What is');
    assert.equal(disorderIn('locales/es.xlf', xml, look(xml).file, english)?.id, 'overview.title');
  });
});
