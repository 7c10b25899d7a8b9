/** What the feed says of languages that come and go, and how its page and the changelog say it to people. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {feedOf} from '../../reports/what-changed/feed.ts';
import {markChange} from '../../reports/what-changed/mark-change.ts';
import {pageOf} from '../../reports/what-changed/page.ts';
import type {ReleaseWords} from '../../reports/what-changed/release-words.ts';
import {faultsOfWithdrawn, unionOf, withdrawnText} from '../../reports/what-changed/withdrawn.ts';
import {checksumOf} from '../../src/i18n/checksum.ts';
import type {Locale} from '../../src/i18n/locale.ts';

const english = {'causes.title': 'What causes it?', 'label.draft': 'Draft'};
const arabic = {'causes.title': 'ما سببه؟', 'label.draft': 'مسودة'};
const localeWith = (messages: Locale['messages'], more: Partial<Locale> = {}): Locale => ({
  locale: 'ar',
  direction: 'rtl',
  state: 'draft',
  reviewed: null,
  messages,
  ...more,
});
const release = (change: Partial<ReleaseWords> = {}): ReleaseWords => ({
  format: 1,
  version: '1.0.0',
  edition: {version: '1', changed: '2026-01-02'},
  messages: english,
  withdrawn: [],
  locales: {},
  ...change,
});
const withArabic = release({locales: {ar: localeWith(arabic)}});
const first = <T>(list: readonly T[]): T => list[0]!;

describe('a language', () => {
  it('that is new is in the feed, with all of its words, in its direction', () => {
    const {sections} = feedOf(release(), withArabic);
    const {language, direction, before, after, messages} = first(first(sections).languages);
    assert.deepEqual([language, direction, before.state, after.state], ['ar', 'rtl', 'absent', 'draft']);
    assert.deepEqual([before.checksum, after.checksum], [null, checksumOf('causes', arabic)]);
    assert.deepEqual(messages, [{id: 'causes.title', old: null, new: arabic['causes.title']}]);
  });

  it('that has gone is in the feed, in the direction that it had, signed by nobody any more', () => {
    const reviewed = {by: 'A. Person', on: '2026-01-03'};
    const causes = {state: 'reviewed', reviewed} as const;
    const {sections} = feedOf(release({locales: {ar: localeWith(arabic, {sections: {causes}})}}), release());
    const {direction, before, after, messages} = first(first(sections).languages);
    assert.deepEqual([direction, before.reviewed, after.reviewed, after.state], ['rtl', reviewed, null, 'absent']);
    assert.deepEqual(messages, [{id: 'causes.title', old: arabic['causes.title'], new: null}]);
    const empty = localeWith({'label.draft': 'مسودة'}, {sections: {causes}});
    assert.equal(
      first(first(feedOf(withArabic, release({locales: {ar: empty}})).sections).languages).after.reviewed,
      null,
    );
  });

  it('has the state of the whole where its sections say none', () => {
    const signed = localeWith({...arabic, 'causes.title': 'ما هو؟'}, {state: 'reviewed'});
    const {after} = first(first(feedOf(withArabic, release({locales: {ar: signed}})).sections).languages);
    assert.equal(after.state, 'reviewed');
  });
});

describe('a section', () => {
  it('has the title of the newer release, and of the older where it is gone', () => {
    const renamed = release({messages: {...english, 'causes.title': 'Why does it begin?'}});
    assert.equal(first(feedOf(release(), renamed).sections).title, 'Why does it begin?');
    assert.equal(first(feedOf(release(), release({messages: {}})).sections).title, 'What causes it?');
  });

  it('of words that stand around sections has neither title nor tag', () => {
    const {section, title, tag} = first(
      feedOf(release(), release({messages: {...english, 'label.draft': 'A draft'}})).sections,
    );
    assert.deepEqual([section, title, tag], ['label', null, null]);
  });
});

it('A feed names the commits of both, where the words come from Git', () => {
  const commit = 'a'.repeat(40);
  const {from, to} = feedOf(release({commit}), release());
  assert.deepEqual([from.commit, to.commit], [commit, null]);
  assert.match(
    pageOf(feedOf(release({commit}), release())),
    /version 1\.0\.0 \(commit aaaaaaaa\), text 1 of 2026-01-02 to version 1\.0\.0, text/,
  );
});

describe('words that are withdrawn', () => {
  const entry = {
    id: 'causes.title',
    language: 'en',
    words: 'Old words.',
    versions: ['0.1.0', '0.2.0'],
    on: '2026-10-01',
    why: 'Made up for this test.',
    do: 'Update.',
  };
  const later = {...entry, on: '2026-11-01'};
  const earlier = {...entry, words: 'Older words.', on: '2026-09-01'};

  it('stay in the feed where the newer release has forgotten them', () => {
    const {withdrawn} = feedOf(release({withdrawn: [entry]}), release({withdrawn: [earlier]}));
    assert.deepEqual(
      withdrawn.map(({words}) => words),
      ['Old words.', 'Older words.'],
    );
  });

  it('are there once, the latest first, those of one day by id', () => {
    const other = {...entry, id: 'causes.start'};
    assert.deepEqual(unionOf([earlier, entry], [later]), [later, earlier]);
    assert.deepEqual(unionOf([entry, other], []), [other, entry]);
    assert.deepEqual(unionOf([other], [entry]), [other, entry]);
  });

  it('stand in the changelog with versions, words and what to do', () => {
    const text = withdrawnText([entry]);
    assert.match(text, /^\*\*Withdrawn as unsafe\.\*\*/);
    assert.ok(
      text.includes(
        '- **0.1.0, 0.2.0**, `causes.title` (`en`), withdrawn on 2026-10-01: “Old words.” Made up for this test. **Do this:** Update.',
      ),
    );
    assert.equal(withdrawnText([]), 'No words have been withdrawn as unsafe.');
  });

  it('are refused in the language in which they are still published, and in no other', () => {
    const words = {en: {'causes.title': 'New.'}, ar: {'causes.title': 'Old words.'}};
    const published = {words, version: '0.2.0'};
    assert.deepEqual(faultsOfWithdrawn([entry], published), []);
    assert.match(
      faultsOfWithdrawn([{...entry, language: 'ar'}], published).join(),
      /entry 1: "causes\.title" still says/,
    );
  });
});

describe('the page', () => {
  const messages = {...english, 'causes.title': 'Why?', 'label.draft': 'A draft'};
  const stale = localeWith({}, {sections: {causes: {state: 'stale'}}});
  const page = pageOf(feedOf(withArabic, release({messages, locales: {ar: stale}})));

  it('counts the messages that differ, and says which language is in English for now', () => {
    assert.match(page, /<td>English: 1, Arabic: now in English<\/td>/);
    assert.equal(page.match(/Readers get this section in English/g)?.length, 1);
    assert.ok(page.includes('Before: draft. Now: in English for now.'));
  });

  it('names the element of a section, and none for the words around', () => {
    assert.match(page, /<h2 id="causes">Why\?<\/h2>\n<p><code>&lt;all-causes&gt;<\/code><\/p>/);
    assert.match(page, /<h2 id="label">Words around the sections: label<\/h2>\n<h3/);
  });

  it('says so where no word differs', () => {
    const same = pageOf(feedOf(release(), release()));
    assert.ok(same.includes('<p>No words differ.</p>') && !same.includes('<table>'));
    assert.ok(same.includes('No words have been withdrawn as unsafe.'));
    assert.ok(!page.includes('No words differ.'));
  });
});

describe('the marked change', () => {
  for (const [old, now, before, after] of [
    ['Call now.', 'Call today.', 'Call <del>now.</del>', 'Call <ins>today.</ins>'],
    ['Do not wait.', 'Do wait.', 'Do <del>not </del>wait.', 'Do wait.'],
    ['a a', 'a a a', 'a a', 'a <ins>a </ins>a'],
    ['a a a', 'a a', 'a <del>a </del>a', 'a a'],
    ['Same.', 'Same.', 'Same.', 'Same.'],
    ['x < 1', 'x < 2', 'x &lt; <del>1</del>', 'x &lt; <ins>2</ins>'],
    ['不要等待', '不等待', '不<del>要</del>等待', '不等待'],
    ['すぐ電話', 'すぐに電話', 'すぐ電話', 'すぐ<ins>に</ins>電話'],
  ] as const)
    it(`from “${old}” to “${now}”`, () => {
      assert.deepEqual(markChange(old, now), {old: before, new: after});
    });

  it('is the whole text where there is no other, with no mark-up from it', () => {
    assert.deepEqual(markChange(null, 'x < 2'), {old: null, new: 'x &lt; 2'});
    assert.deepEqual(markChange('x < 1', null), {old: 'x &lt; 1', new: null});
  });
});
