/** A term is a button in the text. It opens its explanation in place, by pointer and keyboard, and moves nothing else. */
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {
  accessibilityFindings,
  consoleDuring,
  fetchLocale,
  languages,
  loadBundle,
  place,
  sectionOf,
  signatureOf,
  someCases,
  wordCodes,
} from '../browser/pages.ts';
import {published} from '../../src/conditions/leukemia/published.ts';
import {sections} from '../content/sections.ts';

const {addLocale} = await loadBundle();
const explained = Object.entries(sections).filter(([, {terms}]) => terms);

const buttonsIn = (element: Element): readonly HTMLButtonElement[] => [
  ...sectionOf(element).querySelectorAll<HTMLButtonElement>('button[aria-expanded]'),
];
const buttonOf = (element: Element, words: string): HTMLButtonElement =>
  buttonsIn(element).find(({textContent}) => textContent === words)!;
const meaningsIn = (element: Element): readonly string[] =>
  [...sectionOf(element).querySelectorAll('[role="note"]')].map(({textContent}) => textContent.trim());
const spleen = 'Spleen An organ in the upper left belly that filters blood.';

const placeOpen = async (tag: string, words: string) => {
  const element = await place(`<${tag}></${tag}>`);
  buttonOf(element, words).click();
  await element.updateComplete;
  return element;
};

/** Presses a key, and waits until it has opened or closed a term: the key may come to the page later than the answer to us. */
const press = async (button: Element, key: string): Promise<void> => {
  const changed = new Promise((resolve) => {
    new MutationObserver(resolve).observe(button, {attributeFilter: ['aria-expanded']});
  });
  await sendKeys({press: key});
  await changed;
};

describe('a term', () => {
  for (const [tag, {terms}] of explained)
    it(`is a button where <${tag}> uses it first, and a page with this section alone explains it`, async () => {
      const element = await place(`<${tag}></${tag}>`);
      const buttons = buttonsIn(element);
      expect(buttons.length).to.equal(terms!.length);
      expect(new Set(buttons.map(({dataset}) => dataset['term'])).size).to.equal(buttons.length);
      for (const button of buttons) {
        expect(button.getAttribute('aria-expanded')).to.equal('false');
        expect(button.closest('h1, h2, h3, h4, h5, h6, strong, [part~="urgent"]')).to.equal(null);
        button.click();
      }
      await element.updateComplete;
      const meanings = terms!.map(({term, message}) => `${term.text} ${message.text}`);
      expect(meaningsIn(element)).to.have.members(meanings);
    });

  for (const [tag, {terms}] of someCases(explained, 2))
    it(`is clean of every finding of axe where all of <${tag}> are open`, async () => {
      const element = await place(`<${tag}></${tag}>`);
      for (const button of buttonsIn(element)) button.click();
      await element.updateComplete;
      expect(meaningsIn(element)).to.have.length(terms!.length);
      expect(await accessibilityFindings()).to.deep.equal([]);
    });

  for (const code of wordCodes(published.map(({code}) => code)))
    it(`leaves the text of a section as it is in ${code}`, async () => {
      const {messages} = await fetchLocale(code);
      for (const [tag, section] of explained) {
        const element = await place(`<${tag} lang="${code}"></${tag}>`);
        const text = sectionOf(element).textContent.replace(/\s+/g, ' ');
        const lead = section.blocks.find((block) => block.kind === 'paragraph');
        if (lead) expect(text).to.include(messages[lead.message.id]!.split(/\{\w+\}/)[0]!.replace(/\s+/g, ' '));
        expect(buttonsIn(element).length, tag).to.be.greaterThan(terms(section) - 2);
      }
    });

  it('opens with Enter and with the space bar, closes with Escape, and keeps the focus', async () => {
    const element = await place('<all-overview></all-overview>');
    const button = buttonOf(element, 'spleen');
    button.focus();
    for (const key of ['Enter', ' ']) {
      await press(button, key);
      expect(button.getAttribute('aria-expanded')).to.equal('true');
      expect(meaningsIn(element)).to.deep.equal([spleen]);
      await press(button, 'Escape');
      expect(button.getAttribute('aria-expanded')).to.equal('false');
      expect(meaningsIn(element)).to.deep.equal([]);
      expect(element.shadowRoot!.activeElement).to.equal(button);
    }
  });

  it('closes one thing with Escape: not a dialog of the page, and that with the next', async () => {
    const element = await placeOpen('all-overview', 'spleen');
    const seen: string[] = [];
    const reached = new Promise((resolve) => {
      const listen = ({key}: KeyboardEvent) => {
        seen.push(key);
        resolve(document.removeEventListener('keydown', listen));
      };
      document.addEventListener('keydown', listen);
    });
    const button = buttonOf(element, 'spleen');
    button.focus();
    await press(button, 'Escape');
    expect(seen).to.deep.equal([]);
    await sendKeys({press: 'Escape'});
    await reached;
    expect(seen).to.deep.equal(['Escape']);
  });

  for (const lang of ['en', 'ar'])
    it(`opens below its line, and moves nothing above it, in ${lang}`, async () => {
      const element = await place(`<all-overview lang="${lang}"></all-overview>`);
      const [first, second] = buttonsIn(element);
      const before = [first!, second!].map((button) => button.getBoundingClientRect());
      second!.click();
      await element.updateComplete;
      const after = [first!, second!].map((button) => button.getBoundingClientRect());
      for (const [index, {left, top, width}] of before.entries()) {
        expect(after[index]!.left).to.be.closeTo(left, 0.5);
        expect(after[index]!.top).to.be.closeTo(top, 0.5);
        expect(after[index]!.width).to.be.closeTo(width, 0.5);
      }
      const note = sectionOf(element).querySelector('[role="note"]')!.getBoundingClientRect();
      expect(note.top).to.be.greaterThan(after[1]!.bottom - 1);
      expect(note.top - after[1]!.bottom).to.be.lessThan(after[1]!.height);
    });

  it('stands on paper in its sentence with the brackets, so that no line begins with the comma after them', async () => {
    const element = await place('<all-overview></all-overview>');
    const all = [...element.shadowRoot!.adoptedStyleSheets].flatMap(({cssRules}) => [...cssRules]);
    const print = all.flatMap((rule) =>
      rule instanceof CSSMediaRule && rule.conditionText === 'print' ? [...rule.cssRules] : [],
    );
    const paper = new CSSStyleSheet();
    paper.replaceSync(print.map(({cssText}) => cssText).join(''));
    element.shadowRoot!.adoptedStyleSheets.push(paper);
    for (const width of [240, 300, 360, 420, 480]) {
      element.style.inlineSize = `${width}px`;
      for (const button of buttonsIn(element)) {
        const next = document.createRange();
        const texts = [...button.parentNode!.childNodes].filter((node) => node instanceof Text);
        next.setStart(
          texts.find((text) => text.data.trim() && button.compareDocumentPosition(text) & 4)!,
          0,
        );
        next.setEnd(next.startContainer, 1);
        expect(next.toString()).to.equal(',');
        const {left} = next.getBoundingClientRect();
        expect(left).to.be.greaterThan(button.parentElement!.getBoundingClientRect().left + 5, `${width} px`);
      }
    }
  });

  it('is found in the next block where the hospital hides the one in which it stood first', async () => {
    const whole = await place('<all-diagnosis></all-diagnosis>');
    const block = buttonOf(whole, 'red cells').closest('li')!;
    const hidden = sections['all-diagnosis']!.blocks.flatMap((part) => (part.kind === 'list' ? part.items : [])).find(
      (item) => block.textContent.includes(item.term!.text),
    )!;
    const element = await place(`<all-diagnosis hide="${hidden.term!.id}"></all-diagnosis>`);
    expect(sectionOf(element).textContent).not.to.include(hidden.message!.text);
    const left = buttonsIn(element).map(({dataset}) => dataset['term']);
    expect(left).to.include(buttonsIn(whole).find(({textContent}) => textContent === 'spleen')!.dataset['term']);
    expect(new Set(left).size).to.equal(left.length);
  });

  it('stays open when the language changes', async () => {
    const element = await placeOpen('all-overview', 'spleen');
    const changed = languages(element);
    element.lang = 'es';
    await changed;
    expect(meaningsIn(element)).to.deep.equal([
      'Bazo Un órgano que filtra la sangre. Está en la parte de arriba del vientre, a la izquierda.',
    ]);
  });

  it('is opened by a button that a page translator has written anew', async () => {
    const element = await place('<all-overview></all-overview>');
    const button = buttonOf(element, 'spleen');
    const anew = button.cloneNode() as HTMLElement;
    anew.innerHTML = '<font>Milz</font>';
    button.replaceWith(anew);
    sectionOf(element).querySelector<HTMLElement>('button font')!.click();
    await element.updateComplete;
    expect(meaningsIn(element).join()).to.include('filters blood');
  });

  it('is not explained in a language that lacks the explanation, and the section is whole, without a word in the console', async () => {
    const spanish = await fetchLocale('es');
    const all = Object.entries(spanish.messages);
    const messages = Object.fromEntries(all.filter(([id]) => id !== 'glossary.spleen.what'));
    addLocale('sw', {...spanish, locale: 'sw', messages});
    const lines = await consoleDuring(() => place('<all-overview lang="sw"></all-overview>'));
    const element = document.querySelector('all-overview')!;
    expect(sectionOf(element).lang).to.equal('sw');
    expect(sectionOf(element).textContent).to.include('el bazo');
    expect(buttonsIn(element).map(({dataset}) => dataset['term'])).to.deep.equal(['glossary.lymph-node']);
    expect(lines.filter((line) => !line.includes('lacks'))).to.deep.equal([]);
  });

  it('is not explained by a draft in a section that a person has reviewed', async () => {
    const spanish = await fetchLocale('es');
    const signature = signatureOf(spanish, 'A. Reader', '2026-10-01');
    addLocale('es', {...spanish, ...signature, sections: {...signature.sections, glossary: {state: 'draft'}}} as never);
    const element = await place('<all-overview lang="es"></all-overview>');
    expect(sectionOf(element).textContent).not.to.include('Borrador de traducción');
    expect(buttonsIn(element)).to.deep.equal([]);
    expect(sectionOf(element).textContent).to.include('el bazo');
  });
});

const terms = ({terms: used}: (typeof sections)[string]): number => used!.length;
