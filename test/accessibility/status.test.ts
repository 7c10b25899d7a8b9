/**
 * A screen reader announces what changes in a status region that it knows already (WCAG 4.1.3), and often not what comes
 * into the page together with its region. So each region of ours is there, empty, before its words are.
 */
import {expect} from '@open-wc/testing';
import {fetchLocale, openPage, settled, type Page} from '../browser/pages.ts';
import {feedAt, given, jsonFeed} from '../feeds/feed.ts';

const spanish = await fetchLocale('es');

interface Watched {
  readonly page: Page;
  /** The words of each status region of ours as it came into the page. */
  readonly first: ReadonlyMap<Element, string>;
  /** Those that came into it later. */
  readonly later: string[];
}

/** Watches every status region of ours, in shadow roots too. */
const watch = (page: Page): Watched => {
  const {document, window} = page;
  const [first, later] = [new Map<Element, string>(), [] as string[]];
  const said = (region: Element): string => region.textContent.replace(/\s+/g, ' ').trim();
  const look = (root: ParentNode) => (): void => {
    for (const region of root.querySelectorAll('[role="status"], [role="alert"], [aria-live]'))
      if (!first.has(region)) first.set(region, said(region));
      else if (said(region)) later.push(said(region));
  };
  const observe = (root: Document | ShadowRoot): void =>
    new window.MutationObserver(look(root)).observe(root, {childList: true, subtree: true, characterData: true});
  observe(document);
  for (const {shadowRoot} of document.querySelectorAll('*')) if (shadowRoot) observe(shadowRoot);
  const {attachShadow} = window.Element.prototype;
  window.Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    observe(root);
    return root;
  };
  return {page, first, later};
};

/**
 * Opens a page whose bundle comes when the regions are watched.
 * @param options.fails Whether something fails from the start, to wait for that.
 */
const openWatched = async (
  body: string,
  {bundle = '/dist/all-widgets.js', fails = false, ...options}: {lang?: string; bundle?: string; fails?: boolean} = {},
): Promise<Watched> => {
  const page = await openPage(body, {...options, head: ''});
  const watched = watch(page);
  const failed = fails ? page.next('all-error') : undefined;
  const script = page.document.createElement('script');
  Object.assign(script, {type: 'module', src: bundle});
  page.document.head.append(script);
  await new Promise((resolve) => (script.onload = resolve));
  await (failed ?? settled(page));
  return watched;
};

/** Resolves when a region has these words, which came later than itself. */
const heard = async ({page: {window}, later}: Watched, words: RegExp): Promise<void> => {
  while (!later.some((text) => words.test(text))) await new Promise((resolve) => window.requestAnimationFrame(resolve));
};

const faulty = (kind: string): string => `/faults/${kind}/${crypto.randomUUID()}/all-widgets.js`;

const expectEmptyFirst = async (watched: Watched, words: RegExp): Promise<void> => {
  await heard(watched, words);
  expect(watched.first.size).to.be.greaterThan(0);
  for (const [region, text] of watched.first) expect(text, region.outerHTML).to.equal('');
};

describe('a status region is in the page, empty, before it says', () => {
  const couldNot = /We could not load this list just now\. /;

  it('that a feed has failed, where the section was empty until then', async () => {
    await expectEmptyFirst(
      await openWatched(`<all-news src="${given('', {status: '404'})}"><p>Call us.</p></all-news>`, {fails: true}),
      couldNot,
    );
  });

  it('that a feed has failed, below what the page itself has given', async () => {
    const data = '<script type="application/json">{"items": [{"title": "By hand"}]}</script>';
    await expectEmptyFirst(
      await openWatched(`<all-news src="${feedAt('broken')}">${data}</all-news>`, {fails: true}),
      couldNot,
    );
  });

  it('that a feed has failed, beside a language that has failed before', async () => {
    const watched = await openWatched(
      '<all-news><script type="application/json">{"items": [{"title": "By hand"}]}</script></all-news>',
      {lang: 'es', bundle: faulty('missing'), fails: true},
    );
    await expectEmptyFirst(watched, /In English for now/);
    watched.page.document.querySelector('all-news')!.setAttribute('src', given('', {status: '404'}));
    await expectEmptyFirst(watched, couldNot);
  });

  it('that a feed has failed, as one before it, between which there was one', async () => {
    const watched = await openWatched(`<all-news src="${given('', {status: '404'})}"></all-news>`, {fails: true});
    await expectEmptyFirst(watched, couldNot);
    const {page, first, later} = watched;
    const news = page.document.querySelector('all-news')!;
    const frame = (): Promise<unknown> => new Promise((resolve) => page.window.requestAnimationFrame(resolve));
    news.setAttribute('src', given(jsonFeed({id: '1', title: 'Hours'})));
    while (news.shadowRoot!.querySelector('[role="status"]')) await frame();
    later.length = 0;
    const regions = first.size;
    news.setAttribute('src', given('', {status: '404'}));
    while (first.size === regions) await frame();
    expect([...first.values()].filter(Boolean)).to.deep.equal([]);
    await expectEmptyFirst(watched, couldNot);
  });

  it('that a first reader has English', async () => {
    await expectEmptyFirst(
      await openWatched('<all-causes></all-causes>', {lang: 'es', bundle: faulty('missing'), fails: true}),
      /In English for now/,
    );
  });

  for (const lang of ['en', 'es'])
    it(`that a language has failed beside text in ${lang}, on a section and in the menu`, async () => {
      const watched = await openWatched('<all-language-picker></all-language-picker><all-causes></all-causes>', {
        lang,
      });
      const {fetch, document} = watched.page.window;
      watched.page.window.fetch = (...asked) =>
        String(asked[0]).includes('fr.json') ? Promise.reject(new TypeError('offline')) : fetch(...asked);
      document.documentElement.lang = 'fr';
      const failed = spanish.messages['picker.failed']!.replace('{language}', 'Français');
      await expectEmptyFirst(watched, lang === 'en' ? /In English for now/ : new RegExp(failed));
    });

  for (const format of ['shadow', 'light'])
    it(`that a language has failed beside text that a server has made, in the format ${format}`, async () => {
      const query = new URLSearchParams({tag: 'all-causes', format, lang: 'es'});
      const html = await (await fetch(`/prerendered?${query}`)).text();
      const main = /<main>([^]*)<\/main>/.exec(html)![1]!;
      const watched = await openWatched(format === 'light' ? `<all-causes>${main}</all-causes>` : main, {
        lang: 'es',
        bundle: faulty('unreachable'),
        fails: true,
      });
      watched.page.document.querySelector<HTMLElement>('all-causes')!.lang = 'fr';
      await expectEmptyFirst(watched, /Français/);
    });

  it('that there is no room for more questions', async () => {
    const watched = await openWatched('<all-questions></all-questions>');
    const root = watched.page.document.querySelector('all-questions')!.shadowRoot!;
    for (let count = 0; count < 501; count++) {
      root.querySelector<HTMLInputElement>('#write')!.value = `Question ${count}`;
      root.querySelector<HTMLButtonElement>('[name="add"]')!.click();
    }
    await settled(watched.page);
    await expectEmptyFirst(watched, /./);
  });
});
