/** A reader who picks a language gets it in our words alone; the page's own words keep the language they are in. */
import {expect, waitUntil} from '@open-wc/testing';
import {openPage, sectionOf, settled, type Page} from '../browser/pages.ts';

const pickerIn = ({document}: Page): HTMLElement & {updateComplete: Promise<boolean>} =>
  document.querySelector('all-language-picker')!;

const menuIn = (page: Page): HTMLSelectElement => sectionOf(pickerIn(page)).querySelector('select')!;

/** Picks a language from the open list. */
const pick = (page: Page, code: string): void => {
  const menu = menuIn(page);
  menu.value = code;
  menu.dispatchEvent(new Event('change', {bubbles: true}));
};

const languageOf = (element: Element): string | undefined => element.shadowRoot?.querySelector('section')?.lang;

/** Waits until these elements show that language. */
const shows = async (page: Page, code: string, selector = 'all-causes'): Promise<void> => {
  while ([...page.document.querySelectorAll(selector)].some((element) => languageOf(element) !== code))
    await page.next('all-language');
};

const picker = '<all-language-picker></all-language-picker>';

describe('a picked language', () => {
  it('is that of our sections, and leaves language and direction of the page as they are', async () => {
    const page = await openPage(`${picker}<p>Visiting hours</p><all-causes></all-causes>`);
    await settled(page);
    pick(page, 'ar');
    await shows(page, 'ar');
    const {lang, dir} = page.document.documentElement;
    expect([lang, dir]).to.deep.equal(['en', '']);
    const causes = page.document.querySelector('all-causes')!;
    expect([causes.getAttribute('lang'), sectionOf(causes).dir]).to.deep.equal([null, 'rtl']);
    expect(menuIn(page).value).to.equal('ar');
  });

  it('is that of sections that come later, inside other elements too', async () => {
    const page = await openPage(`${picker}<main lang="en"></main>`);
    await settled(page);
    pick(page, 'es');
    page.document.querySelector('main')!.innerHTML = '<all-causes></all-causes><all-page></all-page>';
    await shows(page, 'es', 'all-causes, all-page');
    await settled(page);
    const inside = page.document.querySelector('all-page')!.shadowRoot!.querySelector('all-overview')!;
    expect(languageOf(inside)).to.equal('es');
  });

  it('is that of sections in an element whose name begins as ours do', async () => {
    const page = await openPage(`${picker}<allied-care lang="en"><all-causes></all-causes></allied-care>`);
    await settled(page);
    pick(page, 'es');
    await shows(page, 'es', 'all-causes, all-language-picker');
  });

  it('is that of sections in a form whose fields have the names of members of a form', async () => {
    const fields = '<input name="getAttribute"><input name="localName">';
    const page = await openPage(`${picker}<form lang="en">${fields}<all-causes></all-causes></form>`);
    const causes = page.document.querySelector('all-causes')!;
    await Promise.all([causes.ready, page.document.querySelector('all-language-picker')!.ready]);
    pick(page, 'es');
    await waitUntil(() => languageOf(causes) === 'es', 'The section stays in English.', {timeout: 5000});
    expect(page.record.console).to.deep.equal([]);
  });

  it('leaves a section alone that has a language of its own, with the sections inside it', async () => {
    const page = await openPage(
      `${picker}<all-causes></all-causes><all-overview lang="en"></all-overview>
      <all-page lang="en"><all-diagnosis></all-diagnosis></all-page>`,
    );
    await settled(page);
    pick(page, 'es');
    await shows(page, 'es');
    await settled(page);
    for (const tag of ['all-overview', 'all-page', 'all-diagnosis'])
      expect(languageOf(page.document.querySelector(tag)!), tag).to.equal('en');
  });

  it('is told in the event of the menu, so that a page can translate its own words', async () => {
    const page = await openPage(picker);
    await settled(page);
    const told: string[] = [];
    pickerIn(page).addEventListener('all-language', ({detail}) => told.push(detail.requested));
    const next = page.next('all-language');
    pick(page, 'es');
    await next;
    expect(told).to.deep.equal(['es']);
  });

  it('holds until the page changes its language, or that of an element around a section', async () => {
    const page = await openPage(`${picker}<div><all-causes></all-causes></div>`);
    await settled(page);
    pick(page, 'es');
    await shows(page, 'es');
    page.document.querySelector('div')!.lang = 'ar';
    await shows(page, 'ar');
    pick(page, 'fr');
    await shows(page, 'fr');
    page.document.documentElement.lang = 'de';
    await shows(page, 'fr');
    page.document.querySelector('div')!.removeAttribute('lang');
    await shows(page, 'de');
    await pickerIn(page).updateComplete;
    expect(menuIn(page).value).to.equal('de');
  });

  it('leaves the hospital’s words in a section in the page’s direction', async () => {
    const page = await openPage(`${picker}<all-causes><p slot="after">Call us.</p></all-causes>`);
    await settled(page);
    pick(page, 'ar');
    await shows(page, 'ar');
    const {direction} = page.window.getComputedStyle(page.document.querySelector('p')!);
    expect(direction).to.equal('ltr');
  });
});

describe('a language that cannot be loaded', () => {
  /** A folder of the server for one page: another browser that mends a shared folder would end the fault here. */
  const newFolder = (): string => `/faults/missing/${crypto.randomUUID()}`;
  const headFrom = (folder: string): string => `<script type="module" src="${folder}/all-widgets.js"></script>`;
  const isTold = (page: Page) => (): boolean => Boolean(statusIn(page).textContent.trim());
  const isEnglish = (page: Page) => (): boolean => menuIn(page).value === 'en';
  const statusIn = (page: Page): HTMLElement => pickerIn(page).shadowRoot!.querySelector('[role="status"]')!;

  it('is told in a status region, and the menu goes back to the language on the page', async () => {
    const page = await openPage(`${picker}<all-causes></all-causes><all-overview></all-overview>`, {
      head: headFrom(newFolder()),
    });
    await settled(page);
    const status = statusIn(page);
    expect(status.textContent.trim()).to.equal('');
    const failed: EventTarget[] = [];
    page.document.addEventListener('all-error', ({target}) => failed.push(target!));
    pick(page, 'ja');
    await page.next('all-error');
    await waitUntil(isTold(page), 'The failed language is not told.');
    expect(statusIn(page), 'the region was there before').to.equal(status);
    expect(status.textContent).to.equal('We could not load 日本語 just now.');
    expect(status.querySelector('[lang="ja"]')!.textContent).to.equal('日本語');
    expect(status.getBoundingClientRect().height).to.be.greaterThan(20);
    await pickerIn(page).updateComplete;
    expect(menuIn(page).value).to.equal('en');
    for (const tag of ['all-language-picker', 'all-causes', 'all-overview']) {
      const element = page.document.querySelector(tag)!;
      expect(languageOf(element), tag).to.equal('en');
      expect(failed, `${tag} tells of it once`).to.include(element);
    }
    expect(failed).to.have.length(3);
  });

  it('is tried again when a reader picks it again', async () => {
    const folder = newFolder();
    const page = await openPage(`${picker}<all-causes></all-causes>`, {head: headFrom(folder)});
    await settled(page);
    pick(page, 'ja');
    await page.next('all-error');
    await waitUntil(isEnglish(page), 'The menu does not go back to English.');
    await fetch(`${folder}/mend`);
    pick(page, 'ja');
    await shows(page, 'ja');
    await pickerIn(page).updateComplete;
    expect(menuIn(page).value).to.equal('ja');
    expect(statusIn(page).textContent.trim()).to.equal('');
  });

  it('is told of no longer once it loads, whoever sets it', async () => {
    for (const again of [
      (page: Page): void => pick(page, 'ja'),
      ({document}: Page): void => void (document.documentElement.lang = 'ja'),
    ]) {
      const folder = newFolder();
      const page = await openPage(`${picker}<all-causes></all-causes>${picker}`, {head: headFrom(folder)});
      await settled(page);
      pick(page, 'ja');
      await page.next('all-error');
      await waitUntil(isEnglish(page), 'The menu does not go back to English.');
      const told = (): readonly string[] =>
        [...page.document.querySelectorAll('all-language-picker')].map((each) =>
          each.shadowRoot!.querySelector('[role="status"]')!.textContent.trim(),
        );
      await waitUntil(() => told().every(Boolean), 'The failed language is not told in both menus.');
      await fetch(`${folder}/mend`);
      again(page);
      await shows(page, 'ja', 'all-causes, all-language-picker');
      expect(told()).to.deep.equal(['', '']);
    }
  });

  it('is told where the page is in it from the start, and can be picked', async () => {
    const folder = newFolder();
    const page = await openPage(`${picker}<all-causes></all-causes>`, {head: headFrom(folder), lang: 'ja'});
    await settled(page);
    await waitUntil(isEnglish(page), 'The menu does not go back to English.');
    expect(statusIn(page).textContent).to.match(/日本語/);
    const notice = sectionOf(page.document.querySelector('all-causes')!).querySelector('[role="status"]')!;
    expect(notice.textContent.trim()).to.equal('In English for now');
    await fetch(`${folder}/mend`);
    pick(page, 'ja');
    await shows(page, 'ja');
  });

  it('leaves the language of an element that the menu is for, and of a page, as it was', async () => {
    for (const [attributes, selector] of [
      ['for="box"', '#box'],
      ['page', 'html'],
    ] as const) {
      const page = await openPage(
        `<all-language-picker ${attributes}></all-language-picker><div id="box"><all-causes></all-causes></div>`,
        {head: headFrom(newFolder())},
      );
      await settled(page);
      const target = page.document.querySelector<HTMLElement>(selector)!;
      const before = [target.getAttribute('lang'), target.getAttribute('dir')];
      pick(page, 'ja');
      expect(target.lang).to.equal('ja');
      await page.next('all-error');
      await waitUntil(isTold(page), 'The failed language is not told.');
      await pickerIn(page).updateComplete;
      expect([target.getAttribute('lang'), target.getAttribute('dir')]).to.deep.equal(before);
    }
  });

  for (const attributes of ['', 'for="box"', 'page'])
    it(`gives way to the one that the reader had picked before, in a menu ${attributes || 'for all elements'}`, async () => {
      const page = await openPage(
        `<all-language-picker ${attributes}></all-language-picker><div id="box"><all-causes></all-causes></div>`,
        {
          head: `<script>
            const ask = window.fetch;
            window.fetch = (...given) =>
              String(given[0]).includes('ja.json') ? Promise.reject(new TypeError('offline')) : ask(...given);
          </script><script type="module" src="{bundle}"></script>`,
        },
      );
      await settled(page);
      pick(page, 'es');
      await shows(page, 'es', 'all-causes');
      pick(page, 'ja');
      await page.next('all-error');
      await waitUntil(isTold(page), 'The failed language is not told.');
      await pickerIn(page).updateComplete;
      expect(menuIn(page).value).to.equal('es');
      expect(languageOf(page.document.querySelector('all-causes')!)).to.equal('es');
    });
});
