/** A clinician’s record in the folder `reviews` signs the English of the package, for exactly the words that were read. */
import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {after, describe, it} from 'node:test';
import {reviewData} from '../../reports/desk-data.ts';
import {medicalReview} from '../../reports/medical-review.ts';
import {reviewFiles} from '../../reports/reviews/in-project.ts';
import {readSignature} from '../../reports/reviews/open.ts';
import {signaturesIn} from '../../reports/reviews/signatures.ts';
import type {EnglishFile} from '../../reports/what-changed/release-words.ts';
import {leukemia} from '../../src/conditions/leukemia/index.ts';
import {checksumOf} from '../../src/i18n/checksum.ts';
import {Catalogue} from '../../src/i18n/catalogue.ts';
import type {Locale, Signatures} from '../../src/i18n/locale.ts';
import {stateOf} from '../../src/i18n/state.ts';
import {ofGroup} from '../../src/content/message.ts';
import {localeAdder} from '../../src/elements/add-locale.ts';
import {elementsOf} from '../../src/elements/elements-of.ts';
import {Records} from '../../src/elements/records.ts';
import {publicationOf} from '../../src/prerender/publication.ts';
import {render} from '../../src/prerender/render.ts';
import {copyProject} from '../translation/copy-of-project.ts';
import {makeRecord, standingOf} from './desk-code.ts';

const {messages, sections} = JSON.parse(readFileSync('dist/words.json', 'utf8')) as Required<EnglishFile>;
const data = reviewData([]);
const person = {by: 'Dr. A. Person', on: '2026-11-01'};

/** A record as the desk gives it, with these sections signed. */
const recordBy = (own: typeof person, ...names: readonly string[]) =>
  makeRecord(
    data.sections.map((section) => ({
      ...section,
      holding: [],
      isTicked: names.includes(section.section),
      decided: [],
      remarks: [],
    })),
    [],
    own,
    data.edition,
  ).record;
const file = (content: unknown, name = 'reviews/a.json') => ({
  file: name,
  text: typeof content === 'string' ? content : JSON.stringify(content),
});
const good = recordBy(person, 'doctor', 'causes');

describe('a record in the folder of reviews', () => {
  it('signs its sections, for the words of today', () => {
    assert.deepEqual(signaturesIn([file(good)], messages), {
      signed: {causes: person, doctor: person},
      ended: [],
      faults: [],
    });
    for (const {section, checksum} of data.sections) assert.equal(checksum, checksumOf(section, messages), section);
  });

  it('of two people names both, with the later day', () => {
    const other = recordBy({by: 'Dr. B. Person', on: '2026-10-31'}, 'doctor');
    const {signed} = signaturesIn([file(good), file(other, 'reviews/b.json')], messages);
    assert.deepEqual(signed['doctor'], {by: 'Dr. A. Person, Dr. B. Person', on: '2026-11-01'});
    assert.deepEqual(signed['causes'], person);
  });

  it('ends with the first changed word, in one sentence that names the message, and for that section alone', () => {
    const now = {...messages, 'doctor.title': 'Other words', 'doctor.new': 'New.'};
    const {signed, ended, faults} = signaturesIn([file(good)], now);
    assert.deepEqual(signed, {causes: person});
    assert.deepEqual(ended, [
      'reviews/a.json: "doctor" was signed by Dr. A. Person on 2026-11-01 for other words than those of today (doctor.title, doctor.new), so it is a draft; open the file at the clinician’s desk, read what changed and sign again.',
    ]);
    assert.deepEqual(faults, []);
  });

  it('ends where words have moved from one message into another, or have the same checksum by chance', () => {
    const [one, two] = Object.keys(ofGroup('doctor', messages)).sort() as [string, string];
    const last = messages[one]!.at(-1)!;
    const moved = {[one]: messages[one]!.slice(0, -1), [two]: last + messages[two]!};
    const title = messages['doctor.title']!;
    const [first, second] = [title.charCodeAt(0) + 1, title.charCodeAt(1) - 31];
    const alike = {'doctor.title': String.fromCharCode(first, second) + title.slice(2)};
    assert.equal(checksumOf('doctor', {...messages, ...alike}), checksumOf('doctor', messages));
    for (const changes of [moved, alike]) {
      const now = {...messages, ...changes};
      const {signed, ended} = signaturesIn([file(good)], now);
      assert.deepEqual([signed, ended.length], [{causes: person}, 1]);
      assert.ok(ended[0]!.includes(`(${Object.keys(ofGroup('doctor', changes)).join(', ')})`), ended[0]);
      const section = {...data.sections.find((each) => each.section === 'doctor')!, messages: ofGroup('doctor', now)};
      const opened = {...readSignature(JSON.stringify(good)), file: 'a.json'};
      const {holding, old} = standingOf({...section, checksum: checksumOf('doctor', now)}, [opened]);
      assert.deepEqual([holding, [...old!.keys()]], [[], Object.keys(changes)]);
    }
  });

  it('ends for the pictures with the first changed caption', () => {
    const record = recordBy(person, 'doctor', 'picture');
    assert.deepEqual(signaturesIn([file(record)], messages).signed, {doctor: person, picture: person});
    const {signed, ended} = signaturesIn([file(record)], {...messages, 'picture.fever': 'Other words.'});
    assert.deepEqual(signed, {doctor: person});
    assert.match(ended.join(), /^reviews\/a\.json: "picture" was signed by .* \(picture\.fever\), so it is a draft/);
  });

  it('that has ended says nothing once somebody has signed the words of today', () => {
    const words = {...good.words, 'doctor.title': 'Older words'};
    const status = {...good.sections['doctor'], translation: checksumOf('doctor', words)};
    const older = {...good, words, sections: {doctor: status}};
    const both = signaturesIn([file(older), file(good, 'reviews/b.json')], messages);
    assert.deepEqual([both.ended, both.signed['doctor']], [[], person]);
  });

  const status = good.sections['doctor']!;
  for (const [what, content, sentence] of [
    ['no JSON', 'Dear', /^reviews\/a\.json holds no JSON; /],
    ['a translation', {...good, locale: 'es'}, /^reviews\/a\.json is no record of the English; /],
    ['nothing', 'null', /is no record of the English/],
    ['a list of sections', {...good, sections: [status]}, /has no signed "sections"\.$/],
    ['no section', {...good, sections: {}}, /has no signed "sections"\.$/],
    ['no words', {...good, words: undefined}, /has no "words": put the record there/],
    [
      'a section that we do not have',
      {...good, sections: {app: status}},
      /^reviews\/a\.json: "app" is no section of ours\.$/,
    ],
    ['a draft', {...good, sections: {doctor: {...status, state: 'draft'}}}, /"doctor" is signed by nobody; /],
    [
      'no name',
      {...good, sections: {doctor: {...status, reviewed: {by: ' ', on: '2026-11-01'}}}},
      /is signed by nobody/,
    ],
    ['nobody', {...good, sections: {doctor: {...status, reviewed: null}}}, /is signed by nobody/],
    [
      'a day that there is not',
      {...good, sections: {doctor: {...status, reviewed: {...person, on: '2026-02-30'}}}},
      /has no day such as 2026-10-01/,
    ],
    [
      'a day that has not come',
      {...good, sections: {doctor: {...status, reviewed: {...person, on: '2099-01-01'}}}},
      /"doctor" is signed on 2099-01-01, a day that has not come/,
    ],
    ['no day', {...good, sections: {doctor: {...status, reviewed: {by: 'Dr. A. Person'}}}}, /has no day such as/],
    [
      'words that somebody changed by hand',
      {...good, words: {...good.words, 'doctor.title': 'Other'}},
      /"doctor" has a checksum of other words than the file has; /,
    ],
    [
      'a checksum that somebody changed by hand',
      {...good, sections: {doctor: {...status, translation: 1}}},
      /has a checksum of other words/,
    ],
  ] as const)
    it(`is refused with ${what}, in one sentence, and signs nothing`, () => {
      const {signed, ended, faults} = signaturesIn([file(content), file(good, 'reviews/b.json')], messages);
      assert.deepEqual([signed, ended, faults.length], [{}, [], 1]);
      assert.match(faults[0]!, sentence);
    });
});

describe('the folder of reviews', () => {
  it('is sound, and is what the package says of its English', () => {
    const {signed, faults} = signaturesIn(reviewFiles(), messages);
    assert.deepEqual(faults, []);
    const reviewed = Object.entries(sections).flatMap(([name, {state, reviewed: review}]) =>
      state === 'reviewed' ? [[name, review] as const] : [],
    );
    assert.deepEqual(Object.fromEntries(reviewed), signed);
    for (const [name, {translation}] of Object.entries(sections)) assert.equal(translation, checksumOf(name, messages));
    assert.deepEqual(data.records.length, 0);
    assert.deepEqual(reviewData().records, reviewFiles());
  });

  it('is empty where documents say that nobody has signed, and only there', () => {
    const pages = globSync(
      '{README,reviews/README,docs/desks,docs/wordpress,integrations/wordpress/readme,demo/{site,builder}/**/*}.{md,txt,ts,js,njk}',
    );
    const saying = pages.filter((page) =>
      /no clinician has\s+reviewed|nobody has signed(?: yet)?\./i.test(readFileSync(page, 'utf8')),
    );
    const isSigned = Object.keys(signaturesIn(reviewFiles(), messages).signed).length > 0;
    assert.equal(saying.length === 0, isSigned, saying.join(', '));
    assert.ok(isSigned || (saying.includes('README.md') && saying.includes('reviews/README.md') && saying.length > 5));
  });

  it('makes docs/medical-review.md name those who have signed, and which sections stay drafts', () => {
    const none = medicalReview({});
    assert.match(none, /\*\*No clinician has reviewed these words\.\*\*/);
    assert.match(none, /\*\*All sections stay drafts\*\*/);
    const one = medicalReview({doctor: person});
    assert.doesNotMatch(one, /No clinician has reviewed/);
    assert.match(
      one,
      /\*\*A clinician has signed these sections\*\*[^]*\n- When to see a doctor: Dr\. A\. Person, 2026-11-01\n/,
    );
    assert.match(one, /\*\*All other sections stay drafts\*\*/);
  });
});

/** The words of an element on a page with signatures of the package and data of a hospital for the English. */
const pageWith = (signed: Signatures, ...given: readonly unknown[]) => {
  const library = {condition: leukemia, catalogue: new Catalogue([], undefined, signed), records: new Records()};
  const elements = elementsOf(library, leukemia);
  const add = localeAdder(library, true, {});
  for (const each of given) add('en', each);
  const publication = publicationOf(leukemia, library, elements, [], new URL('../../dist/locales/', import.meta.url));
  return async (tag: string): Promise<string> => {
    const html = await render(publication, {tag} as never);
    return html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
  };
};
const isReviewed = (text: string): boolean => {
  assert.notEqual(text.includes('Draft text'), text.includes('Reviewed by Dr. A. Person on November 1, 2026'));
  return !text.includes('Draft text');
};

describe('a page with a section that the package has signed', () => {
  it('names the clinician and the day there, and the other sections stay drafts', async () => {
    const textOf = pageWith({doctor: person});
    assert.equal(isReviewed(await textOf('all-when-to-see-doctor')), true);
    assert.equal(isReviewed(await textOf('all-causes')), false);
    assert.equal(isReviewed(await pageWith({})('all-when-to-see-doctor')), false);
  });

  it('names nobody once the hospital has changed a word, or says that it is a draft', async () => {
    const changed = {locale: 'en', messages: {'doctor.right-away': 'Other words.'}};
    const text = await pageWith({doctor: person, causes: person}, changed)('all-when-to-see-doctor');
    assert.ok(text.includes('Other words.') && !text.includes('Reviewed by'));
    const draft = {locale: 'en', sections: {doctor: {state: 'draft'}}};
    assert.equal(isReviewed(await pageWith({doctor: person}, draft)('all-when-to-see-doctor')), false);
    assert.equal(isReviewed(await pageWith({causes: person}, draft)('all-causes')), true);
  });
});

it('A signature of the English signs no translation', async () => {
  const spanish = JSON.parse(readFileSync('dist/locales/es.json', 'utf8')) as Locale;
  // Nothing in it says draft, and nobody has signed it.
  const unsigned: Locale = {...spanish, state: 'reviewed', reviewed: null, sections: {}};
  const published = {code: 'es', direction: 'ltr', state: 'draft', integrity: ''} as const;
  const catalogue = new Catalogue([published], () => Promise.resolve(unsigned), {doctor: person});
  const table = await catalogue.load('es');
  const words = ofGroup('doctor', spanish.messages);
  assert.deepEqual(stateOf(table, 'doctor', words, words), {state: 'draft', reviewed: null});
  const source = catalogue.tableOf('en')!;
  const own = ofGroup('doctor', messages);
  assert.deepEqual(stateOf(source, 'doctor', own, own), {state: 'reviewed', reviewed: person});
});

describe('a signature on the hospital’s page', () => {
  it('holds for every section, of which some share words', async () => {
    const {sections: signed} = recordBy(person, ...data.sections.map(({section}) => section));
    const textOf = pageWith({}, {locale: 'en', sections: signed});
    // Questions state nothing, so no line stands below them.
    for (const {tag} of data.sections.filter(({tag}) => tag !== 'all-questions'))
      if (tag) assert.equal(isReviewed(await textOf(tag)), true, tag);
  });

  it('ends with the first changed word', async () => {
    const {sections: signed} = recordBy(person, 'doctor', 'causes');
    const doctor = {...signed['doctor'], translation: signed['doctor']!.translation! + 1};
    const textOf = pageWith({}, {locale: 'en', sections: {...signed, doctor}});
    assert.equal(isReviewed(await textOf('all-when-to-see-doctor')), false);
    assert.equal(isReviewed(await textOf('all-causes')), true);
  });
});

describe('the build', () => {
  const project = copyProject(['es']);
  after(() => project.remove());

  it('takes the signatures, says in one sentence which have ended, and writes nothing with a wrong file', async () => {
    const published = 'src/conditions/leukemia/published.ts';
    project.write('reviews/a.json', JSON.stringify(good));
    assert.equal((await project.run('publish')).status, 0);
    assert.match(project.read(published), /"doctor": \{\n\s+"by": "Dr\. A\. Person",\n\s+"on": "2026-11-01"/);
    const words = {...good.words, 'doctor.title': 'Older words'};
    const status = {...good.sections['doctor'], translation: checksumOf('doctor', words)};
    project.write('reviews/a.json', JSON.stringify({...good, words, sections: {...good.sections, doctor: status}}));
    const {status: code, lines} = await project.run('publish');
    assert.equal(code, 0);
    assert.equal(
      lines.filter((line) => /^reviews\/a\.json: "doctor" was signed by .* \(doctor\.title\)/.test(line)).length,
      1,
    );
    assert.doesNotMatch(project.read(published), /"doctor": \{/);
    assert.match(project.read(published), /"causes": \{/);
    const before = project.read(published);
    project.write('reviews/a.json', 'Dear');
    const refused = await project.run('publish');
    assert.equal(refused.status, 1);
    assert.deepEqual(refused.lines, [
      'reviews/a.json holds no JSON; put the record there as the clinician’s desk gave it.',
      'Nothing was written.',
    ]);
    assert.equal(project.read(published), before);
  });
});
