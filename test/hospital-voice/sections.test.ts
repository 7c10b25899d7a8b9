/** The six sections with the hospital’s own content show all of it, and are accessible. */
import {expect} from '@open-wc/testing';
import {
  given,
  markup,
  wordsOf,
  addressesIn,
  ours,
  placeWith,
  locales,
  codes,
  type Section,
} from '../content/hospital.ts';
import {english} from '../content/sections.ts';
import {accessibilityFindings, openAgain, place, sectionOf, settled, textOf} from '../browser/pages.ts';

for (const code of codes) {
  const name = locales[code]!.name;

  for (const [tag, data] of Object.entries(given))
    describe(`<${tag}>`, () => {
      let element: Section;
      let section: HTMLElement;
      before(async () => {
        element = await placeWith(tag, data, `lang="${code}"`);
        section = sectionOf(element);
      });

      it(`shows every word it is given, in ${name} where there is any`, () => {
        for (const words of wordsOf(data, code)) expect(textOf(element)).to.include(words);
        expect(textOf(element)).not.to.include('Call us.');
        const addresses = [...section.querySelectorAll('a')].map((link) => link.getAttribute('href'));
        // In `<all-care>`, `url` has no link of its own.
        for (const address of addressesIn(data))
          if (address !== data['url'] || tag !== 'all-care') expect(addresses).to.include(address);
      });

      it(`has its title and headings in ${name}, and says truly which language that is`, () => {
        expect(section.lang).to.equal(code);
        expect(section.dir).to.equal(locales[code]!.direction);
        const [title, ...others] = [...section.querySelectorAll('h2, h3')];
        expect(section.getAttribute('aria-labelledby')).to.equal(title!.id);
        const tagName = tag.replace('all-', '');
        expect(title!.textContent).to.equal(ours(`${tagName}.title`, code).replace('{hospital}', location.hostname));
        for (const heading of others) {
          const id = Object.keys(english).find(
            (each) => each.startsWith(`${tagName}.`) && ours(each, code) === heading.textContent,
          );
          expect(id, heading.textContent).to.be.a('string');
        }
      });

      it(`marks each of its texts with the language that is in, in ${name}`, () => {
        const [first] = wordsOf(
          Object.values(data).flatMap((each) => (typeof each === 'object' ? [each] : [])),
          code,
        ).filter((words) => !wordsOf(data, code === 'en' ? 'es' : 'en').includes(words));
        const marked = [...section.querySelectorAll('bdi')].find(({textContent}) => textContent === first)!;
        expect(marked.lang).to.equal(code);
      });
    });

  const all = Object.entries(given)
    .map(([tag, data]) => markup(tag, data, `lang="${code}"`))
    .join('');

  describe('a page with the six sections', () => {
    it(`is clean of every finding of axe in ${name}`, async () => {
      await place(`<div>${all}</div>`);
      expect(await accessibilityFindings()).to.deep.equal([]);
    });

    for (const width of [240, 320, 1200])
      it(`fits ${width} px in ${name}, and leaves its console silent`, async () => {
        const page = await openAgain(all, {width});
        const elements = await settled(page);
        expect(elements.map(({localName}) => localName)).to.deep.equal(Object.keys(given));
        const {clientWidth, scrollWidth} = page.document.documentElement;
        expect(scrollWidth).to.be.at.most(clientWidth);
        const reachesOut = (inner: Element): boolean => {
          const {left, right} = inner.getBoundingClientRect();
          return left < -0.5 || right > clientWidth + 0.5;
        };
        const inners = elements.flatMap((element) => [...sectionOf(element).querySelectorAll('*')]);
        expect(inners.filter(reachesOut).map(({outerHTML}) => outerHTML)).to.deep.equal([]);
        expect(page.record.console).to.deep.equal([]);
      });
  });
}

for (const [tag, data] of Object.entries(given))
  it(`<${tag}> has its heading at each level from 1 to 6, and sub-headings one below`, async () => {
    const levels = [1, 2, 3, 4, 5, 6];
    await place(`<div>${levels.map((level) => markup(tag, data, `heading-level="${level}"`)).join('')}</div>`);
    for (const [index, element] of document.querySelectorAll(tag).entries()) {
      const headings = [...sectionOf(element).querySelectorAll('h1, h2, h3, h4, h5, h6, [role="heading"]')];
      const [first, ...others] = headings.map((heading) => Number(heading.ariaLevel ?? heading.localName.slice(1)));
      expect(first).to.equal(levels[index]);
      for (const other of others) expect(other).to.equal(levels[index]! + 1);
    }
    expect(document.querySelectorAll(tag)).to.have.length(levels.length);
  });
