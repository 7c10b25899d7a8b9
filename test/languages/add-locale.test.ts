/** A hospital adds a language, or changes words, without a build. */
import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  consoleDuring,
  fetchLocale,
  languages,
  loadBundle,
  openPage,
  place,
  sectionOf,
  settled,
  textOf,
} from '../browser/pages.ts';
import {english} from '../content/sections.ts';

const {addLocale, locales} = await loadBundle();
const ids = Object.keys(english);

const circular: Record<string, unknown> = {direction: 'ltr', messages: {}};
circular['locale'] = circular;

/** A whole language: each message is its own id and a mark. */
const invented = (mark: string, change: Record<string, unknown> = {}) => ({
  direction: 'ltr',
  state: 'draft',
  reviewed: null,
  messages: Object.fromEntries(ids.map((id) => [id, `${mark} ${id}`])) as Record<string, unknown>,
  ...change,
});

describe('addLocale', () => {
  it('adds a language that elements follow at once', async () => {
    const element = await place('<all-causes lang="sw-KE"></all-causes>');
    expect(sectionOf(element).lang).to.equal('en');
    const shown = languages(element);
    addLocale('sw', invented('kwa', {locale: 'sw'}));
    expect(await shown).to.deep.equal([{requested: 'sw-KE', shown: 'sw', state: 'draft'}]);
    expect(textOf(element)).to.include('kwa causes.title');
    expect(locales['sw']).to.deep.equal({name: 'Kiswahili', direction: 'ltr', state: 'draft'});
  });

  it('changes one sentence of a published language and leaves the others', async () => {
    const spanish = await fetchLocale('es');
    addLocale('es', {messages: {'overview.children': 'Una frase del hospital.'}});
    const text = textOf(await place('<all-overview lang="es"></all-overview>'));
    expect(text).to.include('Una frase del hospital.');
    expect(text).to.include(spanish.messages['overview.who']);
    expect(text).not.to.include(spanish.messages['overview.children']);
  });

  it('changes a sentence of English', async () => {
    addLocale('en', {messages: {'overview.children': 'A sentence of the hospital’s own.'}});
    const element = await place('<all-overview></all-overview>');
    expect(textOf(element)).to.include('A sentence of the hospital’s own.');
    expect(textOf(element)).to.include('Children and adults');
  });

  it('keeps a section whole: where one message is missing, all of it is in English', async () => {
    const data = invented('nusu');
    delete data.messages['causes.dna'];
    const lines = await consoleDuring(() => addLocale('ha', data));
    expect(lines).to.deep.equal([
      'all-widgets: Locale "ha" lacks causes.dna; add them, or their sections stay in English.',
    ]);
    const causes = await place('<all-causes lang="ha"></all-causes>');
    expect(sectionOf(causes).lang).to.equal('en');
    expect(textOf(causes)).not.to.include('nusu causes');
    expect(textOf(causes)).to.include('nusu fallback.notice');
    expect(sectionOf(await place('<all-references lang="ha"></all-references>')).lang).to.equal('ha');
  });

  it('shows a right-to-left language right to left', async () => {
    addLocale('ur', invented('اردو', {direction: 'rtl'}));
    expect(sectionOf(await place('<all-causes lang="ur"></all-causes>')).dir).to.equal('rtl');
  });

  it('takes words for a region, and shows the whole language where those are not enough', async () => {
    const spanish = await fetchLocale('es');
    await consoleDuring(() => addLocale('es-PR', {direction: 'ltr', messages: {'causes.title': 'Las causas'}}));
    const element = await place('<all-causes lang="es-PR"></all-causes>');
    expect(sectionOf(element).lang).to.equal('es');
    expect(textOf(element)).to.include(spanish.messages['causes.title']);
  });

  it('knows a code however it is written, and keeps the direction of a language it knows', async () => {
    addLocale('ES', {messages: {'references.lead': 'Fuentes del hospital.'}});
    expect(textOf(await place('<all-references lang="es"></all-references>'))).to.include('Fuentes del hospital.');
    expect(Object.keys(locales)).not.to.include('ES');
    expect(await consoleDuring(() => addLocale('en', {direction: 'rtl', messages: {}}))).to.have.length(1);
    expect(sectionOf(await place('<all-causes></all-causes>')).dir).to.equal('ltr');
  });

  it('tells the document of wrong data by an event', async () => {
    const told = new Promise((resolve) => document.addEventListener('all-error', resolve, {once: true}));
    await consoleDuring(() => addLocale('ny', 'Moni'));
    expect(((await told) as CustomEvent<{kind: string; locale: string}>).detail).to.include({
      kind: 'data',
      locale: 'ny',
    });
  });

  it('writes the day in figures where the browser does not know the language', async () => {
    addLocale('tlh', invented('Hol', {}));
    const time = sectionOf(await place('<all-causes lang="tlh"></all-causes>')).querySelector('time')!;
    expect(time.textContent).to.equal(time.dateTime);
    expect(locales['tlh']?.name).to.equal('tlh');
  });

  it('shows who checked a language only as reviewed when it is said', async () => {
    addLocale('so', invented('x', {state: 'reviewed', reviewed: {by: 'A. Person', on: '2026-10-01'}}));
    expect(locales['so']?.state).to.equal('reviewed');
    expect(textOf(await place('<all-causes lang="so"></all-causes>'))).not.to.include('label.draft');
    expect(await consoleDuring(() => addLocale('om', invented('x', {state: 'reviewed'})))).to.have.length(1);
    expect(locales['om']?.state).to.equal('draft');
  });

  it('shows markup as the text it is', async () => {
    const markup = '<img src=x onerror=alert(1)> & <b>bold</b>';
    addLocale('rw', invented('x', {messages: {...invented('x').messages, 'causes.title': markup}}));
    const element = await place('<all-causes lang="rw"></all-causes>');
    expect(sectionOf(element).querySelector('h2')!.textContent).to.equal(markup);
    expect(sectionOf(element).querySelector('img, b')).to.equal(null);
  });

  it('names what is not text, and what is no message, in a sentence each', async () => {
    const messages = {
      ...invented('x').messages,
      'causes.dna': 7,
      'overview.what': ' ',
      'no.such': 'x',
      __proto__: null,
    };
    const lines = await consoleDuring(() => addLocale('ln', invented('x', {messages})));
    expect(lines).to.have.length(2);
    expect(lines[1]).to.match(/^all-widgets: Locale "ln" lacks .*overview\.what/);
    expect(lines[0]).to.match(
      /^all-widgets: Locale "ln" is used without wrong parts: messages\.overview\.what, messages\.causes\.dna, messages\.no\.such; see/,
    );
    expect(sectionOf(await place('<all-causes lang="ln"></all-causes>')).lang).to.equal('en');
    expect(sectionOf(await place('<all-diagnosis lang="ln"></all-diagnosis>')).lang).to.equal('ln');
  });

  it('names a message with a placeholder that the English lacks, and keeps the words that were there', async () => {
    for (const [tag, id, text] of [
      ['all-key-points', 'treatment.fever.what', 'Call for {fiver} or more.'],
      ['all-when-to-see-doctor', 'doctor.fever.what', 'Call for {حمى} or more.'],
      ['all-treatment', 'treatment.care-line.none', 'Call { phone }.'],
    ] as const) {
      const before = textOf(await place(`<${tag}></${tag}>`));
      const lines = await consoleDuring(() => addLocale('en', {messages: {[id]: text}}));
      expect(lines).to.have.length(1);
      expect(lines[0]).to.include(`without wrong parts: messages.${id};`);
      expect(textOf(await place(`<${tag}></${tag}>`))).to.equal(before);
    }
    const id = 'treatment.fever.what';
    expect(await consoleDuring(() => addLocale('en', {messages: {[id]: 'Call for {fever}.'}}))).to.deep.equal([]);
    expect(textOf(await place('<all-key-points></all-key-points>'))).to.match(/Call for 100\.4\s°F \(38\s°C\)\./);
    addLocale('en', {messages: {[id]: english[id]}});
  });

  it('takes a huge file in its stride', async () => {
    const noise = Object.fromEntries(Array.from({length: 50_000}, (_, index) => [`noise.${index}`, 'x'.repeat(100)]));
    const lines = await consoleDuring(() =>
      addLocale('yo', invented('kan', {messages: {...noise, ...invented('kan').messages}})),
    );
    expect(lines).to.have.length(1);
    expect(lines[0]!.length).to.be.lessThan(300);
    expect(textOf(await place('<all-causes lang="yo"></all-causes>'))).to.include('kan causes.title');
  });

  for (const [what, code, data] of [
    ['no code', undefined, invented('x')],
    ['a code that is none', 'klingon language', invented('x')],
    ['nothing', 'ig', undefined],
    ['text', 'ig-NG', 'Nnọọ'],
    ['a list', 'ig-GB', []],
    ['no messages', 'ig-US', {direction: 'ltr'}],
    ['another language’s data', 'ig', invented('x', {locale: 'yo'})],
    ['no direction', 'ig-Latn', invented('x', {direction: 'up'})],
    ['a code with more than a language in it', 'fa-u-ca-persian', invented('x')],
    ['a number', 7n, invented('x')],
    ['itself', 'st', circular],
  ] as const)
    it(`refuses ${what} in one sentence`, async () => {
      const lines = await consoleDuring(() => addLocale(code as unknown as string, data));
      expect(lines).to.have.length(1);
      expect(lines[0]).to.match(/^all-widgets: Locale .* is not used: .*\.$/);
      expect(sectionOf(await place('<all-causes lang="ig"></all-causes>')).lang).to.equal('en');
    });

  it('never throws and never leaves a reader without text, whatever it is given', async () => {
    const element = await place('<all-causes lang="zu"></all-causes>');
    const record = fc.record(
      {
        locale: fc.anything(),
        direction: fc.oneof(fc.constantFrom('ltr', 'rtl'), fc.anything()),
        state: fc.oneof(fc.constantFrom('draft', 'reviewed'), fc.anything()),
        reviewed: fc.anything(),
        messages: fc.oneof(fc.dictionary(fc.oneof(fc.constantFrom(...ids), fc.string()), fc.anything()), fc.anything()),
      },
      {requiredKeys: []},
    );
    await consoleDuring(() =>
      fc.assert(
        fc.asyncProperty(fc.oneof(record, fc.anything()), async (data) => {
          addLocale('zu', data);
          await element.updateComplete;
          expect(textOf(element).length).to.be.greaterThan(400);
        }),
        {numRuns: 200},
      ),
    );
  });
});

describe('a language in the page itself', () => {
  const inline = (code: string, json: string) =>
    `<script type="application/json" data-all-locale="${code}">${json}</script><script type="module" src="{bundle}"></script>`;

  it('is there from the start, without a request', async () => {
    const page = await openPage('<all-causes lang="sw"></all-causes>', {
      head: inline('sw', JSON.stringify(invented('kwa'))),
    });
    const [element] = await settled(page);
    expect(textOf(element!)).to.include('kwa causes.title');
    expect(
      page.window.performance.getEntriesByType('resource').filter(({name}) => name.endsWith('.json')),
    ).to.deep.equal([]);
    expect(page.record.console).to.deep.equal([]);
  });

  it('needs no request for a published language either, where it is whole, and raises no complaint', async () => {
    const page = await openPage('<all-causes lang="es"></all-causes>', {
      head: inline('es', JSON.stringify(await fetchLocale('es'))),
    });
    const [element] = await settled(page);
    expect(sectionOf(element!).lang).to.equal('es');
    expect(
      page.window.performance.getEntriesByType('resource').filter(({name}) => name.endsWith('.json')),
    ).to.deep.equal([]);
    expect(page.record.console).to.deep.equal([]);
  });

  it('that is not JSON is named in one sentence, and the reader gets English', async () => {
    const page = await openPage('<all-causes lang="sw"></all-causes>', {head: inline('sw', '{"messages": {,}}')});
    const [element] = await settled(page);
    expect(sectionOf(element!).lang).to.equal('en');
    expect(page.record.console).to.have.length(1);
    expect(page.record.console[0]).to.match(
      /^all-widgets: <script data-all-locale="sw"> is not used .*check that it holds JSON/,
    );
  });
});
