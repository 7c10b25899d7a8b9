/** The hospital’s profile gives readers its phone numbers, its appointments and its fever limit. */
import {expect} from '@open-wc/testing';
import {namesFever} from '../../src/content/walk.ts';
import {formatTemperature} from '../../src/i18n/temperature.ts';
import {filledIn} from '../content/said.ts';
import {sections as ours} from '../content/sections.ts';
import {sampleCodes, sectionOf, textOf, type Page} from '../browser/pages.ts';
import {
  doctor,
  fill,
  find,
  fold,
  hospital,
  linksOf,
  openHospital,
  openHospitalAgain,
  shownIn,
  wordsIn,
} from './page.ts';

/** Rendered text of each section. */
const seenIn = ({document}: Page): readonly string[] =>
  [...document.body.children].map((element) => sectionOf(element).innerText);

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
    for (const code of sampleCodes)
      describe(`${way}, in ${code}`, () => {
        let page: Page;
        before(async () => void (page = await open(code)));

        it('gives the reader the phone number, as a link that reads from left to right', async () => {
          const link = linksOf(find(page, 'all-when-to-see-doctor')).find(({href}) => href === 'tel:+15550100')!;
          expect(link.textContent).to.equal(hospital.phone);
          expect(page.window.getComputedStyle(link).direction).to.equal('ltr');
          expect(fold(link.closest('p')!.textContent)).to.equal(
            fill((await wordsIn(code))['doctor.call'], {hospital: hospital.name, phone: hospital.phone}),
          );
        });

        it('gives the reader the link for an appointment', async () => {
          const link = linksOf(find(page, 'all-when-to-see-doctor')).find(({href}) => href === hospital.appointment)!;
          expect(link.textContent).to.equal((await wordsIn(code))['doctor.appointment']);
        });

        it('gives the reader the emergency number, inside the urgent call-out', async () => {
          const words = await wordsIn(code);
          const link = linksOf(find(page, 'all-when-to-see-doctor')).find(({href}) => href === 'tel:911')!;
          const callOut = link.closest('[part~="urgent"]')!;
          expect(fold(callOut.querySelector('h3')!.textContent)).to.equal(words['doctor.urgent.label']);
          expect(fold(link.closest('p')!.textContent)).to.equal(fill(words['treatment.emergency'], {phone: '911'}));
        });

        it('sets the fever limit, and the section says that the hospital changed it', async () => {
          const words = await wordsIn(code);
          const text = shownIn(page);
          expect(text).to.include(
            filledIn(words['doctor.fever.what']!, code, {fever: fold(formatTemperature(hospital.fever, code))}),
          );
          expect(text).to.include(fill(words['label.edited'], {hospital: hospital.name}));
          expect(text).not.to.include(words['label.version']);
        });
      });

  for (const code of sampleCodes)
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
      const page = await openHospitalAgain(doctor, {...hospital, lang: 'en', name}, lang);
      const call = linksOf(find(page, 'all-when-to-see-doctor')).find(({href}) => href === 'tel:+15550100')!;
      const marks = [...call.closest('p')!.querySelectorAll('[lang]')].map((mark) => [
        mark.textContent,
        mark.getAttribute('lang'),
      ]);
      expect(marks).to.deep.equal([[shown, marked]]);
    });
});
