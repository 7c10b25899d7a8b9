/** Text for screen readers: whole sentences, the end of a box, and each word in its own language. */
import {expect} from '@open-wc/testing';
import {openHospital} from '../hospital-voice/page.ts';
import {oursIn, sectionOf, settled, someCases, openPage, type Page} from '../browser/pages.ts';
import {deep} from './page.ts';

const doctor = '<all-when-to-see-doctor></all-when-to-see-doctor>';
const textsIn = (element: Element): readonly string[] =>
  [...element.childNodes].flatMap((node) =>
    node.nodeType === Node.TEXT_NODE && node.textContent!.trim() ? [node.textContent!] : [],
  );

const fever = {once: {celsius: 38.3, fahrenheit: 101}, lasting: {celsius: 38, fahrenheit: 100.4, minutes: 60}};

describe('a sentence on fever', () => {
  for (const [lang, limit] of someCases(
    [
      ['en', '101 °F (38.3 °C)'],
      ['es', '38,3 °C (101 °F)'],
      ['es-MX', '38.3 °C (101 °F)'],
      ['de', '38,3 °C (101 °F)'],
      ['fr', '38,3 °C (101 °F)'],
      ['pl', '38,3 °C (101 °F)'],
      ['ru', '38,3 °C (101 °F)'],
    ] as const,
    3,
  ))
    it(`is one text, with the decimal mark of the language, in ${lang}`, async () => {
      const page = await openHospital(doctor, {name: 'Harbor Lane Hospital', fever}, {lang});
      const whole = deep(sectionOf(page.document.querySelector('all-when-to-see-doctor')!)).flatMap(textsIn);
      const sentences = whole.filter((text) => text.replaceAll('\u00A0', ' ').includes(limit));
      expect(sentences).to.not.deep.equal([]);
      for (const text of sentences) expect(text.trim()).to.match(/^[\p{L}“«„¿][^]*[.:)!?»”]$/u);
    });
});

describe('the end of a box', () => {
  const named = (page: Page, selector: string): readonly string[] =>
    oursIn(page.document)
      .flatMap((element) => [...element.shadowRoot!.querySelectorAll(selector)])
      .map((box) => {
        expect(box.getAttribute('role')).to.equal('group');
        return (box.getRootNode() as ShadowRoot)
          .getElementById(box.getAttribute('aria-labelledby')!)!
          .textContent.trim();
      });

  it('of urgent advice can be heard: the box is a group with the name of its heading', async () => {
    const page = await openPage(`${doctor}<all-treatment lang="es"></all-treatment>`);
    await settled(page);
    const names = named(page, '.urgent');
    expect(names).to.have.length(2);
    for (const name of names) expect(name.length).to.be.greaterThan(5);
  });

  it('of the hospital’s own words can be heard: they are a group with the hospital’s name', async () => {
    const page = await openHospital('<all-causes><p slot="after">Call us.</p></all-causes>', {
      name: 'Harbor Lane Hospital',
    });
    expect(named(page, '.theirs:not([hidden])')).to.deep.equal(['From Harbor Lane Hospital']);
  });

  it('has a name that is the only one with its id, in a section with its English text too', async () => {
    const page = await openHospital('<all-when-to-see-doctor lang="vi"></all-when-to-see-doctor>', {
      name: 'Harbor Lane Hospital',
      offerEnglish: true,
    });
    const ids = deep(page.document.querySelector('all-when-to-see-doctor')!.shadowRoot!).flatMap(({id}) => id || []);
    expect(ids.length).to.be.greaterThan(2);
    expect(new Set(ids).size).to.equal(ids.length);
  });
});

it('The mark of a draft in the menu of languages is in the language of the menu, and each name in its own', async () => {
  const page = await openPage('<all-language-picker></all-language-picker>', {lang: 'ar'});
  await settled(page);
  const options = [...sectionOf(page.document.querySelector('all-language-picker')!).querySelectorAll('option')];
  const spanish = options.find(({value}) => value === 'es')!;
  expect(spanish.text).to.equal('Español (مسودة)');
  const walker = page.document.createTreeWalker(spanish, NodeFilter.SHOW_TEXT);
  const texts: [string, string][] = [];
  while (walker.nextNode())
    if (walker.currentNode.textContent!.trim())
      texts.push([
        walker.currentNode.textContent!.trim(),
        walker.currentNode.parentElement!.closest<HTMLElement>('[lang]')!.lang,
      ]);
  expect(texts).to.deep.equal([
    ['Español', 'es'],
    ['(مسودة)', 'ar'],
  ]);
});

it('A list that could not be loaded is told in a status region', async () => {
  const page = await openPage('<all-news src="/nowhere.json"></all-news>');
  await settled(page);
  const status = page.document.querySelector('all-news')!.shadowRoot!.querySelector('[role="status"]')!;
  expect(status.textContent).to.match(/^We could not load this list just now\./);
  expect(status.getBoundingClientRect().height).to.be.greaterThan(10);
});
