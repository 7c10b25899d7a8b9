/** The hospital’s own voice: its profile, its words beside ours, what it hides or replaces, and what is said of that. */
import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {edition} from '../src/conditions/leukemia/edition.ts';
import type {Block} from '../src/content/section.ts';
import {namesFever} from '../src/content/walk.ts';
import {formatTemperature} from '../src/i18n/temperature.ts';
import {filledIn} from './content/said.ts';
import {english, sections as ours} from './content/sections.ts';
import {
  consoleDuring,
  fetchLocale,
  loadBundle,
  openPage,
  place,
  sampleCodes,
  sectionOf,
  settled,
  signatureOf,
  textOf,
  type Bundle,
  type Page,
} from './helpers.ts';

const {elements, locales} = await loadBundle();
const codes = sampleCodes;
const spanish = await fetchLocale('es');
const strict =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types all-widgets";

type Words = Readonly<Record<string, string>>;

const wordsIn = async (code: string): Promise<Words> => (code === 'en' ? english : (await fetchLocale(code)).messages);

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();
const fill = (message: string | undefined, values: Words): string =>
  fold(message!.replace(/\{(\w+)\}/g, (_, name: string) => values[name]!));
const dayIn = (day: string, code: string): string =>
  new Intl.DateTimeFormat(code, {
    dateStyle: 'long',
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
  }).format(new Date(day));

const hospital = {
  name: 'Harbor Lane Hospital',
  phone: '+1 555-0100',
  appointment: 'https://www.harborlane.example/appointments',
  emergency: '911',
  fever: {celsius: 38.3, fahrenheit: 101},
};

const script = (json: string): string => `<script type="application/json" data-all-hospital>${json}</script>`;

/** The bundle, within reach of the test as `window.bundle`. */
const bundleScript = '<script type="module">import * as bundle from "{bundle}"; window.bundle = bundle;</script>';
const bundleOf = ({window}: Page): Bundle => (window as unknown as {bundle: Bundle}).bundle;

/** A page of a hospital, each of its elements ready. */
const openHospital = async (
  body: string,
  profile?: unknown,
  {head = '', ...options}: {head?: string; lang?: string; bundle?: string} = {},
): Promise<Page> => {
  const given = profile === undefined ? '' : script(typeof profile === 'string' ? profile : JSON.stringify(profile));
  const page = await openPage(body, {head: given + head + bundleScript, ...options});
  await settled(page);
  return page;
};

const doctor = '<all-when-to-see-doctor></all-when-to-see-doctor>';
const find = ({document}: Page, tag: string): HTMLElement & {hospital: unknown; updateComplete: Promise<boolean>} =>
  document.querySelector(tag)!;
const shownIn = (page: Page, tag = 'all-when-to-see-doctor'): string => textOf(find(page, tag));
const linksOf = (element: Element): readonly HTMLAnchorElement[] => [
  ...sectionOf(element).querySelectorAll<HTMLAnchorElement>('a'),
];
const errorsIn = ({record}: Page): readonly {kind: string; message: string}[] =>
  record.events
    .filter((event) => event.startsWith('all-error'))
    .map((event) => JSON.parse(event.slice('all-error '.length)) as {kind: string; message: string});
/** What the eye gets of each section. */
const seenIn = ({document}: Page): readonly string[] =>
  [...document.body.children].map((element) => sectionOf(element).innerText);
const isSeen = (element: Element): boolean => element.getBoundingClientRect().height > 0;

describe('the profile', () => {
  const ways: readonly (readonly [string, (lang: string) => Promise<Page>])[] = [
    ['in the page', (lang) => openHospital(doctor, hospital, {lang})],
    [
      'as a property',
      async (lang) => {
        const page = await openHospital(doctor, undefined, {lang});
        find(page, 'all-when-to-see-doctor').hospital = hospital;
        await find(page, 'all-when-to-see-doctor').updateComplete;
        return page;
      },
    ],
  ];
  for (const [way, open] of ways)
    for (const code of codes)
      describe(`${way}, in ${code}`, () => {
        it('gives the reader the phone number, as a link that reads from left to right', async () => {
          const page = await open(code);
          const link = linksOf(find(page, 'all-when-to-see-doctor')).find(({href}) => href === 'tel:+15550100')!;
          expect(link.textContent).to.equal(hospital.phone);
          expect(page.window.getComputedStyle(link).direction).to.equal('ltr');
          expect(fold(link.closest('p')!.textContent)).to.equal(
            fill((await wordsIn(code))['doctor.call'], {hospital: hospital.name, phone: hospital.phone}),
          );
        });

        it('gives the reader the link for an appointment', async () => {
          const page = await open(code);
          const link = linksOf(find(page, 'all-when-to-see-doctor')).find(({href}) => href === hospital.appointment)!;
          expect(link.textContent).to.equal((await wordsIn(code))['doctor.appointment']);
        });

        it('gives the reader the emergency number, inside the urgent call-out', async () => {
          const page = await open(code);
          const words = await wordsIn(code);
          const link = linksOf(find(page, 'all-when-to-see-doctor')).find(({href}) => href === 'tel:911')!;
          const callOut = link.closest('[part~="urgent"]')!;
          expect(fold(callOut.querySelector('h3')!.textContent)).to.equal(words['doctor.urgent.label']);
          expect(fold(link.closest('p')!.textContent)).to.equal(fill(words['doctor.emergency'], {phone: '911'}));
        });

        it('sets the fever limit, and the section says that the hospital changed it', async () => {
          const words = await wordsIn(code);
          const text = shownIn(await open(code));
          expect(text).to.include(
            filledIn(words['doctor.fever.what']!, code, {fever: fold(formatTemperature(hospital.fever, code))}),
          );
          expect(text).to.include(fill(words['label.edited'], {hospital: hospital.name}));
          expect(text).not.to.include(words['label.version']);
        });
      });

  for (const code of codes)
    it(`is not needed: without one the reader gets the usual limit and no numbers, in ${code}`, async () => {
      const words = await wordsIn(code);
      const page = await openHospital(doctor, undefined, {lang: code});
      expect(shownIn(page)).to.include(filledIn(words['doctor.fever.what']!, code));
      expect(shownIn(page)).not.to.include(words['doctor.appointment']);
      expect(shownIn(page)).to.include(words['label.version']);
      expect(linksOf(find(page, 'all-when-to-see-doctor')).filter(({href}) => href.startsWith('tel:'))).to.be.empty;
      expect(page.record.console).to.deep.equal([]);
    });

  it('changes nothing but what it speaks of: sections without a fever limit stay as they are', async () => {
    const body = Object.keys(ours)
      .filter((tag) => !doctor.includes(tag) && !namesFever(ours[tag]!))
      .map((tag) => `<${tag}></${tag}>`)
      .join('');
    const alone = await openHospital(body);
    const texts = seenIn(alone);
    const page = await openHospital(body, hospital);
    expect(seenIn(page)).to.deep.equal(texts);
  });

  it('of an element goes before that of the page, and gives way to it again', async () => {
    const page = await openHospital(doctor, hospital);
    const element = find(page, 'all-when-to-see-doctor');
    element.hospital = {phone: '555-0199'};
    await element.updateComplete;
    expect(textOf(element)).to.include('555-0199').and.not.to.include('911');
    element.hospital = undefined;
    await element.updateComplete;
    expect(textOf(element)).to.include(hospital.phone);
  });

  for (const [phone, href] of [
    ['555-0100 ext. 4 (day and night)', 'tel:5550100;ext=4'],
    ['1-800-4-CANCER', 'tel:18004226237'],
  ] as const)
    it(`links a number as it is meant, and shows it as it is written: ${phone}`, async () => {
      const page = await openHospital(doctor, {...hospital, phone});
      const link = linksOf(find(page, 'all-when-to-see-doctor')).find((link) => link.textContent === phone)!;
      expect(link.getAttribute('href')).to.equal(href);
      expect(page.record.console).to.deep.equal([]);
    });

  for (const phone of ['Ask at desk 24/7', '555-0100 or 555-0101', 'اتصل على 5550100'])
    it(`shows a number that a phone cannot call as a text, whole and without a link: ${phone}`, async () => {
      const page = await openHospital(doctor, {name: hospital.name, phone});
      const section = sectionOf(find(page, 'all-when-to-see-doctor'));
      const shown = [...section.querySelectorAll('bdi')].find(({textContent}) => textContent === phone)!;
      expect(fold(shown.closest('p')!.textContent)).to.equal(`Call ${hospital.name}: ${phone}`);
      expect(shown.closest('a')).to.equal(null);
      expect(page.record.console).to.deep.equal([]);
    });

  const names = {en: 'Harbor Lane Hospital', es: 'Hospital Harbor Lane'};
  for (const [lang, name, shown, marked] of [
    ['en', names, names.en, 'en'],
    ['es', names, names.es, 'es'],
    ['es-MX', names, names.es, 'es'],
    ['es', {en: names.en, 'es-MX': names.es}, names.es, 'es-MX'],
    ['ar', names, names.en, 'en'],
    ['ar', {de: 'Hafenspital', fr: 'Hôpital du Port'}, 'Hafenspital', 'de'],
    ['ar', names.en, names.en, 'en'],
  ] as const)
    it(`tells a reader of ${lang} the name “${shown}”, marked as ${marked}`, async () => {
      const page = await openHospital(doctor, {...hospital, lang: 'en', name}, {lang});
      const call = linksOf(find(page, 'all-when-to-see-doctor')).find(({href}) => href === 'tel:+15550100')!;
      const marks = [...call.closest('p')!.querySelectorAll('[lang]')].map((mark) => [
        mark.textContent,
        mark.getAttribute('lang'),
      ]);
      expect(marks).to.deep.equal([[shown, marked]]);
    });
});

describe('a review by the hospital', () => {
  const causes = '<all-causes></all-causes>';
  const future = '2999-01-31';
  const today = new Date().toISOString().slice(0, 10);
  const review = (change: Record<string, unknown> = {}) => ({
    reviewed: {by: 'The leukemia team', on: edition.changed, next: future, ...change},
  });

  for (const code of codes) {
    const label = code === 'en' ? 'label.reviewed' : 'label.reviewed-english';
    it(`says by whom and when, and when the next is due, in ${code}${code === 'en' ? '' : ', of the English text'}`, async () => {
      const words = await wordsIn(code);
      const page = await openHospital(causes, review(), {lang: code});
      const text = shownIn(page, 'all-causes');
      expect(text).to.include(fill(words[label], {name: 'The leukemia team', date: dayIn(edition.changed, code)}));
      expect(text).to.include(fill(words['label.next'], {date: dayIn(future, code)}));
      expect(text).not.to.include(words['label.overdue']);
      const times = [...sectionOf(find(page, 'all-causes')).querySelectorAll('time')].map(({dateTime}) => dateTime);
      expect(times).to.include.members([edition.changed, future]);
    });

    it(`takes the word “draft” from the version of the English text, in ${code}`, async () => {
      const words = await wordsIn(code);
      const text = shownIn(await openHospital(causes, review(), {lang: code}), 'all-causes');
      expect(text).not.to.include(words['label.version']);
      expect(text).to.include(fold(`${words['label.changed']} ${dayIn(edition.changed, code)}`));
      expect(text.includes(words['label.draft-notice']!)).to.equal(code !== 'en');
    });

    for (const [what, change, isOverdue] of [
      ['its next day has passed', {next: '2020-01-01'}, true],
      ['the words have changed since', {on: '2020-01-01'}, true],
      ['the words have changed since, and no next day is given', {on: '2020-01-01', next: undefined}, true],
      ['its next day is today', {next: today}, false],
      ['no next day is given', {next: undefined}, false],
    ] as const)
      it(`${isOverdue ? 'says calmly that it is overdue' : 'is not overdue'} where ${what}, in ${code}`, async () => {
        const words = await wordsIn(code);
        const text = shownIn(await openHospital(causes, review(change), {lang: code}), 'all-causes');
        expect(text.includes(fold(words['label.overdue']!))).to.equal(isOverdue);
      });
  }

  it('stands under every section on the illness', async () => {
    const body = Object.keys(ours).map((tag) => `<${tag}></${tag}>`);
    const page = await openHospital(body.join(''), review());
    for (const tag of Object.keys(ours)) expect(shownIn(page, tag)).to.include('Reviewed by The leukemia team on');
  });

  it('names the reviewer in the reader’s language where the hospital has it', async () => {
    const profile = review({by: {en: 'The leukemia team', es: 'El equipo de leucemia'}});
    const page = await openHospital(causes, profile, {lang: 'es'});
    expect(shownIn(page, 'all-causes')).to.include('El equipo de leucemia');
    expect(sectionOf(find(page, 'all-causes')).querySelector('footer bdi')!.getAttribute('lang')).to.equal('es');
  });

  for (const [what, reviewed] of [
    ['does not say by whom', {on: edition.changed}],
    ['does not say when', {by: 'The leukemia team'}],
    ['says a day that is none', {by: 'The leukemia team', on: '2026-02-30'}],
  ] as const)
    it(`that ${what} is none: the text stays a draft`, async () => {
      const page = await openHospital(causes, {reviewed});
      expect(shownIn(page, 'all-causes')).to.include('Draft text, version').and.not.to.include('Reviewed');
      expect(page.record.console).to.have.length(1);
      expect(page.record.console[0]).to.match(/wrong parts: .*\breviewed/);
    });
});

describe('a reviewed translation', () => {
  const reviewed = signatureOf(spanish, 'R. Person', '2026-10-01');

  for (const profile of [undefined, {reviewed: {by: 'The leukemia team', on: edition.changed}}])
    it(`says by whom and when${profile ? ', beside the review of the English text' : ', and that the English is a draft'}`, async () => {
      const words = await wordsIn('es');
      const page = await openHospital('<all-causes></all-causes>', profile, {
        lang: 'es',
        head: `<script type="application/json" data-all-locale="es">${JSON.stringify(reviewed)}</script>`,
      });
      const text = shownIn(page, 'all-causes');
      expect(text).to.include(fill(words['label.reviewed'], {name: 'R. Person', date: dayIn('2026-10-01', 'es')}));
      expect(text).not.to.include(words['label.draft-notice']);
      expect(text.includes(words['label.version']!)).to.equal(!profile);
      const ofEnglish = fill(words['label.reviewed-english'], {
        name: 'The leukemia team',
        date: dayIn(edition.changed, 'es'),
      });
      expect(text.includes(ofEnglish)).to.equal(Boolean(profile));
    });
});

describe('the hospital’s own words', () => {
  const before = '<p slot="before">Our nurse line is open.</p>';
  const after = '<p slot="after">Parking is free.</p>';
  const name = {name: hospital.name};

  /** The labels above the hospital’s words that a reader sees. */
  const labelsOf = (element: Element): readonly string[] =>
    [...sectionOf(element).querySelectorAll('[part="hospital"]')].filter(isSeen).map((box) => fold(box.textContent));

  /** Resolves when the words that stand in a slot have changed, and the section shows that. */
  const slotted = async (page: Page, act: () => void): Promise<void> => {
    const element = find(page, 'all-causes');
    const changed = new Promise((resolve) =>
      element.shadowRoot!.addEventListener('slotchange', resolve, {once: true, capture: true}),
    );
    act();
    await changed;
    await element.updateComplete;
  };

  for (const code of codes)
    for (const [what, words, count] of [
      ['before ours', before, 1],
      ['after ours', after, 1],
      ['before and after ours', before + after, 2],
      ['nowhere', '<p>Loading…</p>', 0],
    ] as const)
      it(`stand ${what}, labelled as theirs ${count} times, in ${code}`, async () => {
        const page = await openHospital(`<all-causes>${words}</all-causes>`, name, {lang: code});
        const from = fill((await wordsIn(code))['label.theirs'], {hospital: hospital.name});
        expect(labelsOf(find(page, 'all-causes'))).to.deep.equal(Array.from({length: count}, () => from));
        for (const given of page.document.querySelectorAll('p')) expect(isSeen(given)).to.equal(Boolean(given.slot));
      });

  it('stand above and below ours, in that order', async () => {
    const page = await openHospital(`<all-causes>${after}${before}</all-causes>`, name);
    const [first, last] = [
      page.document.querySelector('[slot="before"]')!,
      page.document.querySelector('[slot="after"]')!,
    ];
    const paragraphs = [...sectionOf(find(page, 'all-causes')).querySelectorAll('p')];
    const ours = paragraphs.find(({textContent}) => textContent === english['causes.dna'])!.getBoundingClientRect();
    expect(first.getBoundingClientRect().bottom).to.be.at.most(ours.top);
    expect(last.getBoundingClientRect().top).to.be.at.least(ours.bottom);
  });

  it('are followed when they are added, moved and taken away', async () => {
    const page = await openHospital('<all-causes></all-causes>', name);
    const element = find(page, 'all-causes');
    const words = page.document.createElement('p');
    words.textContent = 'New.';
    words.slot = 'before';
    expect(labelsOf(element)).to.have.length(0);
    await slotted(page, () => element.append(words));
    expect(labelsOf(element)).to.have.length(1);
    expect(isSeen(words)).to.equal(true);
    await slotted(page, () => (words.slot = 'after'));
    expect(labelsOf(element)).to.have.length(1);
    expect(isSeen(words)).to.equal(true);
    await slotted(page, () => words.remove());
    expect(labelsOf(element)).to.have.length(0);
  });

  it('are seen while the section still waits for its language, and stay when it is here', async () => {
    const page = await openPage(`<all-causes>${before}<p id="fallback">Call us.</p>${after}</all-causes>`, {
      lang: 'es',
      bundle: `/faults/slow-spanish/${crypto.randomUUID()}/all-widgets.js`,
    });
    const element = find(page, 'all-causes');
    expect(element.shadowRoot!.querySelector('section')).to.equal(null);
    for (const given of page.document.querySelectorAll('p')) expect(isSeen(given), given.textContent).to.equal(true);
    await settled(page);
    for (const given of page.document.querySelectorAll('p'))
      expect(isSeen(given), given.textContent).to.equal(given.id !== 'fallback');
    expect(labelsOf(element)).to.have.length(2);
  });

  it('are from the site’s address where the hospital does not say its name', async () => {
    const page = await openPage(`<all-causes>${before}</all-causes>`, {policy: strict});
    await settled(page);
    expect(labelsOf(find(page, 'all-causes'))).to.deep.equal([`From ${location.hostname}`]);
  });

  it('leave the version of ours standing: nothing of ours was changed', async () => {
    const page = await openHospital(`<all-causes>${before}${after}</all-causes>`, name);
    expect(shownIn(page, 'all-causes')).to.include('Draft text, version').and.not.to.include('has changed');
  });
});

/** A block of a section, by the id of its first message. */
interface Named {
  readonly kind: string;
  readonly id: string;
}

const namesIn = (blocks: readonly Block[]): readonly Named[] =>
  blocks.flatMap((block): readonly Named[] => {
    const {kind} = block;
    switch (kind) {
      case 'paragraph':
        return [{kind, id: block.message.id}];
      case 'list':
        return block.items.map(({term, message}) => ({kind: 'item', id: (term ?? message)!.id}));
      case 'group':
        return [{kind, id: block.heading.id}, ...namesIn(block.blocks)];
      case 'notice':
        return [{kind, id: block.label.id}, ...namesIn(block.blocks)];
      case 'contact':
      case 'call':
        return [{kind, id: block.call.id}];
      default:
        return [];
    }
  });

/** Every block of a section that has a name. */
const blocksOf = (tag: string): readonly Named[] => namesIn(ours[tag]!.blocks);

/** What a section shows line by line where one of its blocks is hidden; without a profile. */
const linesWithout = (tag: string, hidden: string): readonly string[] => {
  const linesOf = (block: Block): readonly string[] => {
    switch (block.kind) {
      case 'paragraph':
        return block.message.id === hidden ? [] : [block.message.text];
      case 'list':
        return block.items.flatMap(({term, message}) =>
          (term ?? message)!.id === hidden ? [] : [filledIn(`${term?.text ?? ''} ${message!.text}`, 'en')],
        );
      case 'group':
        return block.heading.id === hidden ? [] : [block.heading.text, ...block.blocks.flatMap(linesOf)];
      case 'notice':
        return block.label.id === hidden ? [] : [block.label.text, ...block.blocks.flatMap(linesOf)];
      case 'call':
        return block.call.id === hidden ? [] : [block.otherwise.text];
      default:
        return [];
    }
  };
  const {title, blocks} = ours[tag]!;
  return [title.text, ...blocks.flatMap(linesOf)];
};

/** What a reader gets line by line, above the small print. */
const linesOf = (element: Element): readonly string[] =>
  [...sectionOf(element).querySelectorAll('h1, h2, h3, h4, h5, h6, [role="heading"], p, li')]
    .filter((line) => !line.closest('footer, [part="references"]'))
    .map((line) => (line.localName === 'li' ? [...line.children] : [line]))
    .map((pieces) => fold(pieces.map(({textContent}) => textContent).join(' ')));

const edited = 'has changed this section';
const version = 'Draft text, version';

describe('a block that the hospital hides', () => {
  for (const tag of Object.keys(ours)) {
    const blocks = blocksOf(tag);
    const sample = blocks.filter(({kind}, index) => blocks.findIndex((other) => other.kind === kind) === index);
    for (const {kind, id} of sample)
      it(`is gone from <${tag}>, alone and not silently: the ${kind} ${id}`, async () => {
        const element = await place(`<${tag} hide="${id}"></${tag}>`);
        expect(linesOf(element)).to.deep.equal(linesWithout(tag, id));
        expect(textOf(element)).to.include(`${location.hostname} ${edited}`).and.not.to.include(version);
      });

    it(`leaves nothing empty in <${tag}>, whichever it is`, async () => {
      const element = await place(`<${tag}></${tag}>`);
      Object.assign(element, {hospital});
      for (const {id} of blocks) {
        element.setAttribute('hide', id);
        await element.updateComplete;
        const empty = [...sectionOf(element).querySelectorAll('h2, h3, h4, p, ul, ol, li, a')].filter(
          (inner) => !inner.closest('footer') && !inner.textContent.trim(),
        );
        expect(empty, id).to.deep.equal([]);
      }
    });
  }

  it('is known in every language', async () => {
    for (const code of codes) {
      const words = await wordsIn(code);
      const element = await place(`<all-causes lang="${code}" hide="causes.dna"></all-causes>`);
      expect(textOf(element)).to.include(fill(words['label.edited'], {hospital: location.hostname}));
      expect(textOf(element)).not.to.include(words['causes.dna']);
    }
  });

  it('may be one of several, with any white space between their names', async () => {
    const [first, second] = blocksOf('all-overview');
    const text = textOf(await place(`<all-overview hide=" ${first!.id}\n\t${second!.id} "></all-overview>`));
    for (const {id} of [first!, second!]) expect(text).not.to.include(english[id]);
  });

  it('is followed when it is another one, and comes back with the version of the text', async () => {
    const [first, second] = blocksOf('all-overview');
    const element = await place(`<all-overview hide="${first!.id}"></all-overview>`);
    element.setAttribute('hide', second!.id);
    await element.updateComplete;
    expect(linesOf(element)).to.deep.equal(linesWithout('all-overview', second!.id));
    element.removeAttribute('hide');
    await element.updateComplete;
    expect(linesOf(element)).to.deep.equal(linesWithout('all-overview', ''));
    expect(textOf(element)).to.include(version).and.not.to.include(edited);
  });

  it('is hidden too where a script says so just after it has made the element', async () => {
    const box = await place('<div><all-causes></all-causes></div>');
    const element = document.createElement('all-overview');
    box.append(element);
    element.hide = blocksOf('all-overview')[0]!.id;
    await element.updateComplete;
    expect(linesOf(element)).to.deep.equal(linesWithout('all-overview', element.hide));
  });

  for (const [what, hide, named] of [
    ['is no block', 'causes.nothing', 'causes.nothing'],
    ['belongs to another section', 'overview.what', 'overview.what'],
    ['is the title, without which a section has no name', 'causes.title', 'causes.title'],
  ] as const)
    it(`that ${what} is told in one sentence, and hides nothing`, async () => {
      const page = await openHospital(
        `<all-causes hide="${hide}"></all-causes><all-causes hide="${hide}"></all-causes>`,
      );
      expect(page.record.console).to.deep.equal([
        `all-widgets: hide="${hide}" names no block ${named}; see dist/locales/es.json.`,
      ]);
      expect(linesOf(find(page, 'all-causes'))).to.deep.equal(linesWithout('all-causes', ''));
      expect(shownIn(page, 'all-causes')).to.include(version).and.not.to.include(edited);
    });

  it('has to have a name: none hides nothing and says nothing', async () => {
    const page = await openHospital('<all-causes hide></all-causes><all-causes hide="  "></all-causes>');
    for (const element of page.document.body.children)
      expect(textOf(element)).to.include(version).and.not.to.include(edited);
    expect(page.record.console).to.deep.equal([]);
  });
});

describe('words that the hospital replaces', () => {
  const body = '<all-causes></all-causes><all-overview></all-overview>';
  const sentence = 'Words of the hospital.';
  const inline = (code: string, data: unknown): string =>
    `<script type="application/json" data-all-locale="${code}">${JSON.stringify(data)}</script>`;
  const one = {messages: {'causes.dna': sentence}};
  const whole = {...spanish, messages: {...spanish.messages, ...one.messages}};

  /** Whether a section says that it was changed; it says either that or its version. */
  const saysChanged = (page: Page, tag: string, words: Words): boolean => {
    const text = shownIn(page, tag);
    const changed = text.includes(fill(words['label.edited'], {hospital: hospital.name}));
    expect(text.includes(words['label.version']!)).to.equal(!changed);
    return changed;
  };

  const early = (data: unknown) => (code: string) =>
    openHospital(body, hospital, {lang: code, head: inline(code, data)});
  const late = (data: unknown) => async (code: string) => {
    const page = await openHospital(body, hospital, {lang: code});
    bundleOf(page).addLocale(code, data);
    for (const tag of ['all-causes', 'all-overview']) await find(page, tag).updateComplete;
    return page;
  };

  for (const [what, code, open, isChanged] of [
    ['a sentence of English, in the page', 'en', early(one), true],
    ['a sentence of English, by script', 'en', late(one), true],
    ['a sentence of Spanish, before it is loaded', 'es', early(one), true],
    ['a sentence of Spanish, after it was loaded', 'es', late(one), true],
    ['the whole of Spanish with one sentence changed, before it is loaded', 'es', early(whole), true],
    ['the whole of Spanish with one sentence changed, after it was loaded', 'es', late(whole), true],
    // Nothing is here to compare it with.
    ['the whole of Spanish as it was published, before it is loaded', 'es', early(spanish), true],
    ['the whole of Spanish as it was published, after it was loaded', 'es', late(spanish), false],
  ] as const)
    it(`${isChanged ? 'are told of' : 'are none'}: ${what}`, async () => {
      const page = await open(code);
      const words = await wordsIn(code);
      expect(sectionOf(find(page, 'all-causes')).lang).to.equal(code);
      expect(shownIn(page, 'all-causes').includes(sentence)).to.equal(isChanged && !what.includes('as it was'));
      expect(saysChanged(page, 'all-causes', words)).to.equal(isChanged);
      expect(page.record.console).to.deep.equal([]);
    });

  for (const [what, code, open] of [
    ['English', 'en', early(one)],
    ['Spanish, before it is loaded', 'es', early(one)],
    ['Spanish, after it was loaded', 'es', late(one)],
    ['Spanish, given whole after it was loaded', 'es', late(whole)],
  ] as const)
    it(`are told of where they stand and nowhere else: ${what}`, async () => {
      expect(saysChanged(await open(code), 'all-overview', await wordsIn(code))).to.equal(false);
    });

  for (const code of ['en', 'es'])
    it(`are no longer told of when ours are back, in ${code}`, async () => {
      const words = await wordsIn(code);
      const page = await late(one)(code);
      expect(saysChanged(page, 'all-causes', words)).to.equal(true);
      bundleOf(page).addLocale(code, {messages: {'causes.dna': words['causes.dna']}});
      await find(page, 'all-causes').updateComplete;
      expect(shownIn(page, 'all-causes')).to.include(words['causes.dna']).and.not.to.include(sentence);
      expect(saysChanged(page, 'all-causes', words)).to.equal(false);
    });

  for (const code of ['sw', 'es-MX'])
    it(`are all words of a language that the hospital adds, which are based on a version of ours: ${code}`, async () => {
      const added = {...spanish, locale: code};
      for (const open of [early(added), late(added)]) {
        const page = await open(code);
        expect(sectionOf(find(page, 'all-causes')).lang).to.equal(code);
        const text = shownIn(page, 'all-causes');
        expect(text).to.include(fill(spanish.messages['label.edited'], {hospital: hospital.name}));
        expect(text).to.include(spanish.messages['label.version']);
      }
    });
});

describe('a profile with mistakes', () => {
  const good = {name: hospital.name, phone: hospital.phone, emergency: hospital.emergency};
  const twice = `${doctor}<all-causes></all-causes>${doctor}`;

  for (const [what, wrong, paths] of [
    ['a number as name', {name: 5}, 'name'],
    ['a list as name', {name: ['x']}, 'name'],
    ['nothing as name', {name: ' '}, 'name'],
    ['a name in a language that is none', {name: {english: 'x'}}, 'name'],
    ['a number in one language of the name', {name: {en: 'x', es: 5}}, 'name'],
    ['a phone number without digits', {phone: 'call us'}, 'phone'],
    ['a phone number in languages', {phone: {en: '555-0100'}}, 'phone'],
    ['a number as emergency number', {emergency: 911}, 'emergency'],
    ['an appointment that is a script', {appointment: 'javascript:alert(1)'}, 'appointment'],
    ['an appointment that hides a script', {appointment: ' java\nscript:alert(1)'}, 'appointment'],
    ['an appointment that is data', {appointment: 'data:text/html,<b>Hello</b>'}, 'appointment'],
    ['a site that is a script', {url: 'javascript:alert(1)'}, 'url'],
    ['text as fever limit', {fever: '38'}, 'fever'],
    ['a care line that is no number', {careLine: 'call us 24/7'}, 'careLine'],
    ['text in the fever limit', {fever: {celsius: '38.5', fahrenheit: 101.3}}, 'fever.celsius'],
    ['half a fever limit', {fever: {celsius: 38.5}}, 'fever.fahrenheit'],
    [
      'two fever limits for one',
      {fever: {celsius: 38.5, fahrenheit: 100.4}},
      'fever.fahrenheit (not the same temperature as fever.celsius)',
    ],
    [
      'a fever that lasts no time',
      {fever: {once: {celsius: 38.5, fahrenheit: 101.3}, lasting: {celsius: 38, fahrenheit: 100.4}}},
      'fever.lasting.minutes',
    ],
    ['a review that is a word', {reviewed: 'yes'}, 'reviewed'],
    ['a day of review that is none', {reviewed: {by: 'x', on: '2026-02-30'}}, 'reviewed.on'],
    ['a next review that is no day', {reviewed: {by: 'x', on: '2026-10-01', next: 'soon'}}, 'reviewed.next'],
    ['a field in the review that there is not', {reviewed: {by: 'x', on: '2026-10-01', at: 'x'}}, 'reviewed.at'],
    ['a field that there is not', {fax: '555-0101'}, 'fax'],
    ['a field that every object has', {constructor: 'x'}, 'constructor'],
    ['a zone that is none', {timeZone: 'Mars/Olympus'}, 'timeZone'],
    ['a number as zone', {timeZone: 5}, 'timeZone'],
    ['a number as language', {lang: 5}, 'lang'],
    ['many mistakes', {name: 5, url: 5, fax: 5, a: 1, b: 2}, 'name, url, fax and 2 more'],
  ] as const)
    it(`is named by its path in one sentence and one event, and the rest is used: ${what}`, async () => {
      const page = await openHospital(twice, {...good, ...wrong});
      expect(page.record.console).to.deep.equal([
        `all-widgets: The hospital profile is used without wrong parts: ${paths}; see dist/hospital.schema.json.`,
      ]);
      expect(errorsIn(page).map(({kind}) => kind)).to.deep.equal(['data']);
      const text = shownIn(page);
      expect(text.includes(good.phone)).to.equal(!('phone' in wrong));
      expect(text.includes('In an emergency, call 911')).to.equal(!('emergency' in wrong));
      if (text.includes(good.phone)) expect(text.includes(`Call ${good.name}: `)).to.equal(!('name' in wrong));
      expect(text).to.include(filledIn(english['doctor.fever.what']!, 'en'));
      for (const element of page.document.body.children)
        for (const {protocol} of linksOf(element)) expect(['http:', 'https:', 'tel:']).to.include(protocol);
    });

  for (const [what, json] of [
    ['no JSON', '{"name": ,}'],
    ['nothing', ''],
    ['text', '"Harbor Lane Hospital"'],
    ['nothing in JSON', 'null'],
    ['a number', '5'],
    ['a list', '["Harbor Lane Hospital"]'],
  ] as const)
    it(`that is ${what} is told in one sentence and one event, and every section is whole`, async () => {
      const page = await openHospital(twice, json);
      expect(page.record.console).to.have.length(1);
      expect(page.record.console[0]).to.match(
        /^all-widgets: The hospital profile is used without wrong parts: .+; see /,
      );
      expect(errorsIn(page).map(({kind}) => kind)).to.deep.equal(['data']);
      expect(linesOf(find(page, 'all-when-to-see-doctor'))).to.deep.equal(linesWithout('all-when-to-see-doctor', ''));
    });

  it('tells the document, once, however many sections there are', async () => {
    const page = await openPage('', {head: script('{"fax": 1}') + bundleScript});
    const told: EventTarget[] = [];
    page.document.addEventListener('all-error', ({target}) => told.push(target!));
    const shown = page.next('all-language');
    page.document.body.innerHTML = twice;
    await shown;
    await settled(page);
    expect(told).to.deep.equal([page.document]);
  });

  it('as a property that is no object is told once, however often the section is drawn', async () => {
    const page = await openHospital(doctor);
    const element = find(page, 'all-when-to-see-doctor') as ReturnType<typeof find> & {headingLevel: number};
    element.hospital = 'Harbor Lane Hospital';
    for (const level of [3, 4, 5]) {
      element.headingLevel = level;
      await element.updateComplete;
    }
    expect(errorsIn(page)).to.have.length(1);
    expect(page.record.console).to.have.length(1);
  });

  it('never throws and never leaves a reader without text, whatever it is', async () => {
    const element = await place(doctor);
    const anything = fc.anything({withNullPrototype: true, withBigInt: true, withDate: true, withMap: true});
    const field = fc.oneof(
      anything,
      fc.string(),
      fc.webUrl(),
      fc.dictionary(fc.constantFrom('en', 'es', 'x', ''), fc.oneof(fc.string(), anything)),
      fc.record({by: fc.string(), on: fc.oneof(fc.constant('2026-10-01'), fc.string()), next: anything}),
      fc.record({celsius: fc.double(), fahrenheit: fc.double()}),
      fc.record({once: anything, lasting: fc.record({celsius: fc.double(), minutes: fc.integer()})}),
      fc.constantFrom('911', '555-0100 ext. 4', '1-800-4-CANCER', '24/7'),
    );
    const keys = [
      'name',
      'phone',
      'careLine',
      'appointment',
      'emergency',
      'fever',
      'reviewed',
      'lang',
      'timeZone',
      'url',
      'x',
    ];
    const record = fc.record(Object.fromEntries(keys.map((key) => [key, field])), {requiredKeys: []});
    await consoleDuring(() =>
      fc.assert(
        fc.asyncProperty(fc.oneof(record, anything), async (given) => {
          Object.assign(element, {hospital: given});
          await element.updateComplete;
          expect(textOf(element).length).to.be.greaterThan(400);
          for (const {protocol} of linksOf(element))
            expect(['https:', 'http:', 'mailto:', 'tel:']).to.include(protocol);
        }),
        {numRuns: 300},
      ),
    );
  });
});

it('A hospital’s whole voice runs under the strict policy of the contract', async () => {
  const body = `${doctor.replace('><', ' hide="doctor.flu"><p slot="before">Our nurse line is open.</p><')}
    <all-language-picker remember></all-language-picker>`;
  const page = await openPage(script(JSON.stringify(hospital)) + body, {policy: strict});
  await settled(page);
  expect(shownIn(page)).to.include(`Call ${hospital.name}: ${hospital.phone}`);
  expect(shownIn(page)).to.include(`From ${hospital.name}`).and.not.to.include(english['doctor.flu']);
  expect(page.record.violations).to.deep.equal([]);
  expect(page.record.console).to.deep.equal([]);
});

describe('the bundle of the sections alone', () => {
  const bundle = '/dist/all-sections.js';

  it('defines the nine sections, and no other tag', async () => {
    const page = await openHospital('', undefined, {bundle});
    const defined = Object.keys(elements).filter((tag) => page.window.customElements.get(tag));
    expect(defined).to.deep.equal(Object.keys(ours));
    expect(defined).to.have.length(9);
  });

  it('exports what the other does, as far as it concerns sections', async () => {
    const exported = bundleOf(await openHospital('', undefined, {bundle}));
    expect(Object.keys(exported).sort()).to.deep.equal([
      'addLocale',
      'defineElements',
      'elements',
      'locales',
      'version',
    ]);
    expect(Object.keys(exported.elements)).to.deep.equal(Object.keys(ours));
    expect(exported.version).to.match(/^\d+\.\d+\.\d+$/);
    expect(exported.locales).to.deep.equal(locales);
  });

  it('defines a second set of names', async () => {
    const page = await openHospital('', undefined, {bundle});
    bundleOf(page).defineElements({suffix: 'v2'});
    for (const tag of Object.keys(ours)) expect(page.window.customElements.get(`${tag}-v2`)).to.be.a('function');
  });

  for (const code of codes)
    it(`takes a profile, the hospital’s words and what it hides, in ${code}`, async () => {
      const words = await wordsIn(code);
      const body = `<all-when-to-see-doctor hide="doctor.flu"><p slot="after">Parking is free.</p></all-when-to-see-doctor>`;
      const page = await openHospital(body, hospital, {bundle, lang: code});
      const text = shownIn(page);
      expect(text).to.include(fill(words['doctor.call'], {hospital: hospital.name, phone: hospital.phone}));
      expect(text).to.include(fill(words['label.theirs'], {hospital: hospital.name}));
      expect(text).to.include(fill(words['label.edited'], {hospital: hospital.name}));
      expect(text).not.to.include(words['doctor.flu']);
      expect(page.record.console).to.deep.equal([]);
    });

  for (const [what, isLate] of [
    ['in the page', false],
    ['by script', true],
  ] as const)
    it(`takes the whole published Spanish ${what} without complaint, and as the hospital’s`, async () => {
      const head = `<script type="application/json" data-all-locale="es">${JSON.stringify(spanish)}</script>`;
      const page = await openHospital('<all-causes></all-causes>', undefined, {
        bundle,
        lang: isLate ? 'en' : 'es',
        head: isLate ? '' : head,
      });
      if (isLate) {
        bundleOf(page).addLocale('es', spanish);
        const shown = page.next('all-language');
        page.document.documentElement.lang = 'es';
        await shown;
      }
      expect(sectionOf(find(page, 'all-causes')).lang).to.equal('es');
      expect(shownIn(page, 'all-causes')).to.include(fill(spanish.messages['label.edited'], {hospital: 'A page'}));
      expect(page.record.console).to.deep.equal([]);
      expect(errorsIn(page)).to.deep.equal([]);
    });

  it('names a message that no section has', async () => {
    const page = await openHospital('', undefined, {bundle});
    bundleOf(page).addLocale('es', {messages: {'causes.nothing': 'x', 'page.title': 'x'}});
    expect(page.record.console).to.deep.equal([
      'all-widgets: Locale "es" is used without wrong parts: messages.causes.nothing; see dist/locales/es.json.',
    ]);
  });
});
