/** Pages that were made on a server: every word without a script, and nothing moves when the script arrives. */
import {expect} from '@open-wc/testing';
import type * as prerender from '../../src/prerender/index.ts';
import {
  accessibilityFindings,
  fewCases,
  languages as spoken,
  loadBundle,
  openPage,
  oursIn,
  sectionOf,
  settled,
  someCases,
  strictPolicy,
  type Page,
  wordCodes,
  wordsOf,
} from '../browser/pages.ts';
import {data, hospital} from './given.ts';
import {
  fold,
  follow,
  markupOf,
  moved,
  needsScript,
  open,
  openWithoutScripts,
  pageIn,
  painted,
  placesIn,
  rootIn,
  takeOver,
  unseen,
  within,
  type Asked,
} from './page.ts';

const {elements, locales} = await loadBundle();
const sections = (Object.keys(elements) as prerender.Tag[]).filter(
  (tag) => tag !== 'all-page' && tag !== 'all-language-picker',
);
const languages = ['en', 'ar', 'es', 'ja'] as const;
const formats = ['light', 'shadow'] as const;

/** Every pair out of two lists. Among as many as the first list is long, each member of both has a turn. */
const pairs = <One, Other>(ones: readonly One[], others: readonly Other[]): readonly (readonly [One, Other])[] =>
  others.flatMap((_, shift) => ones.map((one, index) => [one, others[(index + shift) % others.length]!] as const));

/** Layout shifts on a page from now on, as the browser counts them; only Chromium does. */
const shiftsIn = ({window}: Page): (() => readonly PerformanceEntry[]) => {
  const {performance, PerformanceObserver} = window;
  const since = performance.now();
  const entries: PerformanceEntry[] = [];
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return () => entries;
  const observer = new PerformanceObserver((list) => void entries.push(...list.getEntries()));
  observer.observe({type: 'layout-shift'});
  return () => [...entries, ...observer.takeRecords()].filter(({startTime}) => startTime >= since);
};

/**
 * An engine that does not know a language shows days in figures; a server may know it. Each names countries as its own
 * edition of Unicode's data does.
 */
const sameNames = (root: ParentNode, lang: string): void => {
  const knowsDays = Intl.DateTimeFormat.supportedLocalesOf(lang).length > 0;
  for (const element of within(root)) {
    if (!knowsDays && element.localName === 'time') element.textContent = (element as HTMLTimeElement).dateTime;
    if (element.matches('li > strong') && element.nextElementSibling?.localName === 'p')
      element.textContent = 'Country';
  }
};

describe('Without a script', () => {
  describe('the markup', () => {
    const profile = `<script type="application/json" data-all-hospital>${JSON.stringify(hospital)}</script>`;
    const live = sections.map((tag) => {
      const json = data[tag] ? `<script type="application/json">${JSON.stringify(data[tag])}</script>` : '';
      return `<${tag}>${json}</${tag}>`;
    });
    let page: Page;
    before(async () => (page = await openPage(profile + live.join(''))));

    // Plain HTML has the same words in every language: prerender.node-test.ts.
    const both = fewCases(Object.keys(locales), 2);
    for (const lang of wordCodes(Object.keys(locales)))
      it(`says what the elements say, in ${lang}${both.includes(lang) ? ', in both formats' : ''}`, async () => {
        const elements = await settled(page);
        expect(elements.map(({localName}) => localName)).to.have.members(sections);
        const root = page.document.documentElement;
        const shown = root.lang === lang ? undefined : spoken(page.document, elements.length);
        root.lang = lang;
        await shown;
        const ask = (format: prerender.Format) => markupOf({tag: sections.join(' '), format, lang});
        const [shadow, light] = await Promise.all([ask('shadow'), both.includes(lang) ? ask('light') : undefined]);
        for (const element of elements) {
          // A copy, as the element may still draw something.
          const section = sectionOf(element).cloneNode(true) as HTMLElement;
          sameNames(section, lang);
          expect(section.lang).to.equal(lang);
          const inShadow = rootIn(shadow, element.localName).querySelector('section')!;
          sameNames(inShadow, lang);
          expect(wordsOf(inShadow)).to.equal(wordsOf(section));
          if (!light) continue;
          const inLight = light.getElementById(element.localName)!;
          sameNames(inLight, lang);
          expect(wordsOf(inLight, '.meaning')).to.equal(wordsOf(section, '.live'));
        }
      });
  });

  for (const [lang, format] of fewCases(pairs(languages, formats), 2)) {
    it(`has every word visible, in ${lang}, ${format}`, async () => {
      const page = await openWithoutScripts({tag: sections.join(' '), format, lang});
      for (const tag of sections) expect(page.querySelector(`${tag}, #${tag}`), tag).not.to.equal(null);
      expect(unseen(page)).to.deep.equal([]);
    });

    it(`has every section on the whole page, each tab as a heading, in ${lang}, ${format}`, async () => {
      const wordsIn = (root: ParentNode) => {
        const copy = root.querySelector('section')!.cloneNode(true) as Element;
        // The page says these once for all sections.
        for (const line of copy.querySelectorAll('.draft, footer')) line.remove();
        return fold(copy.textContent);
      };
      const alone = await markupOf({tag: sections.join(' '), format, lang});
      const words = sections.map((tag) => wordsIn(rootIn(alone, tag)));

      const page = await openWithoutScripts({tag: 'all-page', format, lang});
      const inPage = sections.map((tag) => page.getElementById(tag)!).map((element) => element.shadowRoot ?? element);
      expect(inPage.map(wordsIn)).to.deep.equal(words);
      expect(unseen(page)).to.deep.equal([]);
      const names = within(page).filter((element) => element.matches('[part="tabs"] a, nav a'));
      const headings = within(page).filter((element) => /^h[34]$/.test(element.localName) && element.checkVisibility());
      expect(names.length).to.equal(4);
      expect(headings.map(({textContent}) => textContent)).to.include.members(
        names.map(({textContent}) => textContent),
      );
    });
  }

  for (const format of formats)
    it(`lists in a list of contents what is there, ${format}`, async () => {
      const page = await openWithoutScripts({tag: 'all-page', format, layout: 'contents', lang: 'es'});
      const links = within(page).filter((element) => element.matches('nav a')) as HTMLAnchorElement[];
      expect(links.length).to.be.greaterThan(15);
      for (const link of links) {
        const id = link.getAttribute('href')!.slice(1);
        const goal = within(page).find((element) => element.id === id)!;
        expect(goal, id).to.be.an.instanceOf(page.defaultView!.HTMLElement);
        // A part with one section of the same name has no heading of its own.
        const heading = (goal.shadowRoot ?? goal).querySelector('.heading');
        if (heading) expect(fold(heading.textContent)).to.equal(fold(link.textContent));
        else expect(id).to.equal('all-doctors-and-departments');
      }
      // On a narrow page, the list names the parts alone.
      for (const link of links) link.remove();
      expect(unseen(page)).to.deep.equal([]);
    });

  it('shows nothing that only a script can do', async () => {
    const page = await openWithoutScripts({tag: 'all-language-picker all-page', format: 'shadow'});
    const dead = within(page).filter((element) => element.matches(needsScript));
    expect(dead.map((element) => element.localName)).to.have.members(['label', 'button', 'div', 'button', 'button']);
    expect(dead.filter((element) => element.checkVisibility())).to.deep.equal([]);
    const boxes = within(page).filter((element) => element.matches('[data-question]'));
    expect(boxes.length).to.be.greaterThan(0);
    expect(boxes.filter((element) => !element.checkVisibility())).to.deep.equal([]);
  });
});

describe('While a script is on its way, or never comes', () => {
  it('shows the first tab as the element would, and leads to the others by links', async () => {
    const page = await open({tag: 'all-page', format: 'shadow'});
    const panels = [...pageIn(page).shadowRoot.querySelectorAll<HTMLElement>('[part="panel"]')];
    const links = [...pageIn(page).shadowRoot.querySelectorAll<HTMLElement>('[part="tab"]')];
    const isOpen = ({firstElementChild}: HTMLElement) => firstElementChild!.checkVisibility();
    expect(panels.map(isOpen)).to.deep.equal([true, false, false, false]);
    for (const [index, link] of links.entries()) {
      await follow(page, link);
      expect(isOpen(panels[index]!)).to.equal(true);
      const {top} = panels[index]!.getBoundingClientRect();
      expect(top).to.be.lessThan(page.window.innerHeight).and.greaterThan(-100);
    }
  });

  it('shows the section that the address of the page leads to', async () => {
    const page = await open({tag: 'all-page', format: 'shadow'}, '#all-treatment');
    const section = page.document.getElementById('all-treatment')!;
    expect(sectionOf(section).checkVisibility()).to.equal(true);
    expect(Math.abs(section.getBoundingClientRect().top)).to.be.lessThan(2);
  });

  it('keeps the place of what only a script can do, and shows nothing dead there', async () => {
    const page = await open({tag: 'all-language-picker all-page', format: 'shadow'}, '#all-questions');
    const dead = within(page.document).filter((element) => element.matches('select, button, #write'));
    expect(dead.map(({localName}) => localName)).to.have.members(['select', 'button', 'input', 'button', 'button']);
    for (const element of dead) {
      expect(element.checkVisibility({visibilityProperty: true}), element.localName).to.equal(false);
      expect(element.getBoundingClientRect().height).to.be.greaterThan(20);
    }
  });
});

describe('For people who use assistive technology', () => {
  for (const format of someCases(formats, 1))
    it(`has nothing that axe finds wrong before there is a script, ${format}`, async () => {
      const {document} = await open({tag: 'all-language-picker all-page', format, level: '1'});
      expect(await accessibilityFindings(document)).to.deep.equal([]);
    });
});

describe('When the script arrives', () => {
  const served: Readonly<Record<string, Pick<Asked, 'tag' | 'layout'>>> = {
    'every section': {tag: sections.join(' ')},
    'the language picker': {tag: 'all-language-picker'},
    'the whole page': {tag: 'all-page'},
    'the whole page with a list of contents': {tag: 'all-page', layout: 'contents'},
  };
  for (const [lang, name] of fewCases(pairs(languages, Object.keys(served)), 4))
    it(`leaves one copy of ${name} where it was, with the same words, in ${lang}`, async () => {
      const page = await open({...served[name]!, format: 'shadow', lang});
      const all = oursIn(page.document);
      const words = all.map((element) => wordsOf(sectionOf(element)));
      const before = placesIn(page);
      const shifts = shiftsIn(page);
      await takeOver(page);
      expect(oursIn(page.document)).to.deep.equal(all);
      for (const {shadowRoot} of all) {
        expect(shadowRoot!.querySelectorAll('section').length).to.equal(1);
        expect(shadowRoot!.querySelector('style')).to.equal(null);
      }
      expect(all.map((element) => wordsOf(sectionOf(element)))).to.deep.equal(words);
      expect(moved(before, placesIn(page))).to.deep.equal([]);
      expect(shifts()).to.deep.equal([]);
    });

  it('keeps what the reader has opened, and the place they have read to', async () => {
    const page = await open({tag: 'all-page', format: 'shadow', lang: 'es'});
    const causes = page.document.getElementById('all-causes')!;
    const opened = () => within(page.document).filter((element) => element.matches('details[open]'));
    sectionOf(pageIn(page)).querySelector<HTMLElement>('footer summary')!.click();
    sectionOf(causes).querySelector<HTMLElement>('.english summary')!.click();
    await painted(page.window);
    const before = opened();
    expect(before.length).to.equal(2);
    causes.scrollIntoView();
    page.window.scrollBy(0, 37);
    await painted(page.window);
    const {scrollY} = page.window;
    const {top} = causes.getBoundingClientRect();
    expect(scrollY).to.be.greaterThan(500);
    const shifts = shiftsIn(page);
    await takeOver(page);
    expect(opened()).not.to.include.members(before);
    expect(opened().map(({textContent}) => textContent)).to.deep.equal(before.map(({textContent}) => textContent));
    expect(page.window.scrollY).to.equal(scrollY);
    expect(causes.getBoundingClientRect().top).to.equal(top);
    expect(shifts()).to.deep.equal([]);
  });

  it('is watched by a count of what moves, which counts', async () => {
    const page = await open({tag: 'all-page', format: 'shadow'});
    const shifts = shiftsIn(page);
    page.document.body.style.paddingBlockStart = '50px';
    await painted(page.window);
    expect(shifts().length > 0).to.equal(page.window.PerformanceObserver.supportedEntryTypes.includes('layout-shift'));
    expect(moved(placesIn(await open({tag: 'all-page', format: 'shadow'})), placesIn(page)).length).to.be.greaterThan(
      9,
    );
  });

  it('makes tabs of the links, with the one in front that was', async () => {
    const page = await open({tag: 'all-page', format: 'shadow'});
    await takeOver(page);
    const allTabs = [...pageIn(page).shadowRoot.querySelectorAll<HTMLElement>('[role="tab"]')];
    expect(allTabs.map(({ariaSelected}) => ariaSelected)).to.deep.equal(['true', 'false', 'false', 'false']);
    allTabs[2]!.click();
    await painted(page.window);
    expect(sectionOf(page.document.querySelector('all-doctors')!).checkVisibility()).to.equal(true);
    expect(sectionOf(page.document.querySelector('all-overview')!).checkVisibility()).to.equal(false);
  });

  it('stays with the section that a link has led to', async () => {
    const page = await open({tag: 'all-page', format: 'shadow'});
    await follow(page, pageIn(page).shadowRoot.querySelectorAll<HTMLElement>('[part="tab"]')[1]!);
    await takeOver(page);
    const section = page.document.querySelector('all-diagnosis')!;
    expect(sectionOf(section).checkVisibility()).to.equal(true);
    expect(Math.abs(sectionOf(section).getBoundingClientRect().top)).to.be.lessThan(20);
  });

  it('follows the language of the page from then on', async () => {
    const page = await open({tag: 'all-causes all-care', format: 'shadow', lang: 'es'});
    await takeOver(page);
    const changed = spoken(page.document, 2);
    for (const element of page.document.querySelectorAll<HTMLElement>('all-causes, all-care')) element.lang = 'ar';
    await changed;
    await painted(page.window);
    expect(sectionOf(page.document.querySelector('all-causes')!).lang).to.equal('ar');
    expect(page.document.querySelector('all-causes')!.shadowRoot!.querySelectorAll('section').length).to.equal(1);
  });
});

describe('Under a strict security policy', () => {
  const policy = (styles: string) =>
    `${strictPolicy.replace("style-src 'self'", `style-src 'self' ${styles}`)} a-test; img-src 'self'`;

  it('looks as it should with the hashes that integrity.json has, before and after the script', async () => {
    const {styles} = (await (await fetch('/dist/integrity.json')).json()) as {styles: Record<string, string>};
    const hashes = [...new Set(Object.values(styles))].map((hash) => `'${hash}'`).join(' ');
    const asked = {tag: 'all-language-picker all-page', format: 'shadow'} as const;
    const usual = placesIn(await open(asked));
    const strict = await open({...asked, policy: policy(hashes)});
    expect(moved(usual, placesIn(strict))).to.deep.equal([]);
    await takeOver(strict);
    expect(moved(usual, placesIn(strict))).to.deep.equal([]);
  });

  it('has every word without those hashes, if not the look', async () => {
    const asked = {tag: 'all-page', format: 'shadow'} as const;
    const usual = placesIn(await open(asked));
    const strict = placesIn(await open({...asked, policy: policy('')}));
    expect(moved(usual, strict)).not.to.deep.equal([]);
    expect(strict.map(([name]) => name)).to.include.members(usual.map(([name]) => name));
  });
});
