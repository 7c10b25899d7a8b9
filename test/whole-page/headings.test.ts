/** Heading levels lead from the title to the tabs and to the sections, with no level left out. */
import {expect} from '@open-wc/testing';
import {sectionOf} from '../browser/pages.ts';
import {allIn, elementIn, english, levelsIn, open, said, three} from './page.ts';

describe('the headings of <all-page>', () => {
  for (const level of [1, 2, 3, 4, 5, 6])
    it(`lead from the title at level ${level} over the tabs to the sections`, async () => {
      const page = await open(three.replace('>', ` heading-level="${level}">`));
      const {shadowRoot} = elementIn(page);
      expect(levelsIn(shadowRoot)).to.deep.equal([level, level + 1, level + 1]);
      expect(said(shadowRoot.querySelector('[role="heading"], h1, h2, h3, h4, h5, h6')!)).to.equal(english.title);
      for (const panel of allIn(elementIn(page), 'tabpanel'))
        expect(said(panel.querySelector('.heading')!)).to.equal(
          said(shadowRoot.getElementById(panel.getAttribute('aria-labelledby')!)!),
        );
      for (const tag of ['all-overview', 'all-treatment'])
        expect(levelsIn(sectionOf(page.document.querySelector(tag)!))[0]).to.equal(level + 2);
    });

  it('have the sections one below the title where there are no tabs', async () => {
    const page = await open('<all-page heading-level="1"><all-overview></all-overview></all-page>');
    expect(levelsIn(sectionOf(page.document.querySelector('all-overview')!))[0]).to.equal(2);
  });

  it('leave a section the level that the page has given it', async () => {
    const page = await open(three.replace('<all-treatment', '<all-treatment heading-level="5"'));
    expect(levelsIn(sectionOf(page.document.querySelector('all-treatment')!))[0]).to.equal(5);
  });
});
