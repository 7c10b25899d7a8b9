/** Translators see their text on the page when they save it, and reviewers get a signature to paste. */
import {expect} from '@open-wc/testing';
import type {LiveLanguage} from '../../preview/live-language.ts';
import {all, find, findingsIn, leave, says, withoutPolicy} from '../desks/page.ts';
import {openPage, settled, textOf, visit, type Page} from '../browser/pages.ts';

const liveNow = async (code: string): Promise<LiveLanguage> =>
  (await (await fetch(`/demo/live/${code}.json`)).json()) as LiveLanguage;

const open = async (code: string): Promise<Page> => {
  const page = await visit(`/demo/translate.html?lang=${code}`);
  await says(page, '#said', /live from the file/);
  await settled(page);
  return page;
};

/** The section of a part, in English (first) or translated (last). */
const sideOf = (page: Page, part: string, side: 'first' | 'last'): Element =>
  find(page, `#part-${part} .sides > :${side}-child > :last-child`);

const inside = (element: Element): HTMLElement => element.shadowRoot!.querySelector('section')!;

/** Shows another language, as a person chooses it. */
const pick = async (page: Page, code: string): Promise<void> => {
  const menu = find<HTMLSelectElement>(page, '#translation');
  menu.value = code;
  menu.dispatchEvent(new page.window.Event('change'));
  await says(page, '#said', /live from the file/);
  await settled(page);
};

/** Answers every later request of the page with this language, as if the file had been saved. */
const save = (page: Page, live: LiveLanguage): void => {
  page.window.fetch = () =>
    Promise.resolve(new Response(JSON.stringify(live), {headers: {'content-type': 'application/json', etag: '"new"'}}));
};

/** Comes back to the page from another window, in which the file was saved: it asks at once. */
const comeBack = ({document}: Page): unknown => document.dispatchEvent(new Event('visibilitychange'));

/** A copy with another text for one message, or without it. */
const changed = (live: LiveLanguage, id: string, target: string | null): LiveLanguage => {
  const others = Object.fromEntries(Object.entries(live.locale!.messages).filter(([other]) => other !== id));
  const section = id.split('.')[0]!;
  const {sections} = live.locale!;
  return {
    locale: {
      ...live.locale!,
      messages: target === null ? others : {...others, [id]: target},
      sections: {...sections, [section]: target === null ? {state: 'stale'} : {...sections![section], translation: 1}},
    },
    findings:
      target === null
        ? [{file: 'locales/es.xlf', line: 7, id, kind: 'missing', sentence: `"${id}" has no <target>; translate it`}]
        : [],
    units: live.units.map((unit) =>
      unit.id === id ? {...unit, target, state: target === null ? 'missing' : 'draft'} : unit,
    ),
  };
};

after(leave);

let page: Page;
let answer: typeof fetch;

describe('the translators’ preview', () => {
  before(async () => {
    page = await open('es');
    answer = page.window.fetch;
  });

  it('shows every part in English, and beside it as the file has it', async () => {
    const {units, locale} = await liveNow('es');
    for (const part of ['overview', 'causes', 'care', 'community', 'page']) {
      const {english} = units.find(({id}) => id === `${part}.title`)!;
      const first = english.split('{')[0]!;
      expect(inside(sideOf(page, part, 'first')).querySelector('[part="heading"]')!.textContent).to.include(first);
      const [own] = locale!.messages[`${part}.title`]!.split('{');
      expect(inside(sideOf(page, part, 'last')).querySelector('[part="heading"]')!.textContent).to.include(own);
      expect(inside(sideOf(page, part, 'last')).lang).to.match(/^es\b/);
    }
    expect(all(page, '.unit').length).to.equal(units.length);
  });

  it('tells of each message how far it is in words, how long it is, and what to mind', async () => {
    const {units} = await liveNow('es');
    const {id, target, note, limit} = units.find((unit) => unit.limit !== null)!;
    const {textContent} = find(page, `[id="message-${id}"]`);
    expect(textContent).to.include('draft').and.include(note).and.include(target);
    expect(textContent).to.include(`${[...target!].length} characters of at most ${limit}`);
  });

  it('shows what is saved within moments, without moving what is read', async () => {
    const {scrollingElement} = page.document;
    const reading = inside(sideOf(page, 'treatment', 'last')).querySelector('p')!;
    reading.scrollIntoView({behavior: 'instant'});
    const {top} = reading.getBoundingClientRect();
    const {scrollTop} = scrollingElement!;
    const longer = 'Un título mucho más largo que antes. '.repeat(12);
    save(page, changed(await liveNow('es'), 'causes.title', longer));
    await says(page, '#said', /changed causes\.title/);
    await settled(page);
    expect(textOf(sideOf(page, 'causes', 'last'))).to.include(longer.trim());
    expect(scrollingElement!.scrollTop).to.be.greaterThan(scrollTop);
    expect(reading.getBoundingClientRect().top).to.be.closeTo(top, 2);
  });

  it('marks what is left to do in words, in the list and on the page', async () => {
    const live = await liveNow('es');
    const {english} = live.units.find(({id}) => id === 'causes.start')!;
    save(page, changed(live, 'causes.start', null));
    comeBack(page);
    await says(page, '#said', /changed .*causes\.start/);
    await settled(page);
    expect(find(page, '[id="message-causes.start"]').textContent).to.include('missing').and.include('translate it');
    expect(find(page, '[id="message-causes.start"]').checkVisibility()).to.equal(true);
    expect(textOf(sideOf(page, 'causes', 'last'))).to.include(`[English: ${english}]`);
    expect(find(page, '#part-causes .held').textContent).to.include('Readers get this in English');
    expect(find(page, '#parts').textContent).to.match(/What causes acute lymphocytic leukemia \(ALL\)\? 1 left/);
    find(page, '#only-open').click();
    expect(find(page, '[id="message-causes.title"]').checkVisibility()).to.equal(false);
    expect(find(page, '[id="message-causes.start"]').checkVisibility()).to.equal(true);
    find(page, '#only-open').click();
  });

  it('keeps the last words while the file cannot be read, and says why it cannot', async () => {
    const live = await liveNow('es');
    const sentence = 'is not well-formed XML; restore it or mend the mark-up';
    const findings = [{file: 'locales/es.xlf', line: 9, kind: 'broken', sentence}] as const;
    save(page, {locale: null, findings, units: live.units.map((unit) => ({...unit, target: null, state: 'broken'}))});
    comeBack(page);
    await says(page, '#problems', /not well-formed/);
    expect(find(page, '#problems').textContent).to.include('locales/es.xlf:9');
    expect(textOf(sideOf(page, 'causes', 'last'))).to.include(live.locale!.messages['causes.title']);
    expect(find(page, '[id="message-causes.title"]').textContent).to.include(live.locale!.messages['causes.title']);
  });

  it('is left for the desk by a press of a button, and begun again with another language', async () => {
    page.window.fetch = answer;
    find(page, '#edit').click();
    await says(page, '#said', /to edit here/);
    expect(find(page, '[id="message-causes.start"] textarea').ariaLabel).to.equal('Translation of causes.start');
    expect(find(page, '#edit').hidden).to.equal(true);
    await pick(page, 'ar-XB');
    expect(page.document.querySelector('.unit textarea')).to.equal(null);
    expect(find(page, '#download').hidden).to.equal(true);
  });

  it('has room on a phone, in the direction of the language, with long words too', async () => {
    (page.window.frameElement as HTMLIFrameElement).width = '360';
    for (const code of ['en-XA', 'ar-XB', 'ar']) {
      await pick(page, code);
      const direction = code === 'en-XA' ? 'ltr' : 'rtl';
      expect(inside(sideOf(page, 'symptoms', 'last')).dir, code).to.equal(direction);
      const {scrollWidth, clientWidth} = page.document.documentElement;
      expect(clientWidth).to.be.at.most(360);
      expect(scrollWidth, code).to.equal(clientWidth);
    }
  });
});

describe('a reviewer’s sign-off', () => {
  const tick = (page: Page, part: string): HTMLInputElement =>
    find<HTMLInputElement>(page, `#part-${part} input[name="section"]`);

  const sign = (page: Page, by: string, on: string): string => {
    find<HTMLInputElement>(page, '[name="by"]').value = by;
    find<HTMLInputElement>(page, '[name="on"]').value = on;
    find(page, '#sign-form [type="submit"]').click();
    return find<HTMLTextAreaElement>(page, '#signature').value;
  };

  before(async () => {
    (page.window.frameElement as HTMLIFrameElement).width = '800';
    await pick(page, 'es');
  });

  it('cannot be given without a name, or for no section', () => {
    expect(sign(page, 'A. Person', '2026-10-01')).to.equal('');
    expect(find(page, '#sign-said').textContent).to.include('Tick a section');
    tick(page, 'overview').click();
    expect(sign(page, ' ', '2026-10-01')).to.equal('');
    expect(find(page, '#sign-said').textContent).to.include('your name');
    tick(page, 'overview').click();
  });

  it('is for the words that were read: where those change, the tick is gone and nothing is left to copy', async () => {
    tick(page, 'causes').click();
    tick(page, 'overview').click();
    expect(sign(page, 'A. Person', '2026-10-01')).to.include('"causes"');
    save(page, changed(await liveNow('es'), 'causes.start', 'Otra frase.'));
    comeBack(page);
    await says(page, '#sign-said', /no longer ticked: What causes acute lymphocytic leukemia \(ALL\)\?/);
    expect(tick(page, 'causes').checked).to.equal(false);
    expect(tick(page, 'overview').checked).to.equal(true);
    expect(find<HTMLTextAreaElement>(page, '#signature').value).to.equal('');
  });

  it('cannot be given for a section with something left to do', async () => {
    save(page, changed(await liveNow('es'), 'causes.start', null));
    comeBack(page);
    await says(page, '#part-causes .ticking', /Cannot be signed off/);
    expect(tick(page, 'causes').disabled).to.equal(true);
  });

  it('is JSON that takes the draft notice away on the hospital’s page, in the sections that were ticked', async () => {
    page.window.fetch = answer;
    comeBack(page);
    await says(page, '#part-causes .ticking', /I have checked every word/);
    for (const box of all(page, '[name="section"]:checked')) box.click();
    tick(page, 'causes').click();
    tick(page, 'label').click();
    const json = sign(page, 'A. Person </script>', '2026-10-01');
    const hospital = await openPage('<all-causes lang="es"></all-causes><all-overview lang="es"></all-overview>', {
      head: `<script type="application/json" data-all-locale="es">${json}</script><script type="module" src="{bundle}"></script>`,
    });
    await settled(hospital);
    const {messages} = (await liveNow('es')).locale!;
    const [causes, overview] = ['all-causes', 'all-overview'].map((tag) => textOf(find(hospital, tag)));
    expect(causes).to.include('A. Person </script>').and.not.include(messages['label.draft']);
    expect(overview).to.include(messages['label.draft']);
    expect(hospital.record.console).to.deep.equal([]);
  });
});

describe('the translators’ preview, with messages open and in the dark,', () => {
  it('is clean of every finding of axe', async () => {
    const bare = await withoutPolicy('translate.html', {lang: 'ar'}, '/demo/');
    await says(bare, '#said', /live from the file/);
    await settled(bare);
    for (const part of ['causes', 'label']) find(bare, `#part-${part} .messages summary`).click();
    bare.document.documentElement.dataset['theme'] = 'dark';
    expect(await findingsIn(bare, ['.controls', 'nav', '#part-causes', '#part-label', '#sign-off'])).to.deep.equal([]);
  });
});
