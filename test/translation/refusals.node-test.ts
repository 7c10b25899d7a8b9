/** Our tools refuse files that they cannot read, in a sentence that names the place and the remedy. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {look, unit, units, withUnit, xliff} from './sample.ts';

const words = 'Empieza en una célula';
const id = 'causes.start';

/** Files and units without a readable meaning. */
const refusals: readonly (readonly [
  what: string,
  xml: string,
  line: number,
  id: string | undefined,
  sentence: string,
])[] = [
  [
    'no XML at all',
    'Hola',
    1,
    undefined,
    'is not well-formed XML (missing root element); restore it or mend the mark-up',
  ],
  ['nothing in it', '', 1, undefined, 'is not well-formed XML (missing root element); restore it or mend the mark-up'],
  [
    'a tag that is not closed',
    xliff().replace('ES causes.start</target>', 'ES causes.start'),
    11,
    undefined,
    'is not well-formed XML (Opening and ending tag mismatch: "target" != "trans-unit"); restore it or mend the mark-up',
  ],
  [
    'an entity that XML does not know',
    xliff(withUnit(id, {target: 'una&nbsp;célula'})),
    11,
    undefined,
    'is not well-formed XML (entity not found:&nbsp;); restore it or mend the mark-up',
  ],
  [
    'another encoding',
    Buffer.from(xliff(withUnit(id, {target: words})), 'latin1').toString('utf8'),
    11,
    undefined,
    'is not in UTF-8; let your tool save it in UTF-8',
  ],
  [
    'XLIFF 2',
    '<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en" trgLang="es"><file id="f"/></xliff>',
    1,
    undefined,
    'is XLIFF 2.0; let your tool write XLIFF 1.2',
  ],
  [
    'a second <file>',
    xliff().replace('</xliff>', '<file target-language="es"><body></body></file></xliff>'),
    19,
    undefined,
    'has 2 <file> elements; keep one, with all units in its <body>',
  ],
  ['something else in it', '<html/>', 1, undefined, 'has 0 <file> elements; keep one, with all units in its <body>'],
  [
    'another target-language',
    xliff(units, {language: 'fr'}),
    3,
    undefined,
    'has target-language="fr"; it must be "es", like the name of the file',
  ],
  [
    'a unit without an id',
    xliff([...units, unit('')]),
    17,
    undefined,
    'has a <trans-unit> without an id; take the unit out or restore its id',
  ],
  [
    'the same unit twice',
    xliff([...units, unit(id, {target: 'Otra vez'})]),
    17,
    id,
    `"${id}" is there twice; keep one of the two`,
  ],
  [
    'a unit inside another element',
    xliff(withUnit(id, {}))
      .replace('<trans-unit id="causes.start">', '<part><trans-unit id="causes.start">')
      .replace('ES causes.start</target>\n</trans-unit>', 'ES causes.start</target>\n</trans-unit></part>'),
    9,
    id,
    `"${id}" stands outside <body>; move the unit directly into <body>`,
  ],
  [
    'two targets',
    xliff(withUnit(id, {more: '<target>Dos</target>'})),
    9,
    id,
    `"${id}" has 2 <target>s; keep one of them`,
  ],
  [
    'an inline code',
    xliff(withUnit(id, {target: 'una <x id="1"/> célula'})),
    9,
    id,
    `"${id}" has <x> in its <target>; messages are plain text only`,
  ],
  [
    'an inline code inside a <g>',
    xliff(withUnit(id, {target: '<g id="1">una <ph id="2">{x}</ph></g>'})),
    9,
    id,
    `"${id}" has <ph> in its <target>; messages are plain text only`,
  ],
  [
    'a character that no XML may have',
    xliff(withUnit(id, {target: 'una &#x1;célula'})),
    9,
    id,
    `"${id}" has the character U+0001, which no text may have; take it out`,
  ],
];

describe('a file that cannot be understood', () => {
  for (const [what, xml, line, id, sentence] of refusals)
    it(`with ${what} is refused in one sentence, and nothing of ${id ? 'that section' : 'it'} is published`, () => {
      const {findings, published} = look(xml);
      assert.deepEqual(findings, [{file: 'locales/es.xlf', line, sentence, kind: 'broken', ...(id && {id})}]);
      assert.deepEqual(Object.keys(published?.messages ?? {}), id ? ['overview.title'] : []);
    });

  it('with two messages in one unit, as a PO file with merged duplicates has them, names both', () => {
    const context = (id: string) =>
      `<context-group name="po-reference"><context context-type="sourcefile">${id}</context></context-group>`;
    const {findings} = look(xliff(withUnit(id, {more: context(id) + context('causes.title')})));
    const sentence = `"${id}" and "causes.title" are one unit; convert the file again without --duplicates=merge`;
    assert.deepEqual(
      findings.filter(({kind}) => kind === 'broken'),
      [{file: 'locales/es.xlf', line: 9, id, kind: 'broken', sentence}],
    );
  });
});
