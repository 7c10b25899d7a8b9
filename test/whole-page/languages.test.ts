/** In every sample language, the whole page is accessible, fits its width and keeps the console silent. */
import {expect} from '@open-wc/testing';
import {
  accessibilityFindings,
  fewCases,
  fetchLocale,
  openPage,
  sampleCodes,
  sectionOf,
  settled,
  someCases,
  widen,
} from '../browser/pages.ts';
import {allIn, allTabs, choose, elementIn, full, goTo, isSeen, open, ready, said, tabNames} from './page.ts';

/** The one from right to left first, for the engines that go through some. */
const codes = sampleCodes.toReversed();

describe('the languages of <all-page>', () => {
  for (const body of someCases([full, '<all-page></all-page>'], 1))
    it(`change with its lang, in the tabs and in all sections: ${body.length > 40 ? 'those inside' : 'its own'}`, async () => {
      const page = await open(body);
      const element = elementIn(page);
      for (const code of ['ar', 'es']) {
        element.lang = code;
        const isThere = (each: Element): boolean => sectionOf(each).lang === code;
        const ours = await settled(page);
        while (!ours.every(isThere)) await page.next('all-language');
        await element.updateComplete;
        const {messages, direction} = await fetchLocale(code);
        expect(tabNames(page).slice(0, 2)).to.deep.equal([messages['page.symptoms'], messages['page.diagnosis']]);
        expect(allIn(element, 'tablist')[0]!.ariaLabel).to.equal(messages['page.tabs']);
        for (const each of ours) expect(getComputedStyle(sectionOf(each)).direction).to.equal(direction);
      }
    });

  for (const lang of fewCases(codes, 1))
    it(`have their tabs clean of every finding of axe in ${lang}`, async () => {
      const page = await ready(await openPage(`<main>${full}</main>`, {lang}));
      expect(tabNames(page).length).to.equal(allTabs.length);
      for (const name of fewCases(tabNames(page), 2)) {
        await choose(page, name);
        expect(await accessibilityFindings(page.document), name).to.deep.equal([]);
      }
    });

  for (const lang of someCases(codes, 2)) {
    it(`fit into pages 240, 320 and 1200 pixels wide in ${lang}`, async () => {
      const page = await open(full, {lang});
      for (const width of [240, 320, 1200]) {
        widen(width);
        const box = page.document.body.getBoundingClientRect();
        expect(box.width)
          .to.be.lessThan(width)
          .and.greaterThan(width - 50);
        for (const name of tabNames(page)) {
          await choose(page, name);
          expect(page.document.documentElement.scrollWidth).to.be.at.most(width);
          for (const inner of [...sectionOf(elementIn(page)).querySelectorAll('header *, [role="tab"]')].filter(
            isSeen,
          )) {
            const {left, right} = inner.getBoundingClientRect();
            expect(right, said(inner)).to.be.at.most(box.right + 1);
            expect(left, said(inner)).to.be.at.least(box.left - 1);
          }
        }
      }
    });

    it(`leave the console and the strict policy silent in ${lang}`, async () => {
      const page = await open(full, {lang});
      for (const name of tabNames(page)) await choose(page, name);
      await goTo(page, '#all-treatment');
      expect(page.record.console).to.deep.equal([]);
      expect(page.record.violations).to.deep.equal([]);
      expect(page.record.events.filter((event) => event.startsWith('all-error'))).to.deep.equal([]);
    });
  }
});
