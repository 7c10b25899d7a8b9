/** Text that is read, copied or spoken has its spaces: no word runs into the next element's. */
import {expect} from '@open-wc/testing';
import {loadBundle, oursIn, sectionOf, wordCodes} from '../browser/pages.ts';
import {joinedIn} from './joined.ts';
import {openEverything, sections} from './page.ts';

const {locales} = await loadBundle();

it('The check finds a term that runs into its explanation', () => {
  const item = '<li><strong>Sangrado de las encías</strong><span>Hay muy pocas</span></li>';
  expect(joinedIn(item, 'es')).to.have.length(1);
  expect(joinedIn(item.replace('><span', '> <span'), 'es')).to.deep.equal([]);
  expect(joinedIn('<strong>牙龈出血</strong><span>因为</span>', 'zh-Hans')).to.have.length(1);
});

for (const lang of wordCodes(Object.keys(locales)))
  it(`No two words run together in any section in ${lang}`, async () => {
    const page = await openEverything({lang}, `<all-language-picker></all-language-picker>${sections}`);
    const shown = oursIn(page.document).filter(({shadowRoot}) => shadowRoot?.querySelector('section'));
    expect(shown.length).to.be.greaterThan(10);
    for (const element of shown) {
      const section = sectionOf(element);
      expect(joinedIn(section.innerHTML, lang), element.localName).to.deep.equal([]);
      for (const details of section.querySelectorAll('details')) details.open = true;
      // An explanation follows its term after a space in both ways to read text.
      for (const term of section.querySelectorAll<HTMLElement>('li > strong:not(:last-child)'))
        for (const text of [term.parentElement!.textContent, term.parentElement!.innerText])
          expect(text.slice(text.indexOf(term.textContent) + term.textContent.length), term.textContent).to.match(
            /^\s/,
          );
    }
  });
