/** Each section names the person who reviewed it, and the day; without a review it is a draft. */
import {expect} from '@open-wc/testing';
import {edition} from '../../src/conditions/leukemia/edition.ts';
import {sections as ours} from '../content/sections.ts';
import {fetchLocale, sampleCodes, sectionOf, signatureOf} from '../browser/pages.ts';
import {dayIn, fill, find, fold, openHospital, openHospitalAgain, shownIn, wordsIn} from './page.ts';

const spanish = await fetchLocale('es');

describe('a review by the hospital', () => {
  const causes = '<all-causes></all-causes>';
  const future = '2999-01-31';
  const today = new Date().toISOString().slice(0, 10);
  const review = (change: Record<string, unknown> = {}) => ({
    reviewed: {by: 'The leukemia team', on: edition.changed, next: future, ...change},
  });

  for (const code of sampleCodes) {
    const label = code === 'en' ? 'label.reviewed' : 'label.reviewed-english';
    it(`says by whom and when, and when the next is due, in ${code}${code === 'en' ? '' : ', of the English text'}`, async () => {
      const words = await wordsIn(code);
      const page = await openHospitalAgain(causes, review(), code);
      const text = shownIn(page, 'all-causes');
      expect(text).to.include(fill(words[label], {name: 'The leukemia team', date: dayIn(edition.changed, code)}));
      expect(text).to.include(fill(words['label.next'], {date: dayIn(future, code)}));
      expect(text).not.to.include(words['label.overdue']);
      const times = [...sectionOf(find(page, 'all-causes')).querySelectorAll('time')].map(({dateTime}) => dateTime);
      expect(times).to.include.members([edition.changed, future]);
    });

    it(`takes the word “draft” from the version of the English text, in ${code}`, async () => {
      const words = await wordsIn(code);
      const text = shownIn(await openHospitalAgain(causes, review(), code), 'all-causes');
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
        const text = shownIn(await openHospitalAgain(causes, review(change), code), 'all-causes');
        expect(text.includes(fold(words['label.overdue']!))).to.equal(isOverdue);
      });
  }

  it('stands under every section on the illness', async () => {
    const body = Object.keys(ours).map((tag) => `<${tag}></${tag}>`);
    const page = await openHospitalAgain(body.join(''), review());
    for (const tag of Object.keys(ours)) expect(shownIn(page, tag)).to.include('Reviewed by The leukemia team on');
  });

  it('names the reviewer in the reader’s language where the hospital has it', async () => {
    const profile = review({by: {en: 'The leukemia team', es: 'El equipo de leucemia'}});
    const page = await openHospitalAgain(causes, profile, 'es');
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
