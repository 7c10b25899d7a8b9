/** A reader in treatment learns whom to call tonight, from which fever, and how far to trust a draft. */
import {expect} from '@open-wc/testing';
import {filledIn} from '../content/said.ts';
import {english} from '../content/sections.ts';
import {
  accessibilityFindings,
  fetchLocale,
  isSweep,
  loadBundle,
  openAgain,
  oursIn,
  place,
  sectionOf,
  settled,
  someCases,
  textOf,
  wordCodes,
  type Page,
} from '../browser/pages.ts';

const {locales} = await loadBundle();
const codes = someCases(wordCodes(Object.keys(locales)), 2);
const wordsIn = async (code: string): Promise<Readonly<Record<string, string>>> =>
  code === 'en' ? english : (await fetchLocale(code)).messages;

const profile = {name: 'Harbor Lane Hospital', careLine: '(555) 555-0123', emergency: '911'};

/** @param says Name of the sentence that the console will have. */
const open = async (tag: string, given: object | undefined, lang: string, says?: string): Promise<Page> => {
  const json = given && `<script type="application/json" data-all-hospital>${JSON.stringify(given)}</script>`;
  const page = await openAgain(`${json ?? ''}<${tag}></${tag}>`, {lang, width: 390}, says);
  await settled(page);
  return page;
};

/** Where such a reader may be, and the sections there that answer. */
const pages = [
  ['<all-treatment> alone', 'all-treatment', ['all-treatment']],
  ['<all-when-to-see-doctor> alone', 'all-when-to-see-doctor', ['all-when-to-see-doctor']],
  ['the whole page', 'all-page', ['all-when-to-see-doctor', 'all-treatment']],
] as const;

/** Tag → prefix of its message ids. */
const groups = {'all-treatment': 'treatment', 'all-when-to-see-doctor': 'doctor'} as const;
const answering = Object.keys(groups) as (keyof typeof groups)[];

const boxOf = ({document}: Page, tag: string): HTMLElement =>
  sectionOf(oursIn(document).find(({localName}) => localName === tag)!).querySelector('[part~="urgent"]')!;

const plain = (element: Element): string => filledIn(element.textContent, 'en');
const sizeOf = (page: Page, element: Element): number => parseFloat(page.window.getComputedStyle(element).fontSize);

for (const code of codes)
  describe(`a reader in treatment, in ${code}`, () => {
    for (const [where, tag, sections] of pages)
      it(`is told on ${where} whom to call for a fever tonight`, async () => {
        const words = await wordsIn(code);
        const page = await open(tag, profile, code);
        for (const section of sections) {
          const [box, group] = [boxOf(page, section), groups[section]];
          const [first, second] = box.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]');
          expect(first!.href).to.equal('tel:5555550123');
          expect(plain(first!.closest('p')!)).to.equal(
            filledIn(words[`${group}.care-line`]!, code, {phone: profile.careLine}),
          );
          expect(second!.href).to.equal('tel:911');
          expect(plain(second!.closest('p')!)).to.equal(filledIn(words[`${group}.emergency`]!, code, {phone: '911'}));
          expect(plain(box)).to.include(filledIn(words[`${group}.fever.what`]!, code));
          expect(plain(box))
            .to.match(/38\s?°C/)
            .and.match(/100[.,]4\s?°F/);
        }
        expect(page.record.console).to.deep.equal([]);
      });
  });

for (const section of answering)
  it(`has the number first and largest in the urgent box of <${section}>, large enough for a thumb`, async () => {
    const page = await open(section, profile, 'en');
    const box = boxOf(page, section);
    const [label, number] = [box.firstElementChild!, box.querySelector('a')!];
    expect(label.nextElementSibling!.contains(number)).to.equal(true);
    expect(number.getBoundingClientRect().height).to.be.at.least(44);
    for (const other of box.querySelectorAll('p, li, span, strong, h3, h4'))
      expect(sizeOf(page, number), other.outerHTML).to.be.above(sizeOf(page, other));
  });

it('names four steps by when to act, for whom each is, and calmly where there is no diagnosis', async () => {
  const element = await place('<all-when-to-see-doctor></all-when-to-see-doctor>');
  const headings = [...sectionOf(element).querySelectorAll('.heading')].map((heading) => heading.textContent);
  expect(headings).to.deep.equal(
    ['title', 'urgent.label', 'now.heading', 'right-away.heading', 'also.heading', 'today.heading', 'soon.heading'].map(
      (id) => english[`doctor.${id}`],
    ),
  );
  const box = sectionOf(element).querySelector('[part~="urgent"]')!;
  expect(box.textContent).to.include(english['doctor.right-away.heading']);
  for (const calm of ['today.heading', 'soon.heading'])
    expect(box.textContent).not.to.include(english[`doctor.${calm}`]);
  expect(await accessibilityFindings()).to.deep.equal([]);
});

describe('a hospital’s rule on fevers', () => {
  const rule = {
    once: {celsius: 38.3, fahrenheit: 101},
    lasting: {celsius: 38, fahrenheit: 100.4, minutes: 60},
    route: 'armpit',
  };

  for (const code of ['en', 'es', 'ar', 'zh-Hans', 'de'])
    it(`of two parts is told whole, with how to measure, in ${code}`, async () => {
      const words = await wordsIn(code);
      for (const section of answering) {
        const group = groups[section];
        const page = await open(section, {...profile, fever: rule}, code);
        const box = plain(boxOf(page, section));
        expect(box).not.to.include('{').and.not.to.include('undefined');
        expect(box)
          .to.include('60')
          .and.match(/38[.,]3\s?°C/)
          .and.match(/38\s?°C/);
        expect(box).not.to.include(filledIn(words[`${group}.fever.what`]!, code));
        if (group === 'doctor') expect(box).to.include(words['doctor.measure.armpit']);
        expect(page.record.console).to.deep.equal([]);
      }
    });

  const mistakes = [
    ['whose parts contradict', {...rule, once: {celsius: 37.5, fahrenheit: 99.5}}, 'fever.lasting'],
    ['that lasts without minutes', {...rule, lasting: {celsius: 38, fahrenheit: 100.4}}, 'fever.lasting.minutes'],
    ['whose scales disagree', {celsius: 38, fahrenheit: 102}, 'fever.fahrenheit'],
    ['whose scales disagree in one part', {...rule, once: {celsius: 38.3, fahrenheit: 103}}, 'fever.once.fahrenheit'],
    ['with half of it', {once: rule.once}, 'fever.lasting'],
    ['measured in a way that we do not know', {...rule, route: 'wrist'}, 'fever.route'],
  ] as const;
  for (const [what, fever, path] of someCases(mistakes, 1))
    it(`${what} is named in one sentence, and readers have the strict limit`, async () => {
      const page = await open('all-when-to-see-doctor', {...profile, fever}, 'en', path);
      expect(plain(boxOf(page, 'all-when-to-see-doctor'))).to.include(filledIn(english['doctor.fever.what']!, 'en'));
      expect(page.record.console).to.have.length(1);
      expect(page.record.console[0]).to.include('all-widgets: ').and.include(path);
    });

  it('comes in the order and with the marks of the reader’s region', async () => {
    for (const [lang, words] of [
      ['en', '100.4 °F (38 °C)'],
      ['en-GB', '38 °C (100.4 °F)'],
      ['es-US', '100.4 °F (38 °C)'],
      ['es-MX', '38 °C (100.4 °F)'],
      ['es', '38 °C (100,4 °F)'],
      ['de', '38 °C (100,4 °F)'],
      ['ar', '38 °C (100.4 °F)'],
      ['fa', '38 °C (100.4 °F)'],
      ['zh-Hans', '38°C（100.4°F）'],
      ['ja', '38°C（100.4°F）'],
      ['ko', '38°C(100.4°F)'],
      ['ht', '38 °C (100.4 °F)'],
    ] as const)
      expect(plain(boxOf(await open('all-treatment', undefined, lang), 'all-treatment')), lang).to.include(words);
  });
});

for (const careLine of someCases(['call us 24/7', 'ask at the desk', '1', '', 5550123, '24 hours'], 1))
  it(`a care line that is ${JSON.stringify(careLine)} is named in one sentence, and readers are told whom to call`, async () => {
    const page = await open('all-treatment', {...profile, careLine}, 'en', 'careLine');
    const box = boxOf(page, 'all-treatment');
    expect(plain(box)).to.include(english['treatment.care-line.none']);
    expect(page.record.console).to.have.length(1);
    expect(page.record.console[0]).to.include('careLine');
  });

// Apart from those in a frame, which stays for the next.
for (const code of codes)
  describe(`a reader in treatment, in ${code}`, () => {
    it('is told whom to call where the hospital gives no number', async () => {
      const words = await wordsIn(code);
      for (const section of answering) {
        const element = await place(`<${section} lang="${code}"></${section}>`);
        const box = sectionOf(element).querySelector('[part~="urgent"]')!;
        expect(box.querySelector('a')).to.equal(null);
        for (const line of ['care-line', 'emergency'])
          expect(plain(box)).to.include(filledIn(words[`${groups[section]}.${line}.none`]!, code));
      }
    });
  });

describe('a draft of urgent advice', () => {
  const drafts = codes.filter((code) => locales[code]!.state === 'draft');
  const cautioned = ['zh-Hans', 'zh-Hant', 'vi', 'ht', 'fa'];
  const noticeOf = (element: Element): HTMLElement => sectionOf(element).querySelector('.draft')!;

  for (const code of drafts)
    it(`says so at its top, and what to do about it, in ${code}`, async () => {
      const words = await wordsIn(code);
      const [said, other] = cautioned.includes(code) ? ['caution', 'urgent'] : ['urgent', 'caution'];
      for (const tag of ['all-when-to-see-doctor', 'all-treatment']) {
        const element = await place(`<${tag} lang="${code}"></${tag}>`);
        const notice = noticeOf(element);
        expect(notice.previousElementSibling!.matches('.heading')).to.equal(true);
        expect(plain(notice)).to.include(filledIn(words[`label.draft-${said}`]!, code));
        expect(plain(notice)).not.to.include(filledIn(words[`label.draft-${other}`]!, code));
        const offered = notice.querySelector('details');
        expect(offered !== null).to.equal(cautioned.includes(code));
        if (!offered) continue;
        expect(offered.querySelector('div')!.lang).to.equal('en');
        expect(plain(offered)).to.include(words['label.english']).and.include('100.4 °F (38 °C)');
      }
    });

  // In every language, beside the other sections: test/languages/every-language.test.ts.
  for (const code of isSweep ? drafts : ['es', 'fa'])
    it(`is clean of every finding of axe, with the English text open where it is offered, in ${code}`, async () => {
      const element = await place(`<all-treatment lang="${code}"></all-treatment>`);
      const offered = noticeOf(element).querySelector('details');
      expect(offered !== null).to.equal(cautioned.includes(code));
      offered?.querySelector('summary')!.click();
      expect(await accessibilityFindings()).to.deep.equal([]);
    });

  it('leaves the other sections as they are', async () => {
    const words = await wordsIn('vi');
    const text = textOf(await place('<all-overview lang="vi"></all-overview>'));
    expect(text).to.include(words['label.draft-notice']);
    expect(text).not.to.include(words['label.draft-caution']).and.not.to.include(words['label.english']);
  });

  for (const [offerEnglish, isOffered] of [
    [true, true],
    [false, false],
  ])
    it(`has the English a click away as the hospital says: ${offerEnglish}`, async () => {
      for (const code of ['es', 'ht']) {
        const page = await open('all-treatment', {...profile, offerEnglish}, code);
        expect(noticeOf(page.document.querySelector('all-treatment')!).querySelector('details') !== null).to.equal(
          isOffered,
        );
      }
    });
});
