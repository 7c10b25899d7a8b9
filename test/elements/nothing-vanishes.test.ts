/** Everything that a hospital or a condition provides reaches the reader. */
import {expect} from '@open-wc/testing';
import {msg} from '../../src/content/message.ts';
import type {Section} from '../../src/content/section.ts';
import {conditionSection} from '../../src/elements/condition-section.ts';
import {Records} from '../../src/elements/records.ts';
import {Catalogue} from '../../src/i18n/catalogue.ts';
import {aCold} from '../conditions/a-cold.ts';
import {
  emptyMain,
  fetchLocale,
  languages,
  loadBundle,
  openPage,
  place,
  sectionOf,
  settled,
  textOf,
  type Page,
} from '../browser/pages.ts';

await loadBundle();

const hospital = {name: 'Harbor Lane Hospital', phone: '555-0100', emergency: '911'};
/** Waits, frame by frame, until elements have rendered, and reads no property that the page may have changed. */
const drawn = async (page: Page, ...elements: readonly Element[]): Promise<void> => {
  while (elements.some(({shadowRoot}) => !shadowRoot?.querySelector('section')))
    await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
  await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
};

const pageIn = ({document}: Page): HTMLElement => document.querySelector('all-page')!;

describe('inside of <all-page>', () => {
  it('a section that no tab claims, and the menu of languages, are shown below the tabs', async () => {
    const page = await openPage(
      '<all-page><all-overview></all-overview><all-treatment></all-treatment><all-language-picker></all-language-picker></all-page>',
    );
    await settled(page);
    await (pageIn(page) as HTMLElement & {updateComplete: Promise<boolean>}).updateComplete;
    const picker = page.document.querySelector('all-language-picker')!;
    expect(picker.slot).to.equal('below');
    expect(picker.getBoundingClientRect().height).to.be.greaterThan(20);
  });

  it('every section is there where the page holds nothing but the menu', async () => {
    const page = await openPage('<all-page><all-language-picker></all-language-picker></all-page>');
    await settled(page);
    await (pageIn(page) as HTMLElement & {updateComplete: Promise<boolean>}).updateComplete;
    expect(textOf(pageIn(page))).to.include('Symptoms and causes');
    expect(page.document.querySelector('all-language-picker')!.getBoundingClientRect().height).to.be.greaterThan(20);
    expect(pageIn(page).shadowRoot!.querySelector('all-overview')!.getBoundingClientRect().height).to.be.greaterThan(
      100,
    );
  });

  for (const value of ['function () { return this; }', 'true'])
    it(`every section is there beside a script that adds to the prototypes of all elements: ${value}`, async () => {
      const added = [
        'empty',
        'show',
        'hide',
        'get',
        'set',
        'section',
        'shown',
        'src',
        'data',
        'limit',
        'kind',
        'words',
      ];
      const page = await openPage('<all-page><all-overview></all-overview><all-treatment></all-treatment></all-page>', {
        head: `<script>
        for (const name of ${JSON.stringify(added)})
          HTMLElement.prototype[name] = ${value};
      </script><script type="module" src="{bundle}"></script>`,
      });
      const [overview, treatment] = ['all-overview', 'all-treatment'].map((tag) => page.document.querySelector(tag)!);
      await drawn(page, pageIn(page), overview!, treatment!);
      for (const section of [overview!, treatment!]) expect(section.slot, section.localName).not.to.equal('');
      expect(page.document.querySelector('all-overview')!.getBoundingClientRect().height).to.be.greaterThan(100);
    });

  it('an element of the page’s own is asked for nothing', async () => {
    const page = await openPage(
      '<all-page><all-overview></all-overview><all-inclusive-offer>A trip</all-inclusive-offer></all-page>',
      {
        head: `<script>
        window.read = [];
        customElements.define('all-inclusive-offer', class extends HTMLElement {
          get empty() { window.read.push('empty'); return true; }
          get shown() { window.read.push('shown'); }
          set headingLevel(level) { window.read.push('headingLevel'); }
          set hospital(profile) { window.read.push('hospital'); }
        });
      </script><script type="module" src="{bundle}"></script>`,
      },
    );
    await drawn(page, pageIn(page), page.document.querySelector('all-overview')!);
    expect((page.window as unknown as {read: readonly string[]}).read).to.deep.equal([]);
  });
});

describe('in every kind of block', () => {
  const all: Section = {
    name: 'blocks',
    title: msg('At {hospital}', {id: 'blocks.title'}),
    blocks: [
      {kind: 'paragraph', message: msg('Call {hospital} at {phone}.', {id: 'blocks.call'}), cites: []},
      {
        kind: 'group',
        heading: msg('From {celsius} °C', {id: 'blocks.heading'}),
        blocks: [
          {
            kind: 'list',
            items: [
              {
                term: msg('{fahrenheit} °F', {id: 'blocks.term'}),
                message: msg('Ask {hospital}.', {id: 'blocks.ask'}),
                cites: [],
              },
              {
                term: msg('Night', {id: 'blocks.night'}),
                message: msg('Call {phone}', {id: 'blocks.number'}),
                cites: [],
              },
            ],
          },
        ],
      },
      {
        kind: 'notice',
        urgency: 'urgent',
        label: msg('Urgent at {hospital}', {id: 'blocks.urgent'}),
        blocks: [
          {
            kind: 'call',
            line: 'emergency',
            call: msg('Call {phone} for {hospital}', {id: 'blocks.emergency'}),
            otherwise: msg('Call for help', {id: 'blocks.emergency.none'}),
          },
        ],
      },
      {
        kind: 'contact',
        call: msg('{hospital}: {phone}', {id: 'blocks.contact'}),
        appointment: msg('See {hospital}', {id: 'blocks.appointment'}),
      },
    ],
  };
  const library = {condition: aCold, catalogue: new Catalogue([]), records: new Records()};
  customElements.define('cold-blocks', conditionSection(library, all, []));

  const open = async (profile: object): Promise<string> => {
    const main = emptyMain();
    const element = document.createElement('cold-blocks');
    Object.assign(element, {hospital: profile});
    const shown = languages(main);
    main.append(element);
    await shown;
    const text = textOf(element);
    for (const block of sectionOf(element).querySelectorAll('p, li, h2, h3, a'))
      if (!block.closest('footer')) expect(block.textContent!.trim(), block.outerHTML).not.to.equal('');
    expect(text).not.to.include('{').and.not.to.include('undefined');
    return text;
  };

  it('the hospital’s name, numbers and limits are put in', async () => {
    const text = await open({...hospital, appointment: '/ask'});
    for (const words of [
      'At Harbor Lane Hospital',
      'Call Harbor Lane Hospital at 555-0100.',
      'From 39 °C',
      '102.2 °F',
      'Ask Harbor Lane Hospital.',
      'Call 555-0100',
      'Urgent at Harbor Lane Hospital',
      'Call 911 for Harbor Lane Hospital',
      'Harbor Lane Hospital: 555-0100',
      'See Harbor Lane Hospital',
    ])
      expect(text).to.include(words);
  });

  it('what names a number that the hospital does not give is left out, and nothing else', async () => {
    const text = await open({name: hospital.name});
    expect(text).to.include('Ask Harbor Lane Hospital.').and.include('Call for help');
    expect(text).not.to.include('Night').and.not.to.include('555').and.not.to.include('911');
  });
});

describe('that the hospital has changed the fever limit', () => {
  const limit = {...hospital, fever: {celsius: 38.5, fahrenheit: 101.3}};

  it('is said by the section that names it, in the reader’s language, and not where the hospital hides that', async () => {
    const spanish = await fetchLocale('es');
    const said = spanish.messages['label.edited']!.replace('{hospital}', hospital.name);
    const element = await place('<all-when-to-see-doctor lang="es"></all-when-to-see-doctor>');
    Object.assign(element, {hospital: limit});
    await element.updateComplete;
    expect(textOf(element)).to.include('38,5').and.to.include(said);
    const other = await place('<all-causes lang="es"></all-causes>');
    Object.assign(other, {hospital: limit});
    await other.updateComplete;
    expect(textOf(other)).not.to.include(said);
  });
});
