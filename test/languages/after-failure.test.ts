/** Text that stays while a language loads, or because it has failed, follows every other change of the page. */
import {expect} from '@open-wc/testing';
import type {ConditionSection} from '../../src/elements/condition-section.ts';
import {english} from '../content/sections.ts';
import {fetchLocale, openPage, sectionOf, settled, textOf, type Bundle, type Page} from '../browser/pages.ts';

const [spanish, french] = await Promise.all([fetchLocale('es'), fetchLocale('fr')]);
const hidden = 'causes.dna';
const own = 'Nuestras palabras.';

interface Stay {
  readonly page: Page;
  readonly element: ConditionSection;
  readonly bundle: Bundle;
  /** Lets the request for French fail. */
  readonly fail: () => Promise<void>;
}

/** A section in that language, whose French is asked for and held. */
const openWaiting = async (lang: string, french = 'fr', tag = 'all-causes', inside = ''): Promise<Stay> => {
  const page = await openPage(`<${tag} lang="${lang}">${inside}</${tag}>`, {
    head: `<script>
      const ask = window.fetch;
      const held = new Promise((resolve, reject) => (window.fail = () => reject(new TypeError('offline'))));
      held.catch(() => undefined);
      window.asked = 0;
      window.fetch = (...given) => String(given[0]).includes('fr.json') ? (window.asked++, held) : ask(...given);
    </script><script type="module">
      import * as bundle from '{bundle}';
      window.bundle = bundle;
    </script>`,
  });
  const [element] = (await settled(page)) as readonly ConditionSection[];
  const window = page.window as unknown as {bundle: Bundle; fail: () => void};
  element!.lang = french;
  return {
    page,
    element: element!,
    bundle: window.bundle,
    fail: async () => {
      const failed = page.next('all-error');
      window.fail();
      await failed;
      await element!.updateComplete;
    },
  };
};

const noticeIn = (element: Element): string =>
  sectionOf(element).querySelector('[role="status"]')?.textContent.trim() ?? '';

const words = {en: english, es: spanish.messages};
const notices = {en: 'In English for now', es: spanish.messages['picker.failed']!.replace('{language}', 'Français')};

for (const lang of ['en', 'es'] as const)
  describe(`text in ${lang} that stays because French has failed`, () => {
    it('leaves out what the page hides, and has it again', async () => {
      const {element, fail} = await openWaiting(lang);
      await fail();
      element.hide = hidden;
      await element.updateComplete;
      expect(textOf(element)).not.to.include(words[lang][hidden]);
      expect(noticeIn(element)).to.equal(notices[lang]);
      element.hide = null;
      await element.updateComplete;
      expect(textOf(element)).to.include(words[lang][hidden]);
      expect(noticeIn(element)).to.equal(notices[lang]);
    });

    it('gets the hospital’s profile', async () => {
      const {element, fail} = await openWaiting(lang);
      await fail();
      element.hospital = {name: 'Harbor Lane Hospital', offerEnglish: true};
      element.hide = hidden;
      await element.updateComplete;
      expect(textOf(element)).to.include('Harbor Lane Hospital');
      expect(noticeIn(element)).to.equal(notices[lang]);
    });

    it('gets the hospital’s own words in its language', async () => {
      const {element, bundle, fail} = await openWaiting(lang);
      await fail();
      bundle.addLocale(lang, {messages: {[hidden]: own}});
      await element.updateComplete;
      expect(textOf(element)).to.include(own).and.not.to.include(words[lang][hidden]);
      expect(noticeIn(element)).to.equal(notices[lang]);
    });

    it('gives way to French that the hospital adds, whole or for the reader’s region', async () => {
      for (const code of ['fr', 'fr-CA']) {
        const {page, element, bundle, fail} = await openWaiting(lang, 'fr-CA');
        await fail();
        const next = page.next('all-language');
        bundle.addLocale(code, {direction: 'ltr', messages: french.messages});
        await next;
        expect(textOf(element), code).to.include(french.messages[hidden]);
        expect(noticeIn(element), code).to.equal('');
      }
    });

    it('tells of it once, and does not ask again at other changes of the page', async () => {
      const {page, element, bundle, fail} = await openWaiting(lang);
      await fail();
      const {asked} = page.window as unknown as {asked: number};
      element.hide = hidden;
      bundle.addLocale(lang, {messages: {[hidden]: own}});
      page.document.documentElement.lang = 'de';
      await page.window.fetch('/test/browser/record.js');
      await element.updateComplete;
      expect((page.window as unknown as {asked: number}).asked).to.equal(asked);
      expect(page.record.events.filter((event) => event.startsWith('all-error'))).to.have.length(1);
    });
  });

for (const lang of ['en', 'es'] as const)
  it(`Text in ${lang} that stays while French loads leaves out what the page hides, also when French then fails`, async () => {
    const {element, fail} = await openWaiting(lang);
    element.hide = hidden;
    await element.updateComplete;
    expect(textOf(element)).not.to.include(words[lang][hidden]);
    expect(noticeIn(element)).to.equal('');
    await fail();
    expect(textOf(element)).not.to.include(words[lang][hidden]);
    expect(noticeIn(element)).to.equal(notices[lang]);
  });

it('A section of the hospital’s that stays in Spanish says so, too', async () => {
  const news = '<script type="application/json">{"items": [{"title": "Hours"}]}</script>';
  const {element, fail} = await openWaiting('es', 'fr', 'all-news', news);
  expect(noticeIn(element)).to.equal('');
  await fail();
  expect(noticeIn(element)).to.equal(notices.es);
});
