/**
 * A translator corrects and signs a section in the browser, from a static site, and takes an .xlf file away. What follows
 * from the files alone is in test/translation: desk, change, merge and take-in.
 */
import {expect} from '@open-wc/testing';
import {openPage, settled, textOf, visit, type Page} from '../browser/pages.ts';
import {all, choose, downloaded, find, findingsIn, leave, ready, says, withoutPolicy} from './page.ts';

const ours = await (await fetch('/locales/es.xlf')).text();

const open = async (code = 'es'): Promise<Page> => {
  const page = await visit(`/desk-site/demo/translate.html?lang=${code}`);
  await says(page, '#said', /to edit here/);
  await ready(page);
  return page;
};

const unitOf = (page: Page, id: string): HTMLElement => find(page, `[id="message-${id}"]`);
const areaOf = (page: Page, id: string): HTMLTextAreaElement => unitOf(page, id).querySelector('textarea')!;

/** Writes words as a person does: the field is open, has the focus, and loses it. */
const write = async (page: Page, id: string, words: string): Promise<void> => {
  unitOf(page, id).closest('details')!.open = true;
  const area = areaOf(page, id);
  area.focus();
  area.value = words;
  area.dispatchEvent(new page.window.Event('change', {bubbles: true}));
  await says(page, '#said', new RegExp(`changed ${id.replaceAll('.', '\\.')}`));
};

const sideOf = (page: Page, part: string): Element => find(page, `#part-${part} .sides > :last-child > :last-child`);

/** Lines of a file that are not in ours. */
const newLines = (text: string): readonly string[] => {
  const known = new Set(ours.split('\n'));
  return text.split('\n').filter((line) => !known.has(line));
};

const sign = (page: Page, part: string, by: string, on = '2026-11-01'): string => {
  find(page, `#part-${part} input[name="section"]`).click();
  find<HTMLInputElement>(page, '[name="by"]').value = by;
  find<HTMLInputElement>(page, '[name="on"]').value = on;
  find(page, '#sign-form [type="submit"]').click();
  return find<HTMLTextAreaElement>(page, '#signature').value;
};

after(leave);

let page: Page;
/** A signature that the desk has made, for the hospital’s page. */
let signature: string;

describe('the translator’s desk', () => {
  before(async () => (page = await open()));

  it('has every message beside its English, to edit, without a server of ours', () => {
    const ids = [...ours.matchAll(/<trans-unit id="([^"]*)"/g)].map(([, id]) => id!);
    expect(
      all(page, '.unit')
        .map((item) => item.id.replace('message-', ''))
        .sort(),
    ).to.deep.equal(ids.sort());
    const names = all(page, '.units textarea, .units input, .units select').map((control) => control.ariaLabel!);
    expect(new Set(names).size).to.equal(names.length);
    expect(names.every((name) => / of | in /.test(name))).to.equal(true);
    for (const control of all(page, 'input, select, button, textarea, summary')) expect(control.tabIndex).to.equal(0);
  });

  it('explains a term of the glossary beside a message that has it, with the word of the file', () => {
    const {textContent} = unitOf(page, 'overview.spread');
    const [, words] = /<trans-unit id="glossary\.lymph-node">[^]*?<target[^>]*>([^<]*)/.exec(ours)!;
    expect(textContent).to.include(`Lymph node${words!} – A small organ`);
    expect(unitOf(page, 'overview.title').textContent).not.to.include('Lymph node');
  });

  it('takes no file of another project, of a language that we do not have, or that is no XLIFF, and says why', async () => {
    choose(page, '#open', {
      'app.xlf': ours.replaceAll(/(<trans-unit id=")/g, '$1app-'),
      'sw.xlf': ours.replace('="es"', '="sw"'),
      'dear.xlf': 'Dear',
    });
    await says(page, '#said', /No file was opened/);
    const {textContent} = find(page, '#opened');
    expect(textContent).to.match(/app\.xlf is not used: .*mostly no messages/);
    expect(textContent).to.include('is in “sw”, which the project does not have');
    expect(textContent).to.include('dear.xlf is not used: ');
  });

  it('gives the file back as it was', async () => {
    expect(await downloaded(page, '#download')).to.equal(ours);
  });

  it('shows an edit on the real page, keeps the focus, and asks what the checks find', async () => {
    await write(page, 'causes.start', 'La LLA empieza en el hueso');
    expect(textOf(sideOf(page, 'causes'))).to.include('La LLA empieza en el hueso');
    const {textContent} = unitOf(page, 'causes.start');
    expect(textContent).to.include('Is this as you mean it? It does not speak of bone marrow');
    expect(textContent).to.include('bone marrow: médula ósea').and.include('26 characters');
    expect(page.document.activeElement).to.equal(areaOf(page, 'causes.start'));
  });

  it('lets no work be lost to another language, and gives the edit in the file', async () => {
    const menu = find<HTMLSelectElement>(page, '#translation');
    menu.value = 'ar';
    menu.dispatchEvent(new page.window.Event('change'));
    expect(menu.value).to.equal('es');
    expect(find(page, '#said').textContent).to.include('Download your file first');
    expect(newLines(await downloaded(page, '#download'))).to.deep.equal([
      '  <target state="needs-review-translation">La LLA empieza en el hueso</target>',
    ]);
  });

  it('takes a second reader’s severity into the file, under a name', async () => {
    unitOf(page, 'causes.title').closest('details')!.open = true;
    const note = (name: string) =>
      unitOf(page, 'causes.title').querySelector<HTMLInputElement>(`[aria-label^="${name}"]`)!;
    note('What is wrong').value = 'Says too little.';
    note('Severity').value = 'major';
    note('Note it').click();
    expect(find(page, '#said').textContent).to.include('Write your name');
    find<HTMLInputElement>(page, '#reader').value = 'B. Person';
    note('Note it').click();
    await says(page, '#said', /changed causes\.title/);
    expect(newLines(await downloaded(page, '#download'))).to.include(
      '  <note from="second reader, B. Person">major: Says too little.</note>',
    );
  });

  it('takes no signature of a blank name, or of a day that has not come', () => {
    expect(sign(page, 'overview', ' ')).to.equal('');
    expect(find(page, '#sign-said').textContent).to.include('Write your name first');
    find(page, '#part-overview input[name="section"]').click();
    expect(sign(page, 'overview', 'A. Person', '2099-01-01')).to.equal('');
    expect(find(page, '#sign-said').textContent).to.include('has not come');
    find(page, '#part-overview input[name="section"]').click();
  });

  it('signs a section in the file and for the hospital’s page, until the first edit', async () => {
    signature = sign(page, 'overview', 'A.\tPerson \u202E');
    const file = await downloaded(page, '#download');
    expect(newLines(file).filter((line) => /contact-name="A\. Person" date="2026-11-01T/.test(line))).to.have.length(1);
    const count = ours.match(/<trans-unit id="overview\./g)!.length;
    expect(file.match(/<target state="signed-off" phase-name="review-2026-11-01">/g)).to.have.length(count);
    await write(page, 'overview.title', '¿Qué es la leucemia linfocítica aguda?');
    expect(find<HTMLInputElement>(page, '#part-overview input[name="section"]').checked).to.equal(false);
    expect(find(page, '#sign-said').textContent).to.include('Other words than you have read');
    expect(find<HTMLTextAreaElement>(page, '#signature').value).to.equal('');
    expect(await downloaded(page, '#download')).to.include(
      '<target state="needs-review-translation">¿Qué es la leucemia linfocítica aguda?',
    );
  });
});

describe('a file at the translator’s desk', () => {
  // Each begins with the file of the project, as after a choice of the language.
  beforeEach(async () => {
    await downloaded(page, '#download');
    find(page, '#translation').dispatchEvent(new page.window.Event('change'));
    await says(page, '#said', /to edit here/);
  });

  it('of another tool is opened with the remarks in it, and comes back as ours', async () => {
    const noted = ours.replace(
      /(<trans-unit id="causes\.start">[^]*?<\/target>)/,
      '$1<note from="second reader, B. Person">major: Says too little.</note>',
    );
    let number = 0;
    const theirs = noted
      .replace('target-language="es"', 'target-language="es-ES"')
      .replaceAll(
        /<trans-unit id="([^"]*)"/g,
        (_, id: string) => `<trans-unit id="${++number}" resname="${id}" approved="no"`,
      );
    choose(page, '#open', {'es_crowdin.xlf': `\uFEFF${theirs}`});
    await says(page, '#said', /es_crowdin\.xlf is open/);
    expect(unitOf(page, 'causes.start').textContent).to.include('second reader, B. Person: major: Says too little.');
    expect(newLines(await downloaded(page, '#download'))).to.have.length(1);
  });

  it('of another version has its stale messages marked, and shows the words that have no place any more', async () => {
    const older = ours
      .replace(/(<trans-unit id="causes\.start">\s*<source>)[^<]*/, '$1Older English.')
      .replace(
        '</body>',
        '<trans-unit id="causes.gone"><source>Gone.</source><target>Palabras de antes</target></trans-unit></body>',
      );
    choose(page, '#open', {'old.xlf': older});
    await says(page, '#said', /old\.xlf is open/);
    expect(find(page, '#opened').textContent)
      .to.include('1 of its translations are of other English')
      .and.include('“Palabras de antes”');
    expect(unitOf(page, 'causes.start').textContent).to.include('stale').and.include('Older English.');
    unitOf(page, 'causes.start').querySelector<HTMLButtonElement>('[aria-label^="The words still hold"]')!.click();
    await says(page, '#said', /changed causes\.start/);
    expect(await downloaded(page, '#download')).to.equal(ours);
  });

  it('of a second person is joined with that of the first, and both stand there until somebody decides', async () => {
    const one = ours
      .replace('Entonces la producción', 'Después la producción')
      .replace('¿Por qué ocurren', '¿Por qué se dan');
    const two = ours.replace('Entonces la producción', 'Luego la producción');
    choose(page, '#open', {'one.xlf': one, 'two.xlf': two});
    await says(
      page,
      '#said',
      /two\.xlf is joined with one\.xlf: 0 messages are from it\. Both have changed causes\.lymphoblasts/,
    );
    const lines = newLines(await downloaded(page, '#download')).join('\n');
    for (const words of [
      'Después la producción',
      '¿Por qué se dan',
      '<note from="other translation, two.xlf">Luego la producción',
    ])
      expect(lines).to.include(words);
    unitOf(page, 'causes.lymphoblasts').querySelector<HTMLButtonElement>('[aria-label^="Take these words"]')!.click();
    await says(page, '#said', /changed causes\.lymphoblasts/);
    const after = newLines(await downloaded(page, '#download')).join('\n');
    expect(after).to.include('<target state="needs-review-translation">Luego la producción').and.not.include('<note');
  });
});

describe('a signature from the translator’s desk', () => {
  it('is shown on the hospital’s page', async () => {
    const hospital = await openPage('<all-overview lang="es"></all-overview>', {
      head: `<script type="application/json" data-all-locale="es">${signature}</script><script type="module" src="{bundle}"></script>`,
    });
    await settled(hospital);
    expect(textOf(find(hospital, 'all-overview'))).to.include('A. Person');
  });
});

it('The translator’s desk is clean of every finding of axe, and asks for nothing once it is there', async () => {
  const page = await withoutPolicy('translate.html', {lang: 'ar'});
  await says(page, '#said', /to edit here/);
  await ready(page);
  const before = page.window.performance.getEntriesByType('resource').length;
  for (const part of ['causes', 'label']) find<HTMLDetailsElement>(page, `#part-${part} .messages`).open = true;
  find<HTMLDetailsElement>(page, '.second').open = true;
  await write(page, 'causes.start', 'كلمات أخرى.');
  expect(page.window.performance.getEntriesByType('resource').length).to.equal(before);
  const parts = ['header', '.controls', '#part-causes', '#part-label', '#sign-off'];
  expect(await findingsIn(page, parts)).to.deep.equal([]);
});
