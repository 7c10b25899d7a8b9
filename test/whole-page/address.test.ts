/** An address leads to a section or a tab, and survives a reload and the back button. */
import {expect} from '@open-wc/testing';
import {addFrame, closeWindow, oursIn, type Page} from '../browser/pages.ts';
import {
  again,
  back,
  choose,
  chosen,
  doctors,
  english,
  full,
  give,
  goTo,
  open,
  openAlone,
  people,
  press,
  short,
  tabNamed,
  three,
} from './page.ts';

describe('the address of <all-page>', () => {
  const late = short.replace(doctors, '<all-doctors></all-doctors>');

  /** Whether the heading of that section has the focus and is in view. */
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
      const page = await open(body, {hash: '#all-procedures'});
      expect(chosen(page)).to.deep.equal([english.diagnosis]);
      expect(isAt(page, 'all-procedures')).to.equal(true);
    });

  it('leads to a section in another language once its words are here', async () => {
    const page = await open(full, {lang: 'es', hash: '#all-treatment'});
    expect(isAt(page, 'all-treatment')).to.equal(true);
  });

  it('leads to a section that gets its content later', async () => {
    const page = await open(late, {hash: '#all-doctors'});
    expect(chosen(page)).to.deep.equal([english.symptoms]);
    await give(page, 'all-doctors', people);
    expect(chosen(page)).to.deep.equal([english.doctors]);
    expect(isAt(page, 'all-doctors')).to.equal(true);
  });

  it('leads nowhere else once the reader has chosen a tab', async () => {
    const page = await open(late, {hash: '#all-doctors'});
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
    const page = await open(short);
    await goTo(page, '#all-care-and-support');
    expect(chosen(page)).to.deep.equal([english.care]);
    expect(chosen(await again(page))).to.deep.equal([english.care]);
  });

  it('leads to a section and opens a tab where its letters are encoded', async () => {
    const page = await open(full);
    await goTo(page, '#all%2Dtreatment');
    expect(chosen(page)).to.deep.equal([english.diagnosis]);
    expect(isAt(page, 'all-treatment')).to.equal(true);
    await goTo(page, '#all%2Dcare-and-support');
    expect(chosen(page)).to.deep.equal([english.care]);
  });

  it('changes nothing where it points to something else', async () => {
    const page = await open(short);
    await choose(page, english.diagnosis);
    for (const hash of ['#our-parking', '#all-', '#below', '#%', '#title']) {
      await goTo(page, hash);
      expect(chosen(page), hash).to.deep.equal([english.diagnosis]);
    }
  });

  it('is left alone where it is not of ours', async () => {
    const page = await open(short, {hash: '#our-parking'});
    expect(chosen(page)).to.deep.equal([english.symptoms]);
    expect(page.window.location.hash).to.equal('#our-parking');
  });

  it('tells the chosen tab, and keeps it through a reload', async () => {
    const page = await open(short);
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

  describe('in the history of a page', () => {
    afterEach(closeWindow);

    it('goes back, tab by tab, to the beginning', async () => {
      const page = await openAlone(short);
      await choose(page, english.diagnosis);
      await choose(page, english.care);
      await back(page);
      expect(chosen(page)).to.deep.equal([english.diagnosis]);
      await back(page);
      expect(chosen(page)).to.deep.equal([english.symptoms]);
      expect(page.window.location.hash).to.equal('');
    });

    it('does not pile up in the history under the arrow keys', async () => {
      const page = await openAlone(short);
      await choose(page, english.diagnosis);
      tabNamed(page, english.diagnosis).focus();
      const {length} = page.window.history;
      for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft']) await press(page, key);
      expect(page.window.location.hash).to.equal('#all-doctors-and-departments');
      expect(page.window.history.length).to.equal(length);
    });

    it('keeps what the page itself has put into the history', async () => {
      const page = await openAlone(short);
      page.window.history.replaceState('of the page', '');
      await choose(page, english.diagnosis);
      expect(page.window.history.state).to.equal('of the page');
    });
  });

  it('is not needed: in a frame without an origin the tabs work all the same', async () => {
    const path = '/dist/all-widgets.js';
    const code = (await (await fetch(path)).text())
      .replaceAll('import.meta.url', JSON.stringify(new URL(path, location.href)))
      .replaceAll('</script', '<\\/script');
    const srcdoc = `<!doctype html>${three}<script type="module">${code}</script><script type="module">
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
    const frame = addFrame((each) => {
      each.sandbox.add('allow-scripts');
      each.srcdoc = srcdoc;
    });
    expect(await told).to.deep.equal({origin: 'null', errors: [], open: english.diagnosis});
  });
});
