import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as fc from 'fast-check';
import {checkLocale, publishable} from '../../tools/locales/check.ts';
import {directionOf} from '../../tools/locales/direction.ts';
import {digestOf, isCurrent, renew} from '../../tools/locales/edition.ts';
import {render} from '../../tools/locales/publish.ts';
import {markStale, readXliff, tidy} from '../../tools/locales/xliff.ts';

const english = [
  {id: 'causes.title', text: 'What causes ALL?'},
  {id: 'causes.start', text: 'ALL starts & grows < fast.'},
  {id: 'overview.title', text: 'What is ALL?'},
];

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const unit = (id: string, source: string, target?: string, state = 'needs-review-translation') =>
  `<trans-unit id="${id}">\n<source>${escape(source)}</source>${target === undefined ? '' : `\n<target${state && ` state="${state}"`}>${target}</target>`}\n</trans-unit>`;
const xliff = (units: readonly string[], {language = 'es', header = ''} = {}) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file target-language="${language}" source-language="en" original="x" datatype="plaintext">${header}
<body>
${units.join('\n')}
</body>
</file>
</xliff>
`;
const whole = english.map(({id, text}) => unit(id, text, `ES ${id}`));
const look = (xml: string) => {
  const file = readXliff('locales/es.xlf', xml, 'es');
  const findings = checkLocale('locales/es.xlf', file, english);
  return {file, findings, messages: publishable(file, findings)};
};
const without = (id: string) => whole.filter((text) => !text.includes(`"${id}"`));

describe('a translation', () => {
  it('that is whole is published, word for word', () => {
    const {findings, messages} = look(xliff(whole));
    assert.deepEqual(findings, []);
    assert.deepEqual(messages, Object.fromEntries(english.map(({id}) => [id, `ES ${id}`])));
  });

  for (const [what, units, kind] of [
    ['a missing unit', without('causes.start'), 'missing'],
    ['a unit without a target', [...without('causes.start'), unit('causes.start', english[1]!.text)], 'missing'],
    ['an empty target', [...without('causes.start'), unit('causes.start', english[1]!.text, ' ')], 'empty'],
    ['older English', [...without('causes.start'), unit('causes.start', 'ALL begins.', 'Viejo')], 'stale'],
    [
      'a unit marked as untranslated',
      [...without('causes.start'), unit('causes.start', english[1]!.text, 'Viejo', 'needs-translation')],
      'stale',
    ],
    [
      'mark-up in a target',
      [...without('causes.start'), unit('causes.start', english[1]!.text, 'Una <g id="1">palabra</g>')],
      'broken',
    ],
    ['the same unit twice', [...whole, unit('causes.start', english[1]!.text, 'Otra vez')], 'broken'],
    [
      'a unit inside another',
      [...without('causes.start'), `<group>${unit('causes.start', english[1]!.text, 'Dentro')}</group>`],
      'broken',
    ],
  ] as const)
    it(`with ${what} names it by file, line and id, and publishes the other sections`, () => {
      const {findings, messages} = look(xliff(units));
      assert.equal(findings.length, 1);
      assert.equal(findings[0]!.kind, kind);
      assert.equal(findings[0]!.id, 'causes.start');
      assert.equal(findings[0]!.file, 'locales/es.xlf');
      assert.ok(findings[0]!.line >= 1);
      assert.match(findings[0]!.sentence, /"causes\.start"/);
      assert.deepEqual(messages, {'overview.title': 'ES overview.title'});
    });

  describe('with values put in', () => {
    const messages = [
      {id: 'community.last', text: 'Last reply: {date}'},
      {id: 'community.replies.one', text: '{count} reply'},
      {id: 'community.replies.other', text: '{count} replies'},
    ];
    const findingsFor = (targets: readonly string[]) => {
      const xml = xliff(messages.map(({id, text}, index) => unit(id, text, targets[index])));
      return checkLocale('locales/es.xlf', readXliff('locales/es.xlf', xml, 'es'), messages).map(({id, sentence}) => [
        id,
        sentence,
      ]);
    };

    it('has them all, though a word may stand for one or two', () => {
      assert.deepEqual(findingsFor(['{date}: última', 'Una respuesta', '{count} respuestas']), []);
    });

    it('is broken where one is missing, misspelled or too many', () => {
      assert.deepEqual(findingsFor(['Última: {fecha}', '{count} {count}', 'respuestas']), [
        ['community.last', '"community.last" must have {date} as the English does, and has {fecha}'],
        [
          'community.replies.one',
          '"community.replies.one" must have {count} as the English does, and has {count} {count}',
        ],
        ['community.replies.other', '"community.replies.other" must have {count} as the English does, and has none'],
      ]);
    });
  });

  for (const [what, xml] of [
    ['another target-language', xliff(whole, {language: 'fr'})],
    ['a second <file>', xliff(whole).replace('</xliff>', '<file target-language="es"><body></body></file></xliff>')],
    ['XML that is not well formed', xliff(whole).replace('</body>', '')],
    ['no XML at all', 'Hola'],
    ['nothing in it', ''],
  ] as const)
    it(`with ${what} is named in one sentence and not published at all`, () => {
      const {findings, messages} = look(xml);
      assert.equal(findings.length, 1);
      assert.equal(findings[0]!.kind, 'broken');
      assert.doesNotMatch(findings[0]!.sentence, /\n/);
      assert.deepEqual(messages, {});
    });

  it('without all of the labels is not published at all', () => {
    const file = readXliff('locales/es.xlf', xliff(whole), 'es');
    const findings = checkLocale('locales/es.xlf', file, [...english, {id: 'label.sources', text: 'Sources'}]);
    assert.deepEqual(publishable(file, findings), {});
  });

  it('with a message that is no more publishes all others', () => {
    const {findings, messages} = look(xliff([...whole, unit('old.title', 'Old', 'Viejo')]));
    assert.deepEqual(
      findings.map(({kind}) => kind),
      ['unknown'],
    );
    assert.equal(Object.keys(messages).length, 3);
  });

  it('never makes the reader of the file throw, whatever is in it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(fc.constantFrom(...xliff(whole).split(/(?<=>)/))).map((parts) => parts.join('')),
        ),
        (xml) => {
          const {messages} = look(xml);
          for (const text of Object.values(messages)) assert.ok(text.length > 0);
        },
      ),
    );
  });
});

describe('keeping a file up to date', () => {
  it('marks stale units before the extractor forgets that they are', () => {
    const marked = markStale(xliff(whole), new Set(['causes.title']));
    assert.equal(readXliff('x', marked, 'es').units.find(({id}) => id === 'causes.title')?.state, 'needs-translation');
    assert.equal(
      readXliff('x', marked, 'es').units.find(({id}) => id === 'causes.start')?.state,
      'needs-review-translation',
    );
  });

  it('puts units into the order of the content and calls what has no state a draft', () => {
    const mixed = [unit('overview.title', english[2]!.text, 'ES', ''), ...whole.slice(0, 2).reverse()];
    const {units} = readXliff(
      'x',
      tidy(
        xliff(mixed),
        english.map(({id}) => id),
      ),
      'es',
    );
    assert.deepEqual(
      units.map(({id}) => id),
      english.map(({id}) => id),
    );
    assert.deepEqual(new Set(units.map(({state}) => state)), new Set(['needs-review-translation']));
  });

  it('changes nothing the second time', () => {
    const ids = english.map(({id}) => id);
    const once = tidy(xliff(whole), ids);
    assert.equal(tidy(once, ids), once);
  });

  it('notices any change of the English, and gives it the day', () => {
    const source = "export const edition = {version: '1', changed: '2020-01-01'};\nexport const digest = '';\n";
    const renewed = renew(source, digestOf(english), '2026-11-22');
    assert.ok(isCurrent(renewed, digestOf([...english].reverse())));
    assert.match(renewed, /changed: '2026-11-22'/);
    assert.ok(!isCurrent(renewed, digestOf([...english.slice(1), {id: 'causes.title', text: 'What causes it?'}])));
  });
});

describe('what is published', () => {
  it('is a draft until a person has signed every unit and said who and when', () => {
    const header =
      '<header><phase-group><phase phase-name="review" process-name="review" contact-name="A. Person" date="2026-10-01T00:00:00Z"/></phase-group></header>';
    const signed = english.map(({id, text}) => unit(id, text, `ES ${id}`, 'signed-off'));
    const stateOf = (xml: string) =>
      JSON.parse(render({xliff: readXliff('x', xml, 'es'), messages: {}}).json) as {state: string; reviewed: unknown};
    assert.deepEqual(stateOf(xliff(signed, {header})), {
      locale: 'es',
      direction: 'ltr',
      state: 'reviewed',
      reviewed: {by: 'A. Person', on: '2026-10-01'},
      messages: {},
    });
    assert.equal(stateOf(xliff(signed)).state, 'draft');
    assert.equal(stateOf(xliff([...signed.slice(1), whole[0]!], {header})).state, 'draft');
  });

  it('runs in the direction of the language’s script', () => {
    for (const [locale, direction] of [
      ['es', 'ltr'],
      ['ar', 'rtl'],
      ['fa', 'rtl'],
      ['he', 'rtl'],
      ['ur', 'rtl'],
      ['zh-Hant', 'ltr'],
      ['az-Arab', 'rtl'],
      ['ar-Latn', 'ltr'],
    ] as const)
      assert.equal(directionOf(locale), direction, locale);
  });
});
