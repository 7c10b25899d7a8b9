/** A section shows valid data of the hospital, and names invalid data by its path. */
import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {type Section, given, script, markup, wordsOf, itemsOf, placeWith} from '../content/hospital.ts';
import {consoleDuring, openAgain, openPage, place, sectionOf, settled, textOf} from '../browser/pages.ts';

const tags = Object.keys(given);

for (const [tag, data] of Object.entries(given))
  describe(`<${tag}>`, () => {
    it('takes its data as a property as well as inside the tag', async () => {
      const inside = sectionOf(await placeWith(tag, data)).innerHTML;
      const element = (await place(`<${tag}></${tag}>`)) as Element as Section;
      element.data = data;
      await element.updateComplete;
      expect(sectionOf(element).innerHTML).to.equal(inside);
    });

    it('takes the property over what is inside the tag', async () => {
      const element = await placeWith(tag, {intro: 'Old words.'});
      expect(textOf(element)).to.include('Old words.');
      element.data = {intro: 'New words.'};
      await element.updateComplete;
      expect(textOf(element)).to.include('New words.');
      expect(textOf(element)).not.to.include('Old words.');
    });

    for (const [what, inside] of [
      ['nothing', ''],
      ['an empty record', script({})],
      [
        'empty lists and no more',
        script(
          Object.fromEntries(Object.keys(data).flatMap((field) => (Array.isArray(data[field]) ? [[field, []]] : []))),
        ),
      ],
    ] as const)
      it(`takes no space and has no section where it is given ${what}`, async () => {
        const element = await place(`<${tag}>${inside}</${tag}>`);
        expect(element.shadowRoot!.querySelector('section')).to.equal(null);
        expect(element.getBoundingClientRect().height).to.equal(0);
      });

    it('has no section for an address alone, unless it has words for the link', async () => {
      const element = await placeWith(tag, {url: 'https://www.hospital.example/'});
      const section = element.shadowRoot!.querySelector('section');
      expect(section?.querySelector('a')?.href).to.equal(section ? 'https://www.hospital.example/' : undefined);
      expect(element.querySelector('p')!.getBoundingClientRect().height > 0).to.equal(!section);
    });

    it('leaves what stands between its tags where it has nothing better', async () => {
      const element = await place(`<${tag}><p>Call us.</p></${tag}>`);
      expect(element.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(0);
    });

    it('tells the page when it has got something to show, and when it has lost it', async () => {
      const element = (await place(`<${tag}></${tag}>`)) as Element as Section & {empty: boolean};
      const told: boolean[] = [];
      element.addEventListener('all-content', () => void told.push(element.empty));
      for (const next of [data, {...data}, undefined, data]) {
        element.data = next;
        await element.updateComplete;
      }
      expect(told).to.deep.equal([false, true, false]);
    });

    it('never throws and never leaves a hole, whatever it is given', async () => {
      const element = (await place(`<${tag}><p>Call us.</p></${tag}>`)) as Element as Section;
      // A valid picture would be requested hundreds of times.
      const picture = fc.constantFrom<unknown>('', 7, 'javascript:alert(1)', 'data:image/gif,x', null);
      const fields = [
        'name',
        'title',
        'text',
        'url',
        'role',
        'address',
        'phone',
        'by',
        'year',
        'date',
        'last',
        'replies',
        'sponsored',
      ];
      const value = fc.oneof(
        fc.anything(),
        fc.string(),
        fc.integer(),
        fc.dictionary(fc.constantFrom('en', 'es', 'x', ''), fc.string()),
        fc.constantFrom('2026-10-01', '2026-10-01T11:00:00Z', '+275760-09-13T00:00:00Z', 'tel:1', 'mailto:a@b.example'),
      );
      const entry = fc.record(
        {...Object.fromEntries(fields.map((field) => [field, value])), image: picture},
        {requiredKeys: []},
      );
      const record = fc.record(
        Object.fromEntries(
          [...Object.keys(data), 'lang', 'intro', 'url'].map((field) => [
            field,
            fc.oneof(value, entry, fc.array(fc.oneof(value, entry))),
          ]),
        ),
        {requiredKeys: []},
      );
      await consoleDuring(() =>
        fc.assert(
          fc.asyncProperty(fc.oneof({weight: 4, arbitrary: record}, fc.anything()), async (anything) => {
            Object.assign(element, {data: anything});
            await element.updateComplete;
            expect(element.getBoundingClientRect().height).to.be.greaterThan(0);
          }),
          {numRuns: 150},
        ),
      );
      element.data = data;
      await element.updateComplete;
      for (const words of wordsOf(data, 'en')) expect(textOf(element)).to.include(words);
    });
  });

describe('each of the six sections', () => {
  for (const [what, bad, path] of [
    ['an unknown field', {colour: 'red'}, 'colour'],
    ['a number for a text', {intro: 7}, 'intro'],
    ['an empty text', {intro: ' '}, 'intro'],
    ['a text in one language that is a number', {intro: {en: 'x', es: 7}}, 'intro'],
    ['a javascript: address', {url: 'javascript:alert(1)'}, 'url'],
    ['a data: address', {url: 'data:text/html,x'}, 'url'],
    ['an address that is none', {url: 'https://'}, 'url'],
    ['a language that is a list', {lang: ['en']}, 'lang'],
    ['a field that every object has', {constructor: {}}, 'constructor'],
  ] as const)
    it(`names ${what} by its path in one sentence, and shows the rest`, async () => {
      const restOf = (data: (typeof given)[string]): (typeof given)[string] =>
        Object.fromEntries(Object.entries(data).filter(([field]) => !['url', 'intro', 'lang'].includes(field)));
      const page = await openPage(tags.map((tag) => markup(tag, {...restOf(given[tag]!), ...bad})).join(''));
      const elements = await settled(page);
      expect(elements.map(({localName}) => localName)).to.deep.equal(tags);
      for (const element of elements)
        for (const words of wordsOf(restOf(given[element.localName]!), 'en')) expect(textOf(element)).to.include(words);
      expect(page.record.console).to.deep.equal(
        tags.map(
          (tag) => `all-widgets: <${tag}> data is used without wrong parts: ${path}; see dist/hospital.schema.json.`,
        ),
      );
      expect(page.record.events.filter((event) => event.startsWith('all-error'))).to.have.length(tags.length);
    });

  for (const [what, json] of [
    ['does not parse', '{"items": [}'],
    ['is empty', ''],
    ['is a number', '7'],
    ['is null', 'null'],
    ['is a text', '"Hello"'],
  ] as const)
    it(`names JSON that ${what} in one sentence, and leaves the fallback in its place`, async () => {
      const page = await openPage(`${tags.map((tag) => markup(tag, json)).join('')}<all-causes></all-causes>`);
      while (!page.document.querySelector('all-causes')!.shadowRoot?.querySelector('section'))
        await page.next('all-language');
      const fallbacks = [...page.document.querySelectorAll('p')];
      expect(fallbacks).to.have.length(tags.length);
      for (const fallback of fallbacks) expect(fallback.getBoundingClientRect().height).to.be.greaterThan(0);
      expect(page.record.console).to.have.length(tags.length);
      for (const [index, line] of page.record.console.entries())
        expect(line).to.match(
          new RegExp(
            `^all-widgets: <${tags[index]!}> data is used without wrong parts: .+; see dist/hospital\\.schema\\.json\\.$`,
          ),
        );
    });
});

describe('what is wrong with one entry', () => {
  for (const [what, tag, list, bad, path, shown] of [
    ['has no title', 'all-news', 'items', {text: 'x'}, 'items[1].title', undefined],
    ['is no record', 'all-products', 'items', 7, 'items[1]', undefined],
    ['has no name', 'all-doctors', 'people', {role: 'Nurse'}, 'people[1].name', undefined],
    ['has a link that is none', 'all-news', 'items', {title: 'B', url: 'javascript:x'}, 'items[1].url', 'B'],
    ['has a picture in data:', 'all-doctors', 'people', {name: 'B', image: 'data:image/gif,x'}, 'people[1].image', 'B'],
    ['has a date that is none', 'all-news', 'items', {title: 'B', date: '2026-02-30'}, 'items[1].date', 'B'],
    ['has a time without a zone', 'all-news', 'items', {title: 'B', date: '2026-02-03T10:00'}, 'items[1].date', 'B'],
    ['has replies below zero', 'all-community', 'items', {title: 'B', replies: -1}, 'items[1].replies', 'B'],
    ['has many replies', 'all-community', 'items', {title: 'B', replies: 'many'}, 'items[1].replies', 'B'],
    ['is sponsored in words', 'all-products', 'items', {title: 'B', sponsored: 'yes'}, 'items[1].sponsored', 'B'],
    ['has a phone number without digits', 'all-care', 'locations', {name: 'B', phone: 'x'}, 'locations[1].phone', 'B'],
    ['has a year in words', 'all-care', 'recognition', {text: 'B', year: 'last'}, 'recognition[1].year', 'B'],
    [
      'has years the wrong way round',
      'all-care',
      'recognition',
      {text: 'B', year: '2025–2024'},
      'recognition[1].year',
      'B',
    ],
  ] as const)
    it(`that ${what} is named by its path, and the others are shown`, async () => {
      const good = {
        name: 'A',
        title: 'A',
        ...(list === 'recognition' ? {text: 'A', name: undefined, title: undefined} : {}),
      };
      const page = await openAgain(markup(tag, {[list]: [good, bad, good]}), {}, `${tag} ${path}`);
      const [element] = await settled(page);
      expect(itemsOf(element!)).to.deep.equal(shown ? ['A', shown, 'A'] : ['A', 'A']);
      expect(sectionOf(element!).querySelector('li a, li img')).to.equal(null);
      expect(page.record.console).to.have.length(1);
      expect(page.record.console[0]).to.include(`wrong parts: ${path};`);
    });
});

describe('the year of a recognition', () => {
  for (const [year, shown] of [
    [2025, '2025'],
    ['2024–2025', '2024–2025'],
    ['2024-2025', '2024–2025'],
    ['2024 - 2025', '2024–2025'],
  ] as const)
    it(`is shown after what it is for: ${JSON.stringify(year)}`, async () => {
      const page = await openAgain(markup('all-care', {recognition: [{text: 'A friendly place', year}]}));
      const [element] = await settled(page);
      expect(itemsOf(element!)).to.deep.equal([`A friendly place ${shown}`]);
      expect(page.record.console).to.deep.equal([]);
    });
});
