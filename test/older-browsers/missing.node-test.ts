import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {missingInAll} from './list.ts';

const missing = JSON.parse(readFileSync('test/older-browsers/missing.json', 'utf8')) as ReturnType<typeof missingInAll>;

describe('The list of what older browsers lack', () => {
  it('is what the browser-compat data says today; if not, "node test/older-browsers/make-list.ts" writes it anew', () => {
    assert.deepEqual(missing, missingInAll());
  });

  it('has what broke pages before, where that is missing', () => {
    const [firefox, safari] = [missing['Firefox 115']!, missing['Safari 15.4']!];
    for (const name of [
      'Uint8Array.fromHex',
      'Uint8Array.prototype.toBase64',
      'AbortSignal.any',
      'Intl.DurationFormat',
    ])
      for (const list of [firefox, safari]) assert.ok(list.includes(name), name);
    for (const name of ['URL.canParse', 'AbortSignal.timeout', 'Array.prototype.toSorted', 'new CSSStyleSheet'])
      assert.deepEqual([firefox.includes(name), safari.includes(name)], [false, true], name);
    assert.ok(safari.includes('Document.prototype.adoptedStyleSheets'));
    assert.ok(firefox.includes('Intl.Segmenter'));
  });

  it('has nothing that those browsers have', () => {
    for (const name of ['Array.prototype.at', 'Object.hasOwn', 'structuredClone', 'Element.prototype.replaceChildren'])
      for (const list of Object.values(missing)) assert.ok(!list.includes(name), name);
  });
});
