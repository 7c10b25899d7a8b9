/** A clinician’s signature holds for exactly the words that were read, and no name, decision or remark is lost. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {hasBegun, isDay, today} from '../../reports/day.ts';
import {inLines, inOneLine} from '../../reports/written.ts';
import {reviewData} from '../../reports/desk-data.ts';
import {readSignature, type Opened} from '../../reports/reviews/open.ts';
import {signaturesIn} from '../../reports/reviews/signatures.ts';
import {lackingIn} from '../../reports/reviews/signer.ts';
import {groupOf, type Messages} from '../../src/content/message.ts';
import {checksumOf} from '../../src/i18n/checksum.ts';
import {makeRecord, scriptText, standingOf, together, type ReviewRecord, type SectionAtDesk} from './desk-code.ts';

const data = reviewData([]);
const doctor = data.sections.find(({section}) => section === 'doctor')!;
const causes = data.sections.find(({section}) => section === 'causes')!;
const decisions = doctor.rows.filter(({isUndecided}) => isUndecided).flatMap(({ids}) => ids);

const atDesk = (section: typeof doctor, more: Partial<SectionAtDesk> = {}): SectionAtDesk => ({
  ...section,
  holding: [],
  isTicked: false,
  decided: [],
  remarks: [],
  ...more,
});
const person = {by: 'Dr. A. Person', on: '2026-11-01'};
const other = {by: 'Dr. B. Person', on: '2026-11-02'};
const signedBy = (own: typeof person, opened: readonly Opened[] = []): ReviewRecord =>
  makeRecord(
    [atDesk(doctor, {isTicked: true, decided: decisions, remarks: [['doctor.title', `By ${own.by}`]]}), atDesk(causes)],
    opened,
    own,
    data.edition,
  ).record;
const reopened = (record: unknown, file = 'review.json') => ({...readSignature(JSON.stringify(record)), file});
const changed = (id: string, words = 'Older words.', more: Messages = {}): ReviewRecord =>
  recordOf({...doctor.messages, [id]: words, ...more});
const recordOf = (messages: Messages): ReviewRecord => {
  const status = {state: 'reviewed', reviewed: person, translation: checksumOf('doctor', messages)} as const;
  return {...signedBy(person), sections: {doctor: status}, words: messages};
};

describe('the statements of the desk', () => {
  it('have every word that a signature covers, with the checksum that the bundle compares', () => {
    for (const {section, checksum, messages, rows} of data.sections) {
      assert.equal(checksum, checksumOf(section, messages));
      const told = new Set(rows.flatMap(({ids}) => ids));
      for (const id of Object.keys(messages)) assert.ok(told.has(id), id);
    }
    assert.ok(decisions.length > 5);
  });

  it('can all be signed: words that stand in other sections, too, and each says where', () => {
    const titles = new Map(data.sections.map(({section, title}) => [section, title]));
    for (const {section, rows} of data.sections)
      for (const {ids, signedIn} of rows)
        for (const group of ids.map(groupOf))
          assert.ok(group === section || signedIn.includes(titles.get(group)!), ids.join());
    const rowOf = (section: string, id: string) =>
      data.sections.find((each) => each.section === section)!.rows.find(({ids}) => ids.includes(id))!;
    // A label of the picture is a word of the symptoms.
    const pictures = 'Captions and labels of the pictures';
    assert.deepEqual(rowOf('doctor', 'picture.fever').signedIn, [titles.get('symptoms'), pictures]);
    assert.deepEqual(new Set(rowOf('causes', 'picture.young').signedIn), new Set([titles.get('glossary'), pictures]));
    assert.deepEqual(rowOf('treatment', 'picture.path').signedIn, [pictures]);
    const own = rowOf('picture', 'picture.fever');
    assert.deepEqual([own.facts.map(({id}) => id), own.signedIn], [['F-EMG-01'], []]);
    assert.deepEqual(own.sources, rowOf('doctor', 'picture.fever').sources);
    assert.ok(own.sources.length);
  });
});

describe('a signature', () => {
  it('is for the sections that are ticked, and for their words', () => {
    const sections = [atDesk(doctor, {isTicked: true}), atDesk(causes)];
    const {small, record} = makeRecord(sections, [], person, data.edition);
    assert.deepEqual(small, {
      locale: 'en',
      sections: {doctor: {state: 'reviewed', reviewed: person, translation: doctor.checksum}},
    });
    assert.deepEqual(record.words, doctor.messages);
    assert.deepEqual([record.format, record.edition], [1, data.edition]);
  });

  it('can stand inside a script element', () => {
    const small = {locale: 'en', sections: {doctor: {reviewed: {by: '</script>', on: '2026-11-01'}}}};
    assert.ok(!scriptText(small).includes('<'));
    assert.deepEqual(JSON.parse(scriptText(small)), small);
  });

  it('stays in what comes out, while it holds: all are named, with the later day', () => {
    const {holding} = standingOf(doctor, [reopened(signedBy(person))]);
    const sections = [atDesk(doctor, {holding, isTicked: true}), atDesk(causes, {isTicked: true})];
    const {small} = makeRecord(sections, [], other, data.edition);
    assert.deepEqual(small.sections['doctor']!.reviewed, {by: 'Dr. A. Person, Dr. B. Person', on: '2026-11-02'});
    assert.deepEqual(small.sections['causes']!.reviewed, other);
    const {small: kept} = makeRecord([atDesk(doctor, {holding}), atDesk(causes)], [], other, data.edition);
    assert.deepEqual(kept.sections, {doctor: {...small.sections['doctor'], reviewed: person}});
  });

  it('names a person once, and the last day', () => {
    assert.deepEqual(together([other, person, {...person, on: '2026-11-03'}]), {
      by: 'Dr. B. Person, Dr. A. Person',
      on: '2026-11-03',
    });
  });

  it('names a person once where a later record names the earlier signer, too', () => {
    const [first, second] = [
      {...person, by: 'A. Person, RN'},
      {...other, by: 'B. Person, RN'},
    ];
    const both = {by: 'A. Person, RN, B. Person, RN', on: '2026-11-02'};
    const record = (by: typeof first, name: string) => {
      const {small} = makeRecord([atDesk(doctor, {isTicked: true})], [], by, data.edition);
      return {file: `reviews/${name}.json`, text: JSON.stringify({...small, words: doctor.messages})};
    };
    const third = {...other, by: 'B. Person'};
    for (const reviews of [
      [first, second],
      [first, both],
      [both, first, second],
      [first, third, both],
    ]) {
      assert.deepEqual(together(reviews), both);
      const files = reviews.map((review, index) => record(review, `${index}`));
      const {signed} = signaturesIn(files, doctor.messages);
      assert.deepEqual(signed['doctor'], both);
    }
  });

  it('ends where a message of its section is gone, which it was for', () => {
    const {small} = makeRecord([atDesk(doctor, {isTicked: true})], [], person, data.edition);
    const words = {...doctor.messages, 'doctor.gone': 'Call the nurse before you take this.'};
    const {signed, ended, faults} = signaturesIn(
      [
        {
          file: 'reviews/person.json',
          text: JSON.stringify({
            ...small,
            sections: {doctor: {...small.sections['doctor'], translation: checksumOf('doctor', words)}},
            words,
          }),
        },
      ],
      doctor.messages,
    );
    assert.deepEqual([signed, faults], [{}, []]);
    assert.match(ended.join(), /^reviews\/person\.json: "doctor" was signed by .* \(doctor\.gone\), so it is a draft;/);
  });

  it('has a day that there is', () => {
    for (const day of ['2026-11-01', '2028-02-29']) assert.equal(isDay(day), true, day);
    for (const day of ['', '1.12.2026', '2026-13-01', '2026-02-30', '2026-11-01T00:00', 'x2026-11-01'])
      assert.equal(isDay(day), false, day);
  });

  it('is of a person and of a day that has come', () => {
    const now = new Date('2026-11-30T12:00Z');
    assert.deepEqual(
      ['2026-11-29', '2026-12-01', '2026-12-02', '2099-01-01'].map((day) => hasBegun(day, now.getTime())),
      [true, true, false, false],
    );
    assert.match(today(now), /^2026-(?:11-30|12-01)$/);
    for (const [by, on, sentence] of [
      ['Dr. A. Person', '2026-11-30', undefined],
      ['  ', '2026-11-30', 'Write your name first.'],
      ['\u200B', '2026-11-30', 'Write your name first.'],
      ['Dr. A. Person', '', 'Write the day as in 2026-10-01.'],
      ['Dr. A. Person', '2026-12-01', 'The day has not come yet: write the day on which you read the words.'],
    ] as const)
      assert.equal(lackingIn({by, on}, '2026-11-30'), sentence);
  });
});

describe('a record', () => {
  it('has the decisions and remarks of everybody, each under the name of its writer', () => {
    const two = signedBy(other, [reopened(signedBy(person))]);
    assert.deepEqual(two.decided, decisions);
    assert.deepEqual(two.remarks, {
      'Dr. A. Person': {'doctor.title': 'By Dr. A. Person'},
      'Dr. B. Person': {'doctor.title': 'By Dr. B. Person'},
    });
    const twice = atDesk(causes, {remarks: [['doctor.title', 'Elsewhere.']]});
    const both = [atDesk(doctor, {isTicked: true, remarks: [['doctor.title', 'Here.']]}), twice];
    assert.deepEqual(makeRecord(both, [], person, data.edition).record.remarks[person.by], {
      'doctor.title': 'Here. Elsewhere.',
    });
    const again = makeRecord(
      [atDesk(doctor, {isTicked: true, remarks: [['doctor.lead', 'Another']]})],
      [reopened(two)],
      person,
      data.edition,
    ).record;
    assert.deepEqual(again.remarks['Dr. A. Person'], {'doctor.title': 'By Dr. A. Person', 'doctor.lead': 'Another'});
    assert.deepEqual(makeRecord([atDesk(doctor, {isTicked: true})], [], person, data.edition).record.remarks, {});
  });

  it('has no decision on words that have changed since', () => {
    const [id] = decisions as [string];
    const {decided} = makeRecord(
      [atDesk(doctor), atDesk(causes, {isTicked: true})],
      [reopened({...changed(id), decided: [...decisions, 'doctor.gone']})],
      other,
      data.edition,
    ).record;
    assert.deepEqual(
      decided,
      decisions.filter((each) => each !== id),
    );
  });

  it('holds while the words are the same', () => {
    const standing = standingOf(doctor, [reopened(signedBy(person))]);
    assert.deepEqual(
      standing.holding.map(({reviewed, file}) => [reviewed, file]),
      [[person, 'review.json']],
    );
    assert.deepEqual([standing.ended, standing.changed, standing.old], [[], false, null]);
    assert.deepEqual(standingOf(causes, [reopened(signedBy(person))]).holding, []);
  });

  it('ends with the first changed word, and says which words differ', () => {
    const {
      holding,
      ended,
      changed: isChanged,
      old,
    } = standingOf(doctor, [reopened(changed('doctor.title', 'Older words.', {'doctor.gone': 'Gone.'}))]);
    assert.deepEqual([holding, isChanged], [[], true]);
    assert.deepEqual(ended[0]!.reviewed, person);
    assert.deepEqual(
      [...old!],
      [
        ['doctor.title', 'Older words.'],
        ['doctor.gone', 'Gone.'],
      ],
    );
    const without = Object.fromEntries(
      Object.entries(changed('doctor.lead').words).filter(([id]) => id !== 'doctor.title'),
    );
    assert.equal(standingOf(doctor, [reopened(recordOf(without))]).old!.get('doctor.title'), null);
  });

  it('of several sections is compared section by section', () => {
    const words = {...changed('doctor.title').words, 'causes.title': 'Older words.'};
    const {old} = standingOf(doctor, [reopened({...changed('doctor.title'), words})]);
    assert.deepEqual([...old!.keys()], ['doctor.title']);
  });

  it('without words ends, too, and cannot say which differ', () => {
    const small = {...changed('doctor.title'), words: undefined};
    const {changed: isChanged, old} = standingOf(doctor, [reopened(small)]);
    assert.deepEqual([isChanged, old], [true, null]);
  });

  it('that has ended asks for nothing where a newer signature holds', () => {
    const standing = standingOf(doctor, [reopened(changed('doctor.title')), reopened(signedBy(other))]);
    assert.deepEqual(
      [standing.ended.length, standing.holding.length, standing.changed, standing.old],
      [1, 1, false, null],
    );
  });

  it('is compared with the words that were signed last', () => {
    const first = reopened(changed('doctor.title', 'First.'));
    const last = changed('doctor.title', 'Last.');
    const later = {...last, sections: {doctor: {...last.sections['doctor'], reviewed: other}}};
    for (const opened of [
      [first, reopened(later)],
      [reopened(later), first],
    ])
      assert.equal(standingOf(doctor, opened).old!.get('doctor.title'), 'Last.');
  });

  it('is named once where its file is opened twice', () => {
    const [one, two] = [reopened(signedBy(person)), reopened(signedBy(person), 'copy.json')];
    assert.equal(standingOf(doctor, [one, two]).holding.length, 1);
  });
});

it('A name that was pasted is one line that turns no direction, Persian names keep their joiners, and remarks their lines', () => {
  assert.equal(inOneLine(' Dr.\t\u2068Ann\u2069,\r\nMD\u202E\u0000 \v'), 'Dr. Ann, MD');
  assert.equal(inOneLine('علی\u200Cرضا'), 'علی\u200Cرضا');
  assert.equal(inOneLine('Rene\u0301'), 'René');
  assert.equal(inLines('\n A\u0000 remark\u202E,\r\nin \t two\u2028lines\v\n'), 'A remark,\nin two\nlines');
});

describe('a file that the clinician’s desk opens', () => {
  const status = {state: 'reviewed', reviewed: person, translation: 1};

  for (const [what, content, sentence] of [
    ['no JSON', 'Dear', /^it holds no JSON/],
    ['a signature for Spanish', {locale: 'es', sections: {}}, /^it is for the language “es”/],
    ['no sections', {locale: 'en'}, /^it has no “sections”/],
    ['a list', [], /^it has no “sections”/],
    ['nothing', null, /^it has no “sections”/],
    ['nobody’s name', {sections: {doctor: {...status, reviewed: null}}}, /^“doctor” is signed by nobody/],
    [
      'a blank name',
      {sections: {doctor: {...status, reviewed: {...person, by: '  '}}}},
      /^“doctor” is signed by nobody/,
    ],
    ['no day', {sections: {doctor: {...status, reviewed: {by: 'Dr. A. Person'}}}}, /^“doctor” has no day/],
    ['no date', {sections: {doctor: {...status, reviewed: {...person, on: 'tomorrow'}}}}, /^“doctor” has no day/],
    [
      'a day that has not come',
      {sections: {doctor: {...status, reviewed: {...person, on: '2099-01-01'}}}},
      /^“doctor” is signed on 2099-01-01, a day that has not come; [^.]*\.$/,
    ],
    [
      'words that do not match their checksum',
      {...signedBy(person), words: {'doctor.title': 'Quite other words'}},
      /^“doctor” has a checksum of other words than the file has; [^.]*\.$/,
    ],
    ['a draft', {sections: {doctor: {...status, state: 'draft'}}}, /^nobody has signed in it/],
    [
      'remarks of nobody',
      {...signedBy(person), remarks: {'doctor.title': 'A remark'}},
      /^its remarks do not stand under/,
    ],
    ['no checksum', {sections: {doctor: {...status, translation: '1'}}}, /^“doctor” has a checksum of other/],
  ] as const)
    it(`is not taken with ${what}`, () => {
      const text = typeof content === 'string' ? content : JSON.stringify(content);
      assert.throws(
        () => readSignature(text),
        (error: Error) => sentence.test(error.message),
      );
    });

  it('is taken with one decision in place of a list', () => {
    const {decided} = readSignature(JSON.stringify({sections: {doctor: status}, decided: 'doctor.title'}));
    assert.deepEqual(decided, ['doctor.title']);
  });

  it('is taken as the small signature for a hospital’s page, without the rest', () => {
    assert.deepEqual(readSignature(JSON.stringify({sections: {doctor: status, causes: {state: 'draft'}}})), {
      sections: {doctor: status},
      words: {},
      decided: [],
      remarks: {},
    });
  });
});
