/** Each element follows the nearest `lang`. */
import {expect} from '@open-wc/testing';
import type {SectionElement} from '../../src/elements/section-element.ts';
import {
  consoleDuring,
  emptyMain,
  fetchLocale,
  holdSpanish,
  languages,
  loadBundle,
  openPage,
  place,
  sectionOf,
  settled,
  textOf,
} from '../browser/pages.ts';

const {defineElements, elements} = await loadBundle();
const [spanish, arabic] = await Promise.all([fetchLocale('es'), fetchLocale('ar')]);
const title = (element: Element): string => sectionOf(element).querySelector('h2')!.textContent;
const english = 'What causes acute lymphocytic leukemia (ALL)?';
const html = document.documentElement;

describe('a page’s language', () => {
  afterEach(() => {
    html.lang = 'en';
  });

  it('can differ from element to element', async () => {
    await place('<div lang="es"><all-causes></all-causes></div><all-causes lang="ar"></all-causes>');
    const [one, two] = document.querySelectorAll('all-causes');
    expect(title(one!)).to.equal(spanish.messages['causes.title']);
    expect(title(two!)).to.equal(arabic.messages['causes.title']);
  });

  it('is followed when it changes, ten times in a row, to the last', async () => {
    const element = await place('<all-causes></all-causes>');
    const last = languages(element);
    for (const lang of ['es', 'ar', 'en', 'es', 'ar', 'es', 'en', 'ar', 'en', 'es']) html.lang = lang;
    expect((await last).map(({shown}) => shown)).to.deep.equal(['es']);
    expect(title(element)).to.equal(spanish.messages['causes.title']);
    html.lang = 'en';
    await languages(element);
    expect(title(element)).to.equal(english);
  });

  it('ends at the last of quick changes even where an earlier language comes later', async () => {
    const {bundle, release} = holdSpanish();
    const page = await openPage('<all-causes></all-causes>', {bundle});
    const [element] = await settled(page);
    page.document.documentElement.lang = 'es';
    // After this microtask, the observer has run and Spanish is requested.
    await Promise.resolve();
    page.document.documentElement.lang = 'ar';
    await page.next('all-language');
    // A second element in Spanish tells when the locale has arrived.
    page.document.body.insertAdjacentHTML('beforeend', '<all-overview lang="es"></all-overview>');
    const arrived = page.next('all-language');
    await release();
    await arrived;
    expect(sectionOf(page.document.querySelector('all-overview')!).lang).to.equal('es');
    expect(title(element!)).to.equal(arabic.messages['causes.title']);
    expect(page.record.events.filter((event) => event.includes('"shown":"es"'))).to.have.length(1);
  });

  it('reaches every element even where one is removed in the same breath', async () => {
    const main = emptyMain();
    main.innerHTML = '<all-causes></all-causes><div></div>';
    const root = main.querySelector('div')!.attachShadow({mode: 'open'});
    const both = languages(main, 1);
    root.innerHTML = '<all-overview></all-overview>';
    await both;
    const element = main.querySelector('all-causes')!;
    const shown = languages(element);
    html.lang = 'es';
    root.querySelector('all-overview')!.remove();
    expect((await shown)[0]?.shown).to.equal('es');
  });

  it('still reaches every element after one is removed, in the document and in shadow roots', async () => {
    const main = emptyMain();
    main.innerHTML = '<all-causes></all-causes><all-overview></all-overview><div></div>';
    const host = main.querySelector('div')!;
    const root = host.attachShadow({mode: 'open'});
    const all = languages(main, 3);
    root.innerHTML = '<p><all-causes></all-causes></p>';
    await all;
    main.querySelector('all-overview')!.remove();
    const inDocument = languages(main.querySelector('all-causes')!);
    main.lang = 'es';
    expect((await inDocument)[0]?.shown).to.equal('es');
    const inRoot = languages(root.querySelector('all-causes')!);
    root.querySelector('p')!.lang = 'ar';
    expect((await inRoot)[0]?.shown).to.equal('ar');
  });

  it('is the nearest one, through shadow roots', async () => {
    const main = emptyMain();
    main.lang = 'ar';
    const host = document.createElement('div');
    const inner = document.createElement('div');
    host.attachShadow({mode: 'open'}).append(inner);
    inner.attachShadow({mode: 'open'}).append(document.createElement('all-causes'));
    const shown = languages(main);
    main.append(host);
    expect((await shown)[0]?.shown).to.equal('ar');
    const nearer = languages(main);
    inner.lang = 'es';
    expect((await nearer)[0]?.shown).to.equal('es');
    const nearest = languages(main);
    inner.shadowRoot!.querySelector('all-causes')!.lang = 'en';
    expect((await nearest)[0]?.shown).to.equal('en');
  });

  it('is that of the place an element was written in, also where it shows through a slot', async () => {
    const main = emptyMain();
    main.innerHTML = '<div lang="es"></div>';
    const host = main.querySelector('div')!;
    host.attachShadow({mode: 'open'}).innerHTML = '<p lang="ar"><slot></slot></p>';
    const shown = languages(main);
    host.innerHTML = '<all-causes></all-causes>';
    expect((await shown)[0]?.shown).to.equal('es');
  });

  it('is English where nobody says anything, or says that it is unknown', async () => {
    html.removeAttribute('lang');
    expect(sectionOf(await place('<all-causes></all-causes>')).lang).to.equal('en');
    await place('<div lang="es"><all-causes lang=""></all-causes></div>');
    expect(sectionOf(document.querySelector('all-causes')!).lang).to.equal('en');
  });

  it('is found by region, and shown in English, silently, where we do not have it', async () => {
    const lines = await consoleDuring(async () => {
      expect(sectionOf(await place('<all-causes lang="es-MX"></all-causes>')).lang).to.equal('es');
      const section = sectionOf(await place('<all-causes lang="sw"></all-causes>'));
      expect(section.lang).to.equal('en');
      expect(section.dir).to.equal('ltr');
    });
    expect(lines).to.deep.equal([]);
  });

  it('is told in the event: asked for, shown, and in what state', async () => {
    const main = emptyMain();
    const told = languages(main, 2);
    const one = document.createElement('all-causes');
    const two = document.createElement('all-overview');
    one.lang = 'es-MX';
    two.lang = 'sw';
    main.append(one, two);
    expect(await told).to.have.deep.members([
      {requested: 'es-MX', shown: 'es', state: 'draft'},
      {requested: 'sw', shown: 'en', state: 'source'},
    ]);
  });

  it('keeps the old text until the new one is here', async () => {
    const {bundle, release} = holdSpanish();
    const page = await openPage('<all-causes></all-causes>', {bundle});
    const [element] = await settled(page);
    page.document.documentElement.lang = 'es';
    await page.window.fetch('/test/browser/record.js');
    expect(title(element!)).to.equal(english);
    expect(element!.getBoundingClientRect().height).to.be.greaterThan(100);
    const arrived = page.next('all-language');
    await release();
    await arrived;
    expect(title(element!)).to.equal(spanish.messages['causes.title']);
  });
});

describe('an element', () => {
  it('takes the language of a new parent when it is moved', async () => {
    await place('<div lang="es"><all-causes></all-causes></div><div lang="ar" id="there"></div>');
    const element = document.querySelector('all-causes')!;
    const shown = languages(element);
    document.querySelector('#there')!.append(element);
    expect((await shown)[0]?.shown).to.equal('ar');
    expect(element.shadowRoot!.querySelectorAll('section').length).to.equal(1);
  });

  it('can be cloned and can come from a template', async () => {
    const element = await place('<all-causes lang="es" heading-level="4"></all-causes>');
    const shown = languages(document, 2);
    const template = document.createElement('template');
    template.innerHTML = '<all-causes lang="es"></all-causes>';
    element.after(element.cloneNode(true), template.content.cloneNode(true));
    await shown;
    for (const copy of document.querySelectorAll('all-causes')) expect(sectionOf(copy).lang).to.equal('es');
  });

  it('may be removed while its language loads, and shows it when it comes back', async () => {
    const {bundle, release} = holdSpanish();
    const page = await openPage('<all-causes></all-causes>', {bundle});
    const [element] = await settled(page);
    page.document.documentElement.lang = 'es';
    await page.window.fetch('/test/browser/record.js');
    element!.remove();
    const other = page.document.createElement('all-overview');
    const arrived = page.next('all-language');
    page.document.body.append(other);
    await release();
    await arrived;
    expect(title(element!)).to.equal(english);
    const shown = page.next('all-language');
    page.document.body.append(element!);
    await shown;
    expect(title(element!)).to.equal(spanish.messages['causes.title']);
    expect(page.record.console).to.deep.equal([]);
  });

  it('works when a script made it before the bundle came', async () => {
    const page = await openPage('', {head: ''});
    const early = page.document.createElement('all-causes') as SectionElement;
    early.headingLevel = 5;
    early.setAttribute('lang', 'es');
    page.document.body.append(early);
    const script = page.document.createElement('script');
    script.type = 'module';
    script.src = '/dist/all-widgets.js';
    const shown = page.next('all-language');
    page.document.head.append(script);
    expect(((await shown) as CustomEvent<{shown: string}>).detail.shown).to.equal('es');
    expect(sectionOf(early).querySelector('h5')?.textContent).to.equal(spanish.messages['causes.title']);
  });

  it('says in one sentence what is wrong with a malformed lang, and shows English', async () => {
    const lines = await consoleDuring(async () => {
      await place('<all-causes lang="español"></all-causes><all-overview lang="español"></all-overview>');
    });
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/^all-widgets: lang="español" is not understood/);
    expect(sectionOf(document.querySelector('all-causes')!).lang).to.equal('en');
  });

  it('says the same of the name of a language, and nothing of a language that we do not have', async () => {
    const lines = await consoleDuring(async () => {
      for (const lang of ['Spanish', 'kreyol', 'sw', 'tlh'])
        expect(sectionOf(await place(`<all-causes lang="${lang}"></all-causes>`)).lang).to.equal('en');
    });
    expect(lines.map((line) => line.split(',')[0])).to.deep.equal(
      ['Spanish', 'kreyol'].map((lang) => `all-widgets: lang="${lang}" is not understood`),
    );
  });

  it('stays at level 2 and says so once where heading-level is none', async () => {
    const lines = await consoleDuring(async () => {
      for (const level of ['9', '0', 'two', '2.5', ''])
        expect(title(await place(`<all-causes heading-level="${level}"></all-causes>`))).to.equal(english);
      await place('<all-causes heading-level="9"></all-causes>');
    });
    expect(lines).to.have.length(5);
    for (const line of lines)
      expect(line).to.match(/^all-widgets: <all-causes> has heading level 2 and not ".*"; .*1 to 6\.$/);
  });

  it('takes a heading level as a property too, from frameworks that set text', async () => {
    const element = await place('<all-causes heading-level="3"></all-causes>');
    (element as {headingLevel: unknown}).headingLevel = '4';
    await element.updateComplete;
    expect(sectionOf(element).querySelector('h4')!.textContent).to.equal(english);
  });

  it('can have a second set of names', async () => {
    defineElements({suffix: 'v2'});
    defineElements({suffix: 'v2'});
    for (const tag of Object.keys(elements)) expect(customElements.get(`${tag}-v2`)).to.be.a('function');
    expect(textOf(await place('<all-causes-v2></all-causes-v2>'))).to.include(english);
    expect(await consoleDuring(() => defineElements({suffix: 'no spaces'}))).to.have.length(1);
  });
});
