/** `element.ready`, for those who come too late for the first `all-language`, or ask before it. */
import {expect} from '@open-wc/testing';
import type {SectionElement} from '../../src/elements/section-element.ts';
import {
  emptyMain,
  fetchLocale,
  holdSpanish,
  loadBundle,
  openPage,
  oursIn,
  sectionOf,
  textOf,
} from '../browser/pages.ts';

const {elements} = await loadBundle();
const spanish = await fetchLocale('es');
const title = spanish.messages['causes.title']!;

const create = (tag: string, lang = 'es'): SectionElement => {
  const element = document.createElement(tag) as SectionElement;
  element.lang = lang;
  return element;
};

/** Whether a promise is kept already, without waiting for it. */
const isKept = (promise: Promise<unknown>): Promise<boolean> =>
  Promise.race([promise.then(() => true), Promise.resolve().then(() => false)]);

/** The element in a page in a frame, once its class is there. */
const first = async (page: {document: Document; window: typeof globalThis}, tag: string): Promise<SectionElement> => {
  await page.window.customElements.whenDefined(tag);
  return page.document.querySelector<SectionElement>(tag)!;
};

describe('an element is ready', () => {
  for (const tag of Object.keys(elements))
    it(`when <${tag}> shows its words, and from then on`, async () => {
      const element = create(tag);
      expect(await isKept(element.ready)).to.equal(false);
      emptyMain().append(element);
      expect(await element.ready).to.equal(undefined);
      expect(element.shown!.lang).to.equal('es');
      // A hospital’s section without data is ready, too, and shows nothing.
      if (!(element as {empty?: boolean}).empty) expect(sectionOf(element).lang).to.equal('es');
      expect(await isKept(element.ready)).to.equal(true);
    });

  it('when it has the data that it was given', async () => {
    const element = create('all-doctors');
    Object.assign(element, {data: {people: [{name: 'Dr. Ada Byron'}]}});
    emptyMain().append(element);
    await element.ready;
    expect(textOf(element)).to.include('Dr. Ada Byron');
  });

  it('after its event, so that nothing is heard twice', async () => {
    const element = create('all-causes');
    const heard: string[] = [];
    element.addEventListener('all-language', () => heard.push('event'));
    emptyMain().append(element);
    await element.ready;
    expect(heard).to.deep.equal(['event']);
  });

  it('in English where its language cannot be loaded', async () => {
    const bundle = `/faults/missing/${crypto.randomUUID()}/all-widgets.js`;
    const page = await openPage('<all-causes lang="es"></all-causes>', {bundle});
    const element = await first(page, 'all-causes');
    await element.ready;
    expect(sectionOf(element).lang).to.equal('en');
  });

  it('with the words of a server, where they have to stay', async () => {
    const query = new URLSearchParams({tag: 'all-causes', format: 'shadow', lang: 'es', hospital: '{}'});
    const served = /<main>([^]*)<\/main>/.exec(await (await fetch(`/prerendered?${query}`)).text())![1]!;
    const bundle = `/faults/missing/${crypto.randomUUID()}/all-widgets.js`;
    const element = await first(await openPage(served, {bundle}), 'all-causes');
    await element.ready;
    expect(textOf(element)).to.include(title);
  });

  it('when the language that it had last is here', async () => {
    const element = create('all-causes', 'ar');
    emptyMain().append(element);
    element.lang = 'fr';
    element.lang = 'es';
    await element.ready;
    expect(textOf(element)).to.include(title);
  });

  it('with all sections, as the whole page', async () => {
    const page = create('all-page');
    emptyMain().append(page);
    await page.ready;
    const sections = oursIn(page.shadowRoot!) as readonly SectionElement[];
    expect(sections.length).to.be.greaterThan(9);
    for (const section of sections) expect(section.shown?.lang, section.localName).to.equal('es');
  });

  it('as the whole page, where a section is taken out before its language is here', async () => {
    const {bundle, release} = holdSpanish();
    const page = await openPage('<all-page lang="en"><all-causes lang="es"></all-causes></all-page>', {bundle});
    const element = await first(page, 'all-page');
    const section = await first(page, 'all-causes');
    await new Promise(page.window.requestAnimationFrame);
    expect(await isKept(element.ready)).to.equal(false);
    section.remove();
    await element.ready;
    expect(element.shown?.lang).to.equal('en');
    await release();
  });
});

describe('an element is not ready', () => {
  it('before it stands in the page, and throws nothing', async () => {
    const [kept, connected] = [create('all-causes'), create('all-causes')];
    emptyMain().append(connected);
    await connected.ready;
    expect(await isKept(kept.ready)).to.equal(false);
    emptyMain().append(kept);
    await kept.ready;
    expect(textOf(kept)).to.include(title);
  });

  it('before its language is here, however often it is moved', async () => {
    const {bundle, release} = holdSpanish();
    const page = await openPage('<all-causes lang="es"><p>Call us.</p></all-causes>', {bundle});
    const element = await first(page, 'all-causes');
    element.remove();
    page.document.body.append(element);
    expect(await isKept(element.ready)).to.equal(false);
    await release();
    await element.ready;
    expect(textOf(element)).to.include(title);
  });
});
