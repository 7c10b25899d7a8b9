/** A reader's own text spacing reaches our text, and loses nothing; a page's ornaments do not (WCAG 1.4.12). */
import {expect} from '@open-wc/testing';
import {oursIn, sectionOf, someCases, type Page} from '../browser/pages.ts';
import {choose, tabNames} from '../whole-page/page.ts';
import {deep, nameOf, openEverything} from './page.ts';

/** Rules that bookmarklets and extensions for text spacing put into the document. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

const pixels = (value: string): number => (value === 'normal' ? 0 : parseFloat(value));

/** Elements of ours with text of their own, as they are seen. */
const textsIn = (page: Page): readonly HTMLElement[] => {
  const sections = oursIn(page.document).filter(({shadowRoot}) => shadowRoot?.querySelector('section'));
  // Once each, also where one section is in the shadow root of another.
  return [...new Set(sections.flatMap((element) => deep(sectionOf(element))))]
    .filter((element) => [...element.childNodes].some((node) => node instanceof page.window.Text && node.data.trim()))
    .filter((element) => !element.closest('select'))
    .filter((element) => element.checkVisibility() && element.getClientRects().length);
};

for (const lang of someCases(['ar', 'es', 'en', 'ja'], 2))
  it(`A reader's text spacing reaches every text in ${lang}, and nothing is cut off or outside at 320 pixels`, async () => {
    const page = await openEverything({lang, width: 320, style: spacing});
    const measured = new Set<HTMLElement>();
    const unreached: string[] = [];
    const cutOff: string[] = [];
    for (const name of tabNames(page)) {
      await choose(page, name);
      const texts = textsIn(page);
      expect(texts.length).to.be.greaterThan(10);
      // What stands around the tabs is the same under each of them.
      for (const text of texts.filter((text) => !measured.has(text))) {
        measured.add(text);
        const {display, fontSize, letterSpacing, lineHeight, wordSpacing} = page.window.getComputedStyle(text);
        const size = parseFloat(fontSize);
        const lines = pixels(lineHeight) / size;
        if (!(pixels(letterSpacing) > 1 && pixels(wordSpacing) > 1 && lines >= 1.49))
          unreached.push(`${nameOf(text)}: ${letterSpacing}, ${wordSpacing}, ${lines}`);
        if (display === 'inline') continue;
        // Ink may stand out of a line by a little; half a letter would be cut off.
        const isLow = text.clientHeight && text.scrollHeight > text.clientHeight + size / 4;
        if (isLow || text.scrollWidth > text.clientWidth + 1) cutOff.push(nameOf(text));
      }
      const {scrollWidth, clientWidth} = page.document.documentElement;
      expect(scrollWidth, name).to.be.at.most(clientWidth);
    }
    expect(measured.size).to.be.greaterThan(100);
    expect(unreached).to.deep.equal([]);
    expect(cutOff).to.deep.equal([]);
  });

it('A reader may ask for more: lines twice as high reach paragraphs, lists and headings', async () => {
  const page = await openEverything({style: '* { line-height: 2 !important }'});
  const texts = textsIn(page).filter((text) => text.matches('p, li > span, .heading'));
  expect(texts.length).to.be.greaterThan(10);
  const unreached = texts.filter((text) => {
    const {fontSize, lineHeight} = page.window.getComputedStyle(text);
    return !(pixels(lineHeight) / parseFloat(fontSize) >= (text.matches('header > .heading') ? 1.8 : 1.95));
  });
  expect(unreached.map(nameOf)).to.deep.equal([]);
});

it('A page’s own letter and word spacing, and its capitals, do not come in from around us', async () => {
  const page = await openEverything({
    style: 'body { letter-spacing: 3px; line-height: 1; text-transform: uppercase; word-spacing: 9px }',
  });
  const texts = textsIn(page);
  expect(texts.length).to.be.greaterThan(10);
  const changed = texts.filter((text) => {
    const {fontSize, letterSpacing, lineHeight, textTransform, wordSpacing} = page.window.getComputedStyle(text);
    const isFree = pixels(letterSpacing) === 0 && pixels(wordSpacing) === 0 && textTransform === 'none';
    return !(isFree && pixels(lineHeight) / parseFloat(fontSize) >= 1.19);
  });
  expect(changed.map(nameOf)).to.deep.equal([]);
});
