/** Readers choose tabs by finger, by keyboard and by the browser’s search in the page. */
import {expect} from '@open-wc/testing';
import {
  allIn,
  allTabs,
  choose,
  chosen,
  doctors,
  elementIn,
  english,
  focused,
  full,
  give,
  isSeen,
  open,
  people,
  press,
  said,
  seen,
  short,
  tabNamed,
  tabNames,
} from './page.ts';

describe('the tabs of <all-page>', () => {
  it('are a named row of tabs, each tied to the panel that it shows', async () => {
    const element = elementIn(await open(short));
    const [row] = allIn(element, 'tablist');
    expect(row!.ariaLabel).to.equal(english.tabs);
    expect([...row!.children].map(said)).to.deep.equal(allTabs);
    const panels = allIn(element, 'tabpanel');
    for (const [index, tab] of allIn(element, 'tab').entries()) {
      expect(element.shadowRoot.getElementById(tab.getAttribute('aria-controls')!)).to.equal(panels[index]);
      expect(element.shadowRoot.getElementById(panels[index]!.getAttribute('aria-labelledby')!)).to.equal(tab);
    }
  });

  it('show the first panel at first, and each panel when its tab is chosen', async () => {
    const page = await open(full);
    expect(chosen(page)).to.deep.equal([english.symptoms]);
    for (const [name, sections] of [
      [english.diagnosis, ['all-diagnosis', 'all-treatment', 'all-procedures']],
      [english.doctors, ['all-doctors']],
      [english.care, ['all-care']],
      [
        english.symptoms,
        ['all-overview', 'all-symptom-list', 'all-when-to-see-doctor', 'all-causes', 'all-risk-factors'],
      ],
    ] as const) {
      await choose(page, name);
      expect(chosen(page)).to.deep.equal([name]);
      expect(seen(page)).to.deep.equal([...sections, 'all-references']);
    }
  });

  it('are one stop for the Tab key: the chosen one', async () => {
    const page = await open(short);
    for (const name of [english.symptoms, english.care]) {
      await choose(page, name);
      const stops = allIn(elementIn(page), 'tab').filter(({tabIndex}) => tabIndex === 0);
      expect(stops.map(said)).to.deep.equal([name]);
    }
  });

  for (const [lang, next, previous] of [
    ['en', 'ArrowRight', 'ArrowLeft'],
    ['ar', 'ArrowLeft', 'ArrowRight'],
  ] as const)
    it(`follow the arrow keys, Home and End in ${lang}, round the ends, with the focus`, async () => {
      const page = await open(short, {lang});
      const names = tabNames(page);
      expect(names).to.have.length(4);
      tabNamed(page, names[0]!).focus();
      for (const [key, index] of [
        [next, 1],
        [next, 2],
        [previous, 1],
        [previous, 0],
        [previous, 3],
        [next, 0],
        ['End', 3],
        ['Home', 0],
      ] as const) {
        expect(await press(page, key), `${key} also scrolls`).to.equal(false);
        expect(chosen(page), key).to.deep.equal([names[index]]);
        expect(said(focused(page)!), key).to.equal(names[index]);
      }
    });

  it('leave letters, arrows down and keys with Alt, Command or Control to the browser', async () => {
    const page = await open(short);
    tabNamed(page, english.symptoms).focus();
    for (const [key, options] of [
      ['a', {}],
      ['ArrowDown', {}],
      ['ArrowLeft', {altKey: true}],
      ['ArrowLeft', {metaKey: true}],
      ['End', {ctrlKey: true}],
    ] as const) {
      expect(await press(page, key, options), key).to.equal(true);
      expect(chosen(page), key).to.deep.equal([english.symptoms]);
    }
  });

  it('come when a section gets content, and go when it loses it', async () => {
    const page = await open(short.replace(doctors, '<all-doctors></all-doctors>'));
    const without = allTabs.filter((name) => name !== english.doctors);
    expect(tabNames(page)).to.deep.equal(without);
    await give(page, 'all-doctors', people);
    expect(tabNames(page)).to.deep.equal(allTabs);
    await choose(page, english.doctors);
    await give(page, 'all-doctors', {});
    expect(tabNames(page)).to.deep.equal(without);
    expect(chosen(page)).to.deep.equal([english.symptoms]);
  });

  it('keep the focus on the tab it is on when another comes before it', async () => {
    const page = await open(short.replace(doctors, '<all-doctors></all-doctors>'));
    await choose(page, english.care);
    tabNamed(page, english.care).focus();
    await give(page, 'all-doctors', people);
    expect(said(focused(page)!)).to.equal(english.care);
  });

  it('are no tabs where there is only one', async () => {
    const page = await open('<all-page><all-overview></all-overview><all-causes></all-causes></all-page>');
    expect(allIn(elementIn(page), 'tablist')).to.deep.equal([]);
    expect(allIn(elementIn(page), 'tabpanel')).to.deep.equal([]);
    expect(seen(page)).to.deep.equal(['all-overview', 'all-causes']);
  });

  it('open where the browser finds a word in a hidden panel', async () => {
    const page = await open(short);
    const panel = allIn(elementIn(page), 'tabpanel')[1]!;
    expect(panel.getAttribute('hidden')).to.equal('until-found');
    expect(panel.hidden).to.equal('onbeforematch' in panel ? 'until-found' : true);
    panel.dispatchEvent(new page.window.Event('beforematch', {bubbles: true}));
    await elementIn(page).updateComplete;
    expect(chosen(page)).to.deep.equal([english.diagnosis]);
    expect(isSeen(panel)).to.equal(true);
    expect(page.window.location.hash).to.equal('#all-diagnosis-and-treatment');
  });
});
