/** `npm run changes` compares commits, the files as they are, and unpacked releases; and refuses in one sentence. */
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {HtmlValidate} from 'html-validate';
import {withdrawnBanner} from '../../demo/site/withdrawn.ts';
import {reviewData} from '../../reports/desk-data.ts';
import type {ChangeFeed} from '../../reports/what-changed/feed.ts';
import type {EnglishFile} from '../../reports/what-changed/release-words.ts';
import {faultsOfWithdrawn, readWithdrawn, withdrawnFile} from '../../reports/what-changed/withdrawn.ts';

const folder = mkdtempSync(join(tmpdir(), 'all-widgets-'));
after(() => rmSync(folder, {recursive: true}));
const path = (...parts: readonly string[]): string => join(folder, ...parts);

/** Runs the command in a folder of the project. */
const run = (cwd: string, ...args: readonly string[]) => {
  const {status, stdout, stderr} = spawnSync('node', ['reports/what-changed/index.ts', '--out', path('out'), ...args], {
    cwd,
    encoding: 'utf8',
  });
  return {status, said: (stdout + stderr).trim()};
};
const feed = (): ChangeFeed => JSON.parse(readFileSync(path('out', 'changes.json'), 'utf8')) as ChangeFeed;

/** `section language id`, for each message that differs. */
const listed = ({sections}: ChangeFeed): readonly string[] =>
  sections.flatMap(({languages}) =>
    languages.flatMap(({language, messages}) => messages.map(({id}) => `${language} ${id}`)),
  );

/** An unpacked release, with a change of its English or its Spanish. */
const released = (name: string, id = '', language = 'en'): string => {
  mkdirSync(path(name));
  for (const file of ['words.json', 'locales']) cpSync(`dist/${file}`, path(name, file), {recursive: true});
  const file = path(name, language === 'en' ? 'words.json' : `locales/${language}.json`);
  const data = JSON.parse(readFileSync(file, 'utf8')) as EnglishFile;
  const messages = id ? {...data.messages, [id]: 'Other words.'} : data.messages;
  writeFileSync(file, JSON.stringify({...data, messages}));
  return path(name);
};

describe('npm run changes', () => {
  it('compares two unpacked releases, or the packages around them', () => {
    const [one, two] = [released('one'), released('two', 'causes.start', 'es')];
    assert.equal(run('.', one, two).status, 0);
    assert.deepEqual(listed(feed()), ['es causes.start']);
    mkdirSync(path('package'));
    cpSync(two, path('package', 'dist'), {recursive: true});
    assert.equal(run('.', released('three', 'overview.title'), path('package')).status, 0);
    assert.deepEqual(listed(feed()), ['en overview.title', 'es causes.start']);
  });

  it('compares a commit with the files as they are', () => {
    const copy = path('project');
    mkdirSync(copy);
    const files = [
      'src',
      'tools',
      'lint',
      'translation',
      'locales',
      'reports',
      'test/content',
      'docs/changes.schema.json',
    ];
    for (const file of [...files, 'package.json', 'lit-localize.json', 'tsconfig.json', 'tsconfig.localize.json'])
      cpSync(file, join(copy, file), {recursive: true});
    symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
    // Reading a language takes a while, and three are enough to differ.
    const others = readdirSync(join(copy, 'locales')).filter((name) => /^(?!es|ar|ko).*\.xlf$/.test(name));
    for (const name of others) rmSync(join(copy, 'locales', name));
    const git = (...args: readonly string[]): string =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args], {
        cwd: copy,
        encoding: 'utf8',
      });
    git('init', '--quiet');
    const {section, checksum, messages} = reviewData([]).sections.find((each) => each.section === 'overview')!;
    const reviewed = {by: 'Dr. A. Person', on: '2026-11-01'};
    const status = {state: 'reviewed', reviewed, translation: checksum};
    mkdirSync(join(copy, 'reviews'));
    writeFileSync(
      join(copy, 'reviews/a.json'),
      JSON.stringify({locale: 'en', sections: {[section]: status}, words: messages}),
    );
    git('add', 'locales', 'src', 'reviews', 'package.json');
    git('commit', '--quiet', '--message', 'Begin');
    git('tag', 'v1');
    assert.equal(run(copy, 'v1', '.').said.split('.')[0], '0 messages in 0 sections differ');
    const edit = (file: string, old: string, now: string): void => {
      const text = readFileSync(join(copy, file), 'utf8');
      assert.ok(text.includes(old));
      writeFileSync(join(copy, file), text.replace(old, now));
    };
    edit('locales/es.xlf', '¿Qué causa la leucemia', '¿Qué origina la leucemia');
    edit('src/conditions/leukemia/overview.ts', 'Why “acute”?', 'Why is it called “acute”?');
    assert.equal(run(copy, 'v1', '.').status, 0);
    const {from, to, sections} = feed();
    assert.equal(from.commit, git('rev-parse', 'v1').trim());
    assert.equal(to.commit, null);
    // The English of this section has changed, so its translations are in English for now.
    const overview = sections.find(({section}) => section === 'overview')!;
    assert.equal(overview.languages.find(({language}) => language === 'es')!.after.state, 'stale');
    assert.deepEqual(listed(feed()).toSorted(), ['en overview.acute.heading', 'es causes.title']);
    const {before, after} = overview.languages.find(({language}) => language === 'en')!;
    assert.deepEqual([before.state, before.reviewed, before.checksum], ['reviewed', reviewed, checksum]);
    assert.deepEqual([after.state, after.reviewed], ['source', null]);
  });

  it('writes a page that is valid HTML, and what it needs', async () => {
    run('.', released('four', 'causes.title'), released('five', 'causes.start', 'ar'));
    for (const file of ['changes.css', 'changes.schema.json']) assert.ok(existsSync(path('out', file)), file);
    const checker = new HtmlValidate({root: true, extends: ['html-validate:standard', 'html-validate:a11y']});
    const {results} = await checker.validateString(readFileSync(path('out', 'changes.html'), 'utf8'));
    assert.deepEqual(
      results.flatMap(({messages}) => messages.map(({ruleId, line, message}) => `${line} ${ruleId}: ${message}`)),
      [],
    );
  });

  for (const [what, args, sentence] of [
    ['one version', ['HEAD'], /^all-widgets: Name two versions, as in "npm run changes -- v0\.1\.0 v0\.2\.0"\.$/],
    [
      'a version that is none',
      ['v0.0.0-none', '.'],
      /^all-widgets: "v0\.0\.0-none" is no tag, no commit and no folder of a release;/,
    ],
    ['an option in place of a commit', ['--', '--output=x', '.'], /^all-widgets: "--output=x" is no tag, no commit/],
    ['a folder without words', ['docs', '.'], /^all-widgets: docs has no words\.json: /],
  ] as const)
    it(`refuses ${what} in one sentence`, () => {
      const {status, said} = run('.', ...args);
      assert.equal(status, 1);
      assert.match(said, sentence);
      assert.equal(said.split('\n').length, 1);
    });
});

describe('locales/withdrawn.json', () => {
  const published = {words: {en: {'causes.start': 'New words.'}, es: {}}, version: '0.1.0'};
  const entry = {
    id: 'causes.start',
    language: 'en',
    words: 'Old words.',
    versions: ['0.1.0'],
    on: '2026-10-01',
    why: 'Made up for this test.',
    do: 'Update.',
  };
  const file = (...entries: readonly unknown[]): string => JSON.stringify({withdrawn: entries});
  /** The sentences on a file, as the build says them. */
  const faultsIn = (text: string): readonly string[] => {
    try {
      return faultsOfWithdrawn(readWithdrawn(text), published);
    } catch (error) {
      return (error as Error).message.split('\n');
    }
  };

  it('is sound', () => {
    const {messages: en, version} = JSON.parse(readFileSync('dist/words.json', 'utf8')) as EnglishFile;
    const entries = readWithdrawn(readFileSync(withdrawnFile, 'utf8'));
    assert.deepEqual(faultsOfWithdrawn(entries, {words: {en}, version}), []);
  });

  for (const [what, change, fault] of [
    [
      'words that are still published',
      {words: 'New words.'},
      /still says these words in "en"; change the message first/,
    ],
    ['no reason', {why: ' '}, /entry 1: "why" is missing; write it\./],
    ['no action', {do: undefined}, /"do" is missing/],
    ['no version', {versions: []}, /"versions" lists no version/],
    ['a version that is none', {versions: ['0.1.']}, /"versions" lists no version/],
    ['a version to come', {versions: ['0.1.0', '7.0.0']}, /version 7\.0\.0 is later than 0\.1\.0/],
    ['a day that is none', {on: '2026-02-30'}, /"on" is no day/],
    ['a day to come', {on: '2099-01-01'}, /"on" is 2099-01-01, which has not come yet/],
    [
      'an id that is none of ours',
      {id: 'causes.strat'},
      /"causes\.strat" is none of our messages; correct it, or write "gone"/,
    ],
    ['a language that is none of ours', {language: 'ess'}, /"ess" is none of our languages; correct it/],
  ] as const)
    it(`may not have an entry with ${what}`, () => {
      assert.deepEqual(faultsIn(file(entry)), []);
      const faults = faultsIn(file({...entry, ...change}));
      assert.equal(faults.length, 1);
      assert.match(faults[0]!, fault);
    });

  it('may have a message or a language that has been taken out since, where it says so', () => {
    assert.deepEqual(faultsIn(file({...entry, id: 'causes.old', gone: true})), []);
    assert.deepEqual(faultsIn(file({...entry, language: 'la', gone: true})), []);
  });

  it('may not be another thing than a list', () => {
    for (const data of [null, [], {withdrawn: {}}]) assert.match(faultsIn(JSON.stringify(data))[0]!, /has no list/);
    assert.match(faultsIn('{')[0]!, /^locales\/withdrawn\.json cannot be read as JSON: /);
    assert.match(faultsIn(file(null))[0]!, /entry 1: "id" is missing/);
  });

  it('that is not whole is refused by npm run changes in one sentence, in the files and in a release', () => {
    const folder = released('unwhole');
    const words = JSON.parse(readFileSync(join(folder, 'words.json'), 'utf8')) as EnglishFile;
    const rest = {...entry, versions: undefined};
    writeFileSync(join(folder, 'words.json'), JSON.stringify({...words, withdrawn: [rest]}));
    const {status, said} = run('.', folder, folder);
    assert.equal(status, 1);
    assert.match(said, /^all-widgets: [^\n]*words\.json, entry 1: "versions" lists no version, as in \["0\.1\.0"\]\.$/);
  });
});

describe('words that are withdrawn', () => {
  const entry = {
    id: 'causes.start',
    language: 'es',
    words: 'Palabras <inventadas>.',
    versions: ['0.1.0'],
    on: '2026-10-01',
    why: 'Made up for this test.',
    do: 'Update & tell.',
  };

  it('stand at the top of each page of the site, before its head, and nothing stands there where there are none', () => {
    assert.equal(withdrawnBanner([]), '');
    const html = withdrawnBanner([entry, {...entry, on: '2026-11-01', words: 'Otras.'}]);
    assert.match(
      html,
      /^<section class="withdrawn" aria-label="Withdrawn as unsafe">.*<strong>Withdrawn as unsafe\.<\/strong> If you run/s,
    );
    assert.match(
      html,
      /0\.1\.0.*causes\.start.*<span lang="es" dir="auto">Otras\.<.*Palabras &lt;inventadas&gt;.*Update &amp; tell\./s,
    );
    const layout = readFileSync('demo/site/layouts/base.njk', 'utf8');
    const place = layout.indexOf('{{ banner | safe }}');
    assert.ok(place > layout.indexOf('<body>') && place < layout.indexOf('<header'));
  });

  it('are no fault in the HTML of a page', async () => {
    const checker = new HtmlValidate({root: true, extends: ['html-validate:standard', 'html-validate:a11y']});
    const {results} = await checker.validateString(withdrawnBanner([entry]));
    assert.deepEqual(
      results.flatMap(({messages}) => messages.map(({ruleId, message}) => `${ruleId}: ${message}`)),
      [],
    );
  });
});
