/** Changes of an .xlf file by translation tools and editors harm no word of it, and are named. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compose} from '../../translation/compose.ts';
import {english, look, withUnit, xliff} from '../translation/sample.ts';

const words = 'Empieza en una célula';
const id = 'causes.start';

/** Files that say the same, each in the way of some tool, and the sentence that names it. */
const ways: readonly (readonly [what: string, xml: string, line: number, sentence: string])[] = [
  ['a byte order mark', '\uFEFF' + xliff(withUnit(id, {target: words})), 1, 'begins with a byte order mark'],
  [
    'the line ends of Windows',
    xliff(withUnit(id, {target: words})).replaceAll('\n', '\r\n'),
    1,
    'has line ends of Windows',
  ],
  [
    'a comment in a target',
    xliff(withUnit(id, {target: 'Empieza <!-- seguro? -->en una célula'})),
    9,
    `"${id}" has mark-up, a comment or CDATA around its words`,
  ],
  [
    'CDATA',
    xliff(withUnit(id, {target: `<![CDATA[${words}]]>`, source: '<![CDATA[It starts & grows < fast.]]>'})),
    9,
    `"${id}" has mark-up, a comment or CDATA around its words`,
  ],
  [
    'a processing instruction in a target',
    xliff(withUnit(id, {target: 'Empieza <?tool here?>en una célula'})),
    9,
    `"${id}" has mark-up, a comment or CDATA around its words`,
  ],
  [
    '<mrk> around sentences',
    xliff(
      withUnit(id, {target: '<mrk mtype="seg" mid="0">Empieza</mrk> <mrk mtype="seg" mid="1">en una célula</mrk>'}),
    ),
    9,
    `"${id}" has mark-up, a comment or CDATA around its words`,
  ],
  [
    '<g> around words',
    xliff(withUnit(id, {target: 'Empieza <g id="1" ctype="bold">en <g id="2">una</g> célula</g>'})),
    9,
    `"${id}" has mark-up, a comment or CDATA around its words`,
  ],
  [
    '<mrk> in the English',
    xliff(withUnit(id, {target: words, source: '<mrk mtype="seg">It starts &amp; grows &lt; fast.</mrk>'})),
    9,
    `"${id}" has mark-up, a comment or CDATA around its words`,
  ],
  [
    'white space in and around a target',
    xliff(withUnit(id, {target: '\n    Empieza\n\ten   una\tcélula\n  '})),
    9,
    `"${id}" has white space that means nothing`,
  ],
  [
    'another translation beside it',
    xliff(withUnit(id, {target: words, more: '<alt-trans match-quality="80"><target>Comienza</target></alt-trans>'})),
    9,
    `"${id}" has other translations beside it`,
  ],
  [
    'an unknown state',
    xliff(withUnit(id, {target: words, state: 'x-reviewed-by-engine'})),
    9,
    `"${id}" has the unknown state "x-reviewed-by-engine", which counts as a draft`,
  ],
  [
    'attributes of a tool',
    xliff(withUnit(id, {target: words})).replace(`id="${id}"`, `id="${id}" approved="yes" xml:space="preserve"`),
    9,
    `"${id}" has what only other tools know: approved, xml:space`,
  ],
  [
    'elements of a tool',
    xliff(
      withUnit(id, {target: words, more: '<count-group name="x"><count count-type="word">3</count></count-group>'}),
    ),
    9,
    `"${id}" has what only other tools know: <count-group>`,
  ],
  [
    'attributes of a tool on every unit',
    xliff(withUnit(id, {target: words})).replaceAll('<target ', '<target xml:lang="es" '),
    5,
    '"causes.title" has what only other tools know: xml:lang (3 units have such)',
  ],
  [
    'no target-language',
    xliff(withUnit(id, {target: words})).replace(' target-language="es"', ''),
    3,
    'has no target-language; "es" is taken, from the name of the file',
  ],
];

describe('a file that another tool has saved', () => {
  for (const [what, xml, line, sentence] of ways)
    it(`with ${what} keeps every word, and one sentence names it`, () => {
      const {file, findings, published} = look(xml);
      assert.deepEqual(
        findings.map(({file, line, kind, sentence}) => ({file, line, kind, sentence})),
        [
          {
            file: 'locales/es.xlf',
            line,
            kind: 'odd',
            sentence: `${sentence}; "npm run locales" puts it in order`,
          },
        ],
      );
      assert.equal(published?.messages[id], words);
      assert.equal(file.units.find((unit) => unit.id === id)?.source, 'It starts & grows < fast.');
      const text = compose(file, english);
      assert.deepEqual(look(text).findings, []);
      assert.equal(look(text).published?.messages[id], words);
    });

  for (const [what, target] of [
    ['entities of XML', 'El &quot;A&amp;B&quot; &lt; &apos;C&apos; &gt;'],
    ['numeric entities', 'El &#34;A&#x26;B&#x22; &#60; &#39;C&#x27; &#62;'],
  ] as const)
    it(`with ${what} has the characters they stand for`, () => {
      const {published} = look(xliff(withUnit(id, {target})));
      assert.equal(published?.messages[id], 'El "A&B" < \'C\' >');
    });

  it('keeps no-break spaces, which are part of the words', () => {
    const target = 'Qu’est-ce\u202F? 38\u00A0°C et plus';
    assert.equal(look(xliff(withUnit(id, {target}))).published?.messages[id], target);
  });

  it('keeps what a translator has noted, but not our own note a second time', () => {
    const more =
      '<note>Is "célula" known?</note><note from="Ana">Sí</note><note from="lit-localize">Old</note><note from="developer">One cell.</note>';
    const {file} = look(xliff(withUnit(id, {target: words, more})));
    const text = compose(file, english);
    assert.match(text, /<note>Is "célula" known\?<\/note>\n {2}<note from="Ana">Sí<\/note>/);
    assert.equal(text.match(/One cell\./g)?.length, 1);
    assert.doesNotMatch(text, /Old/);
  });
});
