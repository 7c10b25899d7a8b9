/** Readers and the hospital always see whether a person has reviewed a text, and which sections are in English for now. */
import {expect} from '@open-wc/testing';
import type {Locale} from '../../src/i18n/locale.ts';
import {filledIn, saidIn} from '../content/said.ts';
import {english, sections as ours} from '../content/sections.ts';
import {
  consoleDuring,
  fetchLocale,
  loadBundle,
  openPage,
  place,
  sectionOf,
  settled,
  signatureOf,
  strictPolicy,
  textOf,
  wordCodes,
  type Page,
} from '../browser/pages.ts';

const {addLocale, locales} = await loadBundle();
const codes = wordCodes(Object.keys(locales).filter((code) => code !== 'en'));
const spanish = await fetchLocale('es');

const inline = (code: string, data: unknown): string =>
  `<script type="application/json" data-all-locale="${code}">${JSON.stringify(data)}</script><script type="module" src="{bundle}"></script>`;

/** Spanish under the code of a language without a locale, with these sections changed. */
const swahili = (sections: Locale['sections'] = {}): Locale => ({
  ...spanish,
  locale: 'sw',
  sections: {...spanish.sections, ...sections},
});
const changedSince = {causes: {...spanish.sections!['causes'], english: 1}};

/** The part of a locale with these sections alone. */
const partOf = (locale: Locale, ...names: readonly string[]): Locale => ({
  ...locale,
  messages: Object.fromEntries(Object.entries(locale.messages).filter(([id]) => names.includes(id.split('.')[0]!))),
});

const open = async (body: string, lang: string, data: unknown): Promise<Page> => {
  const page = await openPage(body, {lang, head: inline(lang, data)});
  await settled(page);
  return page;
};
const find = ({document}: Page, tag: string): Element => document.querySelector(tag)!;

describe('the state of a language', () => {
  it('is the same on the page, in the menu, in `locales`, in its file and in the table of languages', async () => {
    const table = await (await fetch('/docs/languages.md')).text();
    const picker = await place('<all-language-picker></all-language-picker>');
    const options = [...sectionOf(picker).querySelector('select')!.options];
    for (const code of codes) {
      const {state, messages} = await fetchLocale(code);
      const text = textOf(await place(`<all-causes lang="${code}"></all-causes>`));
      expect(text.includes(messages['label.draft']!), `page in ${code}`).to.equal(state === 'draft');
      const {text: entry} = options.find(({value}) => value === code)!;
      expect(/\(draft\)/.test(entry), `menu entry of ${code}`).to.equal(state === 'draft');
      expect(locales[code]!.state).to.equal(state);
      const row = table.split('\n').find((line) => line.startsWith(`| \`${code}\``))!;
      expect(row, `table of languages on ${code}`).to.match(state === 'draft' ? /draft/ : /reviewed/);
    }
  });

  it('says of every section how far it is, with sums of its words that tell one text from another', () => {
    for (const [name, {state, english, translation}] of Object.entries(spanish.sections!)) {
      expect(state, name).to.be.oneOf(['reviewed', 'draft', 'stale']);
      expect(english, name).to.be.a('number');
      if (state !== 'stale') expect(translation, name).to.be.a('number');
    }
  });
});

describe('a draft', () => {
  const profile = '<script type="application/json" data-all-hospital>{"offerEnglish": true}</script>';
  const openWith = async (lang: string, body: string, head = profile): Promise<Page> => {
    const page = await openPage(body, {lang, head: `${head}<script type="module" src="{bundle}"></script>`});
    await settled(page);
    return page;
  };

  it('has its English a click away where the hospital wants that, marked as English and left to right', async () => {
    const page = await openWith('fa', '<all-when-to-see-doctor></all-when-to-see-doctor>');
    const details = sectionOf(find(page, 'all-when-to-see-doctor')).querySelector<HTMLDetailsElement>(
      'details.english',
    )!;
    expect(details.open).to.equal(false);
    expect(details.querySelector('summary')!.textContent.trim()).to.equal(
      (await fetchLocale('fa')).messages['label.english'],
    );
    details.open = true;
    const english = details.querySelector<HTMLElement>('div')!;
    expect([english.lang, english.dir]).to.deep.equal(['en', 'ltr']);
    const text = english.textContent.replace(/\s+/g, ' ');
    for (const {id, text: words} of saidIn(ours['all-when-to-see-doctor']!))
      if (id !== 'doctor.title') expect(text).to.include(filledIn(words, 'en'));
  });

  it('has none where the hospital says nothing, and in English there is nothing to open', async () => {
    const plain = await openWith('fa', '<all-causes></all-causes>', '');
    expect(sectionOf(find(plain, 'all-causes')).querySelector('.english')).to.equal(null);
    const english = await openWith('en', '<all-causes></all-causes>');
    expect(sectionOf(find(english, 'all-causes')).querySelector('.english')).to.equal(null);
  });

  it('leaves out of its English what the hospital hides', async () => {
    const page = await openWith('es', '<all-causes hide="causes.dna"></all-causes>');
    const text = sectionOf(find(page, 'all-causes')).textContent;
    expect(text).not.to.include('rule book').and.not.to.include(spanish.messages['causes.dna']);
  });
});

describe('a section whose English has changed since', () => {
  it('is in English, with a notice in the reader’s language, while the others stay', async () => {
    const page = await open('<all-causes></all-causes><all-overview></all-overview>', 'sw', swahili(changedSince));
    const causes = sectionOf(find(page, 'all-causes'));
    expect(causes.lang).to.equal('en');
    const notice = causes.querySelector<HTMLElement>('[part="notice"]')!;
    expect([notice.lang, notice.dir]).to.deep.equal(['sw', 'ltr']);
    expect(notice.textContent).to.include(spanish.messages['fallback.notice']);
    expect(sectionOf(find(page, 'all-overview')).lang).to.equal('sw');
    expect(page.record.console).to.have.length(1);
    expect(page.record.console[0]).to.match(/^all-widgets: Locale "sw" is of other English in causes; /);
  });

  it('comes back when it is translated anew', async () => {
    const element = await place('<all-causes lang="rw"></all-causes>');
    const kinyarwanda = (sections?: Locale['sections']) => ({...swahili(sections), locale: 'rw'});
    await consoleDuring(() => addLocale('rw', kinyarwanda(changedSince)));
    await element.updateComplete;
    expect(sectionOf(element).lang).to.equal('en');
    addLocale('rw', kinyarwanda());
    await element.updateComplete;
    expect(sectionOf(element).lang).to.equal('rw');
    expect(sectionOf(element).querySelector('[lang="en"][part="notice"]')).to.equal(null);
  });

  it('has no notice where the language is none of ours', async () => {
    const element = await place('<all-causes lang="tlh"></all-causes>');
    expect(sectionOf(element).querySelector('.draft')).to.equal(null);
  });
});

describe('a language whose file cannot be had', () => {
  it('is English for now, as a notice says, which does not say that we lack the language, and goes when the file comes', async () => {
    const page = await openPage('<all-causes></all-causes>', {
      lang: 'vi',
      bundle: `/faults/missing/${crypto.randomUUID()}/all-widgets.js`,
    });
    const [element] = await settled(page);
    const box = sectionOf(element!).querySelector<HTMLElement>('[part="notice"]')!;
    expect(box.textContent.trim()).to.equal(english['fallback.label']);
    const shown = page.next('all-language');
    page.document.documentElement.lang = 'vi-VN';
    await shown;
    expect(sectionOf(element!).lang).to.equal('vi');
    expect(sectionOf(element!).textContent).not.to.include(english['fallback.label']);
  });
});

describe('a reviewer of the hospital', () => {
  const {causes} = spanish.sections!;
  const reviewed = {by: 'A. Reviewer', on: '2026-10-01'};

  it('signs one section in one small JSON, without a build, on a page with strict headers', async () => {
    const page = await openPage('<all-causes></all-causes><all-overview></all-overview>', {
      lang: 'es',
      head: inline('es', {sections: {causes: {state: 'reviewed', reviewed, translation: causes!.translation}}}),
      policy: strictPolicy,
    });
    await settled(page);
    const [signed, other] = ['all-causes', 'all-overview'].map((tag) => textOf(find(page, tag)));
    expect(signed).to.include('A. Reviewer').and.not.to.include(spanish.messages['label.draft-notice']);
    expect(other).to.include(spanish.messages['label.draft-notice']).and.not.to.include('A. Reviewer');
    expect(page.record.console).to.deep.equal([]);
  });

  it('signs a whole language, and the menu and `locales` say so before anyone has asked for it', async () => {
    const page = await openPage('<all-language-picker></all-language-picker>', {
      head: inline('es', signatureOf(spanish, reviewed.by, reviewed.on)),
    });
    const [picker] = await settled(page);
    const {options} = sectionOf(picker!).querySelector('select')!;
    expect([...options].find(({value}) => value === 'es')!.text).to.equal('Español');
  });

  it('does not sign words that came after: they are a draft, and the console says what to do', async () => {
    for (const data of [
      {sections: {causes: {state: 'reviewed', reviewed, translation: 1}}},
      {sections: {causes: {state: 'reviewed', reviewed}}},
      {state: 'reviewed', reviewed, messages: {}},
    ]) {
      const page = await open('<all-causes></all-causes>', 'es', data);
      expect(textOf(find(page, 'all-causes'))).to.include(spanish.messages['label.draft-notice']);
      expect(page.record.console).to.have.length(1);
      expect(page.record.console[0]).to.match(
        /^all-widgets: Locale "es" is not shown as reviewed in .*dist\/locales\/es\.json/,
      );
    }
  });

  it('adds Swahili and changes a Spanish sentence on a page with strict headers', async () => {
    const page = await openPage('<all-causes lang="sw"></all-causes><all-overview lang="es"></all-overview>', {
      head:
        `<script type="application/json" data-all-locale="sw">${JSON.stringify(partOf(swahili(), 'label', 'causes'))}</script>` +
        inline('es', {messages: {'overview.children': 'Una frase del hospital.'}}),
      policy: strictPolicy,
    });
    await settled(page);
    expect(sectionOf(find(page, 'all-causes')).lang).to.equal('sw');
    expect(textOf(find(page, 'all-overview'))).to.include('Una frase del hospital.');
    expect(page.record.console).to.deep.equal([]);
    expect(page.record.violations).to.deep.equal([]);
  });
});
