/** A reader with a keyboard sees where they are at every stop, and reaches nothing that is hidden. */
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {someCases, type Page} from '../browser/pages.ts';
import {allIn, choose, elementIn, said, tabNames} from '../whole-page/page.ts';
import {focusedIn, isWebKit, nameOf, openEverything, stopsIn} from './page.ts';

/** Presses Tab from the button before the page to the one after it, and returns the stops between them. */
const walk = async (page: Page): Promise<readonly HTMLElement[]> => {
  const stops: HTMLElement[] = [];
  const note = (event: KeyboardEvent): void => {
    const stop = focusedIn(page);
    if (stop.id !== 'end') stops.push(stop);
    // Keys that come after the end lead nowhere, so that many may be on their way at once.
    else event.preventDefault();
  };
  page.document.addEventListener('keydown', note);
  page.document.querySelector<HTMLElement>('#start')!.focus();
  while (focusedIn(page).id !== 'end' && stops.length < 500)
    // Down alone, as of a key that is held: half the messages to the browser.
    await Promise.all(Array.from({length: 20}, () => sendKeys({down: 'Tab'})));
  await sendKeys({up: 'Tab'});
  page.document.removeEventListener('keydown', note);
  return stops.slice(1);
};

const expectToBeSeen = (stops: readonly HTMLElement[]): void => {
  for (const stop of stops) {
    const {width, height} = stop.getBoundingClientRect();
    expect(Math.min(width, height), nameOf(stop)).to.be.greaterThan(10);
    expect(stop.checkVisibility({visibilityProperty: true, opacityProperty: true}), nameOf(stop)).to.equal(true);
    expect(stop.closest('[hidden], [aria-hidden="true"]'), nameOf(stop)).to.equal(null);
  }
};

for (const lang of someCases(['ar', 'en'], 1))
  describe(`the stops of the Tab key on a page with everything, in ${lang}`, () => {
    let page: Page;
    before(async () => (page = await openEverything({lang})));

    it('are the same that take the focus by script', () => {
      expectToBeSeen(stopsIn(page));
    });

    it('are seen and have an area, under every tab', async () => {
      const names = tabNames(page);
      expect(names).to.have.length(4);
      for (const name of names) {
        await choose(page, name);
        // In WebKit, the stops are computed.
        const stops = isWebKit ? stopsIn(page) : await walk(page);
        expect(stops.length, name).to.be.within(8, 200);
        expectToBeSeen(stops);
        const panels = stops.filter((stop) => stop.getAttribute('role') === 'tabpanel');
        expect(panels.map(said), name).to.have.length(1);
      }
    });
  });

it('A closed tab is no part of the page for a screen reader, and its words are for a search in the page', async () => {
  const page = await openEverything();
  const panels = allIn(elementIn(page), 'tabpanel');
  expect(panels.map((panel) => panel.getAttribute('aria-hidden'))).to.deep.equal([null, 'true', 'true', 'true']);
  expect(panels.slice(1).map((panel) => panel.getAttribute('hidden'))).to.deep.equal(Array(3).fill('until-found'));
});

it('A link to a tab takes the focus into it, so that a reader goes on there', async () => {
  const page = await openEverything(
    {},
    '<a id="link" href="#all-diagnosis-and-treatment">Treatment</a><all-page></all-page>',
  );
  const link = page.document.querySelector<HTMLElement>('#link')!;
  const changed = new Promise((resolve) => page.window.addEventListener('hashchange', resolve, {once: true}));
  link.focus();
  page.window.location.hash = '#all-diagnosis-and-treatment';
  await changed;
  await elementIn(page).updateComplete;
  await elementIn(page).updateComplete;
  expect(focusedIn(page).id).to.equal('all-diagnosis-and-treatment');
});
