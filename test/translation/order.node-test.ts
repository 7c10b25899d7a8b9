/** The translator reads the important first, a line each. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Finding} from '../../tools/locales/check.ts';
import {inOrder} from '../../translation/order.ts';
import {look, unit, units, withUnit, xliff} from './sample.ts';

const messages = [
  {id: 'causes.calm', text: 'It starts slowly {date}.', note: '', limit: undefined},
  {id: 'causes.urgent', text: 'Call right away {phone}.', note: '', limit: undefined},
];
const finding = (kind: Finding['kind'], id: string | undefined, sentence = 'x'): Finding => ({
  file: 'locales/es.xlf',
  line: 1,
  kind,
  sentence: id ? `"${id}" ${sentence}` : sentence,
  ...(id && {id}),
});

describe('the findings of a run', () => {
  it('begin with lost words, then urgent messages, placeholders, other meaning, and end with form', () => {
    const wanted: readonly Finding[] = [
      finding('missing', 'causes.urgent'),
      finding('stale', 'causes.calm'),
      finding('unknown', 'old.title'),
      finding('flawed', 'causes.urgent', 'does not say that it is urgent, as the English does'),
      finding('broken', 'causes.calm', 'must have {date} as the English does, and has none'),
      finding('flawed', 'causes.calm', 'lacks the number 70 of the English'),
      finding('unsigned', 'causes.calm'),
      finding('untidy', 'causes.calm', 'has the invisible character U+200B (zero-width space); take it out'),
      finding('odd', undefined, 'has line ends of Windows'),
    ];
    assert.deepEqual(inOrder([...wanted].reverse(), messages), [wanted[0], wanted[2], wanted[1], ...wanted.slice(3)]);
  });

  it('have a habit of a tool in one line, with the number of units', () => {
    const {findings} = look(
      xliff(units.map((text) => text.replace(/(<target[^>]*>)(.*)(<\/target>)/, '$1<g>$2</g>$3'))),
    );
    assert.equal(findings.length, 3);
    assert.deepEqual(
      inOrder(findings, messages).map(({sentence}) => sentence),
      [
        '"causes.title" has mark-up, a comment or CDATA around its words (3 units have such); "npm run locales" puts it in order',
      ],
    );
  });

  it('have a line for each unit that a translator has to mend', () => {
    const each = (sentence: string, kind: Finding['kind']) => messages.map(({id}) => finding(kind, id, sentence));
    for (const findings of [
      each('must have {date} as the English does, and has none', 'broken'),
      each('has the character U+0001, which no text may have; take it out', 'broken'),
      each('has the invisible character U+200B (zero-width space); take it out', 'untidy'),
      each('has no <target>; translate it', 'missing'),
    ])
      assert.equal(inOrder(findings, messages).length, 2);
  });

  it('are one sentence for one fault, whatever else is in the file', () => {
    const file = xliff([...withUnit('causes.start', {target: 'c\u200Bé'}), unit('old.title')]);
    const sentences = inOrder(look(file).findings, messages).map(({sentence}) => sentence);
    assert.equal(sentences.length, 2);
    assert.match(sentences[0]!, /^"old\.title"/);
  });
});
