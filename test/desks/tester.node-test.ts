/** What a tester has answered becomes rows that the accessibility report takes, and comes back from them without a loss. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {chapters} from '../../reports/accessibility/chapters.ts';
import {facts, reportRows, testerChecklist} from '../../reports/accessibility/documents.ts';
import {readPeople, type PersonsRow} from '../../reports/accessibility/people.ts';
import {steps} from '../../reports/accessibility/steps.ts';
import {keyOf, lackingIn, peopleIn, takeIn, toRows, type Answer, type Answers} from './tester-code.ts';

const data = testerChecklist();
const person = {
  by: 'A. Person',
  on: '2026-11-30',
  reader: 'NVDA 2026.1',
  browser: 'Firefox 152',
  device: 'Windows 11, a laptop',
};
const yes: Answer = {answer: 'yes', remark: ''};

/** The same answer to every row of a tag, or of all. */
const answersFor = (answer: Answer, wanted: (tag: string) => boolean = () => true): Answers =>
  new Map(
    data.tags
      .filter(({tag}) => wanted(tag))
      .flatMap(({tag, rows}) => rows.map(({nums}) => [keyOf('en', tag, nums), answer] as const)),
  );

const levelOf = (num: string, people: readonly PersonsRow[]) =>
  reportRows({...facts(), people})
    .flatMap(({rows}) => rows)
    .find((row) => row.num === num)!;

describe('the rows of the checklist', () => {
  it('stand in the document, word for word, and each tag has some', () => {
    const text = readFileSync('docs/accessibility/checklist.md', 'utf8').replace(/ +/g, ' ');
    const evidence = readFileSync('docs/accessibility/evidence.json', 'utf8');
    for (const {name, does, hears} of steps) assert.ok(text.includes(`| ${does} | ${hears} |`), name);
    for (const {tag, rows} of data.tags) {
      const sheet = text.split(/^### /m).find((part) => part.includes(`\`<${tag}>\`\n`))!;
      assert.deepEqual(
        [...sheet.matchAll(/^\| (?!Row |-)([^|]+) \|/gm)].map(([, name]) => name),
        rows.map(({name}) => name),
      );
      // A new section is not in the accessibility report yet.
      assert.ok(rows.length > (evidence.includes(`"${tag}"`) ? 5 : 0), tag);
    }
  });

  it('are for criteria that only a person can judge, and each of these is in a row or in the list beside them', () => {
    const text = readFileSync('docs/accessibility/checklist.md', 'utf8');
    const asked = new Set(steps.flatMap(({nums}) => nums));
    const criteria = chapters.flatMap(({id, criteria}) => criteria.map((each) => ({...each, chapter: id})));
    for (const num of asked) assert.ok(criteria.find((each) => each.num === num)!.person, num);
    for (const {num, person: question, chapter} of criteria)
      if (question && chapter.startsWith('success')) assert.ok(asked.has(num) || text.includes(`| ${num} `), num);
  });

  it('ask for a picture, a link or a field only where our tests have found one', () => {
    const namesIn = (tag: string) => data.tags.find((each) => each.tag === tag)!.rows.map(({name}) => name);
    assert.ok(namesIn('all-causes').includes('Pictures') && !namesIn('all-glossary').includes('Pictures'));
    assert.ok(
      namesIn('all-questions').includes('A mistake is named') && !namesIn('all-causes').includes('Labels of fields'),
    );
    const {here} = data.tags.find(({tag}) => tag === 'all-causes')!.rows.find(({name}) => name === 'Structure')!;
    assert.ok(here.includes('heading 3 “Why do the changes happen?”'));
  });
});

describe('answers of a tester', () => {
  it('are rows that the report takes: yes, in part and no are its levels, and what was not tried is in none', () => {
    const answers = answersFor(yes, (tag) => tag === 'all-causes');
    answers.set(keyOf('en', 'all-causes', ['1.1.1']), {answer: 'no', remark: 'I hear “image”.'});
    answers.set(keyOf('en', 'all-causes', ['2.4.4']), {answer: 'part', remark: 'One link.'});
    answers.delete(keyOf('en', 'all-causes', ['3.2.4']));
    const rows = readPeople(toRows(answers, person, data), data);
    const levels = Object.fromEntries(rows.map(({num, level}) => [num, level]));
    assert.deepEqual(
      [levels['1.3.2'], levels['1.1.1'], levels['2.4.4'], levels['3.2.4'], levels['302.1'], levels['4.2.1']],
      ['supports', 'does-not-support', 'partially-supports', undefined, 'supports', 'supports'],
    );
    assert.deepEqual(rows[0], {
      num: '1.3.2',
      level: 'supports',
      notes: '',
      by: 'A. Person',
      on: '2026-11-30',
      with: 'NVDA 2026.1, Firefox 152, Windows 11, a laptop, in English',
      tags: ['all-causes'],
      version: data.version,
    });
  });

  it('settle a criterion once each tag that has the row is answered, and not before', () => {
    const all = toRows(answersFor(yes), person, data);
    assert.equal(levelOf('1.3.2', all).level, 'supports');
    assert.equal(levelOf('3.3.1', all).level, 'supports');
    const pictures = all.find(({num}) => num === '1.1.1')!;
    assert.ok(pictures.tags.length < data.tags.length);
    assert.equal(levelOf('1.1.1', all).level, 'supports');
    const few = toRows(
      answersFor(yes, (tag) => tag !== 'all-causes'),
      person,
      data,
    );
    assert.equal(levelOf('1.1.1', few).level, 'not-evaluated');
    assert.match(
      levelOf('1.1.1', few).notes.join(' '),
      /A\. Person, 2026-11-30, NVDA.*Tried by a person on \d+ of \d+ tags/,
    );
    // Nobody has answered for a criterion without a row.
    assert.equal(levelOf('1.4.1', all).level, 'not-evaluated');
  });

  it('come back from their file as they were, and keep their day and language until they are changed', () => {
    const answers = answersFor(yes, (tag) => tag === 'all-causes');
    answers.set(keyOf('es', 'all-overview', ['1.3.2']), {answer: 'no', remark: 'The order is lost.'});
    const rows = toRows(answers, person, data);
    const [found, ...others] = peopleIn(rows, data);
    assert.deepEqual(
      [found!.by, found!.device, found!.rows.length, others],
      ['A. Person', person.device, rows.length, []],
    );
    const again: Answers = new Map();
    assert.deepEqual(takeIn(again, found!.rows, data), []);
    const later = {...person, on: '2026-12-24'};
    assert.deepEqual(toRows(again, later, data), rows);
    again.set(keyOf('en', 'all-causes', ['1.3.2']), {answer: 'part', remark: 'Now.'});
    const changed = toRows(again, later, data).filter(({on}) => on === later.on);
    assert.deepEqual(
      changed.map(({num, level}) => [num, level]),
      [['1.3.2', 'partially-supports']],
    );
  });

  it('are never those of another person, another version, or a row that was written by hand', () => {
    const [row] = toRows(
      answersFor(yes, (tag) => tag === 'all-causes'),
      person,
      data,
    );
    const others = [
      {...row!, version: '0.0.1'},
      {...row!, with: 'NVDA 2026.1, Firefox 152'},
      {...row!, tags: ['all-gone']},
      {...row!, num: '1.4.1'},
      {...row!, level: 'not-applicable'},
    ] as const;
    assert.deepEqual(peopleIn(others, data), []);
    assert.equal(peopleIn([row!, {...row!, by: 'B. Person'}], data).length, 2);
    const mine: Answers = new Map([[keyOf('en', 'all-causes', ['1.3.2']), {answer: 'no', remark: 'Mine.'}]]);
    assert.deepEqual(takeIn(mine, [row!], data), [row]);
    assert.equal(mine.get(keyOf('en', 'all-causes', ['1.3.2']))!.remark, 'Mine.');
  });

  it('that say no say what does not work, and a remark has an answer', () => {
    const lacking = (answer: Answer) => lackingIn(new Map([['en all-causes 1.3.2', answer]]))?.sentence;
    assert.match(lacking({answer: 'no', remark: ' '})!, /what does not work/);
    assert.match(lacking({answer: 'part', remark: ''})!, /what does not work/);
    assert.match(lacking({answer: '', remark: 'Odd.'})!, /Answer the row, too/);
    assert.equal(lacking(yes), undefined);
  });
});

describe('the file of a tester, in the project', () => {
  const folder = mkdtempSync(join(tmpdir(), 'all-widgets-'));
  after(() => {
    rmSync(folder, {recursive: true});
  });

  it('is taken as it is by the command that makes the documents, and the report names the tester', () => {
    const copied = [
      'src',
      'tools',
      'lint',
      'locales',
      'reports',
      'reviews',
      'docs',
      'dist',
      'integrations',
      'test/bundle',
      'test/content',
    ];
    for (const path of [
      ...copied,
      'README.md',
      'test/bench/results.md',
      'CHANGELOG.md',
      'package.json',
      'lit-localize.json',
    ])
      cpSync(path, join(folder, path), {recursive: true});
    symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
    const answers = answersFor(yes, (tag) => tag === 'all-causes');
    answers.set(keyOf('en', 'all-causes', ['1.1.1']), {answer: 'no', remark: 'No words for the picture.'});
    const rows = toRows(answers, person, data);
    writeFileSync(join(folder, 'docs/accessibility/people.json'), `${JSON.stringify(rows, null, 2)}\n`);
    execFileSync(process.execPath, ['tools/docs.ts'], {cwd: folder, stdio: 'pipe'});
    const report = readFileSync(join(folder, 'docs/accessibility/report.html'), 'utf8').replace(/\s+/g, ' ');
    assert.match(report, /A\. Person, 2026-11-30, NVDA 2026\.1, .*, all-causes: No words for the picture\./);
    assert.match(report, /Non-text Content<\/th> ?<td role="cell">Does Not Support/);
    assert.doesNotMatch(report, /No person has evaluated the product yet/);
    assert.match(
      readFileSync(join(folder, 'docs/accessibility/checklist.md'), 'utf8'),
      /results of people are in people\.json/,
    );
  });
});
