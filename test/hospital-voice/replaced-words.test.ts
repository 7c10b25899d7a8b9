/** A section tells readers when the hospital has replaced words of ours. */
import {expect} from '@open-wc/testing';
import {fetchLocale, sectionOf, type Page} from '../browser/pages.ts';
import {bundleOf, fill, find, hospital, openHospital, shownIn, wordsIn, type Words} from './page.ts';

const spanish = await fetchLocale('es');

describe('words that the hospital replaces', () => {
  const body = '<all-causes></all-causes><all-overview></all-overview>';
  const sentence = 'Words of the hospital.';
  const inline = (code: string, data: unknown): string =>
    `<script type="application/json" data-all-locale="${code}">${JSON.stringify(data)}</script>`;
  const one = {messages: {'causes.dna': sentence}};
  const whole = {...spanish, messages: {...spanish.messages, ...one.messages}};

  /** Whether a section says that the hospital changed it. It says either that or its version. */
  const saysChanged = (page: Page, tag: string, words: Words): boolean => {
    const text = shownIn(page, tag);
    const changed = text.includes(fill(words['label.edited'], {hospital: hospital.name}));
    expect(text.includes(words['label.version']!)).to.equal(!changed);
    return changed;
  };

  const early = (data: unknown) => (code: string) =>
    openHospital(body, hospital, {lang: code, head: inline(code, data)});
  const late = (data: unknown) => async (code: string) => {
    const page = await openHospital(body, hospital, {lang: code});
    bundleOf(page).addLocale(code, data);
    for (const tag of ['all-causes', 'all-overview']) await find(page, tag).updateComplete;
    return page;
  };

  for (const [what, code, open, isChanged] of [
    ['a sentence of English, in the page', 'en', early(one), true],
    ['a sentence of English, by script', 'en', late(one), true],
    ['a sentence of Spanish, before it is loaded', 'es', early(one), true],
    ['a sentence of Spanish, after it was loaded', 'es', late(one), true],
    ['the whole of Spanish with one sentence changed, before it is loaded', 'es', early(whole), true],
    ['the whole of Spanish with one sentence changed, after it was loaded', 'es', late(whole), true],
    // The published words are not loaded, so there is nothing to compare with.
    ['the whole of Spanish as it was published, before it is loaded', 'es', early(spanish), true],
    ['the whole of Spanish as it was published, after it was loaded', 'es', late(spanish), false],
  ] as const)
    it(`${isChanged ? 'are told of' : 'are none'}: ${what}`, async () => {
      const page = await open(code);
      const words = await wordsIn(code);
      expect(sectionOf(find(page, 'all-causes')).lang).to.equal(code);
      expect(shownIn(page, 'all-causes').includes(sentence)).to.equal(isChanged && !what.includes('as it was'));
      expect(saysChanged(page, 'all-causes', words)).to.equal(isChanged);
      expect(page.record.console).to.deep.equal([]);
    });

  for (const [what, code, open] of [
    ['English', 'en', early(one)],
    ['Spanish, before it is loaded', 'es', early(one)],
    ['Spanish, after it was loaded', 'es', late(one)],
    ['Spanish, given whole after it was loaded', 'es', late(whole)],
  ] as const)
    it(`are told of where they stand and nowhere else: ${what}`, async () => {
      expect(saysChanged(await open(code), 'all-overview', await wordsIn(code))).to.equal(false);
    });

  for (const code of ['en', 'es'])
    it(`are no longer told of when ours are back, in ${code}`, async () => {
      const words = await wordsIn(code);
      const page = await late(one)(code);
      expect(saysChanged(page, 'all-causes', words)).to.equal(true);
      bundleOf(page).addLocale(code, {messages: {'causes.dna': words['causes.dna']}});
      await find(page, 'all-causes').updateComplete;
      expect(shownIn(page, 'all-causes')).to.include(words['causes.dna']).and.not.to.include(sentence);
      expect(saysChanged(page, 'all-causes', words)).to.equal(false);
    });

  for (const code of ['sw', 'es-MX'])
    it(`are all words of a language that the hospital adds, which are based on a version of ours: ${code}`, async () => {
      const added = {...spanish, locale: code};
      for (const open of [early(added), late(added)]) {
        const page = await open(code);
        expect(sectionOf(find(page, 'all-causes')).lang).to.equal(code);
        const text = shownIn(page, 'all-causes');
        expect(text).to.include(fill(spanish.messages['label.edited'], {hospital: hospital.name}));
        expect(text).to.include(spanish.messages['label.version']);
      }
    });
});
