/**
 * A person with a screen reader answers the rows of a section on the page, and takes a file away that the accessibility
 * report takes. What follows from the data alone is in tester.node-test.ts. No screen reader was used here.
 */
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {isWebKit} from '../accessibility/page.ts';
import {visit, type Page} from '../browser/pages.ts';
import type * as peopleModule from '../../reports/accessibility/people.ts';
import type {PersonsRow} from '../../reports/accessibility/people.ts';
import type {TesterData} from '../../reports/accessibility/tester-data.ts';
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

const data = (await (await fetch('/desk-site/demo/tester/checklist.json')).json()) as TesterData;
/** The module of the report, as the desk has it. */
const {readPeople} = (await import(
  new URL('/desk-site/demo/tester/people.js', location.href).href
)) as typeof peopleModule;
const causes = data.tags.find(({tag}) => tag === 'all-causes')!;
const tester = {
  by: 'A. Person',
  on: '2026-11-28',
  reader: 'NVDA 2026.1',
  browser: 'Firefox 152',
  device: 'Windows 11 laptop',
};

const open = async (tag = 'all-causes'): Promise<Page> => {
  const page = await visit(`/desk-site/demo/tester.html#${tag}`);
  await says(page, '#said', /rows in \d+ sections/);
  await ready(page);
  return page;
};

const field = (page: Page, name: string): HTMLInputElement => find<HTMLInputElement>(page, `#person [name="${name}"]`);

const writeTester = (page: Page, person: Readonly<Record<string, string>> = tester): void => {
  for (const [name, value] of Object.entries(person)) field(page, name).value = value;
};

const row = (page: Page, num: string): HTMLElement =>
  all(page, '.row').find(({dataset}) => dataset['key']!.endsWith(` ${num}`))!;

const answer = (page: Page, num: string, value: string, remark?: string): void => {
  row(page, num).querySelector<HTMLElement>(`input[value="${value}"]`)!.click();
  if (remark === undefined) return;
  const area = row(page, num).querySelector('textarea')!;
  area.value = remark;
  area.dispatchEvent(new page.window.Event('input', {bubbles: true}));
};

/** Resolves when the page has gone to another section. */
const arrived = (page: Page): Promise<unknown> =>
  new Promise((resolve) => {
    page.window.addEventListener('hashchange', resolve, {once: true});
  });

/** Makes the file, and gives the sentence about it. */
const make = (page: Page): string => {
  find(page, '#take-form [type="submit"]').click();
  return find(page, '#take-said').textContent;
};

const rowsOf = (page: Page): readonly PersonsRow[] =>
  readPeople(JSON.parse(find<HTMLTextAreaElement>(page, '#made').value), data);

const give = async (page: Page, content: unknown, said: RegExp, name = 'people.json'): Promise<void> => {
  choose(page, '#earlier', {[name]: typeof content === 'string' ? content : JSON.stringify(content)});
  await says(page, '#said', said);
};

after(leave);

describe('the tester’s desk', () => {
  it('shows the section that its address names, and below it each row with what to do and what to hear', async () => {
    const page = await open();
    expect(find(page, '#trial h2').textContent).to.include('Causes');
    expect(find(page, '#trial all-causes').shadowRoot!.textContent).to.include('What causes');
    for (const {name, does, hears} of causes.rows)
      for (const text of [name, does, hears]) expect(find(page, '#trial-rows').textContent).to.include(text);
    for (const each of all(page, '.row')) {
      expect(each.localName).to.equal('fieldset');
      expect(each.querySelector('legend')!.textContent.length).to.be.greaterThan(4);
      const told = each
        .getAttribute('aria-describedby')!
        .split(' ')
        .map((id) => find(page, `[id="${id}"]`).textContent);
      expect(told.join(' ')).to.match(/^Do: .* Is it so\? /);
    }
    const places = data.tags.map(({tag}) => `#${tag}`);
    expect(all(page, '#parts a').map((link) => link.getAttribute('href'))).to.deep.equal([...places, '#take']);
  });

  it('goes to the next section, with the focus on its heading, and every section of ours can be tried', async () => {
    const page = await open(data.tags[0]!.tag);
    expect(find(page, '#trial all-language-picker').getAttribute('for')).to.equal(find(page, '#trial all-causes').id);
    for (const {tag, rows} of data.tags.slice(1)) {
      const changed = arrived(page);
      find(page, `.ways a[href="#${tag}"]`).click();
      await changed;
      expect(page.document.activeElement!.id).to.equal(tag);
      expect(all(page, `.shown > ${tag}`)).to.have.length(1);
      expect(all(page, '.row')).to.have.length(rows.length);
    }
    await ready(page);
  });

  it('is filled in by keys, and its file is one that the report takes', async () => {
    const page = await open();
    const write = async (element: HTMLElement, text: string): Promise<void> => {
      element.focus();
      expect(page.document.activeElement).to.equal(element);
      // In WebKit, keys do not reach a page in a frame.
      if (!isWebKit) return sendKeys({type: text});
      (element as HTMLInputElement).value = text;
      element.dispatchEvent(new page.window.Event('input', {bubbles: true}));
    };
    // The pictures of the section come when it is near the window.
    const asked = (): readonly string[] =>
      page.window.performance
        .getEntriesByType('resource')
        .map(({name}) => name)
        .filter((name) => !name.endsWith('/pictures.json'));
    const before = asked();
    for (const name of ['by', 'reader', 'browser', 'device'] as const) await write(field(page, name), tester[name]);
    field(page, 'on').value = tester.on;
    const [yes, part] = ['yes', 'part'].map((value) =>
      row(page, '1.3.2').querySelector<HTMLInputElement>(`input[value="${value}"]`)!,
    );
    yes!.focus();
    const change = new Promise((resolve) => {
      row(page, '1.3.2').addEventListener('change', resolve, {once: true});
    });
    if (isWebKit) part!.click();
    else await sendKeys({press: 'ArrowRight'});
    await change;
    expect(part!.checked).to.equal(true);
    await write(row(page, '1.3.2').querySelector('textarea')!, 'One sentence comes late.');
    find(page, '#take-form [type="submit"]').focus();
    if (isWebKit) make(page);
    else await sendKeys({press: 'Enter'});
    await says(page, '#take-said', /Made/);
    expect(rowsOf(page)).to.deep.equal([
      {
        num: '1.3.2',
        level: 'partially-supports',
        notes: 'One sentence comes late.',
        by: 'A. Person',
        on: '2026-11-28',
        with: 'NVDA 2026.1, Firefox 152, Windows 11 laptop, in English',
        tags: ['all-causes'],
        version: data.version,
      },
    ]);
    expect(await downloaded(page, '#download')).to.equal(find<HTMLTextAreaElement>(page, '#made').value);
    expect(find(page, '#parts').textContent).to.include('Causes 1 answered');
    expect(asked()).to.deep.equal(before);
  });

  it('asks for what is missing, in one sentence and in its place, and loses nothing that was typed', async () => {
    const page = await open();
    answer(page, '1.3.1', 'yes', 'A\u0000 remark\u202E');
    const tomorrow = new Date(Date.now() + 2 * 86_400_000).toJSON().slice(0, 10);
    const wrong = {
      by: [' ', /^Write your name first\.$/],
      on: ['', /^Write the day as in/],
      reader: ['NVDA', /^Write your screen reader and its version/],
      browser: ['Firefox', /^Write your browser and its version/],
      device: ['', /^Write your device/],
    } as const;
    for (const [name, [value, sentence]] of Object.entries(wrong)) {
      writeTester(page, {...tester, [name]: value});
      expect(make(page)).to.match(sentence);
      expect(page.document.activeElement).to.equal(field(page, name));
      expect(field(page, name).getAttribute('aria-describedby')).to.equal('wrong');
      expect(field(page, name).closest('label')!.nextElementSibling!.textContent).to.match(sentence);
    }
    writeTester(page, {...tester, on: tomorrow});
    expect(make(page)).to.match(/^The day has not come yet/);
    for (const name of ['reader', 'browser']) {
      writeTester(page, {...tester, [name]: '152.0', device: 'A phone'});
      expect(make(page)).to.match(/and its version, as in/);
    }
    writeTester(page, {...tester, reader: 'NVDA 2026.1, of a friend'});
    expect(make(page)).to.match(/without a comma/);
    writeTester(page);
    answer(page, '1.1.1', 'no');
    const rows = find(page, '#trial-rows');
    expect(make(page)).to.match(/what does not work: “Pictures”/);
    expect(find(page, '#trial-rows')).to.equal(rows);
    // It leads back to the row from another section.
    const changed = arrived(page);
    find(page, '#parts a[href="#all-glossary"]').click();
    await changed;
    expect(make(page)).to.match(/^Write in the remark what does not work: “Pictures” of “Causes”\.$/);
    expect(page.document.activeElement).to.equal(row(page, '1.1.1').querySelector('textarea'));
    expect(row(page, '1.3.1').querySelector('textarea')!.value).to.equal('A remark');
    answer(page, '1.1.1', '', 'A remark alone');
    expect(make(page)).to.match(/^Answer the row, too/);
    answer(page, '1.1.1', '', '');
    answer(page, '1.3.1', '', '');
    expect(make(page)).to.equal('Answer a row first.');
    expect(find<HTMLTextAreaElement>(page, '#made').value).to.equal('');
    expect(field(page, 'by').value).to.equal('A. Person');
  });

  it('has answers of their own for each language', async () => {
    const page = await open();
    writeTester(page);
    answer(page, '1.3.2', 'yes');
    const menu = find<HTMLSelectElement>(page, '.trial select');
    menu.value = 'es';
    menu.dispatchEvent(new page.window.Event('change'));
    expect(find(page, '#trial all-causes').lang).to.equal('es');
    expect(row(page, '1.3.2').querySelector<HTMLInputElement>(':checked')!.value).to.equal('');
    answer(page, '1.3.2', 'no', 'Read in an English voice.');
    make(page);
    expect(rowsOf(page).map(({level, with: tools}) => [level, tools.split(', ').at(-1)])).to.deep.equal([
      ['supports', 'in English'],
      ['does-not-support', 'in Spanish'],
    ]);
    await ready(page);
  });

  it('is clean of every finding of axe, in the light and in the dark, and has room on a phone', async () => {
    const bare = await withoutPolicy('tester.html');
    await says(bare, '#said', /rows in \d+ sections/);
    const frame = bare.window.frameElement as HTMLIFrameElement;
    const {width} = frame;
    frame.width = '320';
    const {scrollWidth, clientWidth} = bare.document.documentElement;
    expect(clientWidth).to.be.at.most(320);
    expect(scrollWidth).to.equal(clientWidth);
    frame.width = width;
    make(bare);
    const parts = ['header', 'main'];
    bare.document.documentElement.dataset['theme'] = 'light';
    expect(await findingsIn(bare, parts)).to.deep.equal([]);
    bare.document.documentElement.dataset['theme'] = 'dark';
    expect(await colourFindingsIn(bare, parts)).to.deep.equal([]);
  });
});

describe('a file that a tester opens', () => {
  const mine: PersonsRow = {
    num: '1.3.2',
    level: 'does-not-support',
    notes: 'The order is lost.',
    by: 'A. Person',
    on: '2026-11-20',
    with: 'NVDA 2026.1, Firefox 152, Windows 11 laptop, in English',
    tags: ['all-causes'],
    version: data.version,
  };
  const other: PersonsRow = {...mine, by: 'B. Person', level: 'supports', notes: ''};
  const byHand: PersonsRow = {...other, with: 'ZoomText 2026', num: '1.4.1'};

  it('is gone on with: fields and answers are filled in, and what was answered keeps its day', async () => {
    const page = await open();
    await give(page, [mine], /^You go on as A\. Person, with NVDA 2026\.1, Firefox 152, Windows 11 laptop/);
    expect(field(page, 'reader').value).to.equal('NVDA 2026.1');
    expect(field(page, 'on').value).to.equal('');
    expect(row(page, '1.3.2').querySelector('textarea')!.value).to.equal('The order is lost.');
    field(page, 'on').value = tester.on;
    answer(page, '1.3.1', 'yes');
    make(page);
    expect(rowsOf(page).map(({num, on}) => [num, on])).to.deep.equal([
      ['1.3.2', '2026-11-20'],
      ['1.3.1', '2026-11-28'],
    ]);
    // Opened twice, it has nothing twice.
    await give(page, [mine], /^You go on as/);
    make(page);
    expect(rowsOf(page)).to.have.length(2);
  });

  it('of several people asks who goes on, and keeps the rows of the others as they are', async () => {
    const page = await open();
    await give(page, [mine, other, byHand], /^people\.json is opened\. Say who you are/);
    const buttons = all(page, '#people button');
    expect(buttons.map(({textContent}) => textContent)).to.deep.equal([
      'Go on as A. Person, NVDA 2026.1, Firefox 152, Windows 11 laptop',
      'Go on as B. Person, NVDA 2026.1, Firefox 152, Windows 11 laptop',
    ]);
    buttons[0]!.click();
    expect(page.document.activeElement).to.equal(field(page, 'on'));
    field(page, 'on').value = tester.on;
    answer(page, '1.3.2', 'yes', '');
    make(page);
    expect(rowsOf(page)).to.deep.equal([other, byHand, {...mine, level: 'supports', notes: '', on: tester.on}]);
  });

  it('of somebody else stays beside what is typed already', async () => {
    const page = await open();
    writeTester(page, {...tester, by: 'C. Person'});
    answer(page, '1.3.2', 'yes');
    await give(page, [other], /1 row stays in your file as they are/);
    make(page);
    expect(rowsOf(page).map(({by}) => by)).to.deep.equal(['B. Person', 'C. Person']);
  });

  for (const [what, content, sentence] of [
    ['no JSON', 'Dear', /^people\.json holds no JSON: open a file that was made here\.$/],
    ['no list', {locale: 'en'}, /^people\.json is not a list/],
    [
      'a row that nobody has shown',
      [{num: '1.3.2', level: 'supports'}],
      /^people\.json, row 1, says "supports" for 1\.3\.2 without evidence/,
    ],
  ] as const)
    it(`with ${what} is refused in one sentence, and nothing that was typed is lost`, async () => {
      const page = await open();
      writeTester(page);
      answer(page, '1.3.2', 'no', 'My remark');
      await give(page, content, sentence);
      expect(row(page, '1.3.2').querySelector('textarea')!.value).to.equal('My remark');
      make(page);
      expect(rowsOf(page)).to.have.length(1);
    });
});
