/** Pictures in plain HTML are the same under a style sheet of the page, which reaches every part of them there. */
import {expect} from '@open-wc/testing';
import {openPage, type Page} from '../browser/pages.ts';

const asked = new URLSearchParams({tag: 'all-overview all-treatment', format: 'light', lang: 'ar', hospital: '{}'});

/** Plain HTML with our style sheet, after one of the page. */
const open = async (css: string): Promise<Page> => {
  const [, served] = /<main>([^]*)<\/main>/.exec(await (await fetch(`/prerendered?${asked}`)).text())!;
  return openPage(`<main>${served!}</main>`, {
    head: `<style>${css}</style><link rel="stylesheet" href="/dist/light.css">`,
  });
};

interface Seen {
  /** Edges of each shape, in shares of its drawing. */
  readonly places: readonly number[];
  readonly look: readonly string[];
}

const seenIn = ({document, window}: Page): Seen => {
  const places: number[] = [];
  const look: string[] = [];
  for (const figure of document.querySelectorAll('figure')) {
    const drawing = figure.querySelector('svg')!;
    const around = drawing.getBoundingClientRect();
    for (const shape of drawing.querySelectorAll('path, circle')) {
      const {left, top, right, bottom} = shape.getBoundingClientRect();
      places.push(...[left, right].map((edge) => (edge - around.left) / around.width));
      places.push(...[top, bottom].map((edge) => (edge - around.top) / around.width));
      const {fill, fillOpacity, opacity, stroke, strokeDasharray} = window.getComputedStyle(shape);
      look.push([fill, fillOpacity, opacity, stroke, strokeDasharray].join());
    }
    for (const words of figure.querySelectorAll('figcaption, .legend > li')) {
      const {color, display, listStyleType} = window.getComputedStyle(words);
      look.push(words.localName === 'li' ? [color, display, listStyleType].join() : color);
    }
  }
  return {places, look};
};

describe('A picture in plain HTML', () => {
  let plain: Seen;
  before(async () => (plain = seenIn(await open(''))));

  for (const css of [
    '* { all: unset }',
    '* { color: #fff }',
    'body { background: #111 } p, li, figcaption { color: #eee }',
    'ol, ul, li { list-style: none }',
    'svg path { fill: red; fill-opacity: 0.1; opacity: 0.2; stroke-dasharray: 1000 }',
    'svg { width: 100%; fill: red; stroke: red }',
  ])
    it(`is the same on a page with ${css}`, async () => {
      const {places, look} = seenIn(await open(css));
      expect(look).to.deep.equal(plain.look);
      expect(places.length).to.be.greaterThan(100);
      for (const [index, place] of places.entries()) expect(place).to.be.closeTo(plain.places[index]!, 0.02);
    });
});
