/** The sections for families on a page: where they stand, what a hospital puts in, and the card in two languages. */
import {expect} from '@open-wc/testing';
import {accessibilityFindings, languages, loadBundle, place, sectionOf, textOf} from '../browser/pages.ts';
import {english} from '../content/sections.ts';

const {addLocale} = await loadBundle();
const tags = ['all-key-points', 'all-living-with', 'all-follow-up', 'all-questions', 'all-fever-card'];
const profile = {lang: 'en', name: 'Harbor Lane Hospital', careLine: '555-0123', emergency: '911'};
const script = `<script type="application/json" data-all-hospital>${JSON.stringify(profile)}</script>`;

/** Every text in capitals, but for the placeholders. */
const loud = Object.fromEntries(
  Object.entries(english).map(([id, text]) => [
    id,
    text.replace(/\{\w+\}|[^{}]+/g, (part) => (part.startsWith('{') ? part : part.toUpperCase())),
  ]),
);
addLocale('sw', {locale: 'sw', direction: 'ltr', state: 'draft', messages: loud});

const texts = (root: ParentNode, selector: string): readonly string[] =>
  [...root.querySelectorAll(selector)].map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());

afterEach(() => document.querySelector('[data-all-hospital]')?.remove());

describe('the sections for families', () => {
  it('are accessible', async () => {
    await place(`<div>${tags.map((tag) => `<${tag}></${tag}>`).join('')}</div>`);
    expect(await accessibilityFindings()).to.deep.equal([]);
  });

  for (const tag of ['all-key-points', 'all-living-with', 'all-fever-card'])
    it(`<${tag}> has the care team’s number in its urgent box`, async () => {
      document.head.insertAdjacentHTML('beforeend', script);
      const box = sectionOf(await place(`<${tag}></${tag}>`)).querySelector('[part="notice urgent"]')!;
      expect(box.querySelector('a')!.getAttribute('href')).to.equal('tel:5550123');
    });

  it('begin with the key points, above the tabs of the page', async () => {
    const page = await place('<all-page></all-page>');
    await page.updateComplete;
    const root = page.shadowRoot!;
    const points = root.querySelector('all-key-points')!;
    const tabs = root.querySelector('[role="tablist"]')!;
    expect(points.compareDocumentPosition(tabs) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
    expect(points.closest('[role="tabpanel"]')).to.equal(null);
  });

  it('are the first under “Care and support”, which no hospital’s data is needed for', async () => {
    const page = await place('<all-page></all-page>');
    await page.updateComplete;
    const care = page.shadowRoot!.querySelector('#all-care-and-support')!;
    expect([...care.querySelectorAll('.parts > *')].map(({localName}) => localName).slice(0, 3)).to.deep.equal([
      ...['all-living-with', 'all-questions', 'all-fever-card'],
    ]);
  });

  it('say the sources of the key points below the tabs, so that nothing stands between them', async () => {
    const page = await place('<all-page></all-page>');
    await page.updateComplete;
    const points = page.shadowRoot!.querySelector('all-key-points')!;
    expect(points.parentElement!.querySelector('footer')).to.equal(null);
  });
});

describe('<all-living-with>', () => {
  it('has default words in its slots, and the hospital’s in their place, under its name', async () => {
    document.head.insertAdjacentHTML('beforeend', script);
    const element = await place('<all-living-with></all-living-with>');
    expect(textOf(element)).to.include(english['living.costs.what']);
    element.insertAdjacentHTML('beforeend', '<p slot="costs">Ask at desk 4.</p>');
    await new Promise((resolve) => element.shadowRoot!.addEventListener('slotchange', resolve, {once: true}));
    await element.updateComplete;
    expect(textOf(element)).not.to.include(english['living.costs.what']);
    const slot = element.shadowRoot!.querySelector<HTMLSlotElement>('slot[name="costs"]')!;
    expect(slot.assignedElements().map(({textContent}) => textContent)).to.deep.equal(['Ask at desk 4.']);
    expect(slot.closest('.theirs')!.textContent).to.include('Harbor Lane Hospital');
  });

  it('names each help line with its country, as a number to call', async () => {
    const section = sectionOf(await place('<all-living-with></all-living-with>'));
    const lines = [...section.querySelectorAll('li')].filter((item) => item.querySelector('p .phone'));
    expect(lines.map((item) => item.querySelector('strong')!.textContent)).to.deep.equal([
      ...['United States', 'United Kingdom', 'Australia'],
    ]);
    const numbers = lines.flatMap((item) => [...item.querySelectorAll('a')].map((link) => link.getAttribute('href')));
    expect(numbers).to.deep.equal([
      ...['tel:18004226237', 'tel:18002272345', 'tel:18009554572', 'tel:988'],
      ...['tel:08082080888', 'tel:08088010444', 'tel:1800620420'],
    ]);
  });

  it('names the country in the reader’s language, where no line is for their own', async () => {
    const section = sectionOf(await place('<all-living-with lang="sw"></all-living-with>'));
    expect(texts(section, 'li:has(p .phone) strong')).to.include('Marekani');
    expect(
      textOf(section.getRootNode() instanceof ShadowRoot ? (section.getRootNode() as ShadowRoot).host : section),
    ).to.include(loud['living.lines']);
  });
});

describe('<all-fever-card>', () => {
  it('has every line in the reader’s language and again in English, with the same numbers', async () => {
    document.head.insertAdjacentHTML('beforeend', script);
    const element = await place('<all-fever-card lang="sw"></all-fever-card>');
    const section = sectionOf(element);
    const copy = section.querySelector('.copy')!;
    expect(copy.getAttribute('lang')).to.equal('en');
    for (const id of ['treatment.no-answer.what', 'doctor.emergency-room', 'card.staff', 'card.treatment']) {
      expect(copy.textContent).to.include(english[id]);
      expect(section.textContent).to.include(loud[id]);
    }
    expect(texts(copy, 'a')).to.deep.equal(['555-0123', '911']);
    expect(copy.textContent).to.match(/100\.4\s°F/);
  });

  it('has it once in English', async () => {
    const section = sectionOf(await place('<all-fever-card></all-fever-card>'));
    expect(section.querySelector('.copy')).to.equal(null);
  });

  it('without any number says whom to call, and has a line to write it on', async () => {
    const element = await place('<all-fever-card></all-fever-card>');
    expect(textOf(element)).to.include(english['treatment.care-line.none']);
    expect(textOf(element)).to.include(english['treatment.emergency.none']);
    expect(texts(sectionOf(element), '.fields > li')).to.include(english['card.number']);
  });

  it('tells where it was read, without what may say who reads', async () => {
    history.replaceState(null, '', '?patient=7#private');
    const address = sectionOf(await place('<all-fever-card></all-fever-card>')).querySelector('.address')!.textContent;
    expect(address).to.equal(location.origin + location.pathname);
    history.replaceState(null, '', location.pathname);
  });

  it('is told in the language of the page after a change', async () => {
    const element = await place('<all-fever-card></all-fever-card>');
    const shown = languages(element);
    element.lang = 'sw';
    await shown;
    expect(textOf(element)).to.include(loud['card.title']);
  });
});
