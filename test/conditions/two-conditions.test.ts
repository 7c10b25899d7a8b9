/** A second condition needs a record and messages, and no change in generic code. */
import {expect} from '@open-wc/testing';
import {messagesIn} from '../../src/content/translate.ts';
import {addInlineLocales, localeAdder} from '../../src/elements/add-locale.ts';
import {elementsOf} from '../../src/elements/elements-of.ts';
import {Records} from '../../src/elements/records.ts';
import {graphOf} from '../../src/elements/structured-data.ts';
import {Catalogue} from '../../src/i18n/catalogue.ts';
import {fetchFrom} from '../../src/i18n/fetch-locale.ts';
import {register} from '../../src/register.ts';
import {emptyMain, fetchLocale, languages, loadBundle, sectionOf, textOf} from '../browser/pages.ts';
import {aCold} from './a-cold.ts';

await loadBundle();

const spanish = await fetchLocale('es');
const own: Readonly<Record<string, string>> = {
  'page.title': 'Resfriado común',
  'page.signs': 'Signos',
  'page.help': 'Lo que ayuda',
  'nose.title': 'Nariz que moquea',
  'nose.week': 'La nariz moquea una semana.',
  'nose.urgent': 'Urgente: fiebre alta',
  'nose.fever': 'Desde {celsius} °C, llame a {hospital}.',
  'nose.pain': 'Llame también si le duele un seno nasal.',
  'nose.steam': 'El vapor abre un seno nasal.',
  'terms.sinus': 'Seno nasal',
  'terms.sinus.means': 'Un hueco junto a la nariz.',
  'terms.sinus.in-text': 'seno nasal',
  'tea.title': 'Té',
  'tea.drink': 'Beba té.',
};
const records = new Records();
elementsOf({condition: aCold, catalogue: new Catalogue([]), records}, aCold);
/** Messages of its locale file: those of the interface and its own. */
const messages = Object.fromEntries(
  [...records.all].flatMap(messagesIn).map(({id}) => [id, own[id] ?? spanish.messages[id]!]),
);
const json = JSON.stringify({locale: 'es', direction: 'ltr', state: 'draft', reviewed: null, messages});
const bytes = new TextEncoder().encode(json);
const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
const folder = new URL(`/kept/${crypto.randomUUID()}/`, location.href);
await fetch(new URL('es.json', folder), {method: 'PUT', body: bytes});

const published = {
  code: 'es',
  direction: 'ltr',
  state: 'draft',
  integrity: `sha384-${btoa(String.fromCharCode(...hash))}`,
} as const;
const library = {condition: aCold, catalogue: new Catalogue([published], fetchFrom(folder)), records: new Records()};
const elements = elementsOf(library, aCold);
const addLocale = localeAdder(library, true, {});
register(elements);

const open = async (markup: string): Promise<HTMLElement> => {
  const main = emptyMain();
  const shown = languages(main, markup.match(/<(all|cold)-/g)!.length);
  main.insertAdjacentHTML('beforeend', markup);
  await shown;
  return main;
};

describe('a second condition beside ours', () => {
  it('has tags of its own from its record', () => {
    expect(Object.keys(elements)).to.deep.equal([
      'cold-language-picker',
      'cold-runny-nose',
      'cold-tea',
      'cold-doctors',
      'cold-page',
    ]);
    for (const tag of Object.keys(elements)) expect(customElements.get(tag)).to.be.a('function');
  });

  it('stands on one page with ours, in one language, each with its own words from its own file', async () => {
    const main = await open('<div lang="es"><all-causes></all-causes><cold-runny-nose></cold-runny-nose></div>');
    const [ours, theirs] = ['all-causes', 'cold-runny-nose'].map((tag) => main.querySelector(tag)!);
    expect([sectionOf(ours!).lang, sectionOf(theirs!).lang]).to.deep.equal(['es', 'es']);
    expect(textOf(ours!)).to.include(spanish.messages['causes.title']).and.not.to.include(own['nose.title']);
    expect(textOf(theirs!)).to.include(own['nose.title']).and.to.include(own['nose.week']);
    expect(textOf(theirs!)).to.include(spanish.messages['label.draft-notice']);
  });

  it('has its own fever limit, references, version and day', async () => {
    const main = await open('<cold-runny-nose></cold-runny-nose><cold-tea></cold-tea>');
    const nose = textOf(main.querySelector('cold-runny-nose')!);
    expect(nose).to.include(`From 39 °C on, call ${location.hostname}.`).and.to.include('On colds');
    expect(nose).to.include('Draft text, version 7.1').and.to.include('February 3, 2026');
    expect(sectionOf(main.querySelector('cold-tea')!).querySelectorAll('[part="references"] li')).to.have.length(2);
  });

  it('explains its own terms in the text, and never in an urgent box, where one stands first', async () => {
    const main = await open('<cold-runny-nose></cold-runny-nose>');
    const section = sectionOf(main.querySelector('cold-runny-nose')!);
    expect(section.querySelector('[part~="urgent"]')!.textContent).to.include('pain in a sinus');
    const buttons = [...section.querySelectorAll('button.term')];
    expect(buttons.map((button) => button.closest('p')!.textContent.trim())).to.deep.equal(['Steam opens a sinus.']);
  });

  it('has its own tabs on its own page, with addresses of its own', async () => {
    const main = emptyMain();
    main.insertAdjacentHTML('beforeend', '<cold-page lang="es" structured-data></cold-page>');
    const page = main.querySelector<HTMLElement & {updateComplete: Promise<boolean>}>('cold-page')!;
    await languages(page, 4);
    await page.updateComplete;
    const tabs = [...page.shadowRoot!.querySelectorAll('[role="tab"]')];
    expect(tabs.map(({textContent}) => textContent!.trim())).to.deep.equal([own['page.signs'], own['page.help']]);
    expect(tabs.map((tab) => tab.getAttribute('aria-controls'))).to.deep.equal(['cold-signs', 'cold-help']);
    expect(textOf(page)).to.include(own['page.title']).and.to.include('ICD-10-CM): J00');
    const graph = JSON.parse(document.querySelector('script[data-cold-graph]')!.textContent!) as {
      about: {name: string};
    };
    expect(graph.about.name).to.equal(own['page.title']);
    expect(graph).to.deep.equal(JSON.parse(JSON.stringify(graphOf(aCold))));
    page.remove();
    expect(document.querySelector('script[data-cold-graph]')).to.equal(null);
  });

  it('takes words and languages by its own `addLocale`, and leaves ours alone', async () => {
    addLocale('es', {messages: {'tea.drink': 'Beba mucho té.'}});
    const main = await open('<div lang="es"><cold-tea></cold-tea><all-overview></all-overview></div>');
    expect(textOf(main.querySelector('cold-tea')!)).to.include('Beba mucho té.');
    addLocale('sw', {direction: 'ltr', messages});
    const swahili = await open('<div lang="sw"><cold-tea></cold-tea><all-overview></all-overview></div>');
    expect(sectionOf(swahili.querySelector('cold-tea')!).lang).to.equal('sw');
    expect(sectionOf(swahili.querySelector('all-overview')!).lang).to.equal('en');
  });

  it('takes a language from the page under its own name', async () => {
    const box = document.createElement('div');
    box.innerHTML = '<script type="application/json" data-cold-locale="yo"></script>';
    box.querySelector('script')!.textContent = JSON.stringify({direction: 'ltr', messages});
    addInlineLocales(box, library, addLocale);
    const main = await open('<div lang="yo"><cold-tea></cold-tea><all-overview></all-overview></div>');
    expect(sectionOf(main.querySelector('cold-tea')!).lang).to.equal('yo');
    expect(sectionOf(main.querySelector('all-overview')!).lang).to.equal('en');
  });
});
