/** A mistake in the profile is named once, by its path, and readers still get all the rest. */
import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {filledIn} from '../content/said.ts';
import {english} from '../content/sections.ts';
import {consoleDuring, openPage, loadBundle, place, settled, textOf} from '../browser/pages.ts';
import {
  bundleScript,
  doctor,
  errorsIn,
  find,
  hospital,
  linesOf,
  linesWithout,
  linksOf,
  openHospital,
  openHospitalAgain,
  profileScript,
  shownIn,
} from './page.ts';

await loadBundle();

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
      const page = await openHospitalAgain(twice, {...good, ...wrong}, 'en', paths);
      expect(page.record.console).to.deep.equal([
        `all-widgets: The hospital profile is used without wrong parts: ${paths}; see dist/hospital.schema.json.`,
      ]);
      expect(errorsIn(page).map(({kind}) => kind)).to.deep.equal(['data']);
      const text = shownIn(page);
      expect(text.includes(good.phone)).to.equal(!('phone' in wrong));
      expect(text.includes('In an emergency, call 911')).to.equal(!('emergency' in wrong));
      if (text.includes(good.phone)) expect(text.includes(`Call ${good.name}: `)).to.equal(!('name' in wrong));
      expect(text).to.include(filledIn(english['doctor.fever.what']!, 'en'));
      for (const element of page.document.querySelectorAll('all-causes, all-when-to-see-doctor'))
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
    const page = await openPage('', {head: profileScript('{"fax": 1}') + bundleScript});
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
