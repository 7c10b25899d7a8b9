/** Every tag shows the right text, marked with its language and state, and is accessible. For all languages, see every-language.test.ts. */
import {expect} from '@open-wc/testing';
import {leukemia} from '../../src/conditions/leukemia/index.ts';
import {asks, citedIn} from '../../src/content/walk.ts';
import type {SectionElement} from '../../src/elements/section-element.ts';
import {expectOwnWords} from '../browser/own-words.ts';
import {filledIn} from '../content/said.ts';
import {english as ourEnglish, sections as ours} from '../content/sections.ts';
import {
  accessibilityFindings,
  fetchLocale,
  isSweep,
  loadBundle,
  openAgain,
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

// All of them in one page, in more languages and in every engine: every-language.test.ts, which also has axe for those.
for (const code of someCases(sampleCodes, 1)) {
  const {direction, state} = locales[code]!;
  const {messages} = code === 'en' ? {messages: {} as Record<string, string>} : await fetchLocale(code);
  for (const [tag, write] of Object.entries(ours))
    describe(`<${tag}> in ${code}`, () => {
      let element: SectionElement;
      before(async () => void (element = await place(`<${tag} lang="${code}"></${tag}>`)));

      it('says truly which language that is and how it runs', () => {
        const section = sectionOf(element);
        expect(section.lang, `${tag} is published in ${code}`).to.equal(code);
        expect(section.dir).to.equal(direction);
        expect(getComputedStyle(section).direction).to.equal(direction);
      });

      it('says that it is a draft where no person has checked it', () => {
        const notice = messages['label.draft-notice'] ?? ourEnglish['label.draft-notice']!;
        expect(textOf(element).includes(filledIn(notice, code))).to.equal(state === 'draft');
      });

      // Last, because it takes out what is in English.
      it('shows every word of its section in that language, and none in another', () => {
        expectOwnWords(element, write, code, messages);
      });
    });
}

// Apart, because `place` takes the frame away in which the page stays.
for (const code of someCases(sampleCodes, 1))
  for (const tag of Object.keys(ours))
    it(`<${tag}> in ${code} leaves the console of a page of its own silent`, async () => {
      const page = await openAgain(`<${tag} lang="${code}" heading-level="3"></${tag}>`);
      expect((await settled(page)).map(({localName}) => localName)).to.deep.equal([tag]);
      expect(page.record.console).to.deep.equal([]);
    });

// In other languages, on one page: every-language.test.ts.
for (const code of isSweep ? sampleCodes : ['en']) {
  const all = Object.keys(ours).map((tag) => `<${tag} lang="${code}"></${tag}>`);
  const alone = someCases(all, 0);
  for (const markup of alone.length ? alone : [all.join('')])
    it(`${alone.length ? markup : 'Every section'} is clean of every finding of axe`, async () => {
      await place(`<div>${markup}</div>`);
      expect(await accessibilityFindings()).to.deep.equal([]);
    });
}

const levels = [1, 2, 3, 4, 5, 6];
for (const tag of someCases(Object.keys(ours), 2))
  it(`<${tag}> has its heading at each level from 1 to 6 and sub-headings below, with no level left out`, async () => {
    await place(`<div>${levels.map((level) => `<${tag} heading-level="${level}"></${tag}>`).join('')}</div>`);
    expect(document.querySelectorAll(tag)).to.have.length(levels.length);
    for (const [index, element] of document.querySelectorAll(tag).entries()) {
      const section = sectionOf(element);
      const headings = [...section.querySelectorAll('h1, h2, h3, h4, h5, h6, [role="heading"]')];
      const [first, ...others] = headings.map((heading) => Number(heading.ariaLevel ?? heading.localName.slice(1)));
      expect(first).to.equal(levels[index]);
      for (const [at, sub] of others.entries()) expect(sub).to.be.within(first! + 1, [first!, ...others][at]! + 1);
      expect(section.getAttribute('aria-labelledby')).to.equal(headings[0]!.id);
    }
  });

describe('the sources and the version', () => {
  let all: ReadonlyMap<number, string>;
  before(async () => {
    const list = sectionOf(await place('<all-references></all-references>'));
    all = new Map([...list.querySelectorAll('li')].map((item) => [item.value, filledIn(item.textContent, 'en')]));
  });

  for (const [tag, write] of someCases(Object.entries(ours), 2))
    describe(`of <${tag}>`, () => {
      let element: SectionElement;
      before(async () => void (element = await place(`<${tag}></${tag}>`)));

      it('names its sources by their number in the list of references', () => {
        const named = [...sectionOf(element).querySelectorAll<HTMLLIElement>('.references li')];
        const sources = Object.keys(leukemia.references);
        const cited = tag === 'all-references' ? sources : citedIn(write, leukemia.references);
        expect(named.map(({value}) => sources[value - 1])).to.deep.equal(cited);
        // Questions state nothing.
        expect(cited.length > 0).to.equal(!asks(write));
        for (const item of named) expect(filledIn(item.textContent, 'en')).to.equal(all.get(item.value));
      });

      it('says which version of the words it shows and when they last changed', () => {
        expect(textOf(element)).to.match(/Draft text, version [\d.]+ .*Words last changed: \w+ \d+, \d{4}/);
      });
    });
});
