/** A clinician reads every statement, signs sections, and takes a signature away that holds for these words alone. */
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {isWebKit} from '../accessibility/page.ts';
import type {ReviewData} from '../../reports/desk-data.ts';
import {accessibilityFindings, openPage, settled, textOf, visit, type Page} from '../browser/pages.ts';
import {all, choose, downloaded, find, leave, says, withoutPolicy} from './page.ts';

const data = (await (await fetch('/demo/review/statements.json')).json()) as ReviewData;
const doctor = data.sections.find(({section}) => section === 'doctor')!;

const open = async (): Promise<Page> => {
  const page = await visit('/desk-site/demo/review.html');
  await says(page, '#said', /statements in \d+ sections/);
  await settled(page);
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

const openHospital = async (signature: string, more = ''): Promise<Page> => {
  const page = await openPage('<all-when-to-see-doctor></all-when-to-see-doctor><all-causes></all-causes>', {
    head: `<script type="application/json" data-all-locale="en">${signature}</script>${more}<script type="module" src="{bundle}"></script>`,
  });
  await settled(page);
  return page;
};

after(leave);

describe('the clinician’s desk', () => {
  it('shows every word that a signature covers, with facts and sources', async () => {
    const page = await open();
    for (const {section, messages, rows} of data.sections) {
      const shown = find(page, `#part-${section}`).textContent;
      const told = new Set(rows.flatMap(({ids}) => ids));
      for (const id of Object.keys(messages)) expect(told.has(id), id).to.equal(true);
      for (const {words, facts, sources} of rows)
        for (const text of [words, ...facts.map(({id}) => id), ...sources]) expect(shown).to.include(text);
    }
    const links = all(page, '#part-doctor dd a');
    expect(links.length).to.be.greaterThan(5);
    for (const link of links) expect((link as HTMLAnchorElement).href).to.match(/^https?:/);
  });

  it('has every control in the order of the Tab key, under a name of its own', async () => {
    const page = await open();
    const controls = all(page, '#part-doctor input, #part-doctor textarea');
    const names = controls.map((control) => control.ariaLabel ?? control.closest('label')!.textContent);
    expect(names.every((name) => name.trim().length > 10)).to.equal(true);
    expect(new Set(names).size).to.equal(names.length);
    for (const control of all(page, 'input, select, button, textarea, summary, a[href]'))
      expect(control.tabIndex, control.outerHTML).to.equal(0);
  });

  it('takes decisions, ticks and a name from the keys, and signs with Enter', async () => {
    const page = await open();
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
    find<HTMLInputElement>(page, '[name="on"]').value = '2026-12-01';
    await press(find(page, '#sign-form [type="submit"]'), 'Enter');
    expect(find<HTMLTextAreaElement>(page, '#signature').value).to.include('"causes"');
  });

  it('gives a signature that the hospital’s page shows, in the sections that were ticked', async () => {
    const page = await open();
    read(page, 'doctor');
    const json = sign(page, 'Dr. A. Person </script>', '2026-12-01');
    const hospital = await openHospital(json);
    const [signed, other] = ['all-when-to-see-doctor', 'all-causes'].map((tag) => textOf(find(hospital, tag)));
    expect(signed).to.include('Reviewed by Dr. A. Person </script> on December 1, 2026');
    expect(signed).not.to.include('Draft text');
    expect(other).to.include('Draft text').and.not.include('Reviewed by');
    expect(hospital.record.console).to.deep.equal([]);
  });

  it('gives one for every section, of which some share words', async () => {
    const page = await open();
    for (const {section} of data.sections) read(page, section);
    const json = sign(page, 'Dr. A. Person', '2026-12-01');
    const tags = data.sections.map(({tag}) => tag);
    const hospital = await openPage(tags.map((tag) => `<${tag}></${tag}>`).join(''), {
      head: `<script type="application/json" data-all-locale="en">${json}</script><script type="module" src="{bundle}"></script>`,
    });
    await settled(hospital);
    for (const tag of tags) {
      const text = textOf(find(hospital, tag));
      expect(text, tag).not.to.include('Draft text');
      // Questions state nothing, so no line stands below them.
      if (tag !== 'all-questions') expect(text, tag).to.include('Reviewed by Dr. A. Person');
    }
    expect(hospital.record.console).to.deep.equal([]);
  });

  it('gives one that ends with the first changed word', async () => {
    const page = await open();
    read(page, 'doctor');
    const json = sign(page, 'Dr. A. Person', '2026-12-01');
    expect((JSON.parse(json) as Signature).sections['doctor']!.translation).to.equal(doctor.checksum);
    const id = Object.keys(doctor.messages)[3]!;
    const change = JSON.stringify({locale: 'en', messages: {[id]: 'Other words.'}});
    const hospital = await openHospital(
      json,
      `<script type="application/json" data-all-locale="en">${change}</script>`,
    );
    expect(textOf(find(hospital, 'all-when-to-see-doctor'))).not.to.include('Reviewed by');
  });

  it('lets no section be signed before its decisions are made, nor without a name, a day or a section', async () => {
    const page = await open();
    expect(tickOf(page, 'doctor').disabled).to.equal(true);
    expect(find(page, '#part-doctor .ticking').textContent).to.match(/Decide first: \d+ statements/);
    expect(sign(page, 'Dr. A. Person', '2026-12-01')).to.equal('');
    expect(find(page, '#sign-said').textContent).to.include('Tick a section');
    read(page, 'doctor');
    expect(sign(page, ' ', '2026-12-01')).to.equal('');
    expect(find(page, '#sign-said').textContent).to.include('your name');
    expect(sign(page, 'Dr. A. Person', '')).to.equal('');
    expect(find(page, '#sign-said').textContent).to.include('the day');
    expect(sign(page, 'Dr. A. Person', '2026-12-01')).to.include('"doctor"');
    find(page, '#part-doctor .decide input').click();
    expect(tickOf(page, 'doctor').checked).to.equal(false);
    expect(find<HTMLTextAreaElement>(page, '#signature').value).to.equal('');
  });

  it('shows only what is to be decided, where a clinician asks for that', async () => {
    const page = await open();
    const menu = find<HTMLSelectElement>(page, '#show');
    menu.value = 'to-decide';
    menu.dispatchEvent(new page.window.Event('change'));
    const shown = all(page, '.statement').filter((item) => item.checkVisibility());
    const wanted = data.sections.flatMap(({rows}) => rows).filter(({isUndecided}) => isUndecided);
    expect(shown.length).to.equal(wanted.length);
    expect(find(page, '#said').textContent).to.equal(`${wanted.length} statements shown.`);
  });

  it('is clean of every finding of axe, in the light and in the dark, and has room on a phone', async () => {
    const page = await withoutPolicy('review.html');
    await says(page, '#said', /statements in \d+ sections/);
    read(page, 'doctor');
    for (const theme of ['light', 'dark']) {
      page.document.documentElement.dataset['theme'] = theme;
      const parts = ['header', '.controls', 'nav', '#part-doctor', '#part-references', '#sign-off'];
      expect(await accessibilityFindings(page.document, parts)).to.deep.equal([]);
    }
    (page.window.frameElement as HTMLIFrameElement).width = '320';
    const {scrollWidth, clientWidth} = page.document.documentElement;
    expect(clientWidth).to.be.at.most(320);
    expect(scrollWidth).to.equal(clientWidth);
  });

  it('asks for nothing once it is there', async () => {
    const page = await open();
    const before = page.window.performance.getEntriesByType('resource').length;
    read(page, 'doctor');
    sign(page, 'Dr. A. Person', '2026-12-01');
    await recordOf(page);
    expect(page.window.performance.getEntriesByType('resource').length).to.equal(before);
  });
});

describe('a record of a clinician', () => {
  const signed = async (section = 'doctor', by = 'Dr. A. Person'): Promise<Record<string, unknown> & Signature> => {
    const page = await open();
    read(page, section);
    const remark = find<HTMLTextAreaElement>(page, `#part-${section} textarea`);
    remark.value = `A remark of ${by}`;
    sign(page, by, '2026-12-01');
    return recordOf(page);
  };

  it('has the words that were read, the decisions and the remarks', async () => {
    const record = await signed();
    expect(record['words']).to.deep.equal(doctor.messages);
    expect(record['decided']).to.include(doctor.rows.find(({isUndecided}) => isUndecided)!.ids[0]);
    expect(record['remarks']).to.deep.equal({'Dr. A. Person': {'doctor.title': 'A remark of Dr. A. Person'}});
  });

  it('says at the desk that it holds, while the words are the same', async () => {
    const record = await signed();
    const page = await open();
    await give(page, {'review.json': record});
    expect(find(page, '#part-doctor .signed').textContent).to.match(/for these words: Dr\. A\. Person on 2026-12-01/);
    expect(find(page, '#said').textContent).to.include('No signed section has changed');
  });

  it('says which words have changed since, and shows both', async () => {
    const record = await signed();
    const id = 'doctor.breath.what';
    const status = {...record.sections['doctor'], translation: 1};
    const older = {
      ...record,
      sections: {doctor: status},
      words: {...doctor.messages, [id]: 'Older words.', 'doctor.gone': 'Gone.'},
    };
    const page = await open();
    await give(page, {'review.json': older});
    expect(find(page, '#part-doctor .signed').textContent).to.include('Read it again: 2 messages differ');
    const changed = all(page, '#part-doctor [data-changed]');
    expect(changed).to.have.length(1);
    expect(changed[0]!.textContent).to.include('Older words.').and.include(doctor.messages[id]);
    expect(find(page, '#part-doctor > .older').textContent).to.include('Gone.');
    const menu = find<HTMLSelectElement>(page, '#show');
    menu.value = 'changed';
    menu.dispatchEvent(new page.window.Event('change'));
    expect(all(page, '.statement').filter((item) => item.checkVisibility())).to.have.length(1);
    // It is no signature for the words of today.
    read(page, 'causes');
    expect(Object.keys((JSON.parse(sign(page, 'Dr. B. Person', '2026-12-02')) as Signature).sections)).to.deep.equal([
      'causes',
    ]);
  });

  it('of two people stands beside the other: both are named, and no remark is lost', async () => {
    const [one, two] = [await signed('doctor', 'Dr. A. Person'), await signed('doctor', 'Dr. B. Person')];
    const page = await open();
    await give(page, {'one.json': one, 'two.json': two});
    expect(find(page, '#part-doctor .signed').textContent).to.include('(one.json)').and.include('(two.json)');
    read(page, 'causes');
    const {sections} = JSON.parse(sign(page, 'Dr. C. Person', '2026-12-02')) as Signature;
    expect(sections['doctor']!.reviewed.by).to.equal('Dr. A. Person, Dr. B. Person');
    expect(sections['causes']!.reviewed.by).to.equal('Dr. C. Person');
    const {remarks} = await recordOf(page);
    expect(Object.keys(remarks as object)).to.include.members(['Dr. A. Person', 'Dr. B. Person']);
  });

  for (const [what, content, sentence] of [
    ['no JSON', 'Dear', /it holds no JSON/],
    ['a signature for Spanish', {locale: 'es', sections: {}}, /it is for the language “es”/],
    ['no sections', {locale: 'en'}, /it has no “sections”/],
    ['nobody’s name', {sections: {doctor: {state: 'reviewed', translation: 1}}}, /nobody has signed in it/],
  ] as const)
    it(`is not taken with ${what}, and the page says why`, async () => {
      const page = await open();
      await give(page, {'wrong.json': content});
      expect(find(page, '#problems').textContent).to.match(sentence).and.include('wrong.json is not used');
    });
});
