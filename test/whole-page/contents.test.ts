/** With `layout="contents"`, the page has a list of contents in place of tabs, and every section stands open. */
import {expect} from '@open-wc/testing';
import {accessibilityFindings, openPage, oursIn, sectionOf, someCases, type Page} from '../browser/pages.ts';
import {
  allIn,
  allTabs,
  chosen,
  doctors,
  elementIn,
  english,
  full,
  give,
  goTo,
  open,
  people,
  ready,
  said,
  seen,
  short,
} from './page.ts';

const contents = full.replace('<all-page', '<all-page layout="contents"');
const shortContents = short.replace('<all-page', '<all-page layout="contents"');

const listIn = (page: Page): HTMLElement => elementIn(page).shadowRoot.querySelector<HTMLElement>('[part="contents"]')!;
const linksIn = (page: Page): readonly HTMLAnchorElement[] => [...listIn(page).querySelectorAll('a')];
const linkTo = (page: Page, hash: string): HTMLAnchorElement =>
  linksIn(page).find((link) => link.getAttribute('href') === hash)!;

const headingOf = ({shadowRoot}: Element): HTMLElement => shadowRoot!.querySelector<HTMLElement>('[part="heading"]')!;
const sectionIn = (page: Page, tag: string): Element => oursIn(page.document).find(({localName}) => localName === tag)!;

/** Whether the heading of that section has the focus and is in view. */
const isAt = (page: Page, tag: string): boolean => {
  const section = sectionIn(page, tag);
  const {top, bottom} = headingOf(section).getBoundingClientRect();
  return section.shadowRoot!.activeElement === headingOf(section) && top >= -1 && bottom <= page.window.innerHeight;
};

const follow = async (page: Page, hash: string): Promise<void> => {
  linkTo(page, hash).click();
  await elementIn(page).updateComplete;
};

describe('a page with a list of contents', () => {
  it('has no tabs, and shows every section', async () => {
    const page = await open(contents);
    expect(allIn(elementIn(page), 'tab')).to.deep.equal([]);
    expect(seen(page).length).to.equal(11);
    const panels = [...elementIn(page).shadowRoot.querySelectorAll('[part="panel"]')];
    expect(panels.flatMap((panel) => [...panel.querySelectorAll('h2')].map(said))).to.have.members(
      allTabs.filter((name) => name !== english.doctors),
    );
  });

  it('has tabs where its layout is another word, and says so to the web developer', async () => {
    const page = await open(short.replace('<all-page', '<all-page layout="Contents"'));
    expect(allIn(elementIn(page), 'tab')).to.have.length(4);
    expect(page.record.console.join('\n')).to.include('<all-page> has layout "tabs" and not "Contents"; use');
  });

  for (const lang of someCases(['ar', 'en', 'es'], 1))
    it(`lists what would be tabs, and every section by its heading, in their order, in ${lang}`, async () => {
      const page = await open(contents, {lang});
      const names = linksIn(page).map(said);
      const headings = seen(page).map((tag) => said(headingOf(sectionIn(page, tag))));
      const lists = listIn(page).querySelectorAll('ul ul a');
      expect([...lists].map(said)).to.deep.equal(headings.filter((heading) => [...lists].map(said).includes(heading)));
      for (const heading of headings) expect(names).to.include(heading);
      expect(names.length).to.equal(new Set(names).size);
      for (const link of linksIn(page)) expect(link.closest('[lang]')!.getAttribute('lang')).to.equal(lang);
    });

  it('leads to each section, with the addresses that tabs have', async () => {
    const page = await open(contents);
    for (const tag of ['all-treatment', 'all-risk-factors', 'all-care']) {
      await follow(page, `#${tag}`);
      expect(page.window.location.hash).to.equal(`#${tag}`);
      expect(isAt(page, tag), tag).to.equal(true);
    }
    await follow(page, '#all-diagnosis-and-treatment');
    const panel = elementIn(page).shadowRoot.querySelector<HTMLElement>('#all-diagnosis-and-treatment')!;
    expect(elementIn(page).shadowRoot.activeElement).to.equal(panel);
    expect(Math.abs(panel.getBoundingClientRect().top)).to.be.lessThan(2);
  });

  it('leads to a section again after the reader has scrolled away', async () => {
    const page = await open(shortContents);
    for (const [hash, place] of [
      ['#all-causes', () => headingOf(sectionIn(page, 'all-causes'))],
      ['#all-care-and-support', () => elementIn(page).shadowRoot.querySelector('#all-care-and-support')!],
    ] as const) {
      await follow(page, hash);
      const {scrollY} = page.window;
      expect(scrollY).to.be.greaterThan(0);
      page.window.scrollTo(0, 0);
      linkTo(page, hash).click();
      await elementIn(page).updateComplete;
      expect(page.window.scrollY, hash).to.be.closeTo(scrollY, 1);
      expect(place().getBoundingClientRect().bottom).to.be.greaterThan(0);
    }
  });

  it('leads to its own section, and leaves the other page as it is, where there are two', async () => {
    const page = await open(shortContents + short);
    await elementIn(page, 1).updateComplete;
    await follow(page, '#all-treatment');
    await elementIn(page, 1).updateComplete;
    expect(page.window.location.hash).to.equal('#all-treatment');
    expect(isAt(page, 'all-treatment')).to.equal(true);
    expect(page.document.activeElement!.closest('all-page')).to.equal(elementIn(page));
    expect(chosen(page, 1)).to.deep.equal([english.symptoms]);
  });

  it('leads to a section of this page where `<base>` names another', async () => {
    const page = await open(shortContents, {policy: "base-uri 'self'"});
    page.document.head.append(Object.assign(page.document.createElement('base'), {href: '/demo/'}));
    const {pathname} = page.window.location;
    await follow(page, '#all-causes');
    expect(page.window.location.pathname).to.equal(pathname);
    expect(isAt(page, 'all-causes')).to.equal(true);
  });

  for (const key of ['altKey', 'ctrlKey', 'metaKey', 'shiftKey'])
    it(`leaves a click with a modifier key to the browser, which opens a tab or a window, or downloads: ${key}`, async () => {
      const page = await open(shortContents.replace('<all-page', '<all-page keep-address'));
      let isLeft: boolean | undefined;
      page.document.addEventListener('click', (event) => {
        isLeft = !event.defaultPrevented;
        event.preventDefault();
      });
      const click = new page.window.MouseEvent('click', {bubbles: true, composed: true, cancelable: true, [key]: true});
      linkTo(page, '#all-causes').dispatchEvent(click);
      expect(isLeft).to.equal(true);
    });

  it('leads to a section when it is loaded with its address', async () => {
    const page = await open(shortContents, {hash: '#all-treatment'});
    expect(isAt(page, 'all-treatment')).to.equal(true);
    await goTo(page, '#all-care');
    expect(isAt(page, 'all-care')).to.equal(true);
  });

  for (const [why, body, hash] of [
    ['the page keeps it', shortContents.replace('<all-page', '<all-page keep-address'), ''],
    ['an app lives in it', shortContents, '#/leukemia'],
  ] as const)
    it(`leaves the address alone where ${why}`, async () => {
      const page = await open(body, {hash});
      const {href} = page.window.location;
      linkTo(page, '#all-treatment').click();
      await elementIn(page).updateComplete;
      await ready(page);
      expect(isAt(page, 'all-treatment')).to.equal(true);
      expect(page.window.location.href).to.equal(href);
    });

  it('lists a section of the hospital once it has content, and a part with a single one once', async () => {
    const page = await open(shortContents.replace(doctors, '<all-doctors></all-doctors>'));
    expect(linkTo(page, '#all-doctors-and-departments')).to.equal(undefined);
    await give(page, 'all-doctors', people);
    expect(
      linksIn(page)
        .map(said)
        .filter((name) => name === english.doctors),
    ).to.have.length(1);
  });

  it('changes with the attribute, and back', async () => {
    const page = await open(short);
    expect(allIn(elementIn(page), 'tab').length).to.equal(4);
    elementIn(page).setAttribute('layout', 'contents');
    await ready(page);
    expect(allIn(elementIn(page), 'tab')).to.deep.equal([]);
    expect(linksIn(page).length).to.equal(7);
    elementIn(page).setAttribute('layout', 'tabs');
    await ready(page);
    expect(allIn(elementIn(page), 'tab').length).to.equal(4);
  });

  for (const [width, body, text] of [
    [320, contents, 'all-overview'],
    [1280, shortContents, 'all-causes'],
  ] as const)
    it(`has nothing that axe finds wrong, and no sideways scroll, ${width} px wide`, async () => {
      const page = await ready(await openPage(`<main>${body}</main>`, {width}));
      expect(await accessibilityFindings(page.document)).to.deep.equal([]);
      expect(page.document.documentElement.scrollWidth).to.be.at.most(width);
      const list = listIn(page).getBoundingClientRect();
      const beside = sectionOf(sectionIn(page, text)).getBoundingClientRect();
      if (width > 1000) expect(list.left).to.be.at.least(beside.right);
      else expect(list.bottom).to.be.at.most(beside.top);
    });

  it('stands above the text where the page has a narrow column of a wide window', async () => {
    const page = await ready(await openPage(`<main style="width: 40rem">${contents}</main>`, {width: 1280}));
    const text = sectionOf(sectionIn(page, 'all-overview')).getBoundingClientRect();
    expect(listIn(page).getBoundingClientRect().bottom).to.be.at.most(text.top);
    expect(text.width).to.be.closeTo(640, 1);
  });

  it('stays in view beside the text while the reader goes on', async () => {
    const page = await open(contents, {width: 1280});
    page.window.scrollTo(0, 4_000);
    const {top, bottom} = listIn(page).getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(page.window.innerHeight);
  });

  it('has no list where there is one part alone', async () => {
    const page = await open('<all-page layout="contents"><all-overview></all-overview></all-page>');
    expect(listIn(page)).to.equal(null);
    expect(seen(page)).to.deep.equal(['all-overview']);
  });
});
