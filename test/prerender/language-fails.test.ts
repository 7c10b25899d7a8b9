/** Server-rendered text in the reader's language stays where its locale fails: readers never lose words that are there. */
import {expect, waitUntil} from '@open-wc/testing';
import {
  fetchLocale,
  fewCases,
  oursIn,
  openPage,
  sectionOf,
  settled,
  someCases,
  textOf,
  type Page,
} from '../browser/pages.ts';

const {messages} = await fetchLocale('es');
const spanish = messages['causes.title']!;
const english = 'What causes acute lymphocytic leukemia (ALL)?';
const hospital = JSON.stringify({name: 'Harbor Lane Hospital', phone: '555-0100', locations: [{name: 'Main'}]});

/** The `<main>` of a prerendered page. */
const served = async (tag: string, format: 'light' | 'shadow', lang = 'es'): Promise<string> => {
  const html = await (await fetch(`/prerendered?${new URLSearchParams({tag, format, lang, hospital})}`)).text();
  return /<main>([^]*)<\/main>/.exec(html)![1]!;
};

/** A page with the bundle, whose locale files fail in that way. */
const open = (body: string, kind: string, lang = 'es'): Promise<Page> =>
  openPage(body, {
    lang,
    bundle: `/faults/${kind}/${crypto.randomUUID()}/all-widgets.js`,
    head: `<script>
      // A request that gets no answer is given up at once.
      const wait = window.setTimeout;
      window.setTimeout = (end, time, ...more) => wait(end, ${kind === 'silent'} && time > 1_000 ? 0 : time, ...more);
      window.failed = 0;
      addEventListener('all-error', () => window.failed++);
    </script><script type="module" src="{bundle}"></script>`,
  });

/** Resolves when that many elements have told of a failure. */
const failed = async (page: Page, count: number): Promise<void> => {
  const {window} = page as unknown as {window: {failed: number}};
  while (window.failed < count) await page.next('all-error');
};

const wordsIn = (page: Page): string => page.document.body.innerText;

for (const kind of fewCases(['unreachable', 'silent', 'missing', 'changed-byte'], 2))
  describe(`where the locale is ${kind}`, () => {
    it('a section, a section of the hospital’s and the whole page stay in the reader’s language', async () => {
      const page = await open(
        `${await served('all-causes all-care', 'shadow')}${await served('all-page', 'shadow')}`,
        kind,
      );
      const before = oursIn(page.document).map(textOf);
      await failed(page, oursIn(page.document).length);
      expect(oursIn(page.document).map(textOf)).to.deep.equal(before);
      for (const element of oursIn(page.document)) expect(sectionOf(element).lang).to.equal('es');
      expect(before.join()).to.include(spanish).and.not.include(english);
      expect(page.record.console).to.have.length(1);
    });

    it('a section and the whole page stay, as plain HTML inside our tags', async () => {
      const page = await open(
        `<all-causes>${await served('all-causes', 'light')}</all-causes>
          <all-page>${await served('all-page', 'light')}</all-page>`,
        kind,
      );
      const before = wordsIn(page);
      await failed(page, 2);
      expect(wordsIn(page)).to.equal(before);
      expect(before).to.include(spanish).and.not.include(english);
    });

    it('a fallback that says it is in the reader’s language stays above the English', async () => {
      const page = await open(
        '<all-causes><p lang="es-US">Llámenos.</p></all-causes><all-overview><p lang="fr">Appelez.</p></all-overview>',
        kind,
      );
      const [causes] = await settled(page);
      const [ownWords, others] = [...page.document.querySelectorAll('p')].map((p) => p.getBoundingClientRect());
      expect(ownWords!.height).to.be.greaterThan(0);
      expect(sectionOf(causes!).getBoundingClientRect().top).to.be.at.least(ownWords!.bottom);
      expect(textOf(causes!)).to.include(english);
      expect(others!.height).to.equal(0);
    });
  });

const sentence = messages['picker.failed']!;

describe('where a page changes its language, and no locale can be had', () => {
  for (const [what, format, tag] of someCases(
    [
      ['a section', 'shadow', 'all-causes'],
      ['a page, as plain HTML in our tag,', 'light', 'all-page'],
      ['a section of the hospital’s', 'shadow', 'all-care'],
      ['a page', 'shadow', 'all-page'],
      ['a section, as plain HTML in our tag,', 'light', 'all-causes'],
    ] as const,
    2,
  ))
    it(`${what} stays in Spanish, and says in Spanish which language is not there, until one is`, async () => {
      const html = await served(tag, format);
      const page = await open(format === 'light' ? `<${tag}>${html}</${tag}>` : html, 'unreachable');
      const ours = oursIn(page.document);
      await failed(page, ours.length);
      const notices = (): readonly HTMLElement[] =>
        ours
          .flatMap((element) => [
            ...element.querySelectorAll<HTMLElement>('[role="status"]'),
            // A reader's own questions have a status of their own.
            ...element.shadowRoot!.querySelectorAll<HTMLElement>('[role="status"]:not(.live *)'),
          ])
          .filter(({textContent}) => textContent);
      expect(notices(), 'nothing is told while the text is in the reader’s language').to.deep.equal([]);
      const root = page.document.documentElement;
      const element = page.document.querySelector<HTMLElement>(tag)!;
      const pick = async (lang: string, count: number): Promise<void> => {
        [root.lang, element.lang] = [lang, lang];
        await failed(page, count * ours.length);
      };
      for (const [lang, name, count] of [
        ['fr', 'Français', 2],
        ['ja', '日本語', 3],
      ] as const) {
        await pick(lang, count);
        // A region has its words a moment after it has come itself.
        await waitUntil(() => notices().length === 1, 'The failed language is not told.');
        for (const notice of notices()) {
          expect(notice.textContent).to.equal(sentence.replace('{language}', name));
          expect(notice.querySelector('bdi')!.lang).to.equal(lang);
          expect(notice.closest('[lang]')!.getAttribute('lang')).to.equal('es');
          expect(notice.checkVisibility()).to.equal(true);
        }
        for (const each of format === 'shadow' ? ours : []) expect(sectionOf(each).lang).to.equal('es');
        if (format === 'light') expect(wordsIn(page)).to.include(spanish).and.not.include(english);
      }
      await pick('es', 4);
      expect(notices(), 'the text is in the reader’s language again').to.deep.equal([]);
      root.lang = element.lang = 'en';
      while (ours.some((element) => (element as Element & {shown?: {lang: string}}).shown?.lang !== 'en'))
        await page.next('all-language');
      expect(notices()).to.deep.equal([]);
    });

  it('the old text stays, marked as what it is, as on a page without server-rendered text', async () => {
    const page = await open(await served('all-causes', 'shadow'), 'missing');
    const element = page.document.querySelector<HTMLElement>('all-causes')!;
    await failed(page, 1);
    element.lang = 'fr';
    await failed(page, 2);
    expect(textOf(element)).to.include(spanish);
    expect(sectionOf(element).lang).to.equal('es');
    element.lang = 'en';
    await page.next('all-language');
    expect(textOf(element)).to.include(english);
  });

  it('text in English gets the notice that it is in English for now', async () => {
    const page = await open((await served('all-causes', 'shadow', 'en')).replace('lang="en"', 'lang="es"'), 'missing');
    await failed(page, 1);
    const element = page.document.querySelector('all-causes')!;
    await (element as Element & {updateComplete: Promise<boolean>}).updateComplete;
    expect(textOf(element)).to.include('In English for now');
  });

  it('the text that comes at a later change takes the place of what was there, once', async () => {
    const page = await open(await served('all-page', 'shadow'), 'missing');
    await failed(page, oursIn(page.document).length);
    const {pathname} = new URL(page.document.querySelector<HTMLScriptElement>('script[type="module"]')!.src);
    await fetch(pathname.replace('all-widgets.js', 'mend'));
    page.document.querySelector<HTMLElement>('all-page')!.lang = 'es-MX';
    while (oursIn(page.document).some((element) => !(element as Element & {shown?: unknown}).shown))
      await page.next('all-language');
    for (const element of oursIn(page.document)) {
      await (element as Element & {updateComplete: Promise<boolean>}).updateComplete;
      expect(element.shadowRoot!.querySelectorAll('section')).to.have.length(1);
      expect(sectionOf(element).lang).to.equal('es');
    }
    const tabs = page.document.querySelector('all-page')!.shadowRoot!.querySelectorAll('[role="tab"]');
    expect(tabs.length).to.be.greaterThan(1);
  });
});

it('A served menu of languages can be used although the language of its page fails', async () => {
  const page = await open(await served('all-language-picker', 'shadow'), 'missing');
  await failed(page, 1);
  const menu = page.document.querySelector('all-language-picker')!;
  while (!(menu as Element & {shown?: unknown}).shown) await page.next('all-language');
  await (menu as Element & {updateComplete: Promise<boolean>}).updateComplete;
  expect(menu.shadowRoot!.querySelector('select')!.checkVisibility({visibilityProperty: true})).to.equal(true);
});

it('A link leads to a section of a served page whose language fails', async () => {
  const page = await open(await served('all-page', 'shadow'), 'missing');
  await failed(page, oursIn(page.document).length);
  page.window.location.hash = '#all-treatment';
  await new Promise((resolve) => page.window.addEventListener('hashchange', resolve, {once: true}));
  const section = page.document.querySelector('all-treatment')!;
  expect(sectionOf(section).checkVisibility()).to.equal(true);
  const {top} = section.getBoundingClientRect();
  expect(top).to.be.within(-1, page.window.innerHeight);
});
