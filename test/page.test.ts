/** The whole page: tabs for keys and fingers, addresses that last, and every word without script and on paper. */
import {expect} from '@open-wc/testing';
import type {AxeResults} from 'axe-core';
import {english as messages, sections as ours} from './content/sections.ts';
import type {Page} from './helpers.ts';
import {fetchLocale, oursIn, openPage, sampleCodes, sectionOf, settled, visit} from './helpers.ts';

interface PageElement extends HTMLElement {
  readonly shadowRoot: ShadowRoot;
  readonly updateComplete: Promise<boolean>;
  hospital: unknown;
}

const english = {
  title: messages['page.title']!,
  tabs: messages['page.tabs']!,
  symptoms: messages['page.symptoms']!,
  diagnosis: messages['page.diagnosis']!,
  doctors: messages['page.doctors']!,
  care: messages['page.care']!,
  print: messages['page.print']!,
};

const strict =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types all-widgets";
const people = {people: [{name: 'Dr. Robin Example'}]};
const doctors = `<all-doctors><script type="application/json">${JSON.stringify(people)}</script></all-doctors>`;
const care = '<all-care><script type="application/json">{"offers": ["A nurse at any hour"]}</script></all-care>';
const nine = Object.keys(ours);
const full = `<all-page heading-level="1">${nine.map((tag) => `<${tag}></${tag}>`).join('')}${doctors}${care}</all-page>`;
const three = '<all-page><all-overview></all-overview><all-treatment></all-treatment><all-care></all-care></all-page>';
const usualTabs = [english.symptoms, english.diagnosis];
const allTabs = [...usualTabs, english.doctors, english.care];

const elementIn = (page: Page, index = 0): PageElement =>
  oursIn(page.document).filter(({localName}) => localName.startsWith('all-page'))[index] as PageElement;

/** Waits until the page shows all that it has. */
const ready = async (page: Page): Promise<Page> => {
  await settled(page);
  await elementIn(page).updateComplete;
  return page;
};

/** A page with an address of its own, under the strict policy of the contract. */
const open = async (body: string, options: {lang?: string; policy?: string; width?: number} = {}): Promise<Page> =>
  ready(await openPage(body, {policy: strict, ...options}));

/** The same page once more, from its address, as after a reload or from a link. */
const again = async (page: Page, hash = page.window.location.hash): Promise<Page> =>
  ready(await visit(page.window.location.href.split('#')[0]! + hash));

const allIn = (element: PageElement, role: string): readonly HTMLElement[] => [
  ...element.shadowRoot.querySelectorAll<HTMLElement>(`[role="${role}"]`),
];
const said = ({textContent}: Element): string => textContent.replace(/\s+/g, ' ').trim();
const tabNames = (page: Page): readonly string[] => allIn(elementIn(page), 'tab').map(said);
const tabNamed = (page: Page, name: string): HTMLElement =>
  allIn(elementIn(page), 'tab').find((tab) => said(tab) === name)!;
const chosen = (page: Page, index = 0): readonly string[] =>
  allIn(elementIn(page, index), 'tab')
    .filter(({ariaSelected}) => ariaSelected === 'true')
    .map(said);
const focused = (page: Page): Element | null => elementIn(page).shadowRoot.activeElement;
const isSeen = (element: Element): boolean => element.checkVisibility() && element.getClientRects().length > 0;

/** The sections that a reader sees, from above to below. */
const seen = (page: Page): readonly string[] =>
  oursIn(page.document)
    .filter((element) => !element.localName.startsWith('all-page') && element.shadowRoot?.querySelector('section'))
    .filter((element) => isSeen(sectionOf(element)))
    .sort((one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top)
    .map(({localName}) => localName);

const choose = async (page: Page, name: string): Promise<void> => {
  tabNamed(page, name).click();
  await elementIn(page).updateComplete;
};

/** Presses a key where the focus is; tells whether the browser goes on to do what it does for that key. */
const press = async (page: Page, key: string, options: KeyboardEventInit = {}): Promise<boolean> => {
  const event = new page.window.KeyboardEvent('keydown', {
    key,
    bubbles: true,
    composed: true,
    cancelable: true,
    ...options,
  });
  const isLeft = focused(page)!.dispatchEvent(event);
  await elementIn(page).updateComplete;
  return isLeft;
};

const moved = async (page: Page, act: () => void): Promise<void> => {
  const event = new Promise((resolve) => page.window.addEventListener('hashchange', resolve, {once: true}));
  act();
  await event;
  await elementIn(page).updateComplete;
};
const back = (page: Page): Promise<void> => moved(page, () => page.window.history.back());
const goTo = (page: Page, hash: string): Promise<void> => moved(page, () => (page.window.location.hash = hash));

const slotChange = async (page: Page, act: () => void): Promise<void> => {
  const element = elementIn(page);
  const event = new Promise((resolve) => element.shadowRoot.addEventListener('slotchange', resolve, {once: true}));
  act();
  await event;
  await element.updateComplete;
};

const give = async (page: Page, tag: string, data: unknown): Promise<void> => {
  const told = page.next('all-content');
  (oursIn(page.document).find(({localName}) => localName === tag) as unknown as {data: unknown}).data = data;
  await told;
  await elementIn(page).updateComplete;
};

const levelsIn = (root: ParentNode): readonly number[] =>
  [...root.querySelectorAll('h1, h2, h3, h4, h5, h6, [role="heading"]')].map((heading) =>
    Number(heading.ariaLevel ?? heading.localName.slice(1)),
  );

describe('the tabs of <all-page>', () => {
  it('are a named row of tabs, each tied to the panel that it shows', async () => {
    const element = elementIn(await open(full));
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
    const page = await open(full);
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
      const page = await open(full, {lang});
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

  for (const [what, key, options] of [
    ['a letter', 'a', {}],
    ['an arrow down', 'ArrowDown', {}],
    ['going back with Alt and an arrow', 'ArrowLeft', {altKey: true}],
    ['going back with Command and an arrow', 'ArrowLeft', {metaKey: true}],
    ['going to the end with Control', 'End', {ctrlKey: true}],
  ] as const)
    it(`leave ${what} to the browser`, async () => {
      const page = await open(full);
      tabNamed(page, english.symptoms).focus();
      expect(await press(page, key, options)).to.equal(true);
      expect(chosen(page)).to.deep.equal([english.symptoms]);
    });

  it('come when a section gets content, and go when it loses it', async () => {
    const page = await open(full.replace(doctors, '<all-doctors></all-doctors>'));
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
    const page = await open(full.replace(doctors, '<all-doctors></all-doctors>'));
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
    const page = await open(full);
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

describe('the address of <all-page>', () => {
  /** Whether the reader is at the beginning of that section. */
  const isAt = (page: Page, tag: string): boolean => {
    const section = oursIn(page.document).find(({localName}) => localName === tag)!;
    const heading = section.shadowRoot!.querySelector('[part="heading"]')!;
    const {top, bottom} = heading.getBoundingClientRect();
    return section.shadowRoot!.activeElement === heading && top >= -1 && bottom <= page.window.innerHeight;
  };

  it('leads to a section: its tab opens, its heading is in view and has the focus', async () => {
    const page = await open(full);
    for (const [tag, name] of [
      ['all-treatment', english.diagnosis],
      ['all-risk-factors', english.symptoms],
      ['all-care', english.care],
    ] as const) {
      await goTo(page, `#${tag}`);
      expect(chosen(page)).to.deep.equal([name]);
      expect(isAt(page, tag), tag).to.equal(true);
    }
  });

  for (const [who, body] of [
    ['of its own', '<all-page></all-page>'],
    ['that the page has put there', full],
    ['in a card of the page’s', full.replace('<all-procedures>', '<div><all-procedures>')],
  ] as const)
    it(`leads to a section ${who} when the page is loaded with it`, async () => {
      const page = await again(await open(body), '#all-procedures');
      expect(chosen(page)).to.deep.equal([english.diagnosis]);
      expect(isAt(page, 'all-procedures')).to.equal(true);
    });

  it('leads to a section in another language once its words are here', async () => {
    const page = await again(await open(full, {lang: 'es'}), '#all-treatment');
    expect(isAt(page, 'all-treatment')).to.equal(true);
  });

  it('leads to a section that gets its content later', async () => {
    const page = await again(await open(full.replace(doctors, '<all-doctors></all-doctors>')), '#all-doctors');
    expect(chosen(page)).to.deep.equal([english.symptoms]);
    await give(page, 'all-doctors', people);
    expect(chosen(page)).to.deep.equal([english.doctors]);
    expect(isAt(page, 'all-doctors')).to.equal(true);
  });

  it('leads nowhere else once the reader has chosen a tab', async () => {
    const page = await again(await open(full.replace(doctors, '<all-doctors></all-doctors>')), '#all-doctors');
    await choose(page, english.care);
    await give(page, 'all-doctors', people);
    expect(chosen(page)).to.deep.equal([english.care]);
    expect(isAt(page, 'all-doctors')).to.equal(false);
  });

  it('leads to what stands below the tabs, and leaves the tab as it is', async () => {
    const page = await open(full);
    await choose(page, english.diagnosis);
    await goTo(page, '#all-references');
    expect(isAt(page, 'all-references')).to.equal(true);
    expect(chosen(page)).to.deep.equal([english.diagnosis]);
  });

  it('opens a tab', async () => {
    const page = await open(full);
    await goTo(page, '#all-care-and-support');
    expect(chosen(page)).to.deep.equal([english.care]);
    expect(chosen(await again(page))).to.deep.equal([english.care]);
  });

  it('changes nothing where it points to something else', async () => {
    const page = await open(full);
    await choose(page, english.diagnosis);
    for (const hash of ['#our-parking', '#all-', '#below', '#%', '#title']) {
      await goTo(page, hash);
      expect(chosen(page), hash).to.deep.equal([english.diagnosis]);
    }
  });

  it('is left alone where it is not of ours', async () => {
    const page = await again(await open(full), '#our-parking');
    expect(chosen(page)).to.deep.equal([english.symptoms]);
    expect(page.window.location.hash).to.equal('#our-parking');
  });

  it('tells the chosen tab, and keeps it through a reload', async () => {
    const page = await open(full);
    for (const [name, hash] of [
      [english.diagnosis, '#all-diagnosis-and-treatment'],
      [english.doctors, '#all-doctors-and-departments'],
      [english.care, '#all-care-and-support'],
      [english.symptoms, '#all-symptoms-and-causes'],
    ] as const) {
      await choose(page, name);
      expect(page.window.location.hash).to.equal(hash);
    }
    await choose(page, english.doctors);
    expect(chosen(await again(page))).to.deep.equal([english.doctors]);
  });

  it('goes back, tab by tab, to the beginning', async () => {
    const page = await open(full);
    await choose(page, english.diagnosis);
    await choose(page, english.care);
    await back(page);
    expect(chosen(page)).to.deep.equal([english.diagnosis]);
    await back(page);
    expect(chosen(page)).to.deep.equal([english.symptoms]);
    expect(page.window.location.hash).to.equal('');
  });

  it('does not pile up in the history under the arrow keys', async () => {
    const page = await open(full);
    await choose(page, english.diagnosis);
    tabNamed(page, english.diagnosis).focus();
    const {length} = page.window.history;
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft']) await press(page, key);
    expect(page.window.location.hash).to.equal('#all-doctors-and-departments');
    expect(page.window.history.length).to.equal(length);
  });

  it('keeps what the page itself has put into the history', async () => {
    const page = await open(full);
    page.window.history.replaceState('of the page', '');
    await choose(page, english.diagnosis);
    expect(page.window.history.state).to.equal('of the page');
  });

  it('is not needed: in a frame without an origin the tabs work all the same', async () => {
    const path = '/dist/all-widgets.js';
    const code = (await (await fetch(path)).text())
      .replaceAll('import.meta.url', JSON.stringify(new URL(path, location.href)))
      .replaceAll('</script', '<\\/script');
    document.querySelector('iframe')?.remove();
    const frame = document.createElement('iframe');
    frame.title = 'A page';
    frame.sandbox.add('allow-scripts');
    frame.srcdoc = `<!doctype html>${three}<script type="module">${code}</script><script type="module">
      const errors = [];
      addEventListener('error', ({message}) => errors.push(message));
      const page = document.querySelector('all-page');
      await page.updateComplete;
      page.shadowRoot.querySelectorAll('[role="tab"]')[1].click();
      await page.updateComplete;
      const [panel] = page.shadowRoot.querySelectorAll('[role="tabpanel"]:not([hidden])');
      parent.postMessage({origin, errors, open: panel.querySelector('.heading').textContent}, '*');
    </script>`;
    const told = new Promise((resolve) =>
      addEventListener('message', ({data, source}) => source === frame.contentWindow && resolve(data)),
    );
    document.body.append(frame);
    expect(await told).to.deep.equal({origin: 'null', errors: [], open: english.diagnosis});
  });
});

describe('the sections of <all-page>', () => {
  it('are all nine in their order where none are inside', async () => {
    const page = await open('<all-page><p>Soon here.</p></all-page>');
    expect(tabNames(page)).to.deep.equal(usualTabs);
    const all = [...seen(page).slice(0, -1)];
    await choose(page, english.diagnosis);
    expect([...all, ...seen(page)]).to.deep.equal(nine);
    expect(isSeen(page.document.querySelector('p')!)).to.equal(false);
  });

  it('are, with none inside, also the hospital’s own that its profile has words for', async () => {
    const page = await open(
      '<script type="application/json" data-all-hospital>{"name": "A hospital", "offers": ["A nurse at any hour"]}</script><all-page></all-page>',
    );
    expect(tabNames(page)).to.deep.equal([...usualTabs, english.care]);
    await choose(page, english.care);
    expect(seen(page)).to.deep.equal(['all-care', 'all-references']);
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
    expect(tabNames(page)).to.deep.equal(usualTabs);
    for (const {localName} of oursIn(page.document)) expect(localName).to.match(/-x2$/);
    expect(seen(page)).to.include.members(['all-overview-x2', 'all-causes-x2', 'all-references-x2']);
    await goTo(page, '#all-treatment');
    expect(seen(page)).to.include('all-treatment-x2');
  });
});

describe('the headings of <all-page>', () => {
  for (const level of [1, 2, 3, 4, 5, 6])
    it(`lead from the title at level ${level} over the tabs to the sections`, async () => {
      const page = await open(three.replace('>', ` heading-level="${level}">`));
      const {shadowRoot} = elementIn(page);
      expect(levelsIn(shadowRoot)).to.deep.equal([level, level + 1, level + 1]);
      expect(said(shadowRoot.querySelector('[role="heading"], h1, h2, h3, h4, h5, h6')!)).to.equal(english.title);
      for (const panel of allIn(elementIn(page), 'tabpanel'))
        expect(said(panel.querySelector('.heading')!)).to.equal(
          said(shadowRoot.getElementById(panel.getAttribute('aria-labelledby')!)!),
        );
      for (const tag of ['all-overview', 'all-treatment'])
        expect(levelsIn(sectionOf(page.document.querySelector(tag)!))[0]).to.equal(Math.min(6, level + 2));
    });

  it('have the sections one below the title where there are no tabs', async () => {
    const page = await open('<all-page heading-level="1"><all-overview></all-overview></all-page>');
    expect(levelsIn(sectionOf(page.document.querySelector('all-overview')!))[0]).to.equal(2);
  });

  it('leave a section the level that the page has given it', async () => {
    const page = await open(three.replace('<all-treatment', '<all-treatment heading-level="5"'));
    expect(levelsIn(sectionOf(page.document.querySelector('all-treatment')!))[0]).to.equal(5);
  });
});

describe('the languages of <all-page>', () => {
  for (const body of [full, '<all-page></all-page>'])
    it(`change with its lang, in the tabs and in all sections: ${body.length > 40 ? 'those inside' : 'its own'}`, async () => {
      const page = await open(body);
      const element = elementIn(page);
      for (const code of ['ar', 'es']) {
        element.lang = code;
        const isThere = (each: Element): boolean => sectionOf(each).lang === code;
        const ours = await settled(page);
        while (!ours.every(isThere)) await page.next('all-language');
        await element.updateComplete;
        const {messages, direction} = await fetchLocale(code);
        expect(tabNames(page).slice(0, 2)).to.deep.equal([messages['page.symptoms'], messages['page.diagnosis']]);
        expect(allIn(element, 'tablist')[0]!.ariaLabel).to.equal(messages['page.tabs']);
        for (const each of ours) expect(getComputedStyle(sectionOf(each)).direction).to.equal(direction);
      }
    });

  for (const lang of sampleCodes) {
    for (const [index, tab] of allTabs.entries())
      it(`have the tab "${tab}" clean of every finding of axe in ${lang}`, async () => {
        const page = await ready(await openPage(`<main>${full}</main>`, {lang}));
        const script = page.document.createElement('script');
        script.src = '/node_modules/axe-core/axe.js';
        const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
        page.document.head.append(script);
        await loaded;
        await choose(page, tabNames(page)[index]!);
        const {axe} = page.window as unknown as {axe: {run: (root: Node, options: object) => Promise<AxeResults>}};
        const {violations} = await axe.run(page.document, {rules: {'target-size': {enabled: true}}});
        expect(violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target.join(' '))}`)).to.eql([]);
      });

    for (const width of [240, 320, 1200])
      it(`fit into a page ${width} pixels wide in ${lang}`, async () => {
        const page = await open(full, {lang, width});
        const box = page.document.body.getBoundingClientRect();
        expect(box.width).to.be.lessThan(width);
        for (const name of tabNames(page)) {
          await choose(page, name);
          expect(page.document.documentElement.scrollWidth).to.be.at.most(width);
          for (const inner of [...sectionOf(elementIn(page)).querySelectorAll('header *, [role="tab"]')].filter(
            isSeen,
          )) {
            const {left, right} = inner.getBoundingClientRect();
            expect(right, said(inner)).to.be.at.most(box.right + 1);
            expect(left, said(inner)).to.be.at.least(box.left - 1);
          }
        }
      });

    it(`leave the console and the strict policy silent in ${lang}`, async () => {
      const page = await open(full, {lang});
      for (const name of tabNames(page)) await choose(page, name);
      await goTo(page, '#all-treatment');
      expect(page.record.console).to.deep.equal([]);
      expect(page.record.violations).to.deep.equal([]);
      expect(page.record.events.filter((event) => event.startsWith('all-error'))).to.deep.equal([]);
    });
  }
});

describe('<all-page> without tabs', () => {
  it('has everything that the page has put inside, in order, with scripts off', async () => {
    const {document} = await openPage(
      `<all-page><p>1</p><all-overview><p>2</p></all-overview><div><all-treatment><p>3</p></all-treatment></div>
      <all-doctors><p>4</p></all-doctors><all-references><p>5</p></all-references></all-page>`,
      {policy: "script-src 'none'"},
    );
    const lines = [...document.querySelectorAll('p')];
    expect(lines.filter(isSeen).map(said)).to.deep.equal(['1', '2', '3', '4', '5']);
    const tops = lines.map((line) => line.getBoundingClientRect().top);
    expect(tops).to.deep.equal([...new Set(tops)].sort((one, other) => one - other));
  });

  it('has everything on paper, in order, under headings, and nothing to press', async () => {
    const page = await open(
      `<script type="application/json" data-all-hospital>{"name": "Harbor Lane Hospital"}</script>${full}`,
    );
    const {shadowRoot} = elementIn(page);
    const headings = [...shadowRoot.querySelectorAll('.tab-title .heading')];
    const pressed = [...shadowRoot.querySelectorAll('button, [role="tablist"]')];
    expect(pressed.filter(isSeen)).to.have.length(6);
    expect(seen(page)).to.have.length(6);

    // Not every browser here can be told to print: its rules for paper are taken for the screen.
    const paper = new page.window.CSSStyleSheet();
    const rules = shadowRoot.adoptedStyleSheets
      .flatMap(({cssRules}) => [...cssRules])
      .flatMap((rule) => ('media' in rule && (rule as CSSMediaRule).media.mediaText === 'print' ? [rule] : []))
      .flatMap((rule) => [...(rule as CSSMediaRule).cssRules]);
    for (const {cssText} of rules) paper.insertRule(cssText, paper.cssRules.length);
    shadowRoot.adoptedStyleSheets.push(paper);

    expect(pressed.filter(isSeen)).to.deep.equal([]);
    expect(headings.filter(isSeen).map(said)).to.deep.equal(allTabs);
    for (const heading of headings) expect(getComputedStyle(heading.parentElement!).clipPath).to.equal('none');
    expect(seen(page)).to.deep.equal([...nine.slice(0, -1), 'all-doctors', 'all-care', 'all-references']);
    const tops = allIn(elementIn(page), 'tabpanel').flatMap((panel) =>
      [panel.querySelector('.heading')!, panel.querySelector('slot')!.assignedElements()[0]!].map(
        (each) => each.getBoundingClientRect().top,
      ),
    );
    expect(tops).to.deep.equal([...new Set(tops)].sort((one, other) => one - other));
    expect([...shadowRoot.querySelectorAll('.paper')].filter(isSeen).map(said)).to.deep.equal([
      'Harbor Lane Hospital',
      'Language: English',
    ]);
  });

  it('prints when its button is pressed', async () => {
    const page = await open(full);
    const button = elementIn(page).shadowRoot.querySelector<HTMLElement>('[part="print"]')!;
    expect(said(button)).to.equal(english.print);
    let printed = 0;
    page.window.print = () => void printed++;
    button.click();
    expect(printed).to.equal(1);
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
