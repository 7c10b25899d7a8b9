/** The translator's command itself, on a copy of the project: from a changed sentence to its new translation. */
import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {copyProject} from './copy-of-project.ts';
import type {Command} from './locales-process.ts';

const id = 'causes.start';
const sentence = 'ALL starts when one cell in the bone marrow gets changes (mutations) in its DNA.';
const newSentence = sentence.replace('one cell', 'a single cell');
/** With spaces, from right to left, and without spaces. */
const languages = ['es', 'ar', 'zh-Hans'];
const fileOf = (locale: string) => `locales/${locale}.xlf`;

describe('npm run locales', () => {
  const project = copyProject(languages);
  after(() => project.remove());
  /** A unit as it stands in a file. */
  const unitOf = (locale: string) =>
    new RegExp(`<trans-unit id="${id}"[^]*?</trans-unit>`).exec(project.read(fileOf(locale)))![0];
  const targetOf = (unit: string) => /<target[^>]*>([^<]*)/.exec(unit)![1]!;
  const old = new Map(languages.map((locale) => [locale, targetOf(unitOf(locale))]));

  it('changes nothing where nothing has changed', async () => {
    const before = project.bytes();
    const {status, lines} = await project.run();
    assert.equal(status, 0);
    assert.match(lines.join(), /^Locales are complete: \d+ messages, \d+ languages\.$/);
    assert.deepEqual(project.bytes(), before);
  });

  it('names a sentence that has changed in English, in every language, and the check fails', async () => {
    project.edit('src/conditions/leukemia/causes.ts', (text) => text.replace(sentence, newSentence));
    const {status, lines} = await project.run('check');
    assert.equal(status, 1);
    const [edition, ...rest] = lines;
    assert.equal(edition, 'src/conditions/leukemia/edition.ts: the English has changed; run "npm run locales".');
    const named = languages.map((locale) => {
      const line = project.read(fileOf(locale)).split('\n').indexOf(`<trans-unit id="${id}">`) + 1;
      return `${fileOf(locale)}:${line} "${id}" is a translation of older English; run "npm run locales" and translate it again.`;
    });
    assert.deepEqual(rest.slice(0, -1), named);
    assert.match(rest.at(-1)!, new RegExp(`^${languages.length} left to do\\. `));
  });

  it('holds back that section in every language, while the rest stays', async () => {
    const {status, lines} = await project.run('publish');
    assert.equal(status, 0);
    for (const locale of languages) {
      assert.ok(lines.includes(`${locale}: not published, so shown in English: causes.`), locale);
      const {sections = {}, messages} = project.published(locale);
      assert.equal(sections['causes']?.state, 'stale');
      assert.ok(!Object.keys(messages).some((key) => key.startsWith('causes.')));
      const others = Object.entries(sections).filter(([name]) => name !== 'causes');
      assert.deepEqual(new Set(others.map(([, {state}]) => state)), new Set(['draft']));
      assert.ok('overview.title' in messages && 'symptoms.gums' in messages);
    }
  });

  it('marks the unit in every file, with the old English and its translation, and records the day', async () => {
    const today = () => new Date().toISOString().slice(0, 10);
    // Both sides of the run, in case it is midnight.
    const began = today();
    const {status} = await project.run();
    const days = [began, today()];
    assert.equal(status, 0);
    assert.ok(days.some((day) => project.read('src/conditions/leukemia/edition.ts').includes(`changed: '${day}'`)));
    for (const locale of languages) {
      const words = old.get(locale)!;
      assert.ok(
        unitOf(locale).startsWith(`<trans-unit id="${id}">
  <source>${newSentence}</source>
  <target state="needs-translation">${words}</target>
  <alt-trans alttranstype="previous-version"><source>${sentence}</source><target>${words}</target></alt-trans>
`),
        locale,
      );
    }
  });

  it('brings the section back as a draft once it is translated again', async () => {
    for (const locale of languages)
      project.edit(fileOf(locale), (text) =>
        text.replace('state="needs-translation"', 'state="needs-review-translation"'),
      );
    assert.match((await project.run()).lines.at(-1)!, /^Locales are complete: /);
    assert.doesNotMatch(unitOf('es'), /alt-trans/);
    await project.run('publish');
    for (const locale of languages) {
      const {sections, messages, state} = project.published(locale);
      assert.equal(sections?.['causes']?.state, 'draft');
      assert.equal(messages[id], old.get(locale));
      assert.equal(state, 'draft');
    }
  });

  it('and as reviewed once a person has signed it, with their name and the day', async () => {
    project.edit(fileOf('es'), (text) =>
      text
        .replace(
          '<header>',
          '<header><phase-group><phase phase-name="causes-2026" process-name="review" contact-name="A. Person" date="2026-11-01T00:00:00Z"/></phase-group>',
        )
        .replace(
          /(<trans-unit id="causes\.[^]*?<target state=")needs-review-translation"/g,
          '$1signed-off" phase-name="causes-2026"',
        ),
    );
    assert.deepEqual((await project.run('publish')).lines, []);
    const {sections, state} = project.published('es');
    const {english, translation, ...status} = sections!['causes']!;
    assert.deepEqual(status, {state: 'reviewed', reviewed: {by: 'A. Person', on: '2026-11-01'}});
    assert.ok(english && translation);
    assert.equal(sections?.['overview']?.state, 'draft');
    assert.equal(state, 'draft');
  });
});

describe('content that is not sound', () => {
  const project = copyProject(['es']);
  after(() => project.remove());
  const before = project.bytes();
  const content = 'src/conditions/leukemia/causes.ts';
  const notes = 'src/conditions/leukemia/causes.notes.ts';
  const lineOf = (text: string): number => project.read(notes).split(text)[0]!.split('\n').length;
  /** Runs a command while the notes are others. */
  const runWith = async (change: (text: string) => string, ...args: Command) => {
    const whole = project.read(notes);
    project.edit(notes, change);
    const outcome = await project.run(...args);
    project.write(notes, whole);
    return outcome;
  };

  for (const [what, sentence, change] of [
    [
      'a message without a note',
      `${content}: "causes.dna" has no note to translators; write one under forTranslators in a .notes.ts file.`,
      (text: string) => text.replace(/^.*'causes\.dna': '.*\n/m, ''),
    ],
    [
      'a note on no message',
      `${notes}:${lineOf('forTranslators: {') + 1} The note on "causes.old" is on no message; take it out.`,
      (text: string) => text.replace('forTranslators: {', "forTranslators: {\n    'causes.old': 'A note.',"),
    ],
  ] as const) {
    it(`with ${what} is named, nothing is written, and the check fails`, async () => {
      assert.deepEqual(await runWith(change), {status: 1, lines: [sentence, 'Nothing was written.']});
      assert.deepEqual(project.bytes(), before);
      const {status, lines} = await runWith(change, 'check');
      assert.equal(status, 1);
      assert.equal(lines[0], sentence);
    });

    it(`with ${what} can be built, as it is only for translators`, async () => {
      assert.equal((await runWith(change, 'publish')).status, 0);
    });
  }

  it('with a message of another section is named, the check fails, and nothing is built', async () => {
    const change = (text: string) => text.replace("'causes.dna'", "'overview.dna'");
    const sentence = `${content}: "overview.dna" is in a section titled "causes.title"; begin its id with "causes.".`;
    project.edit(content, change);
    assert.equal((await project.run('check')).status, 1);
    const published = project.published('es');
    assert.deepEqual(await project.run('publish'), {status: 1, lines: [sentence, 'Nothing was written.']});
    assert.deepEqual(project.published('es'), published);
  });
});
