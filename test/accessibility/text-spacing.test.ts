/** A reader's own text spacing reaches our text, and loses nothing; a page's ornaments do not (WCAG 1.4.12). */
import {expect} from '@open-wc/testing';
import {oursIn, sectionOf, settled, wordCodes, type Page} from '../browser/pages.ts';
import {choose, elementIn, tabNames} from '../whole-page/page.ts';
import {deep, nameOf, openEverything} from './page.ts';

/** Rules that bookmarklets and extensions for text spacing put into the document. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

const pixels = (value: string): number => (value === 'normal' ? 0 : parseFloat(value));

/** Elements of ours with text of their own, as they are seen. */
const textsIn = (page: Page): readonly HTMLElement[] =>
  oursIn(page.document)
    .filter(({shadowRoot}) => shadowRoot?.querySelector('section'))
    .flatMap((element) => deep(sectionOf(element)))
    .filter((element) => !element.closest('select'))
    .filter((element) => [...element.childNodes].some((node) => node instanceof page.window.Text && node.data.trim()))
    .filter((element) => element.getClientRects().length && element.checkVisibility());

for (const lang of wordCodes(['en', 'es', 'ar', 'ja']))
  it(`A reader's text spacing reaches every text in ${lang}, and nothing is cut off or outside at 320 pixels`, async () => {
    const page = await openEverything({lang, width: 320, style: spacing});
    for (const name of tabNames(page)) {
      await choose(page, name);
      const texts = textsIn(page);
      expect(texts.length).to.be.greaterThan(10);
      for (const text of texts) {
        const style = page.window.getComputedStyle(text);
        const size = parseFloat(style.fontSize);
        const what = nameOf(text);
        expect(pixels(style.letterSpacing), what).to.be.greaterThan(1);
        expect(pixels(style.wordSpacing), what).to.be.greaterThan(1);
        expect(pixels(style.lineHeight) / size, what).to.be.at.least(1.49);
        if (style.display !== 'inline') {
          expect(text.scrollWidth, `${what} is cut off`).to.be.at.most(text.clientWidth + 1);
          // Ink may stand out of a line by a little; half a letter would be cut off.
          if (text.clientHeight)
            expect(text.scrollHeight, `${what} is cut off`).to.be.at.most(text.clientHeight + size / 4);
        }
      }
      const {scrollWidth, clientWidth} = page.document.documentElement;
      expect(scrollWidth, name).to.be.at.most(clientWidth);
    }
  });

it('A reader may ask for more: lines twice as high reach paragraphs, lists and headings', async () => {
  const page = await openEverything({style: '* { line-height: 2 !important }'});
  for (const text of textsIn(page)) {
    const {fontSize, lineHeight} = page.window.getComputedStyle(text);
    if (text.matches('p, li > span, .heading'))
      expect(parseFloat(lineHeight) / parseFloat(fontSize), nameOf(text)).to.be.at.least(
        text.matches('header > .heading') ? 1.8 : 1.95,
      );
  }
});

it('A page’s own letter and word spacing, and its capitals, do not come in from around us', async () => {
  const page = await openEverything({
    style: 'body { letter-spacing: 3px; line-height: 1; text-transform: uppercase; word-spacing: 9px }',
  });
  await settled(page);
  for (const text of textsIn(page)) {
    const style = page.window.getComputedStyle(text);
    expect([pixels(style.letterSpacing), pixels(style.wordSpacing), style.textTransform], nameOf(text)).to.deep.equal([
      0,
      0,
      'none',
    ]);
    expect(pixels(style.lineHeight) / parseFloat(style.fontSize), nameOf(text)).to.be.at.least(1.19);
  }
  expect(elementIn(page)).to.not.equal(undefined);
});
