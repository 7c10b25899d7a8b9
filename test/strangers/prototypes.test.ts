/** Readers get every word beside scripts that add to the prototypes of all elements, arrays, texts and objects. */
import {expect} from '@open-wc/testing';
import {
  fetchLocale,
  isSweep,
  loadBundle,
  oursIn,
  openPage,
  sectionOf,
  someCases,
  textOf,
  type Page,
} from '../browser/pages.ts';
import {nine} from '../whole-page/page.ts';

const {elements} = await loadBundle();
const {messages} = await fetchLocale('es');
const tags = Object.keys(elements);
const json = (value: unknown): string => `<script type="application/json">${JSON.stringify(value)}</script>`;
const items = [{title: 'A new family room', url: '/news/1', date: '2026-11-05'}];
const data: Readonly<Record<string, unknown>> = {
  'all-care': {offers: ['A nurse who knows you']},
  'all-doctors': {people: [{name: 'Robin Example', role: 'Doctor'}]},
  'all-community': {items},
  'all-news': {items},
  'all-products': {items: [{title: 'Warm caps', sponsored: true}]},
  'all-policy': {donations: {text: 'Thank you for gifts.'}},
};
const profile = {name: 'Harbor Lane Hospital', phone: '555-0100', emergency: '911', locations: [{name: 'Main'}]};
const inPage = nine.filter((tag) => tag !== 'all-causes');
const alone = tags.filter((tag) => !inPage.includes(tag));
/** Tags on their own, of which one is a page that makes all others, then a page with sections of its own. */
const body = `<script type="application/json" data-all-hospital>${JSON.stringify(profile)}</script>
  ${alone.map((tag) => `<${tag}>${data[tag] ? json(data[tag]) : ''}</${tag}>`).join('')}
  <all-page><div><all-overview></all-overview></div><all-treatment></all-treatment>
    <all-doctors>${json(data['all-doctors'])}</all-doctors></all-page>`;

const bundle = '<script type="module" src="{bundle}"></script>';
const script = (name: string): string => `<script src="/test/strangers/scripts/${name}"></script>`;

/** Our elements in a page, without those that `<all-page>` makes for words of the hospital's, which have none here. */
const filledIn = ({document}: Page): readonly Element[] =>
  oursIn(document).filter((element) => element.getRootNode() === document || !data[element.localName]);

/** Waits, frame by frame, until elements have a view in that language, and asks nothing that the page may have changed. */
const drawn = async (page: Page, lang: string): Promise<void> => {
  const isDrawn = ({shadowRoot}: Element): boolean => shadowRoot?.querySelector('section')?.lang === lang;
  while (!filledIn(page).length || !filledIn(page).every(isDrawn))
    await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
  await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
};

/** Text of each of our elements, and whether a reader sees it. */
const wordsIn = (page: Page): readonly string[] =>
  filledIn(page).map((element) => {
    const isSeen = sectionOf(element).getClientRects().length > 0;
    return `${element.localName}, ${isSeen ? 'seen' : 'unseen'}: ${textOf(element)}`;
  });

describe('beside a script that adds to prototypes', () => {
  const words: Record<string, readonly string[]> = {};

  before(async () => {
    const page = await openPage(body);
    await drawn(page, 'en');
    words['en'] = wordsIn(page);
    page.document.documentElement.lang = 'es';
    await drawn(page, 'es');
    words['es'] = wordsIn(page);
    expect(words['es'].join()).to.include(messages['causes.title']);
    expect(words['es'].filter((text) => text.includes(', seen'))).to.have.length.greaterThan(tags.length);
  });

  const others = [
    ['as Prototype.js does', 'like-prototype.js'],
    ['as MooTools does', 'like-mootools.js'],
    ['every name that we have, as a function', 'like-no-one.js?how=function'],
    ['every name that we have, as a value', 'like-no-one.js?how=true'],
    ['every name that we have, and throws where it is asked', 'like-no-one.js?how=throws'],
  ] as const;
  const orders = [
    ['before ours', (file: string) => script(file) + bundle],
    [
      'after ours',
      (file: string) =>
        bundle +
        `<script type="module">import '{bundle}';
        const script = document.createElement('script');
        script.src = '/test/strangers/scripts/${file}';
        document.head.append(script);
        await new Promise((resolve) => script.addEventListener('load', resolve));
        window.isThere = true;</script>`,
    ],
  ] as const;
  /** Each script in one of the orders, by turns; in `npm run sweep` in both. */
  const cases = (isSweep ? [0, 1] : [0]).flatMap((first) =>
    others.map((each, at) => [...each, ...orders[(at + first) % 2]!] as const),
  );

  for (const [name, file, when, headWith] of someCases(cases, 2))
    it(`${name}, ${when}: every element has every word, and the tabs work`, async () => {
      const page = await openPage(body, {head: headWith(file)});
      await drawn(page, 'en');
      if (when === 'after ours')
        while (!('isThere' in page.window)) await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
      expect(wordsIn(page)).to.deep.equal(words['en']);
      page.document.documentElement.lang = 'es';
      await drawn(page, 'es');
      expect(wordsIn(page)).to.deep.equal(words['es']);
      const [, whole] = page.document.querySelectorAll('all-page');
      const tab = whole!.shadowRoot!.querySelector<HTMLElement>('#tab-all-doctors-and-departments')!;
      tab.click();
      await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
      expect(tab.getAttribute('aria-selected')).to.equal('true');
      expect(sectionOf(whole!.querySelector('all-doctors')!).getClientRects().length).to.be.greaterThan(0);
      expect(page.record.console).to.deep.equal([]);
    });
});
