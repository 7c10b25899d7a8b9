/** The six sections with the hospital’s own content show all of it, and are accessible. */
import {expect} from '@open-wc/testing';
import {given, markup, wordsOf, addressesIn, ours, placeWith, locales, codes} from '../content/hospital.ts';
import {english} from '../content/sections.ts';
import {accessibilityFindings, openPage, sectionOf, settled, textOf} from '../browser/pages.ts';

for (const [tag, data] of Object.entries(given))
  describe(`<${tag}>`, () => {
    for (const code of codes) {
      const name = locales[code]!.name;

      it(`shows every word it is given, in ${name} where there is any`, async () => {
        const element = await placeWith(tag, data, `lang="${code}"`);
        for (const words of wordsOf(data, code)) expect(textOf(element)).to.include(words);
        expect(textOf(element)).not.to.include('Call us.');
        const addresses = [...sectionOf(element).querySelectorAll('a')].map((link) => link.getAttribute('href'));
        // In `<all-care>`, `url` has no link of its own.
        for (const address of addressesIn(data))
          if (address !== data['url'] || tag !== 'all-care') expect(addresses).to.include(address);
      });

      it(`has its title and headings in ${name}, and says truly which language that is`, async () => {
        const section = sectionOf(await placeWith(tag, data, `lang="${code}"`));
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

      it(`marks each of its texts with the language that is in, in ${name}`, async () => {
        const section = sectionOf(await placeWith(tag, data, `lang="${code}"`));
        const [first] = wordsOf(
          Object.values(data).flatMap((each) => (typeof each === 'object' ? [each] : [])),
          code,
        ).filter((words) => !wordsOf(data, code === 'en' ? 'es' : 'en').includes(words));
        const marked = [...section.querySelectorAll('bdi')].find(({textContent}) => textContent === first)!;
        expect(marked.lang).to.equal(code);
      });

      it(`is clean of every finding of axe in ${name}`, async () => {
        await placeWith(tag, data, `lang="${code}"`);
        expect(await accessibilityFindings()).to.deep.equal([]);
      });

      for (const width of [240, 320, 1200])
        it(`fits a page ${width} px wide in ${name}, and leaves its console silent`, async () => {
          const page = await openPage(markup(tag, data, `lang="${code}"`), {width});
          const [element] = await settled(page);
          const {clientWidth, scrollWidth} = page.document.documentElement;
          expect(scrollWidth).to.be.at.most(clientWidth);
          for (const inner of sectionOf(element!).querySelectorAll('*')) {
            const {left, right} = inner.getBoundingClientRect();
            expect(left, inner.outerHTML).to.be.at.least(-0.5);
            expect(right, inner.outerHTML).to.be.at.most(clientWidth + 0.5);
          }
          expect(page.record.console).to.deep.equal([]);
        });
    }

    for (const level of [1, 2, 3, 4, 5, 6])
      it(`has its heading at level ${level} and sub-headings one below`, async () => {
        const section = sectionOf(await placeWith(tag, data, `heading-level="${level}"`));
        const headings = [...section.querySelectorAll('h1, h2, h3, h4, h5, h6, [role="heading"]')];
        const [first, ...others] = headings.map((heading) => Number(heading.ariaLevel ?? heading.localName.slice(1)));
        expect(first).to.equal(level);
        for (const other of others) expect(other).to.equal(level + 1);
      });
  });
