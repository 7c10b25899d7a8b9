/** Readers get our words whole after a page translator has worked inside our open shadow roots and inside our tags. */
import {expect} from '@open-wc/testing';
import {loadBundle, oursIn, openPage, sectionOf, textOf, updated, type Page} from '../browser/pages.ts';
import {nine} from '../whole-page/page.ts';

const {elements} = await loadBundle();
const tags = Object.keys(elements);
const json = (value: unknown): string => `<script type="application/json">${JSON.stringify(value)}</script>`;
const people = {people: [{name: 'Robin Example', role: 'Doctor'}]};
const items = [{title: 'A new family room', url: '/news/1', date: '2026-11-05'}];
const data: Readonly<Record<string, unknown>> = {
  'all-care': {offers: ['A nurse who knows you']},
  'all-doctors': people,
  'all-community': {items},
  'all-news': {items},
  'all-products': {items: [{title: 'Warm caps', sponsored: true}]},
  'all-policy': {donations: {text: 'Thank you for gifts.'}},
};
const inPage = nine.filter((tag) => !['all-causes', 'all-symptom-list'].includes(tag));
const alone = tags.filter((tag) => !inPage.includes(tag));
const ownSections = `<all-page><div>Our own <all-overview>Call us.</all-overview></div><all-treatment></all-treatment>
    <all-doctors>${json(people)}</all-doctors></all-page>`;
/** Tags on their own, of which one is a page that makes all others, and a page with sections of its own. */
const body = `${alone.map((tag) => `<${tag}>${data[tag] ? json(data[tag]) : ''}</${tag}>`).join('')}
  ${ownSections}`;

/** Our elements in a page, without those that `<all-page>` makes for words of the hospital's, which have none here. */
const filledIn = ({document}: Page): readonly Element[] =>
  oursIn(document).filter((element) => element.getRootNode() === document || !data[element.localName]);

/** Waits until every element is in that language. */
const turned = async (page: Page, lang: string): Promise<void> => {
  const isOld = ({isConnected, shadowRoot}: Element): boolean =>
    isConnected && shadowRoot?.querySelector('section')?.lang !== lang;
  for (let old = filledIn(page); (old = old.filter(isOld)).length; old = filledIn(page))
    while (old.some(isOld)) await Promise.race([page.next('all-language'), page.next('all-content')]);
  await updated(page);
};

const turn = async (page: Page, lang: string): Promise<void> => {
  page.document.documentElement.lang = lang;
  // An element whose root has been emptied has no language to wait for.
  await updated(page);
  await turned(page, lang);
};

/** Text, language and direction of each element, and how many views it has. */
const wordsIn = (page: Page): readonly string[] =>
  filledIn(page).map((element) => {
    const {lang, dir} = sectionOf(element);
    const views = element.shadowRoot!.querySelectorAll(':scope > section').length;
    const label = element.shadowRoot!.querySelector('[aria-label]')?.getAttribute('aria-label');
    return `${element.localName} ${lang} ${dir} ${views} ${label}: ${textOf(element)}`;
  });

const rootsIn = (page: Page): readonly ShadowRoot[] => oursIn(page.document).map(({shadowRoot}) => shadowRoot!);

const nodesIn = (root: Node, kind: number): readonly CharacterData[] => {
  const walker = root.ownerDocument!.createTreeWalker(root, kind);
  const nodes: CharacterData[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as CharacterData);
  return nodes;
};

const blocks = 'p, li, h1, h2, h3, h4, h5, h6, button, summary, label, footer, .draft, [role="tablist"]';

/** Ways in which translators change the nodes of a root. */
const ways: Readonly<Record<string, (root: ShadowRoot) => void>> = {
  'wraps every text in an element': (root) => {
    for (const text of nodesIn(root, NodeFilter.SHOW_TEXT).filter(({data}) => data.trim())) {
      const font = root.ownerDocument.createElement('font');
      font.textContent = `[xx] ${text.data}`;
      text.replaceWith(font);
    }
  },
  'writes every text anew': (root) => {
    for (const text of nodesIn(root, NodeFilter.SHOW_TEXT).filter(({data}) => data.trim()))
      text.data = `[xx] ${text.data}`;
  },
  'rewrites the HTML of every block': (root) => {
    for (const block of root.querySelectorAll(blocks))
      if (block.isConnected && !block.querySelector('slot')) block.innerHTML = `[xx] ${block.innerHTML}`;
  },
  'removes every comment': (root) => {
    for (const comment of nodesIn(root, NodeFilter.SHOW_COMMENT)) comment.remove();
  },
  'joins texts that stand side by side': (root) => {
    for (const comment of nodesIn(root, NodeFilter.SHOW_COMMENT)) comment.remove();
    root.normalize();
  },
  'says what language it has made': (root) => {
    for (const element of root.querySelectorAll('section, [lang], [dir], [aria-label]')) {
      element.setAttribute('lang', 'xx');
      element.setAttribute('dir', 'auto');
      element.setAttribute('aria-label', '[xx]');
    }
  },
  'puts text in place of the view': (root) => {
    root.textContent = '[xx]';
  },
  'rewrites the HTML of the whole root': (root) => {
    for (const section of root.querySelectorAll(':scope > section'))
      if (!oursIn(section).length) section.outerHTML = `[xx] ${section.outerHTML}`;
  },
};

const translate = async (page: Page, way: (root: ShadowRoot) => void): Promise<void> => {
  for (const root of rootsIn(page)) way(root);
  // The browser reports the changes in a microtask of its own.
  await Promise.resolve();
};

describe('a page translator that works inside our shadow roots', () => {
  const words: Record<string, readonly string[]> = {};
  let changed: readonly string[];

  /** Changes something in each element, and no language. */
  const change = async (page: Page): Promise<void> => {
    for (const element of page.document.querySelectorAll<HTMLElement>(tags.join()))
      Object.assign(element, {hospital: {name: 'Harbor Lane Hospital', phone: '555-0100'}, headingLevel: 3});
    page.document.querySelector('all-symptom-list')!.setAttribute('hide', 'symptoms.fatigue');
    Object.assign(page.document.querySelector('all-news')!, {data: {items: [{title: 'Other hours'}]}});
    // What the page makes for the hospital comes after the page itself.
    await updated(page);
    await updated(page);
  };

  before(async () => {
    const page = await openPage(body);
    for (const lang of ['en', 'ar', 'es']) {
      await turn(page, lang);
      words[lang] = wordsIn(page);
    }
    expect(words['es']!.length).to.be.greaterThan(tags.length);
    await change(page);
    changed = wordsIn(page);
    expect(changed.join()).to.include('555-0100').and.include('Other hours');
  });

  for (const [at, [name, way]] of Object.entries(ways).entries()) {
    const next = at % 2 ? 'es' : 'ar';

    it(`and ${name}: the next language is ours, whole, and so is English again`, async () => {
      const page = await openPage(body);
      await turn(page, 'en');
      for (const lang of [next, 'en']) {
        await translate(page, way);
        await turn(page, lang);
        expect(wordsIn(page)).to.deep.equal(words[lang]);
      }
      expect(page.record.console).to.deep.equal([]);
    });

    it(`and ${name}: the next change in the same language loses no word`, async () => {
      const page = await openPage(body, {lang: 'es'});
      await turned(page, 'es');
      await translate(page, way);
      await change(page);
      expect(wordsIn(page)).to.deep.equal(changed);
      expect(page.record.console).to.deep.equal([]);
    });
  }

  it('leaves a reader the tabs: a tab that was written anew opens, and the arrow keys lead on', async () => {
    const page = await openPage('<all-page></all-page>');
    await turn(page, 'en');
    const {shadowRoot} = page.document.querySelector('all-page')!;
    const tabs = (): readonly HTMLElement[] => [...shadowRoot!.querySelectorAll<HTMLElement>('[role="tab"]')];
    const list = shadowRoot!.querySelector('[role="tablist"]')!;
    list.innerHTML = list.innerHTML.replaceAll('</button>', ' [xx]</button>');
    tabs()[1]!.click();
    await updated(page);
    expect(tabs().map((tab) => tab.getAttribute('aria-selected'))).to.deep.equal(['false', 'true', 'false']);
    for (const tab of tabs()) tab.textContent = '[xx]';
    tabs()[1]!.focus();
    const event = new page.window.KeyboardEvent('keydown', {key: 'Home', bubbles: true, composed: true});
    tabs()[1]!.dispatchEvent(event);
    await updated(page);
    expect(shadowRoot!.activeElement === tabs()[0]).to.equal(true);
    expect(tabs()[0]!.getAttribute('aria-selected')).to.equal('true');
  });

  it('leaves open what a reader has opened, and the focus where it was', async () => {
    const page = await openPage('<all-symptom-list></all-symptom-list>', {lang: 'es'});
    await turned(page, 'es');
    const root = page.document.querySelector('all-symptom-list')!.shadowRoot!;
    const summary = (): HTMLElement => root.querySelector<HTMLElement>('footer summary')!;
    summary().click();
    await translate(page, ways['wraps every text in an element']!);
    summary().focus();
    await turn(page, 'ar');
    expect(root.querySelector<HTMLDetailsElement>('footer details')!.open).to.equal(true);
    expect(root.activeElement === summary()).to.equal(true);
  });
});

it('A page translator that rewrites the HTML inside our tags loses no section and no word of the hospital’s', async () => {
  const markup = `<all-causes>Call us.<p slot="before">We know you.</p></all-causes>${ownSections}`;
  const clean = await openPage(markup);
  await turn(clean, 'en');
  await turn(clean, 'es');
  const expected = wordsIn(clean);
  const page = await openPage(markup);
  await turn(page, 'en');
  for (const element of page.document.querySelectorAll('all-page, all-causes')) element.innerHTML += '';
  await turn(page, 'es');
  expect(wordsIn(page)).to.deep.equal(expected);
  expect(page.document.querySelector('[slot="before"]')!.getClientRects().length).to.be.greaterThan(0);
  expect(page.record.console).to.deep.equal([]);
});
