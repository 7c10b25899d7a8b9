/** Every tag shows the right text, marked with its language and state, and is accessible. For all languages, see every-language.test.ts. */
import {expect} from '@open-wc/testing';
import {leukemia} from '../../src/conditions/leukemia/index.ts';
import {asks, citedIn} from '../../src/content/walk.ts';
import {expectOwnWords} from '../browser/own-words.ts';
import {filledIn} from '../content/said.ts';
import {english as ourEnglish, sections as ours} from '../content/sections.ts';
import {
  accessibilityFindings,
  fetchLocale,
  loadBundle,
  openPage,
  place,
  sampleCodes,
  sectionOf,
  settled,
  someCases,
  textOf,
} from '../browser/pages.ts';

const {elements, locales} = await loadBundle();

it('has every tag of the table registered', () => {
  for (const [tag, element] of Object.entries(elements)) expect(customElements.get(tag)).to.equal(element);
});

// All of them in one page, in more languages and in every engine: every-language.test.ts.
for (const code of someCases(sampleCodes, 1)) {
  const {direction, state} = locales[code]!;
  const {messages} = code === 'en' ? {messages: {} as Record<string, string>} : await fetchLocale(code);
  for (const [tag, write] of Object.entries(ours))
    describe(`<${tag}> in ${code}`, () => {
      it('shows every word of its section in that language, and none in another', async () => {
        const element = await place(`<${tag} lang="${code}"></${tag}>`);
        expect(sectionOf(element).lang, `${tag} is published in ${code}`).to.equal(code);
        expectOwnWords(element, write, code, messages);
      });

      it('says truly which language that is and how it runs', async () => {
        const section = sectionOf(await place(`<${tag} lang="${code}"></${tag}>`));
        expect(section.lang).to.equal(code);
        expect(section.dir).to.equal(direction);
        expect(getComputedStyle(section).direction).to.equal(direction);
      });

      it('says that it is a draft where no person has checked it', async () => {
        const text = textOf(await place(`<${tag} lang="${code}"></${tag}>`));
        const notice = messages['label.draft-notice'] ?? ourEnglish['label.draft-notice']!;
        expect(text.includes(filledIn(notice, code))).to.equal(state === 'draft');
      });

      it('is clean of every finding of axe', async () => {
        await place(`<${tag} lang="${code}"></${tag}>`);
        expect(await accessibilityFindings()).to.deep.equal([]);
      });

      it('leaves the console of a page of its own silent', async () => {
        const page = await openPage(`<${tag} lang="${code}" heading-level="3"></${tag}>`);
        await settled(page);
        expect(page.record.console).to.deep.equal([]);
      });
    });
}

for (const [tag, write] of Object.entries(ours))
  describe(`<${tag}>`, () => {
    for (const level of [1, 2, 3, 4, 5, 6])
      it(`has its heading at level ${level} and sub-headings below, with no level left out`, async () => {
        const section = sectionOf(await place(`<${tag} heading-level="${level}"></${tag}>`));
        const headings = [...section.querySelectorAll('h1, h2, h3, h4, h5, h6, [role="heading"]')];
        const levels = headings.map((heading) => Number(heading.ariaLevel ?? heading.localName.slice(1)));
        expect(levels[0]).to.equal(level);
        for (const [at, sub] of levels.slice(1).entries()) expect(sub).to.be.within(level + 1, levels[at]! + 1);
        expect(section.getAttribute('aria-labelledby')).to.equal(headings[0]!.id);
      });

    it('names its sources by their number in the list of references', async () => {
      await place('<all-references></all-references>');
      const all = new Map(
        [...sectionOf(document.querySelector('all-references')!).querySelectorAll('li')].map((item) => [
          item.value,
          filledIn(item.textContent, 'en'),
        ]),
      );
      const element = await place(`<${tag}></${tag}>`);
      const named = [...sectionOf(element).querySelectorAll<HTMLLIElement>('.references li')];
      const sources = Object.keys(leukemia.references);
      const cited = tag === 'all-references' ? sources : citedIn(write, leukemia.references);
      expect(named.map(({value}) => sources[value - 1])).to.deep.equal(cited);
      // Questions state nothing.
      expect(cited.length > 0).to.equal(!asks(write));
      for (const item of named) expect(filledIn(item.textContent, 'en')).to.equal(all.get(item.value));
    });

    it('says which version of the words it shows and when they last changed', async () => {
      expect(textOf(await place(`<${tag}></${tag}>`))).to.match(
        /Draft text, version [\d.]+ .*Words last changed: \w+ \d+, \d{4}/,
      );
    });
  });
