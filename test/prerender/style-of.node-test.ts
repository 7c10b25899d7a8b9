/** The style sheet for plain HTML: every rule of ours, in every browser, on nothing but our own. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {generate, parse, walk, type CssNode, type Rule} from 'css-tree';
import {lightStyles} from '../../src/prerender/style-of.ts';
import {entryStyles} from '../../src/styles/entries.ts';
import {helpStyles} from '../../src/styles/help.ts';
import {lightPageStyles} from '../../src/styles/light.ts';
import {pictureStyles} from '../../src/styles/pictures.ts';
import {prose} from '../../src/styles/prose.ts';
import {tokens} from '../../src/styles/tokens.ts';

const rulesIn = (sheet: string): readonly Rule[] => {
  const rules: Rule[] = [];
  const onParseError = (error: Error) => {
    throw error;
  };
  walk(parse(sheet, {onParseError}), (node: CssNode) => {
    if (node.type === 'Rule') rules.push(node);
  });
  return rules;
};

const selectorsOf = ({prelude}: Rule): readonly string[] =>
  prelude.type === 'SelectorList' ? prelude.children.toArray().map((selector) => generate(selector)) : [];

const rules = rulesIn(lightStyles());
const ours = rulesIn(
  [tokens, prose, pictureStyles, entryStyles, helpStyles, lightPageStyles].map(({cssText}) => cssText).join(''),
);

describe('light.css', () => {
  it('has all our rules in their order, each with all its declarations', () => {
    const declarations = ({block}: Rule): string => generate(block).replace(/\s/g, '');
    assert.deepEqual(rules.map(declarations), ours.map(declarations));
    assert.deepEqual(
      rules.map((rule) => selectorsOf(rule).length),
      ours.map((rule) => selectorsOf(rule).length),
    );
  });

  it('has every selector inside the class', () => {
    const selectors = rules.flatMap(selectorsOf);
    assert.ok(selectors.length > 50);
    for (const selector of selectors) assert.match(selector, /^\.all-widgets(?=[ [:.]|$)/);
  });

  it('has nothing of a shadow root, and no nesting', () => {
    assert.doesNotMatch(lightStyles(), /:host|::slotted|\[part|&/);
    for (const {block} of rules) assert.ok(block.children.toArray().every(({type}) => type === 'Declaration'));
  });
});
