/** The page shows the sections inside it, or else all nine, and follows every change. */
import {expect} from '@open-wc/testing';
import {oursIn, openPage, sectionOf} from '../browser/pages.ts';
import {
  care,
  choose,
  chosen,
  doctors,
  elementIn,
  english,
  full,
  give,
  goTo,
  isSeen,
  levelsIn,
  nine,
  open,
  ready,
  seen,
  slotChange,
  tabNames,
  usualTabs,
} from './page.ts';

describe('the sections of <all-page>', () => {
  it('are all nine in their order where none are inside', async () => {
    const page = await open('<all-page><p>Soon here.</p></all-page>');
    expect(tabNames(page)).to.deep.equal([...usualTabs, english.care]);
    const [first, ...symptoms] = seen(page).slice(0, -1);
    expect(first).to.equal('all-key-points');
    await choose(page, english.diagnosis);
    const diagnosis = seen(page).filter((tag) => nine.includes(tag));
    expect([...symptoms, ...diagnosis]).to.deep.equal(nine);
    expect(isSeen(page.document.querySelector('p')!)).to.equal(false);
  });

  it('have, with none inside, the urgent box as a part of the page', async () => {
    const page = await open('<style>all-page::part(urgent) {outline: 7px solid}</style><all-page></all-page>', {
      policy: '',
    });
    const urgent = oursIn(page.document).flatMap(({shadowRoot}) => [
      ...shadowRoot!.querySelectorAll('[part~="urgent"]'),
    ]);
    expect(urgent.map((box) => page.window.getComputedStyle(box).outlineWidth)).to.include('7px');
    for (const box of urgent) expect(page.window.getComputedStyle(box).outlineWidth).to.equal('7px');
  });

  it('are, with none inside, also the hospital’s own that its profile has words for', async () => {
    const page = await open(
      '<script type="application/json" data-all-hospital>{"name": "A hospital", "offers": ["A nurse at any hour"]}</script><all-page></all-page>',
    );
    expect(tabNames(page)).to.deep.equal([...usualTabs, english.care]);
    await choose(page, english.care);
    expect(seen(page)).to.deep.equal([
      ...['all-key-points', 'all-living-with', 'all-questions', 'all-fever-card', 'all-care', 'all-references'],
    ]);
  });

  it('are those inside, in their order, under tabs in the order of their first', async () => {
    const page = await open(
      `<all-page>${doctors}<all-causes></all-causes><all-treatment></all-treatment><all-overview></all-overview></all-page>`,
    );
    expect(tabNames(page)).to.deep.equal([english.doctors, english.symptoms, english.diagnosis]);
    expect(seen(page)).to.deep.equal(['all-doctors']);
    await choose(page, english.symptoms);
    expect(seen(page)).to.deep.equal(['all-causes', 'all-overview']);
  });

  it('may stand in cards of the page’s, one in each or several', async () => {
    const page = await open(
      `<all-page heading-level="1"><div><all-overview></all-overview></div>
      <div><all-treatment></all-treatment><all-diagnosis></all-diagnosis></div></all-page>`,
    );
    expect(tabNames(page)).to.deep.equal(usualTabs);
    expect(seen(page)).to.deep.equal(['all-overview']);
    await goTo(page, '#all-diagnosis');
    expect(seen(page)).to.deep.equal(['all-treatment', 'all-diagnosis']);
    for (const tag of ['all-overview', 'all-treatment', 'all-diagnosis'])
      expect(levelsIn(sectionOf(page.document.querySelector(tag)!))[0], tag).to.equal(3);
  });

  it('take no space where they have nothing to show', async () => {
    const gap = async (between: string): Promise<number> => {
      const page = await open(`<all-page>${care}${between}<all-products></all-products></all-page>`);
      await give(page, 'all-products', {items: [{title: 'A book'}]});
      const [above, below] = ['all-care', 'all-products'].map((tag) => page.document.querySelector(tag)!);
      return below!.getBoundingClientRect().top - above!.getBoundingClientRect().bottom;
    };
    expect(await gap('<all-news></all-news><all-community></all-community>')).to.equal(await gap(''));
  });

  it('keep what the page has put between their tags in sight while their feed is on its way', async () => {
    const page = await open(`<all-page>${care}</all-page>`);
    page.window.fetch = () => new Promise(() => undefined);
    const news = page.document.createElement('all-news');
    news.setAttribute('src', '/feed');
    news.append('Our news');
    const told = page.next('all-language');
    elementIn(page).append(news);
    await told;
    await elementIn(page).updateComplete;
    expect(isSeen(news)).to.equal(true);
  });

  it('are followed when they come and go', async () => {
    const page = await open('<all-page><all-overview></all-overview></all-page>');
    expect(tabNames(page)).to.deep.equal([]);
    const added = page.document.createElement('all-treatment');
    await slotChange(page, () => elementIn(page).append(added));
    await ready(page);
    expect(tabNames(page)).to.deep.equal(usualTabs);
    await choose(page, english.diagnosis);
    expect(seen(page)).to.deep.equal(['all-treatment']);
    await slotChange(page, () => added.remove());
    expect(tabNames(page)).to.deep.equal([]);
    expect(seen(page)).to.deep.equal(['all-overview']);
  });

  it('are the usual ones again once the last of those inside is gone, and those inside once one comes', async () => {
    const page = await open('<all-page><all-treatment></all-treatment></all-page>');
    await slotChange(page, () => elementIn(page).firstElementChild!.remove());
    await ready(page);
    expect(seen(page)).to.include.members(['all-overview', 'all-references']);
    elementIn(page).append(page.document.createElement('all-causes'));
    await ready(page);
    expect(seen(page)).to.deep.equal(['all-causes']);
  });

  it('get the hospital that the page was given, those that come later too', async () => {
    const page = await open('<all-page><all-overview></all-overview></all-page>');
    const element = elementIn(page);
    element.hospital = {name: 'A hospital', offers: ['A nurse at any hour']};
    await element.updateComplete;
    const told = page.next('all-content');
    element.append(page.document.createElement('all-care'));
    await told;
    await element.updateComplete;
    expect(tabNames(page)).to.deep.equal([english.symptoms, english.care]);
  });

  it('may have a second set of names', async () => {
    const page = await ready(
      await openPage('<all-page-x2></all-page-x2><all-page-x2><all-causes-x2></all-causes-x2></all-page-x2>', {
        head: `<script type="module">import {defineElements} from '{bundle}'; defineElements({suffix: 'x2'});</script>`,
      }),
    );
    expect(tabNames(page)).to.deep.equal([...usualTabs, english.care]);
    for (const {localName} of oursIn(page.document)) expect(localName).to.match(/-x2$/);
    expect(seen(page)).to.include.members(['all-overview-x2', 'all-causes-x2', 'all-references-x2']);
    await goTo(page, '#all-treatment');
    expect(seen(page)).to.include('all-treatment-x2');
  });
});

it('Two pages in one document do not disturb each other', async () => {
  const page = await open(full + full);
  await elementIn(page, 1).updateComplete;
  await choose(page, english.care);
  expect(chosen(page, 0)).to.deep.equal([english.care]);
  expect(chosen(page, 1)).to.deep.equal([english.symptoms]);
  expect(page.document.querySelectorAll('[id]')).to.have.length(0);
  await goTo(page, '#all-doctors');
  await elementIn(page, 1).updateComplete;
  for (const index of [0, 1]) {
    expect(chosen(page, index)).to.deep.equal([english.doctors]);
    const ids = [...elementIn(page, index).shadowRoot.querySelectorAll('[id]')].map(({id}) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  }
});
