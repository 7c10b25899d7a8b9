/** Pages that were made on a server: every word without a script, and nothing moves when the script arrives. */
import {expect} from '@open-wc/testing';
import type * as prerender from '../../src/prerender/index.ts';
import {
  accessibilityFindings,
  addFrame,
  languages as spoken,
  loadBundle,
  loadedIn,
  openPage,
  oursIn,
  sectionOf,
  settled,
  someCases,
  strictPolicy,
  type Page,
  visit,
  wordCodes,
  wordsOf,
} from '../browser/pages.ts';
import {data, hospital} from './given.ts';

type Tag = prerender.Tag;

const {elements, locales} = await loadBundle();
const tags = Object.keys(elements) as Tag[];
const languages = someCases(['en', 'ar', 'es', 'ja'], 2);
const formats = ['light', 'shadow'] as const;

interface ScriptPolicy {
  createScriptURL(address: string): string;
}

interface Asked {
  readonly tag: string;
  readonly format: prerender.Format;
  readonly lang?: string;
  readonly level?: string;
  readonly layout?: string;
  readonly policy?: string;
}

const addressOf = (asked: Asked): string => {
  const given = {lang: 'en', hospital: JSON.stringify(hospital), data: JSON.stringify(data)};
  return `/prerendered?${new URLSearchParams({...given, ...asked})}`;
};

const painted = (window: Window): Promise<unknown> =>
  new Promise((resolve) => window.requestAnimationFrame(() => window.requestAnimationFrame(resolve)));

/** A page that has no script yet, as a reader sees it: text that was never painted cannot move. */
const open = async (asked: Asked, fragment = ''): Promise<Page> => {
  const page = await visit(addressOf(asked) + fragment);
  await painted(page.window);
  return page;
};

/** A page in which no script can run. */
const openWithoutScripts = async (asked: Asked): Promise<Document> => {
  const frame = addFrame((each) => {
    each.sandbox.add('allow-same-origin');
    each.src = addressOf(asked);
  });
  await loadedIn(frame);
  return frame.contentDocument!;
};

/** The script arrives, and every element takes over. */
const takeOver = async ({document, window}: Page): Promise<void> => {
  const waiting = new Set(oursIn(document));
  const done = new Promise<void>((resolve) => {
    document.addEventListener('all-language', (event) => {
      waiting.delete(event.composedPath()[0] as Element);
      if (!waiting.size) resolve();
    });
  });
  const script = document.createElement('script');
  script.type = 'module';
  // Where a page lets no text become the address of a script, the test may say that this one can.
  const {trustedTypes} = window as unknown as {
    trustedTypes?: {createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy};
  };
  const policy = trustedTypes?.createPolicy('a-test', {createScriptURL: (address) => address});
  script.src = policy?.createScriptURL('/dist/all-widgets.js') ?? '/dist/all-widgets.js';
  document.head.append(script);
  await done;
  for (const element of oursIn(document))
    await (element as Element & {updateComplete: Promise<boolean>}).updateComplete;
  await painted(window);
};

/** Follows a link to a place in the page. */
const follow = async ({window}: Page, link: HTMLElement): Promise<void> => {
  const moved = new Promise((resolve) => window.addEventListener('hashchange', resolve, {once: true}));
  link.click();
  await moved;
  await painted(window);
};

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The elements of a page with all that stands in their roots. */
const within = (root: ParentNode): readonly HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? within(element.shadowRoot) : []),
  ]);

/** Controls that do nothing without a script. Boxes to tick work. */
const needsScript = 'button, label:has(select), .live';

/** Pieces of text that no reader sees. Text under a summary is a key away, and some is for paper alone. */
const unseen = (root: ParentNode): readonly string[] =>
  within(root)
    .filter((element) => !element.closest(`head, script, style, .paper, details > :not(summary), ${needsScript}`))
    .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
    .filter((element) => !element.checkVisibility({visibilityProperty: true}) || !element.getClientRects().length)
    .map(({localName, textContent}) => `${localName}: ${fold(textContent)}`);

/** Where every piece of a page stands, but for the roundings of two texts in one place. */
const placesIn = ({document}: Page): readonly (readonly [name: string, numbers: readonly number[]])[] =>
  oursIn(document).flatMap((element) =>
    [...element.shadowRoot!.querySelectorAll('section, section *')]
      .filter((inner) => inner.getClientRects().length && !inner.matches('bdi'))
      .map((inner) => {
        const {x, y, width, height} = inner.getBoundingClientRect();
        return [`${element.localName} ${wordsOf(inner)}`, [x, y, width, height]] as const;
      }),
  );

const moved = (before: ReturnType<typeof placesIn>, after: ReturnType<typeof placesIn>): readonly string[] =>
  before.flatMap(([name, numbers], index) => {
    const [same, others] = after[index] ?? ['', []];
    const isThere = same === name && numbers.every((number, at) => Math.abs(number - (others[at] ?? Infinity)) < 1);
    return isThere ? [] : [`${name} ${numbers.join(' ')} became ${same} ${others.join(' ')}`];
  });

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

const sections = tags.filter((tag) => tag !== 'all-page' && tag !== 'all-language-picker');
const pageIn = ({document}: Page): HTMLElement & {readonly shadowRoot: ShadowRoot} =>
  document.querySelector<HTMLElement & {readonly shadowRoot: ShadowRoot}>('all-page')!;

/** An engine that does not know a language shows days in figures; a server may know it. */
const sameDays = (root: ParentNode, lang: string): void => {
  if (Intl.DateTimeFormat.supportedLocalesOf(lang).length) return;
  for (const element of within(root))
    if (element.localName === 'time') element.textContent = (element as HTMLTimeElement).dateTime;
};

describe('Without a script', () => {
  for (const lang of wordCodes(Object.keys(locales)))
    it(`says in both formats what the elements say, all of it visible, in ${lang}`, async () => {
      const profile = `<script type="application/json" data-all-hospital>${JSON.stringify(hospital)}</script>`;
      const live = sections.map((tag) => {
        const json = data[tag] ? `<script type="application/json">${JSON.stringify(data[tag])}</script>` : '';
        return `<${tag}>${json}</${tag}>`;
      });
      const page = await openPage(profile + live.join(''), {lang});
      const elements = await settled(page);
      sameDays(page.document, lang);
      const words = (except?: string) =>
        Object.fromEntries(elements.map((element) => [element.localName, wordsOf(sectionOf(element), except)]));
      const [all, withoutControls] = [words(), words('.live')];
      expect(Object.keys(all)).to.have.members(sections);

      const shadow = await openWithoutScripts({tag: sections.join(' '), format: 'shadow', lang});
      sameDays(shadow, lang);
      for (const tag of sections) expect(wordsOf(sectionOf(shadow.querySelector(tag)!))).to.equal(all[tag]);
      expect(unseen(shadow)).to.deep.equal([]);

      const light = await openWithoutScripts({tag: sections.join(' '), format: 'light', lang});
      sameDays(light, lang);
      for (const tag of sections)
        expect(wordsOf(light.getElementById(tag)!, '.meaning')).to.equal(withoutControls[tag]);
      expect(unseen(light)).to.deep.equal([]);
    });

  for (const lang of languages)
    for (const format of formats)
      it(`has every section on the whole page, each tab as a heading, in ${lang}, ${format}`, async () => {
        const wordsIn = (section: Element) => {
          const copy = (section.shadowRoot ?? section).querySelector('section')!.cloneNode(true) as Element;
          // The page says these once for all sections.
          for (const line of copy.querySelectorAll('.draft, footer')) line.remove();
          return fold(copy.textContent);
        };
        const alone = await openWithoutScripts({tag: sections.join(' '), format, lang});
        const words = sections.map((tag) => wordsIn(alone.querySelector(`${tag}, #${tag}`)!));

        const page = await openWithoutScripts({tag: 'all-page', format, lang});
        expect(sections.map((tag) => wordsIn(page.getElementById(tag)!))).to.deep.equal(words);
        expect(unseen(page)).to.deep.equal([]);
        const names = within(page).filter((element) => element.matches('[part="tabs"] a, nav a'));
        const headings = within(page).filter(
          (element) => /^h[34]$/.test(element.localName) && element.checkVisibility(),
        );
        expect(names.length).to.equal(4);
        expect(headings.map(({textContent}) => textContent)).to.include.members(
          names.map(({textContent}) => textContent),
        );
      });

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
  for (const format of formats)
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
  for (const lang of languages)
    for (const [name, asked] of Object.entries(served))
      it(`leaves one copy of ${name} where it was, with the same words, in ${lang}`, async () => {
        const page = await open({...asked, format: 'shadow', lang});
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
