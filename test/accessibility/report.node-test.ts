/** The accessibility report follows from its evidence, is valid, and claims no more than a check or a person has shown. */
import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {format, resolveConfig} from 'prettier';
import {chapters} from '../../reports/accessibility/chapters.ts';
import {checks as described} from '../../reports/accessibility/checks.ts';
import {accessibilityDocuments, claimByHand, facts, reportRows} from '../../reports/accessibility/documents.ts';
import type {CheckResult, Evidence, Finding} from '../../reports/accessibility/evidence.ts';
import {reportPage} from '../../reports/accessibility/html.ts';
import {catalog, mistakesIn, openacr, unfounded} from '../../reports/accessibility/openacr.ts';
import {readPeople, type PersonsRow} from '../../reports/accessibility/people.ts';
import {limits, olderThan} from '../../reports/accessibility/prose.ts';
import type {Facts} from '../../reports/accessibility/result-of-people.ts';
import type {Row} from '../../reports/accessibility/rows.ts';
import {tagModules} from '../../tools/tags.ts';

const {evidence} = facts();
const criteria = chapters.flatMap(({criteria}) => criteria);
const {version} = evidence.product;
const known = {known: criteria.map(({num}) => num), tags: tagModules, version};

const finding: Finding = {tag: 'all-causes', language: 'es', state: 'dark', says: 'a fault'};

/** Evidence in which every check has looked at something, and has passed. */
const clean: Evidence = {
  ...evidence,
  checks: Object.fromEntries(
    Object.entries(evidence.checks).map(([id, result]) => [
      id,
      {...result, things: 10, places: 10, failed: 0, failures: [], undecided: 0, doubts: []},
    ]),
  ),
};

/** The row of a criterion, from that evidence with one check changed, and from results of people. */
const rowFrom = (
  num: string,
  changed: Readonly<Record<string, Partial<CheckResult>>> = {},
  people: Facts['people'] = [],
): Row => {
  const checks = {...clean.checks};
  for (const [id, change] of Object.entries(changed)) checks[id] = {...checks[id]!, ...change};
  const rows = reportRows({evidence: {...clean, checks}, people}).flatMap(({rows}) => rows);
  return rows.find((row) => row.num === num)!;
};

const failing = (failed: number): Partial<CheckResult> => ({failed, failures: [finding]});

describe('the accessibility report', () => {
  for (const [file, make] of Object.entries(accessibilityDocuments))
    it(`${file} is as the committed evidence has it`, async () => {
      const old = readFileSync(file, 'utf8');
      assert.equal(old, await format(make(old), {...(await resolveConfig(file)), filepath: file}));
    });

  it('is valid against the schema of OpenACR and its catalog', () => {
    assert.deepEqual(mistakesIn(readFileSync('docs/accessibility/openacr.yaml', 'utf8')), []);
  });

  it('would not be valid without an author, with another criterion, or with another level', () => {
    const yaml = openacr(reportRows(facts()), facts());
    assert.match(mistakesIn(yaml.replace('author:', 'writer:')).join(), /must have required property 'author'/);
    assert.match(mistakesIn(yaml.replace('num: 1.1.1', 'num: 1.1.9')).join(), /1\.1\.9 is not in/);
    assert.match(mistakesIn(yaml.replace('level: supports', 'level: perfect')).join(), /has no level "perfect"/);
    assert.match(mistakesIn(yaml.replace('name: web', 'name: oven')).join(), /has no component "oven"/);
    const chapter = yaml.replace('en_301_549_functional_performance:', 'en_301_549_performance:');
    assert.match(mistakesIn(chapter).join(), /en_301_549_performance is no chapter of/);
  });

  it('has every criterion of WCAG 2.2 A and AA, and every statement on use of both other standards, once', () => {
    for (const id of [
      'success_criteria_level_a',
      'success_criteria_level_aa',
      'functional_performance_criteria',
      'en_301_549_functional_performance',
    ])
      assert.deepEqual(
        chapters.find((chapter) => chapter.id === id)!.criteria.map(({num}) => num),
        catalog.chapters.find((chapter) => chapter.id === id)!.criteria!.map((criterion) => criterion.id),
      );
    assert.equal(new Set(known.known).size, criteria.length);
  });

  it('has every other chapter of the standards, with criteria or with the reason why there are none', () => {
    const ids = catalog.chapters.map(({id}) => id).filter((id) => id !== 'success_criteria_level_aaa');
    assert.deepEqual(
      chapters.map(({id}) => id),
      ids,
    );
    for (const {id, notes, criteria} of chapters) assert.ok(notes ?? criteria.length, id);
  });

  it('takes every rule of axe with a criterion of its own as evidence for it, and describes every other check', () => {
    for (const [id, {criteria: named}] of Object.entries(evidence.checks)) {
      if (!named) assert.ok(described[id], `${id} is not described in checks.ts`);
      for (const num of named ?? [])
        if (known.known.includes(num))
          assert.ok(criteria.find((each) => each.num === num)!.evidence.includes('axe'), `${id}: ${num}`);
    }
    for (const id of Object.keys(described)) assert.ok(evidence.checks[id], `no evidence of "${id}"`);
  });

  it('names every tag in the checklist, with an empty place for each answer and remark', () => {
    const list = readFileSync('docs/accessibility/checklist.md', 'utf8');
    for (const {tag} of tagModules) assert.ok(list.includes(`\`<${tag}>\``), tag);
    const rows = list
      .split('## Each tag')[1]!
      .split('\n')
      .filter((line) => /^\| (?!Row |-)/.test(line));
    assert.ok(rows.length > tagModules.length * 5);
    for (const row of rows) assert.match(row, /^\|[^|]+\|[^|]+\|(?:\s+\|){2}$/);
  });

  it('asks on the sheet of each tag for screen reader, browser, device, language, name and date', () => {
    const list = readFileSync('docs/accessibility/checklist.md', 'utf8');
    const sheets = list.split('## Each tag')[1]!.split(/^### /m).slice(1);
    assert.equal(sheets.length, tagModules.length);
    for (const sheet of sheets)
      assert.match(
        sheet,
        /^Screen reader and version: …+.*Browser and version: …+.*Device: …+.*Language: …+.*Name: …+.*Date: …+$/m,
      );
  });

  it('has no script, and loads nothing', () => {
    const page = reportPage(reportRows(facts()), facts());
    assert.doesNotMatch(page, /<script|<link|src=|@import|url\(/);
  });
});

describe('a row of the report', () => {
  it('says “supports” only where a check has looked at something, none failed or doubted, and no person has to judge', () => {
    const rows = reportRows(facts()).flatMap(({rows}) => rows);
    assert.ok(rows.filter(({level}) => level === 'supports').length > 10);
    for (const {num} of rows.filter(({level}) => level === 'supports')) {
      const {person, evidence: ids} = criteria.find((each) => each.num === num)!;
      assert.ok(!person && ids.length, num);
    }
  });

  it('says “not evaluated by a person yet” where a person has to judge, though every check passed', () => {
    const judged = criteria.filter(({person}) => person);
    assert.ok(judged.length > 20);
    for (const {num} of judged) {
      const {level, notes} = rowFrom(num);
      assert.equal(level, 'not-evaluated', num);
      assert.match(notes.join(' '), /Not evaluated by a person yet: whether/);
    }
  });

  it('says which check failed, and where, once a role is gone', () => {
    for (const num of ['1.3.1', '4.1.2', '302.1', '4.2.1']) {
      assert.equal(rowFrom(num, {roles: failing(1)}).level, 'partially-supports', num);
      assert.equal(rowFrom(num).level, 'not-evaluated');
    }
    const {notes} = rowFrom('4.1.2', {roles: failing(1)});
    assert.ok(notes.includes('Failed: roles in 1 of 10 places, such as all-causes (es, dark): a fault.'));
  });

  it('says so once a colour is too pale: partly, or not at all where most places fail', () => {
    assert.equal(rowFrom('1.4.3').level, 'supports');
    assert.equal(rowFrom('1.4.3', {'axe/color-contrast': failing(5)}).level, 'partially-supports');
    assert.equal(rowFrom('1.4.3', {'axe/color-contrast': failing(6)}).level, 'does-not-support');
    assert.equal(rowFrom('302.2', {'axe/color-contrast': failing(1)}).level, 'partially-supports');
  });

  it('says nothing good of what a check could not decide, or of nothing', () => {
    const doubt = {undecided: 1, doubts: [finding]};
    assert.equal(rowFrom('1.4.3', {'axe/color-contrast': doubt}).level, 'not-evaluated');
    assert.equal(rowFrom('1.4.10', {reflow: {things: 0, places: 0}}).level, 'not-evaluated');
    assert.equal(rowFrom('1.2.1', {media: {things: 0, places: 0}}).level, 'not-evaluated');
    assert.match(rowFrom('1.4.10').notes.join(' '), /Passed by machine: .*reflow \(/);
    assert.doesNotMatch(rowFrom('1.4.10', {reflow: {things: 0, places: 0}}).notes.join(' '), /reflow \(/);
  });

  it('does not say “not applicable” once a check has found the thing', () => {
    const {level, notes} = rowFrom('1.2.1', {media: failing(1)});
    assert.equal(level, 'partially-supports');
    assert.ok(!notes.join(' ').includes('There is no audio'));
  });

  it('cannot be made from evidence that lacks a check', () => {
    const checks = Object.fromEntries(Object.entries(clean.checks).filter(([id]) => id !== 'reflow'));
    assert.throws(
      () => reportRows({evidence: {...clean, checks}, people: []}),
      /lacks the checks reflow: run "npm run acc/,
    );
  });
});

describe('a result of a person', () => {
  const row: PersonsRow = {
    num: '1.3.2',
    level: 'supports',
    notes: 'The order is right.',
    by: 'A. Person',
    on: '2026-11-28',
    with: 'NVDA 2026.1, Firefox 152',
    tags: evidence.crossed.tags,
    version,
  };

  it('counts for its criterion, with name, day and tools', () => {
    const {level, notes} = rowFrom('1.3.2', {}, [row]);
    assert.equal(level, 'supports');
    assert.match(notes.join(' '), /A\. Person, 2026-11-28, NVDA 2026\.1, Firefox 152/);
    assert.doesNotMatch(notes.join(' '), /yet/);
  });

  it('counts neither for other tags, nor for another version, nor for another criterion', () => {
    assert.equal(rowFrom('1.3.2', {}, [{...row, num: '1.3.1'}]).level, 'not-evaluated');
    const {notes} = rowFrom('1.3.2', {}, [{...row, tags: ['all-causes']}]);
    assert.match(notes.join(' '), /A\. Person, 2026.*Tried by a person on 1 of \d+ tags of this version\./);
    assert.equal(rowFrom('1.3.2', {}, [{...row, tags: ['all-causes']}]).level, 'not-evaluated');
    assert.equal(rowFrom('1.3.2', {}, [{...row, version: '0.0.9'}]).level, 'not-evaluated');
  });

  it('that something fails counts at once, for whichever tag', () => {
    const failing = {...row, level: 'does-not-support', tags: ['all-causes']} as const;
    assert.equal(rowFrom('1.3.2', {}, [failing]).level, 'does-not-support');
  });

  it('is no better than the worst of all, of people and of checks', () => {
    const other = {...row, level: 'partially-supports', tags: ['all-causes']} as const;
    assert.equal(rowFrom('1.3.2', {}, [row, other]).level, 'partially-supports');
    assert.equal(rowFrom('1.3.1', {roles: failing(1)}, [{...row, num: '1.3.1'}]).level, 'partially-supports');
  });

  it('is refused in one sentence without the person who has shown it', () => {
    assert.throws(
      () => readPeople([{num: '1.3.2', level: 'supports'}], known),
      /^Error: docs\/accessibility\/people\.json, row 1, says "supports" for 1\.3\.2 without evidence: add a name \("by"\), a day .*, or take the row out\.$/,
    );
    for (const field of ['by', 'on', 'with', 'tags', 'version'])
      assert.throws(() => readPeople([{...row, [field]: ''}], known), /without evidence/, field);
    for (const wrong of [{on: '28 November 2026'}, {tags: 'all'}, {tags: []}, {by: ' '}])
      assert.throws(() => readPeople([{...row, ...wrong}], known), /without evidence/, JSON.stringify(wrong));
    assert.throws(() => readPeople({rows: [row]}, known), /people\.json is not a list: write \[\]/);
    assert.throws(() => readPeople([{...row, num: '9.9.9'}], known), /no criterion of the report/);
    assert.throws(() => readPeople([{...row, level: 'good'}], known), /has the level "good"/);
    assert.deepEqual(readPeople([row], known), [row]);
    assert.throws(() => readPeople([{...row, on: '2027-02-30'}], known), /without evidence: add a day/);
    assert.throws(() => readPeople([null], known), /row 1, is for "", which is no criterion/);
  });

  it('is refused with its file and number, where a day is to come, a tag is none of ours, a tool has no version, or a field is no text', () => {
    for (const [wrong, sentence] of [
      [{on: '2099-01-01'}, /row 2, says "supports" for 1\.3\.2 without evidence: add a day that has come \("on"\), or/],
      [
        {tags: ['all-nonsense']},
        /row 2, names the tag "all-nonsense" for 1\.3\.2, which is none of ours: correct it\.$/,
      ],
      [{with: 'x'}, /row 2, .* add the tools with their versions/],
      [{with: 'a screen reader, 3'}, /row 2, .* add the tools with their versions/],
      [{notes: 5}, /row 2, .* add "notes" as a text/],
      [{num: 5}, /row 2, is for 5, which is no criterion/],
      [{num: {}}, /row 2, is for \{\}, which is no criterion/],
      [{level: ['supports']}, /row 2, has the level \["supports"\]/],
      [{tags: ['all-causes', 5]}, /row 2, .* add the tags/],
    ] as const)
      assert.throws(() => readPeople([row, {...row, ...wrong}], known, 'x.json'), {message: sentence});
    const elder = {...row, version: '0.0.9', tags: ['all-gone']};
    assert.deepEqual(readPeople([elder], known), [elder]);
  });

  it('never makes a criterion of the host page good, and one that rests on others no better than they are', () => {
    for (const {num} of criteria.filter(({by}) => by === 'host')) {
      const {level, notes} = rowFrom(num, {}, [{...row, num}]);
      assert.equal(level, 'not-evaluated', num);
      assert.match(notes.join(' '), /A\. Person.*Not evaluated by a person yet/);
      assert.equal(rowFrom(num, {}, [{...row, num, level: 'does-not-support'}]).level, 'does-not-support');
    }
    const sight = criteria.find(({num}) => num === '302.1')!.from!;
    const signed = (nums: readonly string[]) => nums.map((num) => ({...row, num}));
    const {level, notes} = rowFrom('302.1', {}, signed(['302.1', ...sight.slice(1)]));
    assert.equal(level, 'not-evaluated');
    assert.ok(notes.includes(`This rests on criteria that are not evaluated yet: ${sight[0]}.`));
    assert.equal(rowFrom('302.1', {}, signed(['302.1', ...sight])).level, 'supports');
    const failed = [...signed(['302.1', ...sight]), {...row, num: sight[0]!, level: 'does-not-support' as const}];
    assert.equal(rowFrom('302.1', {}, failed).level, 'partially-supports');
  });

  it('is part of what the report says of itself', () => {
    assert.match(
      limits([]).join(' '),
      /No person has evaluated.*only where checks decide the criterion and none failed, in one browser engine\./,
    );
    const said = limits([row]).join(' ');
    assert.match(
      said,
      /and from what people have tried\..*until people have judged it on each tag.*or where people have judged/,
    );
    assert.doesNotMatch(said, /No person/);
  });

  it('that something does not work says what, and a good one may say nothing', () => {
    for (const level of ['partially-supports', 'does-not-support'] as const)
      assert.throws(
        () => readPeople([{...row, level, notes: ' '}], known),
        /add what does not work \("notes"\), or take/,
      );
    const silent: PersonsRow = {...row, notes: '', tags: ['all-causes']};
    assert.deepEqual(readPeople([silent], known), [silent]);
    assert.match(rowFrom('1.3.2', {}, [silent]).notes.join(' '), /version [\d.]+, all-causes\. Tried/);
  });

  it('settles a criterion once it is for each tag that has something to try, such as a picture', () => {
    const levelWith = (tags: readonly string[]) => rowFrom('1.1.1', {}, [{...row, num: '1.1.1', tags}]).level;
    const pictured = Object.entries(evidence.transcripts)
      .filter(([, lines]) => lines.some((line) => line.startsWith('figure')))
      .map(([tag]) => tag);
    assert.ok(pictured.length > 3 && pictured.length < evidence.crossed.tags.length);
    assert.equal(levelWith(pictured), 'supports');
    assert.equal(levelWith(pictured.slice(1)), 'not-evaluated');
  });
});

it('A row that was made to say “supports” by hand, in the report itself, is refused in one sentence', () => {
  const rows = reportRows(facts());
  const yaml = openacr(rows, facts());
  assert.deepEqual(unfounded(yaml, rows), []);
  const edited = yaml.replace(/(num: 1\.3\.3[^]*?level: )not-evaluated/, '$1supports');
  assert.notEqual(edited, yaml);
  assert.deepEqual(unfounded(edited, rows), [
    'It says "supports" for 1.3.3, and no check and no person shows that: take the row out.',
  ]);
  assert.throws(
    () => accessibilityDocuments['docs/accessibility/openacr.yaml']!(edited),
    /says "supports" for 1\.3\.3/,
  );
});

it('The report of an older build says so, and is no mistake', () => {
  assert.equal(olderThan(evidence, evidence.bundle.integrity), undefined);
  const older = olderThan(evidence, 'sha384-another')!;
  assert.match(older, /of an older build.*npm run accessibility/);
  assert.ok(reportPage(reportRows(facts()), facts(), older).includes('of an older build'));
  assert.deepEqual(mistakesIn(openacr(reportRows(facts()), facts(), older)), []);
});

it('A file of results that is no JSON is named in the sentence', () => {
  const folder = mkdtempSync(join(tmpdir(), 'all-widgets-'));
  mkdirSync(join(folder, 'docs/accessibility'), {recursive: true});
  writeFileSync(join(folder, 'docs/accessibility/people.json'), '[{]');
  const home = process.cwd();
  try {
    process.chdir(folder);
    assert.match(claimByHand()!, /^docs\/accessibility\/people\.json cannot be read as JSON: .*$/);
  } finally {
    process.chdir(home);
    rmSync(folder, {recursive: true});
  }
});
