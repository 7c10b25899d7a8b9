/** Translators see their text on the page when they save it, and reviewers get a signature to paste. */
import {expect} from '@open-wc/testing';
import type {LiveLanguage} from '../../preview/live-language.ts';
import {withoutPolicy} from '../desks/page.ts';
import {accessibilityFindings, openPage, settled, textOf, visit, type Page} from '../browser/pages.ts';

const liveNow = async (code: string): Promise<LiveLanguage> =>
  (await (await fetch(`/demo/live/${code}.json`)).json()) as LiveLanguage;

const find = (page: Page, selector: string): HTMLElement => page.document.querySelector<HTMLElement>(selector)!;

/** Resolves when the text of an element matches. */
const says = (page: Page, selector: string, words: RegExp): Promise<void> =>
  new Promise((resolve) => {
    const isSaid = () => words.test(find(page, selector).textContent);
    if (isSaid()) return resolve();
    const observer = new MutationObserver(() => {
      if (!isSaid()) return;
      observer.disconnect();
      resolve();
    });
    return observer.observe(find(page, selector), {childList: true, subtree: true, characterData: true});
  });

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

/** Answers every later request of the page with this language, as if the file had been saved. */
const save = (page: Page, live: LiveLanguage): void => {
  page.window.fetch = () =>
    Promise.resolve(new Response(JSON.stringify(live), {headers: {'content-type': 'application/json', etag: '"new"'}}));
};

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

describe('the translators’ preview', () => {
  it('shows every part in English, and beside it as the file has it', async () => {
    const page = await open('es');
    const {units, locale} = await liveNow('es');
    for (const part of ['overview', 'causes', 'care', 'community', 'page']) {
      const {english} = units.find(({id}) => id === `${part}.title`)!;
      const first = english.split('{')[0]!;
      expect(inside(sideOf(page, part, 'first')).querySelector('[part="heading"]')!.textContent).to.include(first);
      const [own] = locale!.messages[`${part}.title`]!.split('{');
      expect(inside(sideOf(page, part, 'last')).querySelector('[part="heading"]')!.textContent).to.include(own);
      expect(inside(sideOf(page, part, 'last')).lang).to.match(/^es\b/);
    }
    expect(page.document.querySelectorAll('.unit').length).to.equal(units.length);
  });

  it('tells of each message how far it is in words, how long it is, and what to mind', async () => {
    const page = await open('es');
    const {units} = await liveNow('es');
    const {id, target, note, limit} = units.find((unit) => unit.limit !== null)!;
    const {textContent} = find(page, `[id="message-${id}"]`);
    expect(textContent).to.include('draft').and.include(note).and.include(target);
    expect(textContent).to.include(`${[...target!].length} characters of at most ${limit}`);
  });

  it('shows what is saved within moments, without moving what is read', async () => {
    const page = await open('es');
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
    const page = await open('es');
    const live = await liveNow('es');
    const {english} = live.units.find(({id}) => id === 'causes.start')!;
    save(page, changed(live, 'causes.start', null));
    await says(page, '#said', /changed causes\.start/);
    await settled(page);
    expect(find(page, '[id="message-causes.start"]').textContent).to.include('missing').and.include('translate it');
    expect(find(page, '[id="message-causes.start"]').checkVisibility()).to.equal(true);
    expect(textOf(sideOf(page, 'causes', 'last'))).to.include(`[English: ${english}]`);
    expect(find(page, '#part-causes .held').textContent).to.include('Readers get this in English');
    expect(find(page, '#parts').textContent).to.match(/What causes acute lymphocytic leukemia \(ALL\)\? 1 left/);
    find(page, '#only-open').click();
    expect(find(page, '[id="message-causes.title"]').checkVisibility()).to.equal(false);
    expect(find(page, '[id="message-causes.start"]').checkVisibility()).to.equal(true);
  });

  it('keeps the last words while the file cannot be read, and says why it cannot', async () => {
    const page = await open('es');
    const live = await liveNow('es');
    const sentence = 'is not well-formed XML; restore it or mend the mark-up';
    const findings = [{file: 'locales/es.xlf', line: 9, kind: 'broken', sentence}] as const;
    save(page, {locale: null, findings, units: live.units.map((unit) => ({...unit, target: null, state: 'broken'}))});
    await says(page, '#problems', /not well-formed/);
    expect(find(page, '#problems').textContent).to.include('locales/es.xlf:9');
    expect(textOf(sideOf(page, 'causes', 'last'))).to.include(live.locale!.messages['causes.title']);
    expect(find(page, '[id="message-causes.title"]').textContent).to.include(live.locale!.messages['causes.title']);
  });

  it('is left for the desk by a press of a button, and begun again with another language', async () => {
    const page = await open('es');
    find(page, '#edit').click();
    await says(page, '#said', /to edit here/);
    expect(find(page, '[id="message-causes.start"] textarea').ariaLabel).to.equal('Translation of causes.start');
    expect(find(page, '#edit').hidden).to.equal(true);
    const menu = page.document.querySelector<HTMLSelectElement>('#translation')!;
    menu.value = 'ar-XB';
    menu.dispatchEvent(new page.window.Event('change'));
    await says(page, '#said', /live from the file/);
    expect(page.document.querySelector('.unit textarea')).to.equal(null);
    expect(find(page, '#download').hidden).to.equal(true);
  });

  for (const code of ['en-XA', 'ar-XB', 'ar'])
    it(`has room for ${code} on a phone, in its direction`, async () => {
      const page = await open(code);
      const direction = code === 'en-XA' ? 'ltr' : 'rtl';
      expect(inside(sideOf(page, 'symptoms', 'last')).dir).to.equal(direction);
      (page.window.frameElement as HTMLIFrameElement).width = '360';
      const {scrollWidth, clientWidth} = page.document.documentElement;
      expect(clientWidth).to.be.at.most(360);
      expect(scrollWidth).to.equal(clientWidth);
    });

  it('is clean of every finding of axe, with messages open and in the dark', async () => {
    const page = await withoutPolicy('translate.html', {lang: 'ar'}, '/demo/');
    await says(page, '#said', /live from the file/);
    await settled(page);
    for (const part of ['causes', 'label']) find(page, `#part-${part} .messages summary`).click();
    page.document.documentElement.dataset['theme'] = 'dark';
    expect(
      await accessibilityFindings(page.document, ['.controls', 'nav', '#part-causes', '#part-label', '#sign-off']),
    ).to.deep.equal([]);
  });
});

describe('a reviewer’s sign-off', () => {
  const tick = (page: Page, part: string): HTMLInputElement =>
    page.document.querySelector<HTMLInputElement>(`#part-${part} input[name="section"]`)!;

  const sign = (page: Page, by: string, on: string): string => {
    page.document.querySelector<HTMLInputElement>('[name="by"]')!.value = by;
    page.document.querySelector<HTMLInputElement>('[name="on"]')!.value = on;
    find(page, '#sign-form [type="submit"]').click();
    return page.document.querySelector<HTMLTextAreaElement>('#signature')!.value;
  };

  it('is JSON that takes the draft notice away on the hospital’s page, in the sections that were ticked', async () => {
    const page = await open('es');
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

  it('is not taken by a page with other words', async () => {
    const page = await open('es');
    tick(page, 'causes').click();
    const signature = JSON.parse(sign(page, 'A. Person', '2026-10-01')) as {sections: {causes: {translation: number}}};
    signature.sections.causes.translation++;
    const hospital = await openPage('<all-causes lang="es"></all-causes>', {
      head: `<script type="application/json" data-all-locale="es">${JSON.stringify(signature)}</script><script type="module" src="{bundle}"></script>`,
    });
    await settled(hospital);
    expect(textOf(find(hospital, 'all-causes'))).not.to.include('A. Person');
    expect(hospital.record.console.join()).to.match(/is not shown as reviewed in causes/);
  });

  it('is for the words that were read: where those change, the tick is gone and nothing is left to copy', async () => {
    const page = await open('es');
    tick(page, 'causes').click();
    tick(page, 'overview').click();
    expect(sign(page, 'A. Person', '2026-10-01')).to.include('"causes"');
    save(page, changed(await liveNow('es'), 'causes.start', 'Otra frase.'));
    await says(page, '#sign-said', /no longer ticked: What causes acute lymphocytic leukemia \(ALL\)\?/);
    expect(tick(page, 'causes').checked).to.equal(false);
    expect(tick(page, 'overview').checked).to.equal(true);
    expect(page.document.querySelector<HTMLTextAreaElement>('#signature')!.value).to.equal('');
  });

  it('cannot be given for a section with something left to do, without a name, or for no section', async () => {
    const page = await open('es');
    expect(sign(page, 'A. Person', '2026-10-01')).to.equal('');
    expect(find(page, '#sign-said').textContent).to.include('Tick a section');
    tick(page, 'overview').click();
    expect(sign(page, ' ', '2026-10-01')).to.equal('');
    expect(find(page, '#sign-said').textContent).to.include('your name');
    save(page, changed(await liveNow('es'), 'causes.start', null));
    await says(page, '#said', /changed causes\.start/);
    expect(tick(page, 'causes').disabled).to.equal(true);
    expect(find(page, '#part-causes .ticking').textContent).to.include('Cannot be signed off');
  });
});
