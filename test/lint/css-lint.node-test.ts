/** Style that an old browser lacks is found before a reader with that browser misses something. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {feature} from '../../lint/browsers.ts';
import {fineTouches} from '../../lint/fine-touches.ts';
import {findingsIn} from '../../lint/sheet.ts';

/** A sheet, and the places that are found in it. */
const samples: Readonly<Record<string, readonly [sheet: string, ...places: string[]]>> = {
  'a function of colours': ['a { color: color-mix(in srgb, red, blue) }', 'css.types.color.color-mix'],
  'a function in a custom property': [
    'a { --_a: var(--a, color-mix(in srgb, red, blue)) }',
    'css.types.color.color-mix',
  ],
  'a property': ['a { text-wrap: balance }', 'css.properties.text-wrap'],
  'a value of an older property': ['a { display: inline grid-lanes }', 'css.properties.display.grid-lanes'],
  'a unit': ['a { block-size: 1dvh }', 'css.types.length.viewport_percentage_units_dynamic'],
  'a container query': [
    '@container (width > 9em) { a { color: red } }',
    'css.at-rules.container',
    'css.at-rules.media.range_syntax',
  ],
  'a media feature': ['@media (scripting: none) { a { color: red } }', 'css.at-rules.media.scripting'],
  'a range': ['@media (width >= 9em) { a { color: red } }', 'css.at-rules.media.range_syntax'],
  ':has': ['a:has(b) { color: red }', 'css.selectors.has'],
  ':has inside :not': ['a:not(:has(b)) { color: red }', 'css.selectors.has'],
  ':dir': ['a:dir(rtl) { color: red }', 'css.selectors.dir'],
  ':lang of two languages': ['a:lang(ja, zh) { color: red }', 'css.selectors.lang.argument_list'],
  'a nested rule': ['a { &.b { color: red } }', 'css.selectors.nesting', 'css.selectors.nesting'],
  'a pseudo-element': ['a::details-content { color: red }', 'css.selectors.details-content'],
  'a function after a plain one, with var()': [
    'a { color: gray; color: var(--a, color-mix(in srgb, red, blue)) }',
    'css.types.color.color-mix',
  ],
  'a function before a plain one': [
    'a { color: color-mix(in srgb, red, blue); color: gray }',
    'css.types.color.color-mix',
  ],
  'a function in a query that asks for another': [
    '@supports (color: oklch(0 0 0)) { a { color: color-mix(in srgb, red, blue) } }',
    'css.types.color.color-mix',
  ],
  'a function where it is known to be missing': [
    '@supports not (color: color-mix(in srgb, red, blue)) { a { color: color-mix(in srgb, red, blue) } }',
    'css.types.color.color-mix',
  ],
  'a property that nobody knows': ['a { colour: red }', ''],

  'what every browser has': [
    `section > :is(a, b):not(.c, .d):where(:lang(ja), [href^='x' i]):focus-visible::before { inset: 0; color: #1234; gap: 1em;
     inline-size: clamp(1em, min(2vw, 3ch), 4em); list-style-type: ''; --_a: var(--a, Canvas); clip-path: inset(50%) }
     @media print and (min-width: 9em) { :host([hidden]) { columns: 2 } ::slotted(*) { all: revert-layer } }`,
  ],
  'a function after a plain one': ['a { color: gray; color: color-mix(in srgb, red, blue) }'],
  'a function in a query that asks for it': [
    '@supports (color: color-mix(in srgb, red, blue)) { a { --_a: color-mix(in srgb, red, blue) } }',
  ],
  'a property in a query that asks for it': [
    '@supports (content-visibility: auto) { a { content-visibility: hidden } }',
  ],
};

describe('The lint on style sheets', () => {
  for (const [name, [sheet, ...places]] of Object.entries(samples))
    it(places.length ? `finds ${name}` : `lets ${name} pass`, () => {
      const findings = findingsIn(sheet);
      assert.deepEqual(findings.map(({place}) => place).sort(), [...places].sort());
      for (const {sentence} of findings)
        assert.match(sentence, /^".+" (needs .+ than package\.json promises|is not in .+)\.$/);
    });

  it('finds what cannot be parsed, such as a nested rule without &', () => {
    for (const sheet of ['a { color red }', 'a { b { color: red } }', 'a { .b { color: red } }'])
      assert.ok(findingsIn(sheet).length, sheet);
  });

  it('tells where an old browser would skip other selectors with the new one', () => {
    const takesMore = (sheet: string) => findingsIn(sheet).map((finding) => finding.takesMore);
    assert.deepEqual(takesMore('a::details-content { color: red }'), [false]);
    assert.deepEqual(takesMore('a::details-content, b::details-content { color: red }'), [false, false]);
    assert.deepEqual(takesMore('a::details-content, b { color: red }'), [true]);
  });
});

describe('Fine touches', () => {
  it('are in the data, each with what the reader loses', () => {
    for (const [place, loss] of Object.entries(fineTouches)) {
      assert.ok(feature(place)?.__compat, place);
      assert.match(loss, /^[A-Z].+\.$/);
    }
  });
});
