/**
 * Every section works in Firefox 115 and Safari 15.4. No package carries these, so current engines run without the
 * features that they lack. Lint finds script and style that they cannot parse.
 */
import {expect} from '@open-wc/testing';
import {given, markup} from '../content/hospital.ts';
import {fewCases, loadBundle, openPage, sectionOf, settled, textOf} from '../browser/pages.ts';
import {find, headingsIn, leftIn, missing, older, openInOlder, profile, until, wordsIn} from './page.ts';

const {elements} = await loadBundle();
const tags = Object.keys(elements);
const sections = tags.filter((tag) => tag !== 'all-page' && tag !== 'all-language-picker');

const everySection = [
  '<all-language-picker></all-language-picker>',
  ...sections.map((tag) => (given[tag] ? markup(tag, given[tag]) : `<${tag}></${tag}>`)),
].join('');
const feed = (title: string): string =>
  `<rss version="2.0"><channel><item><title>${title}</title><link>https://www.hospital.example/1</link>
  <pubDate>Thu, 05 Nov 2026 11:00:00 GMT</pubDate></item></channel></rss>`;

/** A language, the one that a reader picks then, and its direction. */
const languages = [
  ['es', 'ar', 'rtl'],
  ['ar', 'es', 'ltr'],
] as const;

for (const browser of older)
  describe(`In ${browser}`, () => {
    it('lacks the features that the browser lacks, and no others', async () => {
      const page = await openInOlder(browser, '<p>Words</p>', {head: ''});
      expect(leftIn(page, missing[browser])).to.deep.equal([]);
      expect(page.document.querySelector('p')!.textContent).to.equal('Words');
      const {Array, AbortSignal, Object, Uint8Array} = page.window;
      expect('any' in AbortSignal || 'fromHex' in Uint8Array).to.equal(false);
      expect('at' in Array.prototype && 'hasOwn' in Object).to.equal(true);
      expect(page.record.console).to.deep.equal([]);
    });

    for (const [lang, other, direction] of fewCases(browser === 'Firefox 115' ? languages : languages.toReversed(), 1))
      it(`says every word of every section in ${lang}, under the same headings, in our look, and in ${other} by the menu`, async () => {
        const usual = await openPage(profile + everySection, {lang});
        await settled(usual);
        const [words, headings] = [wordsIn(usual), headingsIn(usual)];
        expect(words.length).to.equal(sections.length + 1);
        const page = await openInOlder(browser, profile + everySection, {lang});
        await settled(page);
        expect(wordsIn(page)).to.deep.equal(words);
        expect(headingsIn(page)).to.deep.equal(headings);
        for (const line of words) expect(line).to.match(new RegExp(`^[\\w-]+ ${lang}: `));

        const lists = find(page, '[part="list"]');
        for (const list of lists) expect(page.window.getComputedStyle(list).display, list.className).to.equal('grid');
        expect(lists.length).to.be.greaterThan(5);

        const [menu] = find(page, 'select') as readonly HTMLSelectElement[];
        menu!.value = other;
        menu!.dispatchEvent(new page.window.Event('change'));
        await until(page, () => wordsIn(page).every((line) => line.includes(` ${other}: `)));
        expect(sectionOf(page.document.querySelector(sections[0]!)!).dir).to.equal(direction);
        expect(page.record.console).to.deep.equal([]);
      });

    it('has every word, in order, where the page’s policy lets no <style> be', async () => {
      const body = `${profile}<all-page></all-page>`;
      const usual = await openPage(body, {lang: 'es'});
      await settled(usual);
      const words = wordsIn(usual);
      const policy = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'";
      const page = await openInOlder(browser, body, {lang: 'es', policy});
      await settled(page);
      expect(wordsIn(page)).to.deep.equal(words);
      expect(page.record.console).to.deep.equal([]);
    });

    it('reads a feed', async () => {
      const src = `/feeds/given/older-${browser.replace(/\W/g, '-')}?${new URLSearchParams({body: feed('Winter hours')})}`;
      const page = await openInOlder(browser, `<all-news></all-news>`, {lang: 'es'});
      page.document.querySelector('all-news')!.setAttribute('src', src);
      await until(page, () => find(page, '[part="item"]').length > 0);
      const news = page.document.querySelector('all-news')!;
      expect(textOf(news)).to.include('Winter hours').and.to.include('2026');
      expect(sectionOf(news).lang).to.equal('es');
      expect(page.record.console).to.deep.equal([]);
    });

    it('has the numbers to call, and shows one tab at a time, another when it is picked', async () => {
      const page = await openInOlder(browser, `${profile}<all-page></all-page>`, {lang: 'ar'});
      await settled(page);
      const links = find(page, 'a').map((link) => link.getAttribute('href')!);
      expect(links).to.include.members(['tel:5550100', 'tel:911']);
      expect(links.some((link) => link.endsWith('/appointments'))).to.equal(true);
      const [tabs, panels] = [find(page, '[role="tab"]'), find(page, '[role="tabpanel"]')];
      const open = () => panels.map((panel) => !panel.hasAttribute('hidden'));
      expect(tabs.length).to.be.greaterThan(1);
      expect(open()).to.deep.equal(tabs.map((_, index) => index === 0));
      tabs[1]!.click();
      await (page.document.querySelector('all-page') as HTMLElement & {updateComplete: Promise<unknown>})
        .updateComplete;
      expect(open()).to.deep.equal(tabs.map((_, index) => index === 1));
      expect(page.record.console).to.deep.equal([]);
    });
  });
