/** The address of a page stays the page's own where an app lives in it, and an `id` of the page's own leads to its section. */
import {expect} from '@open-wc/testing';
import {oursIn, openPage, settled, someCases, textOf, visit, type Page} from '../browser/pages.ts';
import {choose, chosen, elementIn, english, goTo, open, press, ready, short, tabNamed} from './page.ts';

const withId = short.replace('<all-treatment>', '<all-treatment id="therapy">').replace(
  '</all-treatment>',
  `</all-treatment>
    <div id="our-card"><h3 id="our-tests">Our tests</h3><all-procedures id="übung"></all-procedures></div>`,
);

/** Whether the section's heading has the focus and is in view. */
const isAt = (page: Page, tag: string): boolean => {
  const section = oursIn(page.document).find(({localName}) => localName === tag)!;
  const heading = section.shadowRoot!.querySelector('[part="heading"]')!;
  const {top, bottom} = heading.getBoundingClientRect();
  return section.shadowRoot!.activeElement === heading && top >= -1 && bottom <= page.window.innerHeight;
};

const isInView = (page: Page, id: string): boolean => {
  const {top, height} = page.document.getElementById(id)!.getBoundingClientRect();
  return height > 0 && top >= -1 && top < page.window.innerHeight;
};

describe('an id of the page’s own on a section', () => {
  for (const [hash, tag] of [
    ['#therapy', 'all-treatment'],
    ['#%C3%BCbung', 'all-procedures'],
  ] as const) {
    it(`leads to it by a link, ${hash}: the tab opens, its heading has the focus, the address stays`, async () => {
      const page = await open(withId);
      await goTo(page, hash);
      expect(chosen(page)).to.deep.equal([english.diagnosis]);
      expect(isAt(page, tag)).to.equal(true);
      expect(page.window.location.hash).to.equal(hash);
    });

    it(`leads to it when the page is loaded with ${hash}`, async () => {
      const page = await open(withId, {hash});
      expect(chosen(page)).to.deep.equal([english.diagnosis]);
      expect(isAt(page, tag)).to.equal(true);
      expect(page.window.location.hash).to.equal(hash);
    });
  }

  it('leads to what else stands inside, in its tab', async () => {
    const page = await open(withId);
    for (const id of ['our-tests', 'our-card']) {
      await choose(page, english.symptoms);
      await goTo(page, `#${id}`);
      expect(chosen(page), id).to.deep.equal([english.diagnosis]);
      expect(isInView(page, id), id).to.equal(true);
      expect(page.window.location.hash).to.equal(`#${id}`);
      expect(page.document.getElementById(id)!.hasAttribute('tabindex')).to.equal(false);
    }
  });

  it('leaves the section its name', async () => {
    const page = await open(withId);
    await goTo(page, '#all-treatment');
    expect(isAt(page, 'all-treatment')).to.equal(true);
  });
});

describe('an app that lives in the address', () => {
  for (const route of someCases(['#/leukemia', '#?at=leukemia', '#!/leukemia', '#!leukemia', '#%2fleukemia'], 2))
    it(`keeps ${route} while tabs are chosen by mouse and by keys`, async () => {
      const page = await open(short, {hash: route});
      const {length} = page.window.history;
      await choose(page, english.diagnosis);
      expect(chosen(page)).to.deep.equal([english.diagnosis]);
      tabNamed(page, english.diagnosis).focus();
      await press(page, 'ArrowRight');
      expect(chosen(page)).to.deep.equal([english.doctors]);
      expect(page.window.location.hash).to.equal(route);
      expect(page.window.history.length).to.equal(length);
    });

  it('keeps the tab that is chosen when it goes to another place of its own', async () => {
    const page = await open(short, {hash: '#/leukemia'});
    await choose(page, english.care);
    await goTo(page, '#/leukemia?tab=2');
    expect(chosen(page)).to.deep.equal([english.care]);
  });

  it('keeps any address where the page says keep-address, and links still lead to sections', async () => {
    const page = await open(short.replace('<all-page', '<all-page keep-address'));
    const {length} = page.window.history;
    await choose(page, english.diagnosis);
    expect(chosen(page)).to.deep.equal([english.diagnosis]);
    expect(page.window.location.hash).to.equal('');
    expect(page.window.history.length).to.equal(length);
    await goTo(page, '#all-causes');
    expect(chosen(page)).to.deep.equal([english.symptoms]);
    expect(isAt(page, 'all-causes')).to.equal(true);
    Object.assign(elementIn(page), {keepAddress: false});
    await choose(page, english.care);
    expect(page.window.location.hash).to.equal('#all-care-and-support');
  });
});

it('A link to nowhere, as of a menu, leaves the tab that is chosen where the page says keep-address', async () => {
  const menu = '<a href="#">Menu</a>';
  const page = await open(menu + short.replace('<all-page', '<all-page keep-address'), {hash: '#clinics'});
  await choose(page, english.care);
  const moved = new Promise((resolve) => page.window.addEventListener('hashchange', resolve, {once: true}));
  page.document.querySelector('a')!.click();
  await moved;
  await elementIn(page).updateComplete;
  expect(chosen(page)).to.deep.equal([english.care]);
});

describe('the print button', () => {
  const printButton = (page: Page): HTMLElement | null => elementIn(page).shadowRoot.querySelector('[part="print"]');
  const bundle = '<script type="module" src="{bundle}"></script>';
  const without = '<script>Object.defineProperty(window, "print", {value: undefined})</script>';

  it('prints where the browser can', async () => {
    const page = await ready(await openPage(short));
    let count = 0;
    page.window.print = () => void count++;
    printButton(page)!.click();
    expect(count).to.equal(1);
  });

  it('is not there where the browser has no print()', async () => {
    const page = await ready(await openPage(short, {head: without + bundle}));
    expect(printButton(page)).to.equal(null);
    expect(textOf(elementIn(page))).not.to.include(english.print);
    expect(page.record.console).to.deep.equal([]);
  });

  it('goes from a page that was made on a server when the script arrives, where the browser has no print()', async () => {
    const page = await visit(`/prerendered?${new URLSearchParams({tag: 'all-page', format: 'shadow', lang: 'en'})}`);
    expect(printButton(page)).not.to.equal(null);
    Object.defineProperty(page.window, 'print', {value: undefined});
    const script = page.document.createElement('script');
    script.type = 'module';
    script.src = '/dist/all-widgets.js';
    const shown = page.next('all-language');
    page.document.head.append(script);
    await shown;
    await ready({...page, record: {console: [], events: [], violations: []}});
    expect(printButton(page)).to.equal(null);
  });

  for (const [sandbox, isThere] of [
    ['allow-scripts allow-same-origin', false],
    ['allow-scripts allow-same-origin allow-modals', true],
  ] as const)
    it(`is ${isThere ? '' : 'not '}there in a frame with sandbox="${sandbox}"`, async () => {
      document.querySelector('iframe')?.remove();
      const frame = document.createElement('iframe');
      frame.title = 'A page';
      frame.setAttribute('sandbox', sandbox);
      frame.srcdoc = `<!doctype html>${short}<script type="module" src="/dist/all-widgets.js"></script>`;
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      document.body.append(frame);
      await loaded;
      const page = {document: frame.contentDocument!} as Page;
      await elementIn(page).updateComplete;
      expect(printButton(page) !== null).to.equal(isThere);
    });
});

it('A page in which nothing can be printed has every other control', async () => {
  const page = await openPage(short, {
    head: '<script>window.print = null</script><script type="module" src="{bundle}"></script>',
  });
  await settled(page);
  await choose(page, english.diagnosis);
  expect(chosen(page)).to.deep.equal([english.diagnosis]);
});
