/** A file in the ways of another tool: our ids, our language and our English are found in it, and nothing is guessed. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {checkLocale} from '../../tools/locales/check.ts';
import {openProject, readEnglish} from '../../tools/locales/english.ts';
import {localeData} from '../../tools/locales/publish.ts';
import {readXliff} from '../../tools/locales/xliff.ts';
import {compose} from '../../translation/compose.ts';
import {flawsIn} from '../../translation/flaws.ts';
import {isSameLanguage} from '../../translation/language-tag.ts';
import {takeUp} from '../../translation/take-up.ts';
import {targetLocales} from './copy-of-project.ts';
import {english, look, unit, units, withUnit, xliff} from './sample.ts';

const id = 'causes.start';
const sentencesOf = (xml: string) => look(xml).findings.map(({kind, sentence}) => `${kind}: ${sentence}`);
const inOrderNow = '; "npm run locales" puts it in order';

describe('the language of a file', () => {
  for (const [tag, locale] of [
    ['es-ES', 'es'],
    ['ES', 'es'],
    ['es_es', 'es'],
    ['es-419', 'es'],
    ['es_ES.UTF-8', 'es'],
    ['spa', 'es'],
    ['pt-BR', 'pt'],
    ['zh-CN', 'zh-Hans'],
    ['zh_CN', 'zh-Hans'],
    ['zh', 'zh-Hans'],
    ['zh-CHS', 'zh-Hans'],
    ['zh-hans-cn', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh_TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-CHT', 'zh-Hant'],
    ['zh-cmn-Hant', 'zh-Hant'],
    ['fil', 'tl'],
    ['fil-PH', 'tl'],
    ['tgl', 'tl'],
    ['fa-IR', 'fa'],
    ['ht-HT', 'ht'],
    ['ja-JP', 'ja'],
    ['pt-rBR', 'pt'],
    ['zh-rTW', 'zh-Hant'],
    ['b+zh+Hant', 'zh-Hant'],
    ['b+es+419', 'es'],
  ] as const)
    it(`is ${locale} where the tool writes ${tag}`, () => {
      assert.ok(isSameLanguage(tag, locale));
      const {problems, oddities} = readXliff('x', xliff(units, {language: tag}), locale, takeUp(english));
      assert.deepEqual(problems, []);
      assert.deepEqual(
        oddities.map(({sentence}) => sentence),
        [`has target-language="${tag}", which is taken for "${locale}"`],
      );
    });

  for (const [tag, locale] of [
    ['zh-TW', 'zh-Hans'],
    ['zh', 'zh-Hant'],
    ['pt', 'es'],
    ['es-Cyrl', 'es'],
    ['Spanish', 'es'],
    ['?', 'es'],
    ['en-US', 'es'],
    ['zh-rTW', 'zh-Hans'],
    ['chs', 'zh-Hans'],
  ] as const)
    it(`is not ${locale} where the tool writes ${tag}, and the file is refused in one sentence`, () => {
      assert.ok(!isSameLanguage(tag, locale));
      const {problems, units: read} = readXliff('x', xliff(units, {language: tag}), locale, takeUp(english));
      assert.deepEqual([problems.length, read.length], [1, 0]);
    });
});

describe('an id of ours', () => {
  const numbered = (change: (id: string, number: number) => string) =>
    xliff(english.map((message, at) => unit(message.id).replace(`id="${message.id}"`, change(message.id, at + 1))));
  const taken = `odd: has ids of its own in 3 units, and ours beside them, as in resname; ours are taken${inOrderNow}`;

  for (const [where, change] of [
    ['in resname', (id: string, number: number) => `id="${number}" resname="${id}"`],
    ['in resname, with blanks around it', (id: string, number: number) => `id="${number}" resname=" ${id}\u200B"`],
    ['among invisible characters', (id: string) => `id="\u200B${id}\u2060"`],
  ] as const)
    it(`is found ${where}`, () => {
      const {published} = look(numbered(change));
      assert.deepEqual(sentencesOf(numbered(change)), [taken]);
      assert.deepEqual(published?.messages, look(xliff()).published?.messages);
    });

  for (const [where, change] of [
    ['in an attribute of the tool', (id: string, number: number) => `id="${number}" extradata="${id}"`],
    [
      'in a context',
      (id: string, number: number) =>
        `id="${number}"><context-group><context context-type="x-key">${id}</context></context-group><x-end`,
    ],
    ['in a note', (id: string, number: number) => `id="${number}"><note>${id}</note><x-end`],
  ] as const)
    it(`is found ${where}, beside the English of its message`, () => {
      const file = numbered(change).replaceAll('<x-end>', '');
      assert.equal(sentencesOf(file)[0], taken);
      assert.deepEqual(look(file).published?.messages, look(xliff()).published?.messages);
    });

  it('is not taken from another place where the English is that of another message, such as the one before', () => {
    const ids = english.map((message) => message.id);
    const file = numbered((id, number) => `id="${number}" previous="${ids[ids.indexOf(id) - 1] ?? ''}"`);
    assert.deepEqual(sentencesOf(file), [
      'broken: has units whose ids are mostly no messages, such as "1"; let your tool keep our ids, or write them as resname and run "npm run locales"',
    ]);
  });

  it('is not taken from resname where the unit has an id of ours', () => {
    const file = xliff(withUnit(id, {})).replace(`id="${id}"`, `id="${id}" resname="causes.title"`);
    assert.equal(look(file).published?.messages[id], `ES ${id}`);
  });

  it('is given to a unit with another id and English like that of a missing message, whose translation is kept', () => {
    const other = unit('start', {source: 'It starts and grows very fast.', target: 'Empieza y crece muy rápido.'});
    const file = xliff(withUnit(id, {}).map((text) => (text.includes(`"${id}"`) ? other : text)));
    assert.deepEqual(sentencesOf(file), [
      `stale: "${id}" is a translation of older English; run "npm run locales" and translate it again`,
      `odd: "${id}" has the id "start" and other English; its translation is kept beside ours${inOrderNow}`,
    ]);
    const after = compose(look(file).file, english);
    assert.ok(
      after.includes(
        '<alt-trans alttranstype="previous-version"><source>It starts and grows very fast.</source><target>Empieza y crece muy rápido.</target></alt-trans>',
      ),
    );
    assert.equal(compose(look(after).file, english), after);
  });

  it('is given to no unit whose English is another: its words are named when it is taken out', () => {
    const other = unit('start', {source: 'Nobody knows why.', target: 'Nadie sabe por qué.'});
    const file = xliff(withUnit(id, {}).map((text) => (text.includes(`"${id}"`) ? other : text)));
    assert.deepEqual(sentencesOf(file), [
      `missing: "${id}" is not in the file; run "npm run locales" and translate it`,
      'unknown: "start" is no message any more; "npm run locales" takes it out with its translation “Nadie sabe por qué.”',
    ]);
  });

  it('is missed where the words of an empty unit stand in another one', () => {
    const other = unit('start', {source: 'It starts &amp; grows &lt; fast.', target: 'Empieza.'});
    assert.ok(
      sentencesOf(xliff([...withUnit(id, {target: ''}), other])).some((sentence) =>
        sentence.startsWith(`broken: "${id}" is missing, and its English and a translation are in the unit "start";`),
      ),
    );
  });

  it('is needed for most units: a file without them is unreadable, also to a build', () => {
    const file = readXliff(
      'locales/es.xlf',
      numbered((_, number) => `id="${number}"`),
      'es',
    );
    const findings = checkLocale('locales/es.xlf', file, english);
    assert.deepEqual(
      findings.map(({kind, id, line}) => [kind, id, line]),
      [['broken', undefined, 5]],
    );
    assert.equal(localeData({xliff: file, findings}, english), undefined);
  });
});

describe('letters that a tool has taken apart', () => {
  const messages = readEnglish(openProject('lit-localize.json').localizer);

  for (const locale of targetLocales)
    it(`give no false alarm and are published composed, in ${locale}`, () => {
      const ours = readFileSync(`locales/${locale}.xlf`, 'utf8');
      const published = (xml: string, hook?: ReturnType<typeof takeUp>) => {
        const file = readXliff(`locales/${locale}.xlf`, xml, locale, hook);
        const findings = checkLocale(`locales/${locale}.xlf`, file, messages, flawsIn);
        assert.deepEqual(
          findings.filter(({kind}) => kind !== 'odd'),
          [],
        );
        return localeData({xliff: file, findings}, messages);
      };
      const composed = published(ours);
      assert.deepEqual(published(ours.normalize('NFD'), takeUp(messages)), composed);
      assert.deepEqual(published(ours.normalize('NFD')), composed);
    });

  it('are composed in the name of a reviewer, too', () => {
    const header =
      '<header><phase-group><phase phase-name="review" process-name="review" contact-name="Jose\u0301" date="2026-10-01"/></phase-group></header>';
    assert.equal(look(xliff(units, {header})).file.phases.get('review')?.by, 'José');
  });
});

describe('English in other characters', () => {
  for (const [what, source] of [
    ['invisible characters', 'It\u200B starts &amp; gr\u00ADows &lt; fast.\uFEFF'],
    ['no-break spaces', 'It\u00A0starts &amp; grows\u202F&lt; fast.'],
    ['entities written twice', 'It starts &amp;amp; grows &amp;#60; fast.'],
  ] as const)
    it(`(${what}) is ours, and a signed translation beside it stays signed`, () => {
      const file = xliff(withUnit(id, {source, state: 'signed-off'}));
      const {file: read, findings} = look(file);
      assert.deepEqual(
        findings.map(({kind}) => kind),
        ['unsigned', 'odd'],
      );
      assert.equal(read.units.find((each) => each.id === id)?.source, 'It starts & grows < fast.');
    });

  it('with other words is older English, whatever the characters', () => {
    const {findings} = look(xliff(withUnit(id, {source: 'It\u200B began.'})));
    assert.deepEqual(
      findings.filter(({kind}) => kind === 'stale').map((finding) => finding.id),
      [id],
    );
  });
});

describe('segments', () => {
  const mark = (mid: number, words: string) => `<mrk mtype="seg" mid="${mid}">${words}</mrk>`;
  const target = mark(1, 'Empieza.') + mark(2, 'Crece.');

  it('that touch get a space between them, but not in a language without', () => {
    const file = xliff(withUnit(id, {target}));
    assert.equal(look(file).published?.messages[id], 'Empieza. Crece.');
    const japanese = readXliff('x', file.replace('"es"', '"ja"'), 'ja', takeUp(english));
    assert.equal(japanese.units.find((each) => each.id === id)?.target, 'Empieza.Crece.');
  });

  for (const [what, words, wanted] of [
    ['in a <g> each, and only there', '<g id="1">Empieza.</g><g id="2">Crece.</g>', 'Empieza. Crece.'],
    ['in a <g>, and the other after it', '<g id="1">¿Qué (ALL)?</g><!-- ? -->¡No!', '¿Qué (ALL)? ¡No!'],
    ['in nested <g>s', `<g id="1"><g id="2">${mark(1, 'Empieza')}</g></g><g id="3">${mark(2, 'y')}</g>`, 'Empieza y'],
    ['in CDATA', '<mrk mid="1"><![CDATA[Uno]]></mrk><mrk mid="2"><![CDATA[dos]]></mrk>', 'Uno dos'],
  ] as const)
    it(`that touch ${what}, get a space between them`, () => {
      assert.equal(look(xliff(withUnit(id, {target: words}))).published?.messages[id], wanted);
    });

  for (const [what, words, wanted] of [
    ['a part of a word', 'Em<g id="1">pie</g>za', 'Empieza'],
    ['a part of a segment', mark(1, 'Em<mrk mtype="x-seg" mid="2">pie</mrk>za'), 'Empieza'],
    ['a mark behind them', '<g id="1">Empieza</g><g id="2">.</g>', 'Empieza.'],
    ['letters with full stops', '<g id="1">A.L.</g><g id="2">L.</g>', 'A.L.L.'],
  ] as const)
    it(`that are ${what} get no space`, () => {
      assert.equal(look(xliff(withUnit(id, {target: words}))).published?.messages[id], wanted);
    });

  it('with a space in or between them get no other', () => {
    for (const words of [mark(1, 'Empieza. ') + mark(2, 'Crece.'), `${mark(1, 'Empieza.')} ${mark(2, 'Crece.')}`])
      assert.equal(look(xliff(withUnit(id, {target: words}))).published?.messages[id], 'Empieza. Crece.');
  });

  it('without words are work that is left where the unit is not translated', () => {
    const more = `<seg-source>${mark(1, 'It starts')} ${mark(2, '&amp; grows')}</seg-source>`;
    const kinds = (state: string) =>
      look(xliff(withUnit(id, {target: mark(1, 'Empieza'), more, state}))).findings.map(({kind}) => kind);
    assert.ok(kinds('new').includes('stale') && !kinds('new').includes('broken'));
    assert.ok(kinds('translated').includes('broken'));
  });
});
