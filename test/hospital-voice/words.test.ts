/** The hospital’s texts in the best available language, its pictures, plurals and time zones. */
import {expect} from '@open-wc/testing';
import {type Json, given, markup, wordsOf, ours, itemsOf, placeWith, locales, codes} from '../content/hospital.ts';
import {consoleDuring, languages, openPage, sectionOf, settled, textOf} from '../browser/pages.ts';

describe('a text of the hospital’s', () => {
  for (const [what, wanted, text, shown, marked] of [
    ['in the language of a region', 'es-MX', {en: 'Hours', es: 'Horario'}, 'Horario', 'es'],
    ['in English where the reader’s language is missing', 'ar', {es: 'Horario', en: 'Hours'}, 'Hours', 'en'],
    ['in what there is, where English is missing, too', 'ar', {es: 'Horario', de: 'Zeiten'}, 'Horario', 'es'],
    ['in a language that we do not have', 'de', {en: 'Hours', de: 'Zeiten'}, 'Zeiten', 'de'],
    ['in the region’s own words', 'es-MX', {en: 'Hours', es: 'Horario', 'es-MX': 'Horas'}, 'Horas', 'es-MX'],
    ['in English where there is nothing nearer', 'fr', {de: 'Zeiten', en: 'Hours'}, 'Hours', 'en'],
  ] as const)
    it(`is chosen ${what}`, async () => {
      const element = await placeWith('all-news', {items: [{title: text}]}, `lang="${wanted}"`);
      const title = sectionOf(element).querySelector('li bdi')!;
      expect(title.textContent).to.equal(shown);
      expect(title.getAttribute('lang')).to.equal(marked);
    });

  it('without a language is marked with the one that the data says', async () => {
    const element = await placeWith('all-news', {lang: 'fr', items: [{title: 'Horaires'}]}, 'lang="ar"');
    expect(sectionOf(element).querySelector('li bdi')!.getAttribute('lang')).to.equal('fr');
  });

  it('follows the reader to another language', async () => {
    const element = await placeWith('all-news', given['all-news']);
    const changed = languages(element);
    element.lang = 'es';
    await changed;
    expect(itemsOf(element)[0]).to.match(/^Una nueva sala familiar Con una mesa larga\./);
  });

  it('is never run as HTML', async () => {
    const hostile = '<img src=x onerror="top.ran = true"><b>Hours</b>';
    const element = await placeWith('all-news', {intro: hostile, items: [{title: hostile, text: hostile}]});
    expect(sectionOf(element).querySelector('img, b')).to.equal(null);
    expect(itemsOf(element)).to.deep.equal([`${hostile} ${hostile}`]);
  });
});

describe('a picture', () => {
  it('that is broken leaves no hole', async () => {
    const element = await placeWith('all-doctors', {
      people: [{name: 'Robin', image: '/feeds/given/x?status=404&body='}],
    });
    const picture = sectionOf(element).querySelector('img')!;
    const broken = new Promise((resolve) => picture.addEventListener('error', resolve));
    // A page in the background does not load lazy pictures.
    picture.loading = 'eager';
    await broken;
    expect(sectionOf(element).querySelector('img')).to.equal(null);
    const name = sectionOf(element).querySelector('strong')!.getBoundingClientRect();
    const item = sectionOf(element).querySelector('li')!.getBoundingClientRect();
    expect(name.left - item.left).to.be.lessThan(32);
  });

  it('is fetched without telling from which page, and says nothing to those who cannot see it', async () => {
    const element = await placeWith('all-doctors', given['all-doctors']);
    for (const picture of sectionOf(element).querySelectorAll('img')) {
      expect(picture.referrerPolicy).to.equal('no-referrer');
      expect(picture.alt).to.equal('');
    }
  });
});

describe('a sponsored product', () => {
  for (const code of codes)
    it(`carries the word for it in ${locales[code]!.name}, and no other does`, async () => {
      const element = await placeWith('all-products', given['all-products'], `lang="${code}"`);
      const [book, caps] = itemsOf(element);
      expect(caps).to.include(ours('products.sponsored', code));
      expect(book).not.to.include(ours('products.sponsored', code));
    });
});

describe('the number of replies', () => {
  for (const [code, forms] of [
    ['en', {0: 'other', 1: 'one', 2: 'other', 3: 'other', 11: 'other', 100: 'other', 113: 'other'}],
    ['es', {0: 'other', 1: 'one', 2: 'other', 3: 'other', 11: 'other', 100: 'other', 113: 'other', 1_000_000: 'many'}],
    ['ar', {0: 'zero', 1: 'one', 2: 'two', 3: 'few', 11: 'many', 100: 'other', 113: 'many'}],
  ] as const)
    for (const [count, form] of Object.entries(forms))
      it(`${count} is "${form}" in ${locales[code]!.name}`, async () => {
        const element = await placeWith(
          'all-community',
          {items: [{title: '–', replies: Number(count)}]},
          `lang="${code}"`,
        );
        const figures = code === 'es' ? count.replace(/000/g, '.000') : count;
        expect(itemsOf(element)).to.deep.equal([
          `– ${ours(`community.replies.${form}`, code).replace('{count}', figures)}`,
        ]);
      });

  it('is not said where it is not known', async () => {
    expect(itemsOf(await placeWith('all-community', {items: [{title: '–'}]}))).to.deep.equal(['–']);
  });
});

describe('the time', () => {
  const moment = '2026-11-05T05:00:00Z';
  const zones = [
    ['America/Chicago', 'November 4, 2026', '11:00', 'PM', 'CST'],
    ['Europe/Madrid', 'November 5, 2026', '6:00', 'AM', 'GMT+1'],
    ['Asia/Tokyo', 'November 5, 2026', '2:00', 'PM', 'GMT+9'],
  ] as const;
  const timeIn = (element: Element): HTMLTimeElement => sectionOf(element).querySelector('time')!;

  for (const [zone, day, hour, half, name] of zones) {
    it(`is told with its day, hour and zone in ${zone}`, async () => {
      const time = timeIn(await placeWith('all-news', {items: [{title: '–', date: moment}]}, `time-zone="${zone}"`));
      for (const part of [day, ` ${hour}`, half, name]) expect(time.textContent).to.include(part);
      expect(time.dateTime).to.equal(moment);
    });

    it(`is told in ${zone} where the profile says so`, async () => {
      const page = await openPage(markup('all-news', {items: [{title: '–', date: moment}]}), {
        head: `<script type="application/json" data-all-hospital>{"timeZone": "${zone}"}</script><script type="module" src="{bundle}"></script>`,
      });
      const [element] = await settled(page);
      for (const part of [day, ` ${hour}`, half, name]) expect(timeIn(element!).textContent).to.include(part);
      expect(page.record.console).to.deep.equal([]);
    });

    it(`is the day of ${zone} for a reply`, async () => {
      const data = {items: [{title: '–', last: moment}]};
      const element = await placeWith('all-community', data, `time-zone="${zone}"`);
      expect(itemsOf(element)).to.deep.equal([`– Last reply: ${day}`]);
      expect(timeIn(element).dateTime).to.equal(moment);
    });

    it(`does not move a day without a time in ${zone}`, async () => {
      const data = {items: [{title: '–', date: '2026-11-05'}]};
      const element = await placeWith('all-news', data, `time-zone="${zone}"`);
      expect(itemsOf(element)).to.deep.equal(['– November 5, 2026']);
    });
  }

  it('is the tag’s own zone before that of the profile', async () => {
    const element = await placeWith('all-news', {items: [{title: '–', date: moment}]}, 'time-zone="Asia/Tokyo"');
    element.hospital = {timeZone: 'America/Chicago'};
    await element.updateComplete;
    expect(timeIn(element).textContent).to.include('GMT+9');
  });

  it('is that of the reader where the zone is none', async () => {
    const wanted = new Intl.DateTimeFormat('en', {timeZoneName: 'short'}).formatToParts(new Date(moment)).at(-1)!.value;
    const element = await placeWith('all-news', {items: [{title: '–', date: moment}]}, 'time-zone="Mars/Olympus"');
    expect(timeIn(element).textContent).to.include(wanted);
  });

  it('is named in one sentence where it is none', async () => {
    const lines = await consoleDuring(() =>
      placeWith('all-news', {items: [{title: '–', date: moment}]}, 'time-zone="Moon/Tycho"'),
    );
    expect(lines).to.deep.equal([
      'all-widgets: time-zone="Moon/Tycho" is not used; write one as in "America/Chicago".',
    ]);
  });

  for (const code of codes)
    it(`has Latin digits and the year of our calendar in ${locales[code]!.name}`, async () => {
      const data = {items: [{title: '–', date: moment}]};
      const element = await placeWith('all-news', data, `lang="${code}" time-zone="Europe/Madrid"`);
      expect(timeIn(element).textContent).to.include('2026').and.to.match(/6:00/);
    });
});

describe('care', () => {
  it('is told from the profile where the tag is given nothing', async () => {
    const {offers, locations, recognition} = given['all-care']!;
    const page = await openPage('<all-care></all-care>', {
      head: `<script type="application/json" data-all-hospital>${JSON.stringify({name: 'Harbor Lane Hospital', offers, locations, recognition})}</script><script type="module" src="{bundle}"></script>`,
    });
    const [element] = await settled(page);
    for (const words of wordsOf({offers, locations, recognition} as Json, 'en'))
      expect(textOf(element!)).to.include(words);
    expect(textOf(element!)).to.match(/^Care at Harbor Lane Hospital /);
    expect(page.record.console).to.deep.equal([]);
  });

  it('leads to the phone of a place', async () => {
    const element = await placeWith('all-care', given['all-care']);
    expect(sectionOf(element).querySelector('a[href="tel:+15550100"]')!.textContent).to.equal('+1 555-0100');
  });
});
