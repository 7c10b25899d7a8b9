/** Pictures come when they are near, in space that was kept for them; without them the words stand alone. */
import {expect} from '@open-wc/testing';
import {leukemia} from '../../src/conditions/leukemia/index.ts';
import {nameOf} from '../../src/content/condition.ts';
import {
  accessibilityFindings,
  fetchLocale,
  languages,
  loadBundle,
  openPage,
  place,
  sectionOf,
  settled,
  someCases,
  wordCodes,
  type Page,
} from '../browser/pages.ts';
import type {SectionElement} from '../../src/elements/section-element.ts';
import {published} from '../../src/conditions/leukemia/published.ts';
import {sections} from '../content/sections.ts';

const {addLocale} = await loadBundle();
const illustrated = Object.entries(sections).filter(([, {pictures}]) => pictures);

const figuresIn = (element: Element): readonly HTMLElement[] => [
  ...sectionOf(element).querySelectorAll<HTMLElement>('figure'),
];
const isDrawn = (figure: Element): boolean => figure.querySelectorAll('svg path').length > 3;

/** Resolves once something is true of what an element shows. */
const once = async (element: Element, isDone: () => boolean): Promise<void> => {
  if (isDone()) return;
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!isDone()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(element.shadowRoot!, {childList: true, subtree: true});
  });
};

/** Resolves once every figure of an element has its drawing, or there is none. */
const drawn = (element: Element): Promise<void> => {
  // In a frame, only what is in it counts as near.
  figuresIn(element)
    .find((figure) => !isDrawn(figure))
    ?.scrollIntoView();
  return once(element, () => figuresIn(element).every(isDrawn));
};

const painted = (window: Window): Promise<unknown> =>
  new Promise((resolve) => window.requestAnimationFrame(() => window.requestAnimationFrame(resolve)));

const withoutFigures = (element: Element): Promise<void> => once(element, () => !figuresIn(element).length);

const namesIn = (element: Element): readonly (string | undefined)[] =>
  figuresIn(element).map((figure) => figure.querySelector('svg')!.dataset['picture']);

/** A bundle beside which the file of pictures is not as it should be. */
const faulty = (kind: string): string => `/faults/${kind}/${crypto.randomUUID()}/all-widgets.js`;

const oneIn = (page: Page, tag: string): HTMLElement => page.document.querySelector<HTMLElement>(tag)!;

describe('a picture', () => {
  it('is one of ten, and each has a drawing, a caption and a label for each place', async () => {
    const names: string[] = [];
    for (const [tag, {pictures}] of illustrated) {
      const element = await place(`<${tag}></${tag}>`);
      await drawn(element);
      for (const [index, figure] of figuresIn(element).entries()) {
        names.push(figure.querySelector('svg')!.dataset['picture']!);
        expect(figure.querySelector('figcaption')!.textContent.length).to.be.greaterThan(20);
        const places = figure.querySelectorAll('.place').length;
        expect(figure.querySelectorAll('.legend > li').length).to.equal(places);
        expect(figure.querySelectorAll('svg .place path').length).to.be.at.least(places);
        // Translators and voices would take it for words.
        expect(figure.querySelector('svg')!.textContent.trim()).to.equal('');
        expect(pictures!.map(({name}) => name)).to.include(names.at(-1));
        expect(index).to.be.lessThan(pictures!.length);
      }
    }
    expect(names.toSorted()).to.deep.equal(
      ['fever', 'body', 'marrow', 'path', 'cells', 'young', 'nodes', 'lumbar', 'biopsy', 'port'].toSorted(),
    );
  });

  for (const [tag] of someCases(illustrated, 1))
    it(`of <${tag}> is clean of every finding of axe`, async () => {
      await drawn(await place(`<${tag}></${tag}>`));
      expect(await accessibilityFindings()).to.deep.equal([]);
    });

  for (const code of wordCodes(published.map(({code}) => code)))
    it(`speaks the language of its section: ${code}`, async () => {
      const {messages} = await fetchLocale(code);
      const element = await place(`<all-overview lang="${code}"></all-overview>`);
      const [cells] = figuresIn(element);
      expect(cells!.querySelector('figcaption')!.textContent).to.equal(messages['picture.cells']);
      expect(cells!.querySelector('li')!.textContent).to.equal(messages['glossary.red-cells']);
    });

  for (const width of [200, 320, 1200])
    it(`has its space before it comes, in a column of ${width} pixels, and is not wider`, async () => {
      const page = await openPage(`<main style="width: ${width}px"><all-causes></all-causes></main>`, {
        width: width + 100,
      });
      await settled(page);
      const element = oneIn(page, 'all-causes');
      const [figure] = figuresIn(element);
      const before = figure!.getBoundingClientRect();
      expect(before.height).to.be.greaterThan(100);
      await drawn(element);
      const after = figuresIn(element)[0]!.getBoundingClientRect();
      expect(after.height).to.be.closeTo(before.height, 0.5);
      expect(after.width).to.be.at.most(width + 0.5);
      expect(page.document.documentElement.scrollWidth).to.be.at.most(page.window.innerWidth);
    });

  it('is asked for when it comes near, once for all, and not before', async () => {
    const page = await openPage(
      '<div style="height: 20000px"></div><all-causes></all-causes><all-overview></all-overview>',
    );
    await settled(page);
    const asked = (): number =>
      page.window.performance.getEntriesByType('resource').filter(({name}) => name.endsWith('pictures.json')).length;
    expect(asked()).to.equal(0);
    for (const tag of ['all-causes', 'all-overview']) await drawn(oneIn(page, tag));
    expect(asked()).to.equal(1);
  });

  it('is asked for when its caption comes into view, in large letters, too', async () => {
    const page = await openPage('<main style="font-size: 80px; width: 320px"><all-causes></all-causes></main>');
    await settled(page);
    const element = oneIn(page, 'all-causes');
    const [figure] = figuresIn(element);
    expect(figure!.querySelector('svg')!.getBoundingClientRect().top).to.be.greaterThan(
      figure!.getBoundingClientRect().top + page.window.innerHeight,
    );
    await drawn(element);
    expect(figuresIn(element).every(isDrawn)).to.equal(true);
  });

  it('is not asked for where nothing says what is in view, as in jsdom, and the words stand', async () => {
    const page = await openPage('<all-overview></all-overview>', {
      head: '<script>delete window.IntersectionObserver;</script><script type="module" src="{bundle}"></script>',
    });
    await settled(page);
    const element = oneIn(page, 'all-overview') as SectionElement;
    element.requestUpdate();
    expect(await element.updateComplete).to.equal(true);
    expect(sectionOf(element).textContent).to.include('Red cells carry oxygen');
    expect(figuresIn(element).some(isDrawn)).to.equal(false);
  });

  it('mirrors what has an order, and no body, where the script runs from right to left', async () => {
    const transforms = async (lang: string, tag: string): Promise<readonly (string | null)[]> => {
      const element = await place(`<${tag} lang="${lang}"></${tag}>`);
      await drawn(element);
      return figuresIn(element).map((figure) => figure.querySelector('g')!.getAttribute('transform'));
    };
    expect(await transforms('en', 'all-treatment')).to.deep.equal([null]);
    expect(await transforms('ar', 'all-treatment')).to.deep.equal(['translate(320) scale(-1 1)']);
    expect(await transforms('ar', 'all-symptom-list')).to.deep.equal([null, null]);
  });

  it('says the hospital’s limit of a fever, and that of two parts', async () => {
    const profile = (fever: object): string =>
      `<script type="application/json" data-all-hospital>${JSON.stringify({lang: 'en', name: 'Harbor Lane Hospital', fever})}</script>`;
    const caption = async (fever: object): Promise<string> => {
      const page = await openPage(`${profile(fever)}<all-when-to-see-doctor></all-when-to-see-doctor>`);
      await settled(page);
      return oneIn(page, 'all-when-to-see-doctor').shadowRoot!.querySelector('figcaption')!.textContent;
    };
    expect(await caption({celsius: 38.5, fahrenheit: 101.3})).to.include('101.3');
    const twoPart = await caption({
      once: {celsius: 38.3, fahrenheit: 101},
      lasting: {celsius: 38, fahrenheit: 100.4, minutes: 60},
    });
    expect(twoPart).to.include('101');
    expect(twoPart).to.include('60 minutes');
  });

  it('is hidden by its id, alone', async () => {
    const element = await place('<all-overview hide="picture.cells"></all-overview>');
    expect(namesIn(element)).to.deep.equal(['marrow']);
    expect(sectionOf(element).textContent).to.include('Red cells carry oxygen');
  });

  it('is left out whole where a label is missing in a language, and the words stand alone', async () => {
    const spanish = await fetchLocale('es');
    const all = Object.entries(spanish.messages);
    addLocale('sw', {
      ...spanish,
      locale: 'sw',
      messages: Object.fromEntries(all.filter(([id]) => id !== 'picture.marrow.all')),
    });
    const element = await place('<all-overview lang="sw"></all-overview>');
    expect(sectionOf(element).lang).to.equal('sw');
    expect(namesIn(element)).to.deep.equal(['cells']);
  });

  it('stays when the language changes', async () => {
    const element = await place('<all-causes></all-causes>');
    await drawn(element);
    const changed = languages(element);
    element.lang = 'es';
    await changed;
    expect(figuresIn(element).every(isDrawn)).to.equal(true);
    expect(sectionOf(element).querySelector('figcaption')!.textContent).to.include('LLA');
  });

  for (const kind of ['missing-pictures', 'changed-pictures'])
    it(`leaves the words alone, whole, and says so once: ${kind}`, async () => {
      const page = await openPage('<all-causes></all-causes><all-overview></all-overview>', {bundle: faulty(kind)});
      const failures: string[] = [];
      page.document.addEventListener('all-error', ({detail}) => failures.push(detail.kind));
      await settled(page);
      const both = ['all-causes', 'all-overview'].map((tag) => oneIn(page, tag));
      figuresIn(both[0]!)[0]?.scrollIntoView();
      for (const element of both) await withoutFigures(element);
      expect(failures).to.deep.equal(['pictures', 'pictures']);
      expect(both.map((element) => sectionOf(element).querySelectorAll('p').length > 2)).to.deep.equal([true, true]);
      const lines = page.record.console.filter((line) => line.includes('pictures.json'));
      expect(lines.length).to.equal(1);
      expect(lines[0]).to.match(/^all-widgets: pictures\.json could not be loaded \(.*\); .*put pictures\.json/);
    });

  it('leaves no empty space far away, once the file has failed, and moves nothing that is read', async () => {
    const far = '<div style="height: 20000px"></div>';
    const page = await openPage(`${far}<all-causes></all-causes>${far}<all-overview></all-overview>${far}`, {
      bundle: faulty('missing-pictures'),
    });
    await settled(page);
    const [causes, overview] = [oneIn(page, 'all-causes'), oneIn(page, 'all-overview')];
    overview.scrollIntoView();
    const [before, height] = [overview.getBoundingClientRect().top, causes.offsetHeight];
    for (const element of [overview, causes]) await withoutFigures(element);
    expect(causes.offsetHeight).to.be.lessThan(height - 200);
    await painted(page.window);
    const moved = overview.getBoundingClientRect().top - before;
    // Elsewhere, the page above moves it.
    if (CSS.supports('overflow-anchor', 'auto')) expect(moved).to.be.closeTo(0, 1);
  });

  it('comes back when a hospital no longer hides it that was hidden when the page was rendered', async () => {
    const asked = new URLSearchParams({tag: 'all-overview', format: 'shadow', lang: 'en', hospital: '{}'});
    const [, served] = /<main>([^]*)<\/main>/.exec(await (await fetch(`/prerendered?${asked}`)).text())!;
    const [hidden] = /<figure[^>]*>(?:(?!<\/figure>)[^])*data-picture="cells"[^]*?<\/figure>/.exec(served!)!;
    const markup = served!.replace(hidden, '').replace('<all-overview', '<all-overview hide="picture.cells"');
    const page = await openPage(markup);
    await settled(page);
    const element = oneIn(page, 'all-overview');
    expect(namesIn(element)).to.deep.equal(['marrow']);
    element.removeAttribute('hide');
    await (element as SectionElement).updateComplete;
    expect(namesIn(element)).to.deep.equal(['cells', 'marrow']);
    await drawn(element);
  });

  for (const [what, spoil] of [
    ['its lines', (svg: string) => svg.replace(/>[^]*<\/svg>/, '></svg>')],
    ['its groups', (svg: string) => svg.replace(/<\/?g\b[^>]*>/g, '')],
    ['its places', (svg: string) => svg.replace(/ transform="[^"]*"/g, '')],
    ['its numbers', (svg: string) => svg.replace(/(<circle[^>]*>(?:<\/circle>)?)<path[^>]*>(?:<\/path>)?/g, '$1')],
    ['its classes', (svg: string) => svg.replace(/(<(?:path|g)[^>]*?) class="[^"]*"/g, '$1')],
    ['its path data', (svg: string) => svg.replace(/ d="[^"]*"/g, ' d=""')],
  ] as const)
    it(`is fetched, and the words stand, where a filter has taken ${what} from the rendered markup`, async () => {
      const asked = new URLSearchParams({tag: 'all-overview', format: 'shadow', lang: 'ar', hospital: '{}'});
      const [, served] = /<main>([^]*)<\/main>/.exec(await (await fetch(`/prerendered?${asked}`)).text())!;
      const page = await openPage(served!.replace(/<svg[^]*?<\/svg>/g, spoil));
      await settled(page);
      const element = oneIn(page, 'all-overview');
      // It throws where the drawings could not be read.
      await (element as SectionElement).updateComplete;
      figuresIn(element)[0]!.scrollIntoView();
      await once(element, () =>
        figuresIn(element).every(
          (figure) => figure.querySelector('.line[d^=M]') && figure.querySelector('.place > path'),
        ),
      );
      expect(figuresIn(element)).to.have.length(2);
    });

  it('stands in each tab of the record where it explains something', () => {
    const names = leukemia.sections.flatMap((placed) =>
      'section' in placed && placed.section.pictures ? [nameOf(placed)] : [],
    );
    expect(names.length).to.equal(7);
  });
});
