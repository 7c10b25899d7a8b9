/** Colours that people cannot read are refused, with the nearest that they can. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {firstState, load, type State} from './builder.ts';

type Colour = readonly number[];

const {contrastOf, hexOf, nearestPassing, readColour} = await load<{
  contrastOf: (one: Colour, other: Colour) => number;
  hexOf: (colour: Colour) => string;
  nearestPassing: (colour: Colour, backgrounds: (candidate: Colour) => readonly Colour[]) => Colour | undefined;
  readColour: (text: string) => Colour | undefined;
}>('colour');
const {contrasts, lookProblems, lookRule, shown} = await load<{
  contrasts: (state: State) => Record<string, {readonly ratio: number; readonly nearest?: string}>;
  lookProblems: (state: State) => readonly {readonly at: string; readonly id: string}[];
  lookRule: (state: State) => string;
  shown: (ratio: number) => string;
}>('look');

const colour = (text: string): Colour => readColour(text)!;
const problemsWith = (changes: Partial<State>): readonly string[] =>
  lookProblems({...firstState, ...changes}).map(({at, id}) => `${at} ${id}`);

describe('Contrast', () => {
  // The pairs are those of the examples in WCAG's techniques, and known to every checker.
  for (const [one, other, ratio] of [
    ['#000', '#fff', 21],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.47],
    ['#ff0000', '#ffffff', 3.99],
  ] as const)
    it(`of ${one} on ${other} is ${ratio} to 1`, () => {
      assert.equal(Math.floor(contrastOf(colour(one), colour(other)) * 100) / 100, ratio);
    });

  it('cannot be measured of what is no opaque colour', () => {
    for (const text of [
      '',
      'red-ish',
      '#12',
      '#12345',
      '#11223344',
      'rgb(300, 0, 0)',
      'rgba(0, 0, 0, 0.5)',
      'url(x)',
      'rgb(0 0, 0)',
      'rgb(0,0 0)',
    ])
      assert.equal(readColour(text), undefined, text);
    for (const text of ['rgb(122 31 92)', 'RGB( 122,31 , 92 )']) assert.equal(hexOf(colour(text)), '#7a1f5c', text);
    assert.equal(hexOf(colour('rgb(122, 31, 92)')), '#7a1f5c');
  });
});

describe('The nearest colour that passes', () => {
  const part = fc.integer({min: 0, max: 255}).map((value) => value / 255);
  const any = fc.tuple(part, part, part);

  it('passes as it is written, on any background', () => {
    fc.assert(
      fc.property(any, any, (given, background) => {
        const nearest = nearestPassing(given, () => [background])!;
        assert.ok(contrastOf(colour(hexOf(nearest)), background) >= 4.5);
      }),
      {numRuns: 200},
    );
  });

  it('is the colour itself where that passes, and keeps its hue otherwise', () => {
    assert.deepEqual(
      nearestPassing(colour('#7a1f5c'), () => [colour('#ffffff')]),
      colour('#7a1f5c'),
    );
    const [red, green, blue] = nearestPassing(colour('#5fb9c0'), () => [colour('#ffffff')])!;
    assert.ok(red! < green! && green! <= blue! + 0.05);
  });
});

describe('The look', () => {
  it('refuses a colour below 4.5 to 1, wherever it is read', () => {
    assert.deepEqual(problemsWith({look: {'--all-link': '#999999'}}), ['look.--all-link wrong.contrast']);
    // On white it passes; on the background of notes it does not.
    assert.deepEqual(problemsWith({look: {'--all-text': '#767676', '--all-surface': '#cccccc'}}), [
      'look.--all-text wrong.contrast',
      'look.--all-surface wrong.contrast',
    ]);
    assert.deepEqual(problemsWith({look: {'--all-urgent': '#ff8888'}}), ['look.--all-urgent wrong.contrast']);
    // The number to call is a link in the urgent box, and notes have headings.
    assert.deepEqual(problemsWith({look: {'--all-link': '#0b5563', '--all-urgent-surface': '#8c8c8c'}}), [
      'look.--all-link wrong.contrast',
      'look.--all-urgent-surface wrong.contrast',
    ]);
    assert.deepEqual(problemsWith({look: {'--all-heading-color': '#0b5563', '--all-surface': '#8c8c8c'}}), [
      'look.--all-heading-color wrong.contrast',
      'look.--all-surface wrong.contrast',
    ]);
    assert.deepEqual(
      problemsWith({look: {'--all-heading-color': '#7fd0d6'}, background: '#12191c', ink: '#e6eceb'}),
      [],
    );
  });

  it('offers a colour that it then takes', () => {
    for (const name of ['--all-link', '--all-muted', '--all-accent', '--all-heading-color', '--all-urgent'])
      for (const background of ['#ffffff', '#fff3d6', '#12191c', '#0b5563']) {
        const ink = contrastOf(colour('#000'), colour(background)) > 4.5 ? '#000000' : '#ffffff';
        const state = {...firstState, background, ink, look: {[name]: '#7f8c4d'}};
        const nearest = contrasts(state)[name]!.nearest;
        if (nearest) assert.deepEqual(lookProblems({...state, look: {[name]: nearest}}), [], `${name} ${background}`);
      }
  });

  it('takes a border of any colour, and lengths and typefaces that end nothing', () => {
    assert.deepEqual(
      problemsWith({
        look: {
          '--all-border': '#eeeeee',
          '--all-radius': '0',
          '--all-gap': '1.25em',
          '--all-font': '"Noto Sans", serif',
        },
      }),
      [],
    );
    for (const value of ['1em; color: red', '}', 'expression(1)', '-1px', '1e9px', 'px', '%'])
      assert.deepEqual(problemsWith({look: {'--all-gap': value}}), ['look.--all-gap wrong.length'], value);
    for (const value of [
      '"Source Sans 3", serif',
      "'Noto Sans', Arial",
      'Helvetica Neue, -apple-system',
      '"a, b", c_1',
      'メイリオ',
    ])
      assert.deepEqual(problemsWith({look: {'--all-font': value}}), [], value);
    // Browsers drop the whole list.
    for (const value of ['Source Sans 3, serif', ',', 'Georgia,', '"a" b', '12px'])
      assert.deepEqual(problemsWith({look: {'--all-font': value}}), ['look.--all-font wrong.font'], value);
    for (const value of ['a;b', 'a}b', '"a', '\'a"', 'url(x)', '</style>'])
      assert.deepEqual(problemsWith({look: {'--all-font': value}}), ['look.--all-font wrong.font'], value);
  });

  it('says no contrast that passes where it is just below', () => {
    const ratio = contrastOf(colour('#be5278'), colour('#ffffff'));
    assert.ok(ratio > 4.495 && ratio < 4.5);
    assert.deepEqual(problemsWith({look: {'--all-muted': '#be5278'}}), ['look.--all-muted wrong.contrast']);
    assert.equal(shown(ratio), '4.49');
  });

  it('is one rule', () => {
    assert.equal(
      lookRule({...firstState, look: {'--all-link': ' #123456 ', '--all-gap': ''}}),
      ':root { --all-link: #123456; }\n',
    );
    assert.equal(lookRule(firstState), '');
  });
});
