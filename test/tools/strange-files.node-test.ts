/** Whatever bytes are in a file, the tools live on, and no patient reads half of anything. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as fc from 'fast-check';
import {compose} from '../../translation/compose.ts';
import {english, look, signedBy, withUnit, xliff} from '../translation/sample.ts';

const file = xliff(withUnit('causes.start', {state: 'final', more: '<note from="a">b</note>'}), {
  header: signedBy(['review', 'A. Person', '2026-10-01']),
});
const bytes = Buffer.from(file);

const fragments = [
  '<constructor a="b"/>',
  '&#0;',
  '&#xD800;',
  '&#13;',
  '&#x85;',
  '\u2028',
  '\u2029',
  '\u0001',
  '<![CDATA[',
  '<!--',
  '<?a b?>',
  '&',
  '<',
  ' ',
  '\uFFFD',
  '\u200B',
  'e\u0301',
  '&amp;amp;',
  '<group>',
  '</group>',
  '<mrk mtype="seg" mid="1">',
  '</mrk>',
  ' resname="causes.title"',
  '<seg-source><mrk mtype="seg" mid="1">a</mrk></seg-source>',
];
const tags = file.split(/(?<=>)/);

/** Heaps of bytes, and a good file with bytes changed, with something put in, and with its tags in any order. */
const strangeFiles = fc.oneof(
  fc.uint8Array({maxLength: 400}).map((heap) => Buffer.from(heap).toString('utf8')),
  fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), {minLength: 1, maxLength: 6}).map((changes) => {
    const changed = Buffer.from(bytes);
    for (const [at, byte] of changes) changed[at] = byte;
    return changed.toString('utf8');
  }),
  fc
    .tuple(fc.nat(file.length), fc.constantFrom(...fragments, ...tags))
    .map(([at, text]) => file.slice(0, at) + text + file.slice(at)),
  fc.array(fc.constantFrom(...tags, ...fragments)).map((parts) => parts.join('')),
  fc.shuffledSubarray(file.split(/(?<=<\/trans-unit>)/)).map((parts) => parts.join('')),
);

describe('a file with anything in it', () => {
  it('never makes the tools throw, and each of its sections is published whole or not at all', () => {
    fc.assert(
      fc.property(strangeFiles, (xml) => {
        const {findings, published} = look(xml);
        for (const {line, sentence} of findings) {
          assert.ok(line >= 1);
          assert.doesNotMatch(sentence, /\n/);
        }
        for (const text of Object.values(published?.messages ?? {})) assert.ok(text.trim());
        for (const [section, {state}] of Object.entries(published?.sections ?? {})) {
          const ids = english.map(({id}) => id).filter((id) => id.startsWith(`${section}.`));
          const shown = ids.filter((id) => id in published!.messages);
          assert.deepEqual(shown, state === 'stale' ? [] : ids);
        }
      }),
      {numRuns: 1000},
    );
  });

  it('is in order once it has been written, if it can be read', () => {
    fc.assert(
      fc.property(strangeFiles, (xml) => {
        const {file, findings} = look(xml);
        fc.pre(!findings.some(({kind}) => kind === 'broken'));
        const once = compose(file, english);
        assert.doesNotMatch(once, /[^\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
        const again = look(once);
        assert.deepEqual(again.file.problems, []);
        assert.deepEqual(again.file.oddities, []);
        assert.equal(compose(again.file, english), once);
      }),
      {numRuns: 1000},
    );
  });
});
