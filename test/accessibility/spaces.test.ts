/** Text that is read, copied or spoken has its spaces: no word runs into the next element's. */
import {expect} from '@open-wc/testing';
import {loadBundle, oursIn, turn, wordCodes, type Page} from '../browser/pages.ts';
import {joinedIn} from './joined.ts';
import {openEverything, sections} from './page.ts';

const {locales} = await loadBundle();

it('The check finds a term that runs into its explanation', () => {
  const item = '<li><strong>Sangrado de las encías</strong><span>Hay muy pocas</span></li>';
  expect(joinedIn(item, 'es')).to.have.length(1);
  expect(joinedIn(item.replace('><span', '> <span'), 'es')).to.deep.equal([]);
  expect(joinedIn('<strong>牙龈出血</strong><span>因为</span>', 'zh-Hans')).to.have.length(1);
});

describe('in any section', () => {
  let page: Page;
  before(async () => {
    page = await openEverything({}, `<all-language-picker></all-language-picker>${sections}`);
  });

  for (const lang of wordCodes(Object.keys(locales)))
    it(`No two words run together in any section in ${lang}`, async () => {
      await turn(page, lang);
      const shown = oursIn(page.document).flatMap(({shadowRoot}) => shadowRoot?.querySelector('section') ?? []);
      expect(shown.length).to.be.greaterThan(10);
      for (const section of shown) {
        expect(section.lang).to.equal(lang);
        expect(joinedIn(section.innerHTML, lang)).to.deep.equal([]);
        for (const details of section.querySelectorAll('details')) details.open = true;
      }
      // An explanation follows its term after a space in both ways to read text.
      for (const section of shown)
        for (const term of section.querySelectorAll<HTMLElement>('li > strong:not(:last-child)'))
          for (const text of [term.parentElement!.textContent, term.parentElement!.innerText])
            expect(text.slice(text.indexOf(term.textContent) + term.textContent.length), term.textContent).to.match(
              /^\s/,
            );
    });
});
