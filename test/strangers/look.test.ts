/** A section has the same text and layout under the style sheets of other projects. */
import {expect, waitUntil} from '@open-wc/testing';
import {given, markup} from '../content/hospital.ts';
import {sections as ours} from '../content/sections.ts';
import {oursIn, openPage, sectionOf, settled, someCases, type Page} from '../browser/pages.ts';
import {strangers, type Stranger} from './pages.ts';

const everyElement = [
  '<all-language-picker></all-language-picker>',
  ...Object.keys(ours).map((tag) => `<${tag}></${tag}>`),
  ...Object.entries(given).map(([tag, data]) => markup(tag, data)),
  '<all-when-to-see-doctor lang="ar"></all-when-to-see-doctor>',
  '<all-page><all-causes></all-causes><all-diagnosis></all-diagnosis></all-page>',
].join('');

/** A page with every element in a box of fixed font and width, and one element in the page’s own font. */
const page = await openPage(
  `<main><h1>A hospital</h1><p>Its own words.</p>
    <all-risk-factors id="own"></all-risk-factors>
    <div id="box" style="display: block; font: 16px 'Noto Sans'; inline-size: 600px">${everyElement}</div>
  </main>`,
  {width: 900},
);
await settled(page);

/** Gives the page the style sheets of a stranger, and the markup that they expect, in place of those before. */
const dress = async ({head, main = ''}: Stranger): Promise<void> => {
  const {document} = page;
  for (const before of document.querySelectorAll('head > :is(style, link)')) before.remove();
  const around = document.querySelector('main')!;
  for (const {name} of [...around.attributes]) around.removeAttribute(name);
  const [given] = document.createRange().createContextualFragment(`<main ${main}></main>`).children;
  for (const {name, value} of given!.attributes) around.setAttribute(name, value);
  const fragment = document.createRange().createContextualFragment(head);
  const links = [...fragment.querySelectorAll('link')];
  const loaded = links.map((link) => new Promise((resolve) => link.addEventListener('load', resolve)));
  document.head.append(fragment);
  await Promise.all(loaded);
  for (const {sheet, href} of links) expect(sheet?.cssRules.length, href).to.be.above(10);
  await document.fonts.ready;
  await picturesIn(page);
};

/** Waits for the pictures, which are lazy: in Firefox one that is still to come has no box. */
const picturesIn = async (page: Page): Promise<void> => {
  const pictures = inBox(page).flatMap((element) => [...sectionOf(element).querySelectorAll('img')]);
  for (const picture of pictures) picture.loading = 'eager';
  const hasBox = (element: Element): boolean => element.getClientRects().length > 0;
  await waitUntil(
    () => pictures.every((picture) => picture.naturalWidth && (hasBox(picture) || !hasBox(picture.parentElement!))),
    'A picture does not come.',
    {timeout: 20_000, interval: 10},
  );
};

const inBox = (page: Page): readonly Element[] =>
  oursIn(page.document.querySelector('#box')!).filter(({shadowRoot}) => shadowRoot?.querySelector('section'));

/** Rendered text of each element. */
const wordsOf = (page: Page): readonly string[] =>
  inBox(page).map((element) => `${element.localName}: ${sectionOf(element).innerText.replace(/\s+/g, ' ')}`);

interface Box {
  readonly name: string;
  readonly edges: readonly number[];
}

/** Edges of every rendered element, relative to its section. */
const layoutOf = (page: Page): readonly Box[] =>
  inBox(page).flatMap((element) => {
    const section = sectionOf(element);
    const {left, top} = section.getBoundingClientRect();
    return [...section.querySelectorAll('*')]
      .filter((inner) => inner.getClientRects().length)
      .map((inner) => {
        const box = inner.getBoundingClientRect();
        return {
          name: `${element.localName} ${inner.localName} ${inner.textContent.trim().slice(0, 20)}`,
          edges: [box.left - left, box.right - left, box.top - top, box.bottom - top],
        };
      });
  });

await dress({head: ''});
const words = wordsOf(page);
const usualLayout = layoutOf(page);

// Every second one first: those are the most unlike each other.
const entries = Object.entries(strangers);
const halves = [1, 0].map((half) => entries.filter((_, at) => at % 2 === half));

for (const [name, stranger] of someCases(halves.flat(), halves[0]!.length))
  describe(`on a page with ${name}`, () => {
    let layout = usualLayout;

    before(async () => {
      if (stranger.plain) {
        await dress({head: stranger.plain});
        layout = layoutOf(page);
      }
      await dress(stranger);
    });

    it('every section has the same words as on a plain page', () => {
      expect(wordsOf(page)).to.deep.equal(words);
    });

    it('everything stands in its place', () => {
      const found = layoutOf(page);
      expect(found.map(({name}) => name)).to.deep.equal(layout.map(({name}) => name));
      const moved = found.filter(({edges}, at) =>
        edges.some((edge, side) => Math.abs(edge - layout[at]!.edges[side]!) > 1),
      );
      expect(moved.map(({name}) => name)).to.deep.equal([]);
    });

    it('text is as large as the page’s own or larger, airy and regular, and headings stand out', () => {
      const section = sectionOf(page.document.querySelector('#own')!);
      const style = (element: Element): CSSStyleDeclaration => getComputedStyle(element);
      const size = (element: Element): number => parseFloat(style(element).fontSize);
      const [heading, second] = section.querySelectorAll('.heading');
      const text = section.querySelector('li span')!;
      expect(size(text)).to.be.at.least(Math.max(14, size(page.document.querySelector('main')!)));
      expect(size(text)).to.be.at.most(24);
      expect(parseFloat(style(text).lineHeight) / size(text)).to.be.within(1.5, 1.7);
      expect(style(text).fontWeight).to.equal('400');
      expect(size(heading!)).to.be.at.least(1.25 * size(text));
      expect(size(second!)).to.be.above(size(text));
      for (const each of [heading!, second!]) {
        expect(style(each).fontWeight).to.equal('700');
        expect(style(each).display).to.equal('block');
      }
    });
  });
