/** A locale file that fails to load leaves the old text, and is requested again at the next change of language. */
import {expect} from '@open-wc/testing';
import type {SectionElement} from '../../src/elements/section-element.ts';
import {sections as ours} from '../content/sections.ts';
import {
  fetchLocale,
  holdSpanish,
  openPage,
  sectionOf,
  settled,
  someCases,
  textOf,
  type Page,
} from '../browser/pages.ts';

const spanish = await fetchLocale('es');
const english = 'What causes acute lymphocytic leukemia (ALL)?';

describe('a locale file', () => {
  for (const [kind, what] of someCases(
    [
      ['unreachable', 'that cannot be reached, as offline'],
      ['cut-off', 'that breaks off on its way'],
      ['changed-byte', 'with one changed byte'],
      ['missing', 'that is not there'],
      ['error', 'that the server fails to give'],
      ['garbage', 'of wrong bytes'],
      ['truncated', 'that is cut off'],
      ['wrong-type', 'that is a log-in page'],
    ] as const,
    3,
  )) {
    it(`${what} leaves the old text, is told once, and is tried again at the next change`, async () => {
      const folder = `/faults/${kind}/${crypto.randomUUID()}`;
      const page = await openPage('<all-causes></all-causes>', {bundle: `${folder}/all-widgets.js`});
      const [element] = await settled(page);
      const failed = page.next('all-error');
      page.document.documentElement.lang = 'es';
      const {detail} = (await failed) as CustomEvent<Record<string, string>>;
      expect(detail['kind']).to.equal('locale');
      expect(detail['locale']).to.equal('es');
      expect(textOf(element!)).to.include(english);
      expect(sectionOf(element!).lang).to.equal('en');
      await (element as SectionElement).updateComplete;
      const notice = sectionOf(element!).querySelector<HTMLElement>('[role="status"]')!;
      expect(notice.innerText.trim()).to.equal('In English for now');
      expect(page.record.console).to.have.length(1);
      expect(page.record.console[0]).to.match(/^all-widgets: es\.json could not be loaded .*put the locales folder/);
      expect(page.record.events.filter((event) => event.startsWith('all-error'))).to.have.length(1);

      await fetch(`${folder}/mend`);
      const healed = page.next('all-language');
      page.document.documentElement.lang = 'es-MX';
      await healed;
      expect(textOf(element!)).to.include(spanish.messages['causes.title']);
      expect(sectionOf(element!).querySelector('[role="status"]')).to.equal(null);
    });

    it(`${what} leaves a first reader with English, and every element says so`, async () => {
      const page = await openPage('<all-causes><p>Call us.</p></all-causes><all-overview></all-overview>', {
        lang: 'es',
        bundle: `/faults/${kind}/${crypto.randomUUID()}/all-widgets.js`,
      });
      for (const element of await settled(page)) expect(sectionOf(element).lang).to.equal('en');
      expect(page.record.events.filter((event) => event.startsWith('all-error'))).to.have.length(2);
      expect(page.record.console).to.have.length(1);
    });
  }
});

it('A locale file that fails beside Spanish leaves the Spanish, marked as Spanish, and says so until a language is there', async () => {
  const page = await openPage('<all-causes lang="es"></all-causes>');
  const [element] = (await settled(page)) as readonly SectionElement[];
  const {fetch} = page.window;
  page.window.fetch = (...given) =>
    String(given[0]).includes('fr.json') ? Promise.reject(new TypeError('offline')) : fetch(...given);
  const failed = page.next('all-error');
  element!.lang = 'fr';
  await failed;
  await element!.updateComplete;
  expect(sectionOf(element!).lang).to.equal('es');
  expect(textOf(element!)).to.include(spanish.messages['causes.title']);
  const notice = () => sectionOf(element!).querySelector<HTMLElement>('[role="status"]');
  expect(notice()!.textContent).to.equal(spanish.messages['picker.failed']!.replace('{language}', 'Français'));
  expect(notice()!.querySelector('bdi')!.lang).to.equal('fr');
  element!.lang = 'es';
  await element!.updateComplete;
  expect(notice()).to.equal(null);
  const healed = page.next('all-language');
  element!.lang = 'de';
  await healed;
  expect(notice()).to.equal(null);
});

it('A locale file of an older release in the browser’s cache is asked for again at once, and nobody notices', async () => {
  const page = await openPage('<all-causes></all-causes>', {
    lang: 'es',
    bundle: `/faults/stale/${crypto.randomUUID()}/all-widgets.js`,
  });
  const [element] = await settled(page);
  expect(textOf(element!)).to.include(spanish.messages['causes.title']);
  expect(page.record.console).to.deep.equal([]);
  expect(page.record.events.filter((event) => event.startsWith('all-error'))).to.deep.equal([]);
});

it('A locale file that fails is not asked for again at every other change on the page', async () => {
  const page = await openPage('<all-causes></all-causes><i>x</i>', {
    lang: 'es',
    bundle: `/faults/missing/${crypto.randomUUID()}/all-widgets.js`,
  });
  await settled(page);
  for (const lang of ['fr', 'de', 'it']) {
    page.document.querySelector('i')!.lang = lang;
    await page.window.fetch('/test/browser/record.js');
  }
  expect(page.record.events.filter((event) => event.startsWith('all-error'))).to.have.length(1);
});

it('A locale file that never comes is given up after a while, for English', async () => {
  const page = await openPage('<all-causes lang="es"><p>Call us.</p></all-causes>', {
    head: `<script>
      window.ends = [];
      const wait = window.setTimeout;
      window.setTimeout = (end, time, ...more) => {
        if (!(time > 1_000)) return wait(end, time, ...more);
        window.ends.push([end, time]);
        window.dispatchEvent(new Event('begun'));
        return 0;
      };
    </script><script type="module" src="{bundle}"></script>`,
    bundle: `/faults/silent/${crypto.randomUUID()}/all-widgets.js`,
  });
  const {ends} = page.window as unknown as {ends: [end: () => void, time: number][]};
  const begun = new Promise((resolve) => page.window.addEventListener('begun', resolve));
  expect(page.document.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(0);
  ends[0]![0]();
  // The second request, which bypasses the cache, also times out.
  await begun;
  ends[1]![0]();
  const [element] = await settled(page);
  expect(textOf(element!)).to.include(english);
  for (const [, time] of ends) expect(time).to.be.within(5_000, 30_000);
  expect(page.record.console).to.have.length(1);
});

it('An element that is taken out while its language fails says nothing, and has it when it is back', async () => {
  const page = await openPage('<all-overview lang="es"></all-overview><all-causes lang="es"></all-causes>', {
    bundle: `/faults/missing/${crypto.randomUUID()}/all-widgets.js`,
    head: `<script type="module">
      import '{bundle}';
      window.taken = document.querySelector('all-causes');
      window.taken.remove();
    </script>`,
  });
  await settled(page);
  expect(page.record.events.filter((event) => event.startsWith('all-error'))).to.have.length(1);
  const {taken} = page.window as unknown as {taken: Element};
  page.document.body.append(taken);
  await settled(page);
  expect(textOf(taken)).to.include(spanish.messages['causes.title']);
});

describe('on a machine', () => {
  const every = Object.keys(ours).map((tag) => `<${tag}></${tag}>`);

  /** Text of each section on the day of the test. */
  let today: readonly string[] | undefined;

  const openOn = (script: string, lang: string): Promise<Page> =>
    openPage(every.join(''), {lang, head: `<script>${script}</script><script type="module" src="{bundle}"></script>`});

  for (const year of someCases([12_026, 1875, 2199], 1))
    it(`whose clock is in the year ${year}, every word is as it is today`, async () => {
      today ??= (await settled(await openOn('', 'es'))).map(textOf);
      const page = await openOn(
        `Date = class extends Date {
          constructor(...given) { super(...(given.length ? given : [Date.now()])); }
          static now() { return Date.UTC(${year}, 0); }
        }`,
        'es',
      );
      expect((await settled(page)).map(textOf)).to.deep.equal(today);
      expect(page.record.console).to.deep.equal([]);
    });

  for (const lang of someCases(['ar', 'es', 'zh-Hant'], 1))
    it(`whose browser knows English alone, every word in ${lang} is there, and days are in figures`, async () => {
      /** Dates as shown, dates as ISO, and the text of each section. */
      const look = async (page: Page): Promise<{days: string[]; meant: string[]; words: string[]}> => {
        const sections = (await settled(page)).map(sectionOf);
        const times = sections.flatMap((section) => [...section.querySelectorAll('time')]);
        const [days, meant] = [times.map((time) => time.textContent), times.map((time) => time.dateTime)];
        for (const time of times) time.remove();
        expect(page.record.console).to.deep.equal([]);
        // A browser that lacks the language formats numbers with a point.
        const words = sections.map((section) => section.textContent.replace(/(\d),(\d)/g, '$1.$2'));
        return {days, meant, words};
      };
      const rich = await look(await openOn('', lang));
      const poor = await look(
        await openOn(
          `for (const name of ['DateTimeFormat', 'NumberFormat', 'PluralRules', 'DisplayNames'])
            Intl[name].supportedLocalesOf = (codes) => [codes].flat().filter((code) => code.startsWith('en'));
          Intl.Locale.prototype.maximize = function () { return this; };`,
          lang,
        ),
      );
      expect(poor.words).to.deep.equal(rich.words);
      expect(poor.days).to.deep.equal(poor.meant);
      expect(poor.days).not.to.deep.equal(rich.days);
    });
});

describe('the page’s own fallback', () => {
  it('is what a reader sees with scripts off', async () => {
    const page = await openPage('<all-causes><p>Call us.</p></all-causes>', {policy: "script-src 'none'"});
    expect(page.document.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('stays where the page’s security policy lets nothing be drawn', async () => {
    const page = await openPage('<all-causes><p>Call us.</p></all-causes>', {
      policy: "require-trusted-types-for 'script'; trusted-types other",
    });
    expect(page.window.customElements.get('all-causes')).to.be.a('function');
    const enforced = 'trustedTypes' in page.window;
    expect(page.document.querySelector('p')!.getBoundingClientRect().height > 0).to.equal(enforced);
  });

  it('stays until the first language is here, and gives way to it', async () => {
    const {bundle, release} = holdSpanish();
    const page = await openPage('<all-causes lang="es"><p>Call us.</p></all-causes>', {bundle});
    const element = page.document.querySelector('all-causes')!;
    expect(element.shadowRoot!.querySelector('section')).to.equal(null);
    expect(page.document.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(0);
    await release();
    await settled(page);
    expect(page.document.querySelector('p')!.getBoundingClientRect().height).to.equal(0);
  });
});
