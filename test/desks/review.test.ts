/**
 * A clinician reads every statement, signs sections, and takes a signature away that holds for these words alone. What
 * follows from the data alone is in signatures.node-test.ts and reviews.node-test.ts.
 */
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {isWebKit} from '../accessibility/page.ts';
import type {ReviewData} from '../../reports/desk-data.ts';
import {checksumOf} from '../../src/i18n/checksum.ts';
import {openPage, settled, textOf, visit, type Page} from '../browser/pages.ts';
import {
  all,
  choose,
  colourFindingsIn,
  downloaded,
  find,
  findingsIn,
  leave,
  ready,
  says,
  withoutPolicy,
} from './page.ts';

const data = (await (await fetch('/demo/review/statements.json')).json()) as ReviewData;
const doctor = data.sections.find(({section}) => section === 'doctor')!;

const open = async (): Promise<Page> => {
  const page = await visit('/desk-site/demo/review.html');
  await says(page, '#said', /statements in \d+ sections/);
  await ready(page);
  return page;
};

const tickOf = (page: Page, section: string): HTMLInputElement =>
  find<HTMLInputElement>(page, `#part-${section} input[name="section"]`);

/** Decides whatever is to be decided in a section, and ticks it. */
const read = (page: Page, section: string): void => {
  for (const box of all(page, `#part-${section} .decide input`)) box.click();
  tickOf(page, section).click();
};

const sign = (page: Page, by: string, on: string): string => {
  find<HTMLInputElement>(page, '[name="by"]').value = by;
  find<HTMLInputElement>(page, '[name="on"]').value = on;
  find(page, '#sign-form [type="submit"]').click();
  return find<HTMLTextAreaElement>(page, '#signature').value;
};

interface Signature {
  readonly locale: string;
  readonly sections: Readonly<Record<string, {readonly reviewed: {readonly by: string}; readonly translation: number}>>;
}

const recordOf = async (page: Page): Promise<Record<string, unknown> & Signature> =>
  JSON.parse(await downloaded(page, '#record')) as Record<string, unknown> & Signature;

/** Opens files at the desk, and waits until it has read them. */
const give = async (page: Page, files: Readonly<Record<string, unknown>>): Promise<void> => {
  const texts = Object.entries(files).map(([name, data]) => [
    name,
    typeof data === 'string' ? data : JSON.stringify(data),
  ]);
  choose(page, '#earlier', Object.fromEntries(texts) as Record<string, string>);
  await says(page, '#said', /opened/);
};

const show = (page: Page, filter: string): readonly HTMLElement[] => {
  const menu = find<HTMLSelectElement>(page, '#show');
  menu.value = filter;
  menu.dispatchEvent(new page.window.Event('change'));
  return all(page, '.statement').filter((item) => item.checkVisibility());
};

after(leave);

describe('the clinician’s desk', () => {
  let page: Page;
  before(async () => (page = await open()));

  it('shows every statement, with facts and sources', () => {
    for (const {section, rows} of data.sections) {
      const shown = find(page, `#part-${section}`).textContent;
      for (const {words, facts, sources} of rows)
        for (const text of [words, ...facts.map(({id}) => id), ...sources]) expect(shown).to.include(text);
    }
    const links = all(page, '#part-doctor dd a');
    expect(links.length).to.be.greaterThan(5);
    for (const link of links) expect((link as HTMLAnchorElement).href).to.match(/^https?:/);
  });

  it('has every control in the order of the Tab key, under a name of its own', () => {
    const controls = all(page, '#part-doctor input, #part-doctor textarea');
    const names = controls.map((control) => control.ariaLabel ?? control.closest('label')!.textContent);
    expect(names.every((name) => name.trim().length > 10)).to.equal(true);
    expect(new Set(names).size).to.equal(names.length);
    for (const control of all(page, 'input, select, button, textarea, summary, a[href]'))
      expect(control.tabIndex, control.outerHTML).to.equal(0);
  });

  it('shows only what is to be decided, where a clinician asks for that', () => {
    const wanted = data.sections.flatMap(({rows}) => rows).filter(({isUndecided}) => isUndecided);
    expect(show(page, 'to-decide').length).to.equal(wanted.length);
    expect(find(page, '#said').textContent).to.equal(`${wanted.length} statements shown.`);
    show(page, '');
  });

  it('lets no section be signed before its decisions are made, nor without a name, a day or a section', () => {
    expect(tickOf(page, 'doctor').disabled).to.equal(true);
    expect(find(page, '#part-doctor .ticking').textContent).to.match(/Decide first: \d+ statements/);
    expect(sign(page, 'Dr. A. Person', '2026-11-01')).to.equal('');
    expect(find(page, '#sign-said').textContent).to.include('Tick a section');
    read(page, 'doctor');
    expect(sign(page, ' ', '2026-11-01')).to.equal('');
    expect(find(page, '#sign-said').textContent).to.include('your name');
    expect(sign(page, 'Dr. A. Person', '')).to.equal('');
    expect(find(page, '#sign-said').textContent).to.include('the day');
    expect(sign(page, 'Dr. A. Person', '2099-01-01')).to.equal('');
    expect(find(page, '#sign-said').textContent).to.include('has not come');
    expect(sign(page, 'Dr. A. Person', '2026-11-01')).to.include('"doctor"');
    find(page, '#part-doctor .decide input').click();
    expect(tickOf(page, 'doctor').checked).to.equal(false);
    expect(find<HTMLTextAreaElement>(page, '#signature').value).to.equal('');
  });

  it('takes decisions, ticks and a name from the keys, and signs with Enter', async () => {
    const press = async (element: HTMLElement, key: ' ' | 'Enter'): Promise<void> => {
      element.focus();
      expect(page.document.activeElement).to.equal(element);
      const target = key === ' ' ? element : find(page, '#sign-form');
      // A browser may act on a key after it has said that it is pressed.
      const done = new Promise((resolve) => {
        target.addEventListener(key === ' ' ? 'change' : 'submit', resolve, {once: true});
      });
      // In WebKit, keys do not reach a page in a frame; a press of either key is a click there.
      if (isWebKit) element.click();
      else await sendKeys({press: key});
      await done;
    };
    for (const box of all(page, '#part-causes .decide input')) await press(box, ' ');
    await press(tickOf(page, 'causes'), ' ');
    expect(find(page, '#ticked').textContent).to.include('What causes acute lymphocytic leukemia');
    find<HTMLInputElement>(page, '[name="by"]').value = 'Dr. A. Person';
    find<HTMLInputElement>(page, '[name="on"]').value = '2026-11-01';
    await press(find(page, '#sign-form [type="submit"]'), 'Enter');
    expect(find<HTMLTextAreaElement>(page, '#signature').value).to.include('"causes"');
  });

  it('gives a record with words, decisions and remarks, asks for nothing, and a page shows the signature', async () => {
    const before = page.window.performance.getEntriesByType('resource').length;
    tickOf(page, 'causes').click();
    find(page, '#part-doctor .decide input').click();
    tickOf(page, 'doctor').click();
    find<HTMLTextAreaElement>(page, '#part-doctor textarea').value = 'A remark';
    const by = 'Dr. A. Person </script>';
    const json = sign(page, by, '2026-11-01');
    const record = await recordOf(page);
    expect(record['words']).to.deep.equal(doctor.messages);
    expect(record['decided']).to.include(doctor.rows.find(({isUndecided}) => isUndecided)!.ids[0]);
    expect(record['remarks']).to.deep.equal({[by]: {'doctor.title': 'A remark'}});
    expect(record.sections['doctor']!.translation).to.equal(doctor.checksum);
    expect(page.window.performance.getEntriesByType('resource').length).to.equal(before);
    const hospital = await openPage('<all-when-to-see-doctor></all-when-to-see-doctor><all-causes></all-causes>', {
      head: `<script type="application/json" data-all-locale="en">${json}</script><script type="module" src="{bundle}"></script>`,
    });
    await settled(hospital);
    const [signed, other] = ['all-when-to-see-doctor', 'all-causes'].map((tag) => textOf(find(hospital, tag)));
    expect(signed).to.include('Reviewed by Dr. A. Person </script> on November 1, 2026');
    expect(signed).not.to.include('Draft text');
    expect(other).to.include('Draft text').and.not.include('Reviewed by');
    expect(hospital.record.console).to.deep.equal([]);
  });

  it('gives no record without what was written or changed after the signature, and asks before a remark is lost', async () => {
    const own = await open();
    const isAsked = (): boolean => !own.window.dispatchEvent(new own.window.Event('beforeunload', {cancelable: true}));
    const write = (selector: string, words: string): void => {
      find<HTMLInputElement>(own, selector).value = words;
      find(own, selector).dispatchEvent(new own.window.Event('input', {bubbles: true}));
    };
    expect(isAsked()).to.equal(false);
    write('#part-doctor textarea', 'A remark');
    expect(isAsked()).to.equal(true);
    read(own, 'causes');
    for (const [selector, words] of [
      ['#part-doctor textarea', 'Another remark'],
      ['[name="by"]', 'Dr. B. Person'],
      ['[name="on"]', '2026-11-02'],
    ] as const) {
      expect(sign(own, 'Dr. A. Person', '2026-11-01')).to.include('Dr. A. Person');
      write(selector, words);
      expect(find<HTMLTextAreaElement>(own, '#signature').value, selector).to.equal('');
      expect(find(own, '#sign-said').textContent).to.equal('Changed since the signature was made: make it again.');
      find(own, '#record').click();
      expect(find(own, '#sign-said').textContent).to.equal('Make the signature first.');
    }
    sign(own, 'Dr. A. Person', '2026-11-01');
    expect((await recordOf(own))['remarks']).to.deep.equal({'Dr. A. Person': {'doctor.title': 'Another remark'}});
    expect(isAsked()).to.equal(false);
    // What is typed into an element, as readers see it, is no remark.
    find(own, 'all-questions').dispatchEvent(new own.window.Event('input', {bubbles: true, composed: true}));
    expect(find<HTMLTextAreaElement>(own, '#signature').value).to.include('"causes"');
  });

  it('signs the pictures, too, which then stand in a signed section of the hospital’s page', async () => {
    const figuresWith = async (json: string): Promise<number> => {
      const hospital = await openPage('<all-when-to-see-doctor></all-when-to-see-doctor>', {
        head: `<script type="application/json" data-all-locale="en">${json}</script><script type="module" src="{bundle}"></script>`,
      });
      await settled(hospital);
      const shown = find(hospital, 'all-when-to-see-doctor');
      expect(textOf(shown)).to.include('Reviewed by Dr. A. Person');
      return [...shown.shadowRoot!.querySelectorAll('figcaption')].filter(({textContent}) =>
        /fever|°/i.test(textContent),
      ).length;
    };
    const own = await open();
    expect(find(own, '#part-doctor').textContent).to.include(
      'and “Captions and labels of the pictures”: tick those, too',
    );
    read(own, 'doctor');
    expect(await figuresWith(sign(own, 'Dr. A. Person', '2026-11-01'))).to.equal(0);
    const both = await open();
    // A label of the picture is a word of the symptoms.
    for (const section of ['doctor', 'symptoms', 'picture']) read(both, section);
    expect(await figuresWith(sign(both, 'Dr. A. Person', '2026-11-01'))).to.equal(1);
  });

  it('is clean of every finding of axe, in the light and in the dark, and has room on a phone', async () => {
    const bare = await withoutPolicy('review.html');
    await says(bare, '#said', /statements in \d+ sections/);
    read(bare, 'doctor');
    const frame = bare.window.frameElement as HTMLIFrameElement;
    const {width} = frame;
    frame.width = '320';
    const {scrollWidth, clientWidth} = bare.document.documentElement;
    expect(clientWidth).to.be.at.most(320);
    expect(scrollWidth).to.equal(clientWidth);
    frame.width = width;
    const parts = ['header', '.controls', 'nav', '#part-doctor', '#part-references', '#sign-off'];
    bare.document.documentElement.dataset['theme'] = 'light';
    expect(await findingsIn(bare, parts)).to.deep.equal([]);
    bare.document.documentElement.dataset['theme'] = 'dark';
    expect(await colourFindingsIn(bare, parts)).to.deep.equal([]);
  });
});

describe('a record of a clinician', () => {
  const recordBy = (by: string, changes: Readonly<Record<string, string>> = {}) => ({
    locale: 'en',
    sections: {
      doctor: {
        state: 'reviewed',
        reviewed: {by, on: '2026-11-01'},
        translation: checksumOf('doctor', {...doctor.messages, ...changes}),
      },
    },
    words: {...doctor.messages, ...changes},
    decided: [],
    remarks: {[by]: {'doctor.title': `A remark of ${by}`}},
  });

  let page: Page;

  it('in the folder of reviews stands at the desk from the beginning', async () => {
    page = await visit('/desk-site-signed/demo/review.html');
    await says(page, '#said', /statements in \d+ sections/);
    expect(find(page, '#part-causes .signed').textContent).to.match(
      /for these words: Dr\. A\. Person on 2026-11-01 \(reviews\/a\.json\)/,
    );
    expect(find(page, '#part-doctor .signed').textContent).to.include('Nobody has signed');
  });

  it('in the folder of reviews that a device with a wrong clock cannot read is named, and the desk works', async () => {
    page = await visit('/desk-site-future/demo/review.html');
    await says(page, '#said', /statements in \d+ sections/);
    expect(find(page, '#problems').textContent).to.include(
      'reviews/a.json is not used: “causes” is signed on 2099-01-01, a day that has not come',
    );
    expect(find(page, '#part-causes .signed').textContent).to.include('Nobody has signed');
    page = await visit('/desk-site-signed/demo/review.html');
    await says(page, '#said', /statements in \d+ sections/);
  });

  it('says which words have changed since, and shows both', async () => {
    const id = 'doctor.breath.what';
    await give(page, {'review.json': recordBy('Dr. A. Person', {[id]: 'Older words.', 'doctor.gone': 'Gone.'})});
    expect(find(page, '#part-doctor .signed').textContent).to.include('Read it again: 2 messages differ');
    const changed = all(page, '#part-doctor [data-changed]');
    expect(changed).to.have.length(1);
    expect(changed[0]!.textContent).to.include('Older words.').and.include(doctor.messages[id]);
    expect(find(page, '#part-doctor > .older').textContent).to.include('Gone.');
    expect(show(page, 'changed')).to.have.length(1);
    // It is no signature for the words of today.
    read(page, 'causes');
    expect(Object.keys((JSON.parse(sign(page, 'Dr. B. Person', '2026-11-02')) as Signature).sections)).to.deep.equal([
      'causes',
    ]);
  });

  it('holds remarks alone where nothing is ticked, signs nothing, and is opened again', async () => {
    page = await open();
    const area = find<HTMLTextAreaElement>(page, '#part-causes .remark textarea');
    area.value = 'This is wrong.';
    area.dispatchEvent(new page.window.Event('input', {bubbles: true}));
    expect(sign(page, 'Dr. A. Person', '2026-11-01')).to.equal('');
    expect(find(page, '#sign-said').textContent).to.match(
      /you sign nothing\. Download the record: it has your remarks\.$/,
    );
    const record = await recordOf(page);
    expect(record.sections).to.deep.equal({});
    expect(Object.values((record['remarks'] as Record<string, object>)['Dr. A. Person']!)).to.deep.equal([area.value]);
    page = await open();
    await give(page, {'remarks.json': record});
    expect(find(page, '#said').textContent).to.include('1 of 1 file opened');
    read(page, 'causes');
    sign(page, 'Dr. B. Person', '2026-11-02');
    const next = await recordOf(page);
    expect(next['remarks']).to.deep.equal(record['remarks']);
    expect(next.sections['causes']!.reviewed.by).to.equal('Dr. B. Person');
  });

  it('of two people stands beside the other, and other files are not taken, each with its reason', async () => {
    page = await open();
    await give(page, {
      'one.json': recordBy('Dr. A. Person'),
      'two.json': recordBy('Dr. B. Person'),
      'wrong.json': 'Dear',
      'es.json': {locale: 'es', sections: {}},
      'blank.json': recordBy(' '),
    });
    expect(find(page, '#part-doctor .signed').textContent).to.include('(one.json)').and.include('(two.json)');
    expect(find(page, '#said').textContent).to.include('2 of 5 files opened. No signed section has changed');
    expect(find(page, '#problems').textContent)
      .to.match(/wrong\.json is not used: it holds no JSON/)
      .and.match(/es\.json is not used: it is for the language “es”/)
      .and.match(/blank\.json is not used: “doctor” is signed by nobody/);
    // So that the same file can be chosen once more when it is mended.
    expect(find<HTMLInputElement>(page, '#earlier').value).to.equal('');
    read(page, 'causes');
    const {sections} = JSON.parse(sign(page, ' Dr.\tC. Person\u202E', '2026-11-02')) as Signature;
    expect(sections['doctor']!.reviewed.by).to.equal('Dr. A. Person, Dr. B. Person');
    expect(sections['causes']!.reviewed.by).to.equal('Dr. C. Person');
    const {remarks} = await recordOf(page);
    expect(Object.keys(remarks as object)).to.include.members(['Dr. A. Person', 'Dr. B. Person']);
  });
});
