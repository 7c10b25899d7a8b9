/** A draft never passes as reviewed, and a changed text never passes as ours. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {englishOf} from '../../src/content/translate.ts';
import {checksumOf} from '../../src/i18n/checksum.ts';
import type {Addition, Locale, SectionStatus} from '../../src/i18n/locale.ts';
import {sourceTable, tableWith, writeIn, type Table} from '../../src/i18n/table.ts';
import {loud, rest} from '../content/made-up.ts';

const by = {by: 'A. Reviewer', on: '2026-10-01'};
const checksum = checksumOf('rest', loud);
const changed = {...loud, 'rest.lead': 'STAND UP.'};
const label = {labels: {sources: {id: 'label.sources', text: 'Sources'}}, section: rest};

const file = (
  status: SectionStatus = {state: 'draft', translation: checksum},
  others: Partial<Locale> = {},
): Locale => ({
  locale: 'xx',
  direction: 'ltr',
  state: 'draft',
  reviewed: null,
  sections: {rest: status, label: {state: 'draft'}},
  messages: {...loud, 'label.sources': 'SOURCES'},
  ...others,
});

const given = (addition: Partial<Addition>): Addition => ({locale: 'xx', direction: 'ltr', messages: {}, ...addition});

/** State, reviewer and change that readers see, for a published language. */
const shown = (published: Locale | undefined, ...additions: readonly Addition[]) => {
  const table: Table = tableWith({isPublished: true, isSource: false, published}, additions);
  const {state, reviewed, changed} = writeIn(table, label, 'rest')!;
  return {state, by: reviewed?.by, changed};
};
const draft = {state: 'draft', by: undefined, changed: false};
const theirs = {state: 'draft', by: undefined, changed: true};
const reviewed = {state: 'reviewed', by: 'A. Reviewer', changed: false};

it('A signature ends where words have moved from one message into the next', () => {
  const [one, two] = Object.keys(loud).sort() as [string, string];
  const [first, second] = [loud[one]!, loud[two]!];
  const moved = {...loud, [one]: first.slice(0, -1), [two]: first.slice(-1) + second};
  assert.notEqual(checksumOf('rest', moved), checksum);
  const signature = given({sections: {rest: {state: 'reviewed', reviewed: by, translation: checksum}}});
  assert.deepEqual(shown(file(), signature), reviewed);
  assert.deepEqual(shown({...file(), messages: {...file().messages, ...moved}}, signature).state, 'draft');
});

describe('a part of a published translation, as in an app that imports single sections', () => {
  const [id, text] = Object.entries(loud)[0]!;
  /** State of one message, the only one that is here, under the checksum of all of them. */
  const partOf = (status: SectionStatus, ...additions: readonly Addition[]) => {
    const published = file({...status, isPart: true}, {messages: {[id]: text}});
    const table = tableWith({isPublished: true, isSource: false, published}, additions);
    return writeIn(table, {title: {id, text: 'x'}}, 'rest')!.state;
  };
  const draft = {state: 'draft', translation: checksum} as const;
  const signed = (translation: number) => given({sections: {rest: {state: 'reviewed', reviewed: by, translation}}});

  it('is what its module says', () => {
    assert.equal(partOf(draft), 'draft');
    assert.equal(partOf({state: 'reviewed', reviewed: by, translation: checksum}), 'reviewed');
  });

  it('is reviewed by a signature for all of the published words, and by no other', () => {
    assert.equal(partOf(draft, signed(checksum)), 'reviewed');
    assert.equal(partOf(draft, signed(checksum + 1)), 'draft');
    assert.equal(partOf(draft, signed(checksumOf('rest', {[id]: text}))), 'draft');
    assert.equal(partOf(draft, signed(checksum), given({messages: {[id]: 'Other words'}})), 'draft');
  });
});

describe('a published translation', () => {
  it('is what its file says', () => {
    assert.deepEqual(shown(file()), draft);
    assert.deepEqual(shown(file({state: 'reviewed', reviewed: by, translation: checksum})), reviewed);
  });

  it('is reviewed by a signature and a state for these words, given without them', () => {
    for (const addition of [
      {sections: {rest: {state: 'reviewed', reviewed: by, translation: checksum}}},
      {state: 'reviewed', reviewed: by, sections: {rest: {translation: checksum}}},
      {reviewed: by, sections: {rest: {state: 'reviewed', translation: checksum}}},
    ] as const)
      assert.deepEqual(shown(file(), given(addition)), reviewed, JSON.stringify(addition));
  });

  it('is reviewed by a signature that comes with the very words that are published', () => {
    assert.deepEqual(shown(file(), given({state: 'reviewed', reviewed: by, messages: loud})), reviewed);
  });

  for (const [what, addition] of [
    ['a state without a signature', {sections: {rest: {state: 'reviewed', translation: checksum}}}],
    ['a signature without a state', {sections: {rest: {reviewed: by, translation: checksum}}}],
    ['a checksum of other words', {sections: {rest: {state: 'reviewed', reviewed: by, translation: 1}}}],
    ['no checksum and no words', {sections: {rest: {state: 'reviewed', reviewed: by}}}],
    [
      'a signature under the language, while the section says draft',
      {
        state: 'reviewed',
        reviewed: by,
        sections: {rest: {state: 'draft', translation: checksum}},
      },
    ],
    ['a signature under the language, without words', {state: 'reviewed', reviewed: by}],
    [
      'a signature under another section',
      {sections: {other: {state: 'reviewed', reviewed: by, translation: checksum}}},
    ],
  ] as const)
    it(`stays a draft with ${what}`, () => {
      assert.deepEqual(shown(file(), given(addition)), draft);
    });

  it('is told by its own section, in whatever order the sections stand', () => {
    const signed = {state: 'reviewed', reviewed: by, translation: checksum} as const;
    const labels = {state: 'draft'} as const;
    for (const sections of [
      {rest: signed, label: labels},
      {label: labels, rest: signed},
    ])
      assert.deepEqual(shown(file(undefined, {sections})), reviewed);
    for (const sections of [
      {label: {...signed, translation: checksumOf('label', {'label.sources': 'SOURCES'})}, rest: {state: 'draft'}},
      {rest: {state: 'draft'}, label: {...signed, translation: checksumOf('label', {'label.sources': 'SOURCES'})}},
    ] as const)
      assert.deepEqual(shown(file(undefined, {sections})), draft);
  });

  it('is a draft again once the hospital says so', () => {
    const signed = given({sections: {rest: {state: 'reviewed', reviewed: by, translation: checksum}}});
    assert.deepEqual(shown(file(), signed, given({sections: {rest: {state: 'draft'}}})), draft);
    assert.deepEqual(shown(file(), given({sections: {rest: {state: 'draft'}}}), signed), reviewed);
  });
});

describe('words that a hospital has changed', () => {
  const made = checksumOf('rest', changed);

  for (const [what, addition] of [
    ['one word', {messages: {'rest.lead': 'STAND UP.'}}],
    [
      'all words, with checksums made anew and a signature',
      {
        state: 'reviewed',
        reviewed: by,
        messages: changed,
        sections: {rest: {state: 'reviewed', reviewed: by, translation: made, english: 0}},
      },
    ],
    [
      'one word, with the checksum of the published words and a signature',
      {
        messages: {'rest.lead': 'STAND UP.'},
        sections: {rest: {state: 'reviewed', reviewed: by, translation: checksum}},
      },
    ],
    [
      'one word and a signature under the language',
      {
        state: 'reviewed',
        reviewed: by,
        messages: {'rest.lead': 'STAND UP.'},
      },
    ],
  ] as const)
    it(`are the hospital’s and have no reviewer: ${what}`, () => {
      assert.deepEqual(shown(file(), given(addition)), theirs);
      const signedFile = file({state: 'reviewed', reviewed: {by: 'Another', on: '2026-10-01'}, translation: checksum});
      assert.deepEqual(shown(signedFile, given(addition)), theirs);
    });

  it('are the hospital’s while our file is not here to compare with, even where they are ours', () => {
    const whole = given({messages: file().messages, state: 'reviewed', reviewed: by, sections: file().sections!});
    assert.deepEqual(shown(undefined, whole), theirs);
    assert.deepEqual(shown(file(), whole), draft);
  });

  it('are the hospital’s where it has changed a label beside the section', () => {
    assert.deepEqual(shown(file(), given({messages: {'label.sources': 'PROOF'}})), theirs);
  });

  it('are ours where it has given the same words again', () => {
    assert.deepEqual(shown(file(), given({messages: {'rest.lead': loud['rest.lead']!}})), draft);
  });
});

describe('the English', () => {
  const english = (...additions: readonly Addition[]) => {
    const table = additions.length
      ? tableWith({isPublished: true, isSource: true, published: undefined}, additions)
      : sourceTable;
    const {state, reviewed, changed} = writeIn(table, label, 'rest')!;
    return {state, by: reviewed?.by, changed};
  };
  const en = (addition: Partial<Addition>): Addition => given({locale: 'en', ...addition});

  it('is the source, whole by itself', () => {
    assert.deepEqual(english(), {state: 'source', by: undefined, changed: false});
  });

  it('is the hospital’s, with no reviewer, where a word differs, whatever is signed', () => {
    assert.deepEqual(english(en({messages: {'rest.lead': 'Stand up.'}, state: 'reviewed', reviewed: by})), {
      state: 'source',
      by: undefined,
      changed: true,
    });
  });

  it('is reviewed by a signature for exactly these words', () => {
    const words = Object.fromEntries(Object.keys(loud).map((id) => [id, '']));
    assert.equal(Object.keys(words).length, 12);
    const translation = checksumOf('rest', Object.fromEntries(englishEntries()));
    const signed = en({sections: {rest: {state: 'reviewed', reviewed: by, translation}}});
    assert.deepEqual(english(signed), {state: 'reviewed', by: 'A. Reviewer', changed: false});
  });

  const englishEntries = (): readonly (readonly [string, string])[] => {
    const found: [string, string][] = [];
    JSON.stringify(rest, (_, value: unknown) => {
      if (typeof value === 'object' && value && 'id' in value && 'text' in value)
        found.push([String(value.id), String(value.text)]);
      return value;
    });
    return found;
  };
});

describe('a language that is all the hospital’s own', () => {
  const own = (addition: Partial<Addition>) => {
    const table = tableWith({isPublished: false, isSource: false, published: undefined}, [given(addition)]);
    const {state, reviewed, changed} = writeIn(table, label, 'rest')!;
    return {state, by: reviewed?.by, changed};
  };
  const {messages} = file();

  it('is the hospital’s, and a draft until it says both that it is reviewed and by whom', () => {
    assert.deepEqual(own({messages}), theirs);
    assert.deepEqual(own({messages, state: 'reviewed'}), theirs);
    assert.deepEqual(own({messages, reviewed: by}), theirs);
    assert.deepEqual(own({messages, state: 'reviewed', reviewed: by}), {...reviewed, changed: true});
  });
});

describe('a section that shares messages with another', () => {
  const both = (...groups: readonly string[]) => {
    const messages = {...loud, 'other.title': 'OTHER'};
    const sign = (reviewed: typeof by) => ({state: 'reviewed', reviewed}) as const;
    const sections = {
      rest: {...sign(by), translation: checksum},
      other: {...sign(by), translation: checksumOf('other', messages)},
      later: {...sign({by: 'B. Reviewer', on: '2026-10-02'}), translation: checksumOf('later', messages)},
      draft: {state: 'draft'},
    } as const;
    const published = file(undefined, {sections, messages: {...messages, 'label.sources': 'SOURCES'}});
    const table = tableWith({isPublished: true, isSource: false, published}, []);
    const {state, reviewed} = writeIn(table, rest, ...groups)!;
    return {state, by: reviewed?.by};
  };

  it('is reviewed if one signature covers the words of both', () => {
    assert.deepEqual(both('rest', 'other'), {state: 'reviewed', by: 'A. Reviewer'});
  });

  it('is a draft if the words of one are, or if another person has signed them', () => {
    for (const other of ['draft', 'later'])
      for (const groups of [
        ['rest', other],
        [other, 'rest'],
      ])
        assert.deepEqual(both(...groups), {state: 'draft', by: undefined}, groups.join(' and '));
  });
});

describe('the English', () => {
  const english = englishOf(rest);
  /** A section that has only some of the words of the group. */
  const part = {title: rest.title};
  const signed = (translation: number, messages = {}): Table =>
    tableWith({isPublished: true, isSource: true, published: undefined, english}, [
      {locale: 'en', direction: 'ltr', messages, sections: {rest: {state: 'reviewed', reviewed: by, translation}}},
    ]);

  it('is reviewed by a signature for all words of the group, in a section that has some of them, too', () => {
    const table = signed(checksumOf('rest', english));
    for (const record of [rest, part]) assert.equal(writeIn(table, record, 'rest')!.reviewed?.by, 'A. Reviewer');
  });

  it('is not reviewed once a word of the group is another', () => {
    const translation = checksumOf('rest', english);
    for (const table of [signed(translation + 1), signed(translation, {'rest.lead': 'Stand up.'})])
      for (const record of [rest, part]) assert.equal(writeIn(table, record, 'rest')!.reviewed, null);
  });
});
