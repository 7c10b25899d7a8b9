/** The change feed says which words differ between two releases, so that people who have signed know what to read again. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Ajv, type AnySchema} from 'ajv';
import {checksumOf} from '../../src/i18n/checksum.ts';
import type {Locale} from '../../src/i18n/locale.ts';
import {version} from '../../src/version.ts';
import {feedOf, type ChangeFeed} from '../../reports/what-changed/feed.ts';
import {latestFeed} from '../../reports/what-changed/latest.ts';
import {pageOf} from '../../reports/what-changed/page.ts';
import {sectionsOf, type ReleaseWords} from '../../reports/what-changed/release-words.ts';

const english = {
  'causes.title': 'What causes it?',
  'causes.start': 'It starts & grows < fast.',
  'overview.title': 'What is it?',
  'label.draft': 'Draft',
};
const arabic = {'causes.title': 'ما سببه؟', 'causes.start': 'يبدأ وينمو بسرعة.', 'overview.title': 'ما هو؟'};

const localeWith = (messages: Locale['messages'], sections: Locale['sections'] = {}): Locale => ({
  locale: 'ar',
  direction: 'rtl',
  state: 'draft',
  reviewed: null,
  sections: {causes: {state: 'draft'}, overview: {state: 'draft'}, ...sections},
  messages,
});

const older: ReleaseWords = {
  format: 1,
  version: '1.0.0',
  edition: {version: '1', changed: '2026-01-02'},
  messages: english,
  withdrawn: [],
  locales: {ar: localeWith(arabic)},
};
const changed = (change: Partial<ReleaseWords>): ReleaseWords => ({...older, version: '1.1.0', ...change});

const unsafe = {
  id: 'causes.start',
  language: 'en',
  words: english['causes.start'],
  versions: ['1.0.0'],
  on: '2026-02-03',
  why: 'Made up for this test.',
  do: 'Update at once.',
};

const schema = JSON.parse(readFileSync('docs/changes.schema.json', 'utf8')) as AnySchema;
const validate = new Ajv({strict: true, allowUnionTypes: true, allErrors: true}).compile(schema);

describe('the change feed', () => {
  it('is empty where no word differs', () => {
    assert.deepEqual(feedOf(older, changed({})).sections, []);
  });

  it('has a changed message with its old and new words, under its section and language', () => {
    const messages = {...english, 'causes.start': 'It starts slowly.'};
    const {sections} = feedOf(older, changed({messages}));
    assert.deepEqual(
      sections.map(({section, title, tag}) => [section, title, tag]),
      [['causes', 'What causes it?', 'all-causes']],
    );
    assert.deepEqual(sections[0]!.languages, [
      {
        language: 'en',
        direction: 'ltr',
        before: {state: 'source', reviewed: null, checksum: checksumOf('causes', english)},
        after: {state: 'source', reviewed: null, checksum: checksumOf('causes', messages)},
        messages: [{id: 'causes.start', old: english['causes.start'], new: 'It starts slowly.'}],
      },
    ]);
  });

  it('has a changed translation although its English is as before, and the signature that ends with it', () => {
    const reviewed = {by: 'A. Person', on: '2026-01-03'};
    const signed = localeWith(arabic, {causes: {state: 'reviewed', reviewed}});
    const now = localeWith({...arabic, 'causes.start': 'يبدأ ببطء.'});
    const {sections} = feedOf({...older, locales: {ar: signed}}, changed({locales: {ar: now}}));
    const [{language, direction, before, after, messages}] = sections[0]!.languages as [
      (typeof sections)[0]['languages'][0],
    ];
    assert.deepEqual([language, direction, before.state, after.state], ['ar', 'rtl', 'reviewed', 'draft']);
    assert.deepEqual([before.reviewed, after.reviewed], [reviewed, null]);
    assert.notEqual(before.checksum, after.checksum);
    assert.deepEqual(messages, [{id: 'causes.start', old: arabic['causes.start'], new: 'يبدأ ببطء.'}]);
  });

  it('has the signature of the English that ends with a changed word', () => {
    const reviewed = {by: 'A. Person', on: '2026-01-03'};
    const messages = {...english, 'causes.start': 'It starts slowly.'};
    const {sections} = feedOf(
      {...older, sections: sectionsOf(english, {causes: reviewed})},
      changed({messages, sections: sectionsOf(messages, {overview: reviewed})}),
    );
    const [{before, after}] = sections[0]!.languages as [(typeof sections)[0]['languages'][0]];
    assert.deepEqual(before, {state: 'reviewed', reviewed, checksum: checksumOf('causes', english)});
    assert.deepEqual(after, {state: 'source', reviewed: null, checksum: checksumOf('causes', messages)});
  });

  it('has what is new and what is gone', () => {
    const messages = {'causes.title': english['causes.title'], 'causes.new': 'New.', 'label.draft': 'Draft'};
    const {sections} = feedOf(older, changed({messages}));
    assert.deepEqual(
      sections.map(({section, languages}) => [section, languages[0]!.messages]),
      [
        ['overview', [{id: 'overview.title', old: english['overview.title'], new: null}]],
        [
          'causes',
          [
            {id: 'causes.new', old: null, new: 'New.'},
            {id: 'causes.start', old: english['causes.start'], new: null},
          ],
        ],
      ],
    );
  });

  it('says that a section is in English for now, without its words', () => {
    const stale = localeWith({'overview.title': arabic['overview.title']}, {causes: {state: 'stale'}});
    const {sections} = feedOf(older, changed({locales: {ar: stale}}));
    assert.equal(sections[0]!.languages[0]!.after.state, 'stale');
    assert.deepEqual(sections[0]!.languages[0]!.messages, []);
  });

  it('begins with the words that are withdrawn, and says whether the older release shows them', () => {
    const other = {...unsafe, words: 'Other words.', on: '2026-01-01'};
    const {withdrawn} = feedOf(changed({withdrawn: [other]}), changed({withdrawn: [unsafe, other]}));
    assert.deepEqual(
      withdrawn.map(({words, shownByOlder}) => [words, shownByOlder]),
      [
        [unsafe.words, true],
        [other.words, false],
      ],
    );
  });

  it('has the shape that docs/changes.schema.json promises', () => {
    const messages = {...english, 'causes.start': 'It starts slowly.'};
    const locales = {ar: localeWith({'overview.title': 'أ'}, {causes: {state: 'stale'}})};
    for (const feed of [
      feedOf(older, changed({})),
      feedOf({...older, commit: 'a'.repeat(40)}, changed({messages, locales, withdrawn: [unsafe]})),
      feedOf(changed({messages: {}, locales: {}}), older),
    ])
      assert.ok(validate(JSON.parse(JSON.stringify(feed))), JSON.stringify(validate.errors));
    assert.equal(validate({...feedOf(older, older), format: 2}), false);
    const old = {...older, edition: {version: '', changed: ''}};
    assert.ok(validate(JSON.parse(JSON.stringify(feedOf(old, older)))), JSON.stringify(validate.errors));
    assert.match(pageOf(feedOf(old, older)), /<title>What changed from version 1\.0\.0 to version 1\.0\.0, text 1 of/);
  });
});

describe('the latest feed', () => {
  const heading = (version: string, day: string): string => `## ${version} – ${day}\n\n- New.\n\n`;
  const first = `# Changelog\n\n## To update\n\n1. Copy.\n\n${heading('1.1.0', 'not released yet')}`;
  const messages = {...english, 'causes.start': 'It starts slowly.'};
  const words = (name: string): ReleaseWords => {
    if (name === 'dist') return changed({messages, withdrawn: [unsafe]});
    if (name === 'v1.0.0') return older;
    throw new Error(`"${name}" is no tag.`);
  };
  const read = (changelog: string): ChangeFeed => {
    const files = latestFeed(changelog, words);
    assert.equal(files['changes.schema.json'], readFileSync('docs/changes.schema.json', 'utf8'));
    const feed = JSON.parse(files['changes.json']!) as ChangeFeed;
    assert.ok(validate(feed), JSON.stringify(validate.errors));
    return feed;
  };

  it('compares a release with the one before, by the changelog', () => {
    const {from, to, sections, withdrawn} = read(first + heading('1.0.0', '2026-01-02'));
    assert.deepEqual([from.version, to.version, withdrawn.length], ['1.0.0', '1.1.0', 1]);
    assert.deepEqual(
      sections.map(({section}) => section),
      ['causes'],
    );
  });

  it('of the first release lists no change, and what is withdrawn', () => {
    const {from, sections, withdrawn} = read(first);
    assert.deepEqual([from.version, sections, withdrawn[0]!.words], ['1.1.0', [], unsafe.words]);
  });

  it('is not made where the words of the release before are not there', () => {
    assert.throws(() => read(first + heading('0.9.0', '2026-01-02')), /"v0\.9\.0" is no tag/);
  });

  it('of this release is as the schema has it', () => {
    const feed = JSON.parse(latestFeed()['changes.json']!) as ChangeFeed;
    assert.ok(validate(feed), JSON.stringify(validate.errors));
    assert.equal(feed.to.version, version);
  });
});

describe('the page of changes', () => {
  const messages = {...english, 'causes.start': 'It starts & grows < slowly.'};
  const locales = {ar: localeWith({...arabic, 'causes.start': 'يبدأ ببطء.'})};
  const page = pageOf(feedOf(older, changed({messages, locales, withdrawn: [unsafe]})));

  it('says first and plainly what is withdrawn', () => {
    const at = (text: string): number => {
      assert.ok(page.includes(text), text);
      return page.indexOf(text);
    };
    assert.ok(at('Withdrawn as unsafe') < at('It starts &amp; grows &lt; <del>fast.</del>'));
    for (const text of [unsafe.why, unsafe.do, 'The older release of this page shows these words']) at(text);
  });

  it('marks the words that differ, in their language and direction, and lets no text become mark-up', () => {
    assert.ok(page.includes('<dd lang="en" dir="ltr">It starts &amp; grows &lt; <ins>slowly.</ins></dd>'));
    assert.match(page, /<dd lang="ar" dir="rtl">يبدأ <ins>ببطء\.<\/ins><\/dd>/);
    assert.doesNotMatch(page, /grows < /);
  });

  it('runs under a strict policy: no script, no style in the page', () => {
    assert.doesNotMatch(page, /<script|<style|style=|https?:/);
  });
});
