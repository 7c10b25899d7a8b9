/** The language picker is a native, named control, and stores nothing unless the page asks for it. */
import {expect} from '@open-wc/testing';
import {english} from '../content/sections.ts';
import {
  accessibilityFindings,
  consoleDuring,
  fetchLocale,
  loadBundle,
  openPage,
  place,
  sampleCodes,
  sectionOf,
  settled,
  signatureOf,
  someCases,
  textOf,
  type Bundle,
  type Page,
} from '../browser/pages.ts';

const {addLocale, locales} = await loadBundle();
const codes = Object.keys(locales);
const storageKey = 'all-language';

const menuOf = (element: Element): HTMLSelectElement => sectionOf(element).querySelector('select')!;

/** Picks a language as a reader would. */
const pick = (menu: HTMLSelectElement, code: string): void => {
  menu.value = code;
  menu.dispatchEvent(new Event('change', {bubbles: true}));
};

/** Code of the selected option. */
const picked = (menu: HTMLSelectElement): string | undefined => menu.selectedOptions[0]?.value;

const pickerIn = ({document}: Page): HTMLElement & {updateComplete: Promise<boolean>} =>
  document.querySelector('all-language-picker')!;

/** Waits until the page’s sections show that language. */
const shows = async (page: Page, code: string): Promise<void> => {
  const sections = [...page.document.querySelectorAll('all-causes, all-overview')];
  while (sections.some(({shadowRoot}) => shadowRoot?.querySelector('section')?.lang !== code))
    await page.next('all-language');
};

/** Checks that the menu shows that language, after every pending update. */
const offers = async (page: Page, code: string): Promise<void> => {
  // The observer of `lang` runs in a microtask, and the update in another.
  await page.window.fetch('/test/browser/record.js');
  await pickerIn(page).updateComplete;
  expect(picked(menuOf(pickerIn(page)))).to.equal(code);
};

const forget = (): void => localStorage.removeItem(storageKey);

afterEach(forget);

/** The one from right to left first, for the engines that go through one. */
const samples = someCases(sampleCodes.toReversed(), 1);

for (const code of samples) {
  const messages = code === 'en' ? english : (await fetchLocale(code)).messages;
  describe(`the menu of languages in ${code}`, () => {
    it('is a native menu with a label in the reader’s language', async () => {
      const {labels} = menuOf(await place(`<all-language-picker lang="${code}"></all-language-picker>`));
      expect(labels).to.have.length(1);
      const own = [...labels[0]!.childNodes].filter((node) => node instanceof Text).map(({data}) => data);
      expect(own.join('').trim()).to.equal(messages['picker.label']);
    });

    it('names each language by its own name, marked as that language, and draws a draft as one', async () => {
      const menu = menuOf(await place(`<all-language-picker lang="${code}"></all-language-picker>`));
      expect([...menu.options].map(({value, lang, text}) => ({value, lang, text}))).to.deep.equal(
        Object.entries(locales).map(([value, {name, state}]) => ({
          value,
          lang: value,
          text: state === 'draft' ? messages['picker.draft']!.replace('{language}', name) : name,
        })),
      );
    });

    it('is clean of every finding of axe', async () => {
      await place(`<all-language-picker lang="${code}"></all-language-picker>`);
      expect(await accessibilityFindings()).to.deep.equal([]);
    });

    it('sets the language of the page when that is picked, and its direction, where the page asks for it', async () => {
      const page = await openPage('<all-language-picker page></all-language-picker><all-causes></all-causes>', {
        lang: code === 'en' ? 'es' : 'en',
      });
      await settled(page);
      pick(menuOf(pickerIn(page)), code);
      await shows(page, code);
      expect(page.document.documentElement.lang).to.equal(code);
      expect(page.document.documentElement.dir).to.equal(locales[code]!.direction);
      await offers(page, code);
      expect(page.record.console).to.deep.equal([]);
    });

    it('shows that language where the page is in it from the start', async () => {
      const page = await openPage('<all-language-picker></all-language-picker>', {lang: code});
      await settled(page);
      expect(picked(menuOf(pickerIn(page)))).to.equal(code);
    });

    it('shows that language when someone else sets it', async () => {
      const page = await openPage('<all-language-picker></all-language-picker><all-causes></all-causes>', {
        lang: code === 'en' ? 'es' : 'en',
      });
      await settled(page);
      page.document.documentElement.lang = code;
      await shows(page, code);
      await offers(page, code);
    });
  });
}

describe('the menu of languages', () => {
  it('shows the language that a region is answered with, and English where there is none', async () => {
    for (const [lang, shown] of [
      ['es-MX', 'es'],
      ['sw', 'en'],
      ['', 'en'],
    ] as const) {
      const page = await openPage('<all-language-picker></all-language-picker>', {lang});
      await settled(page);
      expect(picked(menuOf(pickerIn(page)))).to.equal(shown);
    }
  });

  it('shows what the page has put between its tags until it is ready', async () => {
    const page = await openPage('<all-language-picker><a href="/es">Español</a></all-language-picker>', {head: ''});
    expect(page.document.querySelector('a')!.getBoundingClientRect().height).to.be.greaterThan(0);
    const ready = await openPage('<all-language-picker><a href="/es">Español</a></all-language-picker>');
    await settled(ready);
    expect(ready.document.querySelector('a')!.getBoundingClientRect().height).to.equal(0);
  });

  it('takes a language that the hospital adds later', async () => {
    const page = await openPage('<all-language-picker></all-language-picker>', {
      head: '<script type="module">import * as bundle from "{bundle}"; window.bundle = bundle;</script>',
    });
    await settled(page);
    const {bundle} = page.window as unknown as {bundle: {addLocale: typeof addLocale}};
    bundle.addLocale('sw', {...(await fetchLocale('es')), locale: 'sw'});
    await pickerIn(page).updateComplete;
    const options = [...menuOf(pickerIn(page)).options];
    expect(options.map(({value}) => value)).to.deep.equal([...codes, 'sw']);
    expect(options.at(-1)!.text).to.equal('Kiswahili (draft)');
    expect(picked(menuOf(pickerIn(page)))).to.equal('en');
  });

  it('shows a language that is added while the page is in it', async () => {
    const page = await openPage('<all-language-picker></all-language-picker>', {
      lang: 'sw',
      head: '<script type="module">import * as bundle from "{bundle}"; window.bundle = bundle;</script>',
    });
    await settled(page);
    expect(picked(menuOf(pickerIn(page)))).to.equal('en');
    const {bundle} = page.window as unknown as {bundle: {addLocale: typeof addLocale}};
    bundle.addLocale('sw', {...(await fetchLocale('es')), locale: 'sw'});
    await pickerIn(page).updateComplete;
    expect(picked(menuOf(pickerIn(page)))).to.equal('sw');
  });

  it('marks a language as checked as soon as it is', async () => {
    const page = await openPage('<all-language-picker></all-language-picker>', {
      head: '<script type="module">import * as bundle from "{bundle}"; window.bundle = bundle;</script>',
    });
    await settled(page);
    const {bundle} = page.window as unknown as {bundle: {addLocale: typeof addLocale}};
    bundle.addLocale('es', signatureOf(await fetchLocale('es'), 'A. Person', '2026-10-01'));
    await pickerIn(page).updateComplete;
    expect(menuOf(pickerIn(page)).options[1]!.text).to.equal('Español');
  });
});

describe('the menu of languages for one element', () => {
  const body = `<all-language-picker for="box"></all-language-picker>
    <div id="box"><all-causes></all-causes></div><p id="beside"></p>`;

  it('sets the language and direction of that element alone', async () => {
    const page = await openPage(body);
    await settled(page);
    pick(menuOf(pickerIn(page)), 'ar');
    await shows(page, 'ar');
    const box = page.document.querySelector<HTMLElement>('#box')!;
    expect([box.lang, box.dir]).to.deep.equal(['ar', 'rtl']);
    const {lang, dir} = page.document.documentElement;
    expect([lang, dir]).to.deep.equal(['en', '']);
    expect(textOf(pickerIn(page))).to.match(/^Language/);
    await offers(page, 'ar');
  });

  it('shows the language of that element, and follows when someone else sets it', async () => {
    const page = await openPage(body.replace('id="box"', 'id="box" lang="es"'));
    await settled(page);
    expect(picked(menuOf(pickerIn(page)))).to.equal('es');
    page.document.querySelector<HTMLElement>('#box')!.lang = 'ar';
    await shows(page, 'ar');
    await offers(page, 'ar');
  });

  it('shows the language of an element that comes later, or in the place of the one before', async () => {
    const page = await openPage('<all-language-picker for="box"></all-language-picker><main></main>');
    await settled(page);
    for (const lang of ['es', 'ar']) {
      page.document.querySelector('main')!.innerHTML = `<div id="box" lang="${lang}"><all-causes></all-causes></div>`;
      await shows(page, lang);
      await offers(page, lang);
    }
  });

  it('works inside a shadow root, for an element in the same root', async () => {
    const page = await openPage('<div id="host"></div>');
    const root = page.document.querySelector('#host')!.attachShadow({mode: 'open'});
    const shown = page.next('all-language');
    root.innerHTML = '<all-language-picker for="box"></all-language-picker><div id="box"></div>';
    await shown;
    pick(menuOf(root.querySelector('all-language-picker')!), 'es');
    expect(root.querySelector<HTMLElement>('#box')!.lang).to.equal('es');
  });

  it('that is not there says so in one sentence, throws nothing and is still a menu', async () => {
    const page = await openPage('<all-language-picker for="nowhere"></all-language-picker>');
    await settled(page);
    pick(menuOf(pickerIn(page)), 'es');
    await pickerIn(page).updateComplete;
    expect(page.record.console).to.deep.equal([
      'all-widgets: <all-language-picker for="nowhere"> finds no element with that id; give it one.',
    ]);
    expect(page.document.documentElement.lang).to.equal('en');
  });
});

describe('what the menu keeps', () => {
  const body = '<all-language-picker remember></all-language-picker><all-causes></all-causes>';

  it('is nothing where the page does not ask for it', async () => {
    localStorage.setItem(storageKey, 'ar');
    const page = await openPage(body.replace('remember', ''));
    await settled(page);
    expect(page.document.documentElement.lang).to.equal('en');
    forget();
    pick(menuOf(pickerIn(page)), 'es');
    await shows(page, 'es');
    expect(localStorage.getItem(storageKey)).to.equal(null);
    expect([page.document.cookie, page.window.sessionStorage.length]).to.deep.equal(['', 0]);
  });

  it('is the code alone, under one key, once a reader has picked', async () => {
    const before = Object.keys(localStorage);
    const page = await openPage(body);
    await settled(page);
    expect(Object.keys(localStorage)).to.deep.equal(before);
    pick(menuOf(pickerIn(page)), 'es');
    expect(Object.keys(localStorage).filter((key) => !before.includes(key))).to.deep.equal([storageKey]);
    expect(localStorage.getItem(storageKey)).to.equal('es');
    expect([page.document.cookie, page.window.sessionStorage.length]).to.deep.equal(['', 0]);
  });

  for (const code of samples)
    it(`is used at the next visit: ${code}`, async () => {
      localStorage.setItem(storageKey, code);
      const page = await openPage(body, {lang: code === 'en' ? 'es' : 'en'});
      await settled(page);
      await shows(page, code);
      expect(sectionOf(page.document.querySelector('all-causes')!).dir).to.equal(locales[code]!.direction);
      await offers(page, code);
    });

  it('is used where a script of the page adds that language later, and not in place of another choice', async () => {
    const spanish = await fetchLocale('es');
    for (const [choice, found] of [
      [undefined, 'sw'],
      ['ar', 'ar'],
    ] as const) {
      localStorage.setItem(storageKey, 'sw');
      const page = await openPage(body);
      await settled(page);
      if (choice) pick(menuOf(pickerIn(page)), choice);
      const bundle = (await page.window.eval('import("/dist/all-widgets.js")')) as Bundle;
      bundle.addLocale('sw', {...spanish, locale: 'sw'});
      await shows(page, found);
      await offers(page, found);
    }
  });

  it('is used for the element that the menu is for', async () => {
    localStorage.setItem(storageKey, 'es');
    const page = await openPage(
      '<all-language-picker for="box" remember></all-language-picker><div id="box"><all-causes></all-causes></div>',
    );
    await shows(page, 'es');
    expect(page.document.documentElement.lang).to.equal('en');
  });

  for (const kept of someCases(['__proto__', 'sw', '', 'ar-EG', 'no language', '<b>', 'constructor', 'null'], 2))
    it(`is left alone where it is no language of ours: ${JSON.stringify(kept)}`, async () => {
      localStorage.setItem(storageKey, kept);
      const page = await openPage(body);
      await settled(page);
      expect([page.document.documentElement.lang, page.document.documentElement.dir]).to.deep.equal(['en', '']);
      expect(picked(menuOf(pickerIn(page)))).to.equal('en');
      expect(page.record.console).to.deep.equal([]);
    });

  for (const [what, stub] of [
    ['is not there', `Object.defineProperty(window, 'localStorage', {get() { throw new Error('no'); }})`],
    [
      'refuses everything',
      `Storage.prototype.getItem = Storage.prototype.setItem = () => { throw new Error('full'); }`,
    ],
  ] as const)
    it(`can be nothing: the menu works where the browser’s storage ${what}`, async () => {
      const page = await openPage(body, {
        head: `<script>${stub}</script><script type="module" src="{bundle}"></script>`,
      });
      await settled(page);
      pick(menuOf(pickerIn(page)), 'es');
      await shows(page, 'es');
      expect(page.record.console).to.deep.equal([]);
    });
});

it('A menu of languages that is taken off the page leaves no one listening', async () => {
  const element = await place('<all-language-picker></all-language-picker>');
  const menu = menuOf(element);
  element.remove();
  const lines = await consoleDuring(async () => {
    addLocale('sw', {...(await fetchLocale('es')), locale: 'sw'});
    await element.updateComplete;
  });
  expect(lines).to.deep.equal([]);
  expect([...menu.options].map(({value}) => value)).to.deep.equal(codes);
});
