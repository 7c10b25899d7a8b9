/** Missing work in a language is named by file, line and id, and holds back its section alone. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {english, look, signedBy, unit, units, withUnit, without, xliff} from '../translation/sample.ts';

const id = 'causes.start';

const work = [
  ['no unit', without(id), 'missing', 1, 'is not in the file; run "npm run locales" and translate it'],
  ['no target', withUnit(id, {target: undefined}), 'missing', 9, 'has no <target>; translate it'],
  ['an empty target', withUnit(id, {target: ' '}), 'empty', 9, 'has an empty <target>; translate it'],
  [
    'older English beside it',
    withUnit(id, {source: 'It began.'}),
    'stale',
    9,
    'is a translation of older English; run "npm run locales" and translate it again',
  ],
  [
    'the state needs-translation',
    withUnit(id, {state: 'needs-translation'}),
    'stale',
    9,
    'says state="needs-translation"; translate the English beside it and set state="needs-review-translation"',
  ],
  [
    'the state new',
    withUnit(id, {state: 'new'}),
    'stale',
    9,
    'says state="new"; translate the English beside it and set state="needs-review-translation"',
  ],
] as const;

describe('the check of a language', () => {
  it('finds nothing where all is done', () => {
    assert.deepEqual(look(xliff()).findings, []);
  });

  for (const [what, body, kind, line, sentence] of work)
    it(`names a message with ${what}, and its section alone is held back`, () => {
      const {findings, published} = look(xliff(body));
      const told = findings.filter((finding) => finding.kind !== 'odd');
      assert.deepEqual(told, [{file: 'locales/es.xlf', line, id, kind, sentence: `"${id}" ${sentence}`}]);
      assert.deepEqual(published?.messages, {'overview.title': 'ES overview.title'});
      assert.equal(published.sections?.['causes']?.state, 'stale');
    });

  for (const state of ['', 'needs-review-translation', 'needs-adaptation', 'translated', 'signed-off', 'final'])
    it(`takes a message with ${state ? `the state ${state}` : 'no state'} for translated`, () => {
      const header = signedBy(['review', 'A. Person', '2026-10-01']);
      const {findings, published} = look(xliff(withUnit(id, {state}), {header}));
      assert.deepEqual(findings, []);
      assert.equal(published?.messages[id], `ES ${id}`);
    });

  it('names a message that is no more, and publishes all others', () => {
    const {findings, published} = look(xliff([...units, unit('old.title')]));
    assert.deepEqual(
      findings.map(({kind, line, sentence}) => [kind, line, sentence]),
      [
        [
          'unknown',
          17,
          '"old.title" is no message any more; "npm run locales" takes it out with its translation “ES old.title”',
        ],
      ],
    );
    assert.deepEqual(
      Object.keys(published?.messages ?? {}),
      english.map(({id}) => id),
    );
  });

  it('names a signature of which nobody knows whose it is', () => {
    const {findings} = look(xliff(withUnit(id, {state: 'signed-off'})));
    assert.deepEqual(findings, [
      {
        file: 'locales/es.xlf',
        line: 9,
        id,
        kind: 'unsigned',
        sentence: `"${id}" is signed off, but no <phase phase-name="review"> says by whom and when`,
      },
    ]);
  });

  for (const [what, phase] of [
    ['no name', '<phase phase-name="review" process-name="review" date="2026-10-01T00:00:00Z"/>'],
    ['no date', '<phase phase-name="review" process-name="review" contact-name="A. Person"/>'],
    [
      'no letter in the name',
      '<phase phase-name="review" process-name="review" contact-name=" – " date="2026-10-01"/>',
    ],
    [
      'a date of another kind',
      '<phase phase-name="review" process-name="review" contact-name="A. Person" date="10/01/2026"/>',
    ],
    [
      'a day that never was',
      '<phase phase-name="review" process-name="review" contact-name="A. Person" date="2026-02-30"/>',
    ],
  ] as const)
    it(`takes a phase with ${what} for no signature, and names it`, () => {
      const header = `<header><phase-group>${phase}</phase-group></header>`;
      const {findings, published} = look(xliff(withUnit('overview.title', {state: 'signed-off'}), {header}));
      assert.deepEqual(
        findings.map(({kind, line}) => [kind, line]),
        [
          ['unsigned', 13],
          ['odd', 3],
        ],
      );
      assert.match(findings[1]!.sentence, /^has a <phase> "review" without a phase-name, contact-name or date/);
      assert.equal(published?.sections?.['overview']?.state, 'draft');
    });

  it('names a phase that is there twice, of which the first counts', () => {
    const header = signedBy(['review', 'A. Person', '2026-10-01'], ['review', 'B. Person', '2026-11-02']);
    const {findings, published} = look(xliff(withUnit('overview.title', {state: 'signed-off'}), {header}));
    assert.match(findings[0]!.sentence, /^has the <phase> "review" twice, of which the first counts/);
    assert.deepEqual(published?.sections?.['overview']?.reviewed, {by: 'A. Person', on: '2026-10-01'});
  });
});

describe('the check of values that are put in', () => {
  const messages = [
    {id: 'community.last', text: 'Last reply in {site}: {date}'},
    {id: 'community.replies.one', text: '{count} reply'},
    {id: 'community.replies.other', text: '{count} replies'},
  ].map((message) => ({...message, note: '', limit: undefined}));
  const findingsFor = (targets: readonly string[]) =>
    look(xliff(messages.map(({id, text}, at) => unit(id, {source: text, target: targets[at]}))), messages).findings.map(
      ({kind, id, sentence}) => [kind, id, sentence],
    );

  it('is content where they are all there, in any order, though a word may stand for one or two', () => {
    assert.deepEqual(findingsFor(['{date}: última en {site}', 'Una respuesta', '{count} respuestas']), []);
  });

  it('refuses what is missing, swapped for another, misspelled or too many', () => {
    assert.deepEqual(findingsFor(['Última en {date}: {date}', '{count} {count}', 'respuestas']), [
      [
        'broken',
        'community.last',
        '"community.last" must have {date} {site} as the English does, and has {date} {date}',
      ],
      [
        'broken',
        'community.replies.one',
        '"community.replies.one" must have {count} as the English does, and has {count} {count}',
      ],
      [
        'broken',
        'community.replies.other',
        '"community.replies.other" must have {count} as the English does, and has none',
      ],
    ]);
    assert.equal(findingsFor(['{fecha} {site}', '{count}', '{ count} respuestas']).length, 2);
  });
});
