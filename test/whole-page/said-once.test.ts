/** A page says once whatever is true of all its sections: state of the translation, version, sources of a tab. */
import {expect} from '@open-wc/testing';
import {fetchLocale, openPage, oursIn, sampleCodes, sectionOf, settled, updated, type Page} from '../browser/pages.ts';
import {allIn, elementIn, english, full, levelsIn, nine, open, ready, said, tabNamed} from './page.ts';

/** Every element in the page and in the sections, in no particular order. */
const within = (page: Page, selector: string): readonly Element[] =>
  oursIn(page.document).flatMap(({shadowRoot}) => [...(shadowRoot?.querySelectorAll(selector) ?? [])]);

const sectionIn = (page: Page, tag: string): Element => oursIn(page.document).find(({localName}) => localName === tag)!;

describe('a whole page', () => {
  for (const lang of sampleCodes.filter((code) => code !== 'en'))
    it(`says at its top, and nowhere else, that it is a draft translation, in ${lang}`, async () => {
      const page = await open(full, {lang});
      const label = (await fetchLocale(lang)).messages['label.draft-notice']!;
      const notices = within(page, '.draft').filter((notice) => said(notice).includes(label));
      expect(notices.length).to.equal(1);
      expect(notices[0]!.getRootNode()).to.equal(elementIn(page).shadowRoot);
    });

  it('leaves the warning on urgent advice to each section that has such advice', async () => {
    const page = await open(full, {lang: 'es'});
    const warning = (await fetchLocale('es')).messages['label.draft-urgent']!;
    const warned = nine.filter((tag) => said(sectionOf(sectionIn(page, tag))).includes(warning));
    expect(warned).to.deep.equal(['all-when-to-see-doctor', 'all-treatment']);
  });

  it('names version and day of the words once, and lists the sources once a tab', async () => {
    const page = await open(full);
    expect(within(page, 'footer time').length).to.equal(1);
    const lists = allIn(elementIn(page), 'tabpanel').map((panel) => panel.querySelectorAll('.references').length);
    expect(lists).to.deep.equal([1, 1, 0, 0]);
    expect(within(page, 'footer .references').length).to.equal(2);
  });

  it('lists in a tab the sources of all its sections, and none of words that are hidden', async () => {
    const sourcesOf = (page: Page) =>
      within(page, 'footer .references li').map((item) => (item as HTMLLIElement).value);
    const alone = await open(
      '<all-overview></all-overview><all-causes></all-causes><all-page><all-care></all-care></all-page>',
    );
    const wanted = [...new Set(sourcesOf(alone))].sort((one, other) => one - other);
    const page = await open('<all-page><all-overview></all-overview><all-causes></all-causes></all-page>');
    expect(sourcesOf(page)).to.deep.equal(wanted);
    sectionIn(page, 'all-causes').remove();
    sectionIn(page, 'all-overview').setAttribute('hide', 'overview.spread');
    await settled(page);
    await elementIn(page).updateComplete;
    const shortened = await open(
      '<all-overview hide="overview.spread"></all-overview><all-page><all-care></all-care></all-page>',
    );
    expect(sourcesOf(page)).to.deep.equal(sourcesOf(shortened));
    expect(sourcesOf(page).length).to.be.lessThan(wanted.length);
  });

  it('lets a section say how it differs: its translation has been reviewed', async () => {
    const {messages, sections} = await fetchLocale('es');
    const {translation} = sections!['causes']!;
    const reviewed = {by: 'Ana Example', on: '2026-11-01'};
    const signed = JSON.stringify({sections: {causes: {state: 'reviewed', reviewed, translation}}});
    const page = await ready(
      await openPage('<all-page><all-overview></all-overview><all-causes></all-causes></all-page>', {
        lang: 'es',
        head: `<script type="application/json" data-all-locale="es">${signed}</script><script type="module" src="{bundle}"></script>`,
      }),
    );
    const [overview, causes] = ['all-overview', 'all-causes'].map((tag) => said(sectionOf(sectionIn(page, tag))));
    expect(causes).to.include('Ana Example');
    expect(causes).not.to.include(messages['label.draft-notice']);
    expect(overview).to.include(messages['label.draft-notice']);
    expect(said(elementIn(page).shadowRoot.querySelector('section')!)).not.to.include(messages['label.draft-notice']);
  });

  it('lets each section name its own review where a person has signed them on different days', async () => {
    const {sections} = await fetchLocale('es');
    const days = {overview: '2026-10-01', causes: '2026-11-02'};
    const by = 'Ana Example';
    const signatures = Object.entries(days).map(([group, on]) => {
      const {translation} = sections![group]!;
      return [group, {state: 'reviewed', reviewed: {by, on}, translation}];
    });
    const signed = JSON.stringify({sections: Object.fromEntries(signatures)});
    const page = await ready(
      await openPage('<all-page><all-overview></all-overview><all-causes></all-causes></all-page>', {
        lang: 'es',
        head: `<script type="application/json" data-all-locale="es">${signed}</script><script type="module" src="{bundle}"></script>`,
      }),
    );
    for (const [group, on] of Object.entries(days)) {
      const section = sectionOf(sectionIn(page, `all-${group}`));
      expect(said(section)).to.include(by);
      expect([...section.querySelectorAll('footer time')].map((time) => time.getAttribute('datetime'))).to.deep.equal([
        on,
      ]);
    }
    expect(said(elementIn(page).shadowRoot.querySelector('section')!)).not.to.include(by);
  });

  it('lets a section say that the hospital has hidden a part of it', async () => {
    const page = await open(
      '<all-page><all-overview hide="overview.spread"></all-overview><all-causes></all-causes></all-page>',
    );
    const edited = `${location.hostname} has changed this section.`;
    expect(said(sectionOf(sectionIn(page, 'all-overview')))).to.include(edited);
    expect(said(sectionOf(sectionIn(page, 'all-causes')))).not.to.include(edited);
  });

  it('says the name of a tab once where its only section has the same', async () => {
    const page = await open(full);
    tabNamed(page, english.doctors).click();
    await elementIn(page).updateComplete;
    const headings = within(page, '.heading').filter((heading) => said(heading) === english.doctors);
    expect(headings.length).to.equal(1);
    expect(levelsIn(sectionOf(sectionIn(page, 'all-doctors')))[0]).to.equal(2);
  });

  for (const first of ['en', 'es'])
    it(`says once that a language could not be loaded, beside text in ${first}, and where a section asks for another`, async () => {
      const other = '<all-diagnosis lang="de"></all-diagnosis>';
      const page = await open(full.replace('<all-diagnosis></all-diagnosis>', other), {lang: first});
      const {fetch, document} = page.window;
      page.window.fetch = (...asked) =>
        /(fr|pl)\.json/.test(String(asked[0])) ? Promise.reject(new TypeError('offline')) : fetch(...asked);
      const failures = async (): Promise<readonly Node[]> => {
        await ready(page);
        return within(page, '[role="status"]').flatMap((region) => (said(region) ? region.getRootNode() : []));
      };
      document.documentElement.lang = 'fr';
      await page.next('all-error');
      expect(await failures()).to.deep.equal([elementIn(page).shadowRoot]);
      const diagnosis = sectionIn(page, 'all-diagnosis') as HTMLElement;
      diagnosis.lang = 'pl';
      await page.next('all-error');
      expect(await failures()).to.have.members([elementIn(page).shadowRoot, diagnosis.shadowRoot]);
    });

  for (const [way, leave] of [
    ['is taken out of it', (section: Element, page: Page) => page.document.querySelector('main')!.append(section)],
    ['stands where it was', (_: Element, page: Page) => elementIn(page).replaceWith(...elementIn(page).childNodes)],
    [
      'is taken out of it while it is off the document',
      (section: Element, page: Page) => {
        elementIn(page).remove();
        page.document.querySelector('main')!.append(section);
      },
    ],
  ] as const)
    it(`leaves a section all its lines, its heading and its room once the section ${way}`, async () => {
      const whole = '<all-page><all-causes></all-causes><all-treatment></all-treatment></all-page>';
      const page = await open(`${whole}<main></main><all-treatment id="alone"></all-treatment>`, {lang: 'es'});
      page.document.querySelector('main')!.attachShadow({mode: 'open'}).append(page.document.createElement('slot'));
      const [section, alone] = page.document.querySelectorAll('all-treatment');
      leave(section!, page);
      await updated(page);
      expect(said(sectionOf(section!))).to.equal(said(sectionOf(alone!)));
      expect(levelsIn(sectionOf(section!))).to.deep.equal(levelsIn(sectionOf(alone!)));
      expect(section!.hasAttribute('slot')).to.equal(false);
    });

  it('leaves a section outside it all its lines', async () => {
    const page = await open('<all-page></all-page><all-overview id="alone"></all-overview>', {lang: 'es'});
    const alone = page.document.getElementById('alone')!;
    expect(said(sectionOf(alone))).to.include((await fetchLocale('es')).messages['label.draft-notice']);
    expect(sectionOf(alone).querySelectorAll('footer .references').length).to.equal(1);
  });
});
