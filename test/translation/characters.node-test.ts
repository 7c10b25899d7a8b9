/** Characters that no reader sees, and words that a tool has damaged, are named by unit, in one sentence a kind. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {checkLocale} from '../../tools/locales/check.ts';
import {openProject, readEnglish} from '../../tools/locales/english.ts';
import {readXliff} from '../../tools/locales/xliff.ts';
import {flawsIn} from '../../translation/flaws.ts';
import {termFlaws} from '../../translation/term-flaws.ts';
import {look, unit, withUnit, xliff} from './sample.ts';

const flaws = (locale: string, target: string, text = 'x') =>
  flawsIn(locale, {id: 'a.b', text, note: '', limit: undefined}, target).map(({sentence}) => sentence);
const invisible = (character: string) => [`has the invisible character ${character}; take it out`];

describe('a character that no reader sees', () => {
  for (const [character, name] of [
    ['\u00AD', 'U+00AD (soft hyphen)'],
    ['\u034F', 'U+034F'],
    ['\u061C', 'U+061C (mark of direction)'],
    ['\u115F', 'U+115F'],
    ['\u180E', 'U+180E'],
    ['\u200B', 'U+200B (zero-width space)'],
    ['\u200C', 'U+200C (zero-width non-joiner)'],
    ['\u200D', 'U+200D (zero-width joiner)'],
    ['\u200E', 'U+200E (mark of direction)'],
    ['\u202E', 'U+202E (mark of direction)'],
    ['\u2060', 'U+2060 (word joiner)'],
    ['\u2063', 'U+2063'],
    ['\u2066', 'U+2066 (mark of direction)'],
    ['\u2800', 'U+2800'],
    ['\u3164', 'U+3164'],
    ['\uFE0F', 'U+FE0F'],
    ['\uFEFF', 'U+FEFF (byte order mark)'],
    ['\uFFF9', 'U+FFF9'],
    ['\uFFFC', 'U+FFFC'],
    ['\uFDD0', 'U+FDD0 (not a character)'],
    ['\u{1FFFE}', 'U+1FFFE (not a character)'],
    ['\u{E0041}', 'U+E0041'],
    ['\u0080', 'U+0080 (control character)'],
  ] as const)
    it(`is named: ${name}`, () => {
      assert.deepEqual(flaws('es', `célu${character}la`), invisible(name));
      assert.deepEqual(flaws('es', `célula${character}`), invisible(name));
    });

  it('is one sentence with all others of its unit', () => {
    assert.deepEqual(flaws('es', '\uFEFFcé\u200Blu\u200Bla'), [
      'has the invisible characters U+FEFF (byte order mark), U+200B (zero-width space); take them out',
    ]);
  });

  it('inside a word gives no false alarm about that word', () => {
    assert.deepEqual(flaws('es', 'Busque ayuda médica de in\u00ADmediato.', 'Get medical help right away.'), [
      'has the invisible character U+00AD (soft hyphen); take it out',
    ]);
  });

  it('is no translation: a target with nothing else is empty, and its section is held back', () => {
    for (const target of ['\u200B', '\u00A0\uFEFF', '&#xAD;', '\uE000']) {
      const {findings} = look(xliff(withUnit('causes.start', {target})));
      assert.ok(
        findings.some(({kind, id}) => kind === 'empty' && id === 'causes.start'),
        JSON.stringify(target),
      );
    }
  });
});

describe('words that a tool has put together', () => {
  it('are named where two sentences touch, and not in a number, an abbreviation or an address', () => {
    assert.deepEqual(flaws('es', 'Empieza en una célula.Dice mucho. ¿Sí?¡No!'), [
      'has sentences that touch: "célula.Dice"; write a space between them',
    ]);
    assert.deepEqual(flaws('es', 'a 38.5 °C, p.Ej., en cancer.gov y EE.UU.'), []);
  });

  it('are named where mark-up is among them, as letters', () => {
    assert.deepEqual(flaws('es', 'una <b>célula</b>'), [
      'has mark-up written as letters: <b>, </b>; messages are plain text only',
    ]);
    assert.deepEqual(flaws('es', '3 < 5 y 7 > 5'), []);
  });
});

describe('a space of typesetting', () => {
  for (const [character, name] of [
    ['\u1680', 'U+1680'],
    ['\u2000', 'U+2000'],
    ['\u2002', 'U+2002 (en space)'],
    ['\u2003', 'U+2003 (em space)'],
    ['\u2007', 'U+2007 (figure space)'],
    ['\u2009', 'U+2009 (thin space)'],
    ['\u200A', 'U+200A (hair space)'],
    ['\u205F', 'U+205F'],
    ['\u3000', 'U+3000 (ideographic space)'],
  ] as const)
    it(`is named: ${name}`, () => {
      for (const target of [`célu${character}la`, `la${character}célula`])
        assert.deepEqual(flaws('es', target), [`has ${name}; write an ordinary space, or none inside a word`]);
    });

  it('is one sentence with all others of its unit', () => {
    assert.deepEqual(flaws('ko', '세\u3000포\u2003세'), [
      'has U+3000 (ideographic space), U+2003 (em space); write an ordinary space, or none inside a word',
    ]);
  });

  for (const locale of ['ja', 'zh-Hans', 'zh-Hant'])
    it(`is not named where the language writes it: U+3000, in ${locale}`, () => {
      assert.deepEqual(flaws(locale, '血\u3000血'), []);
    });
});

describe('a character in every unit of a language', () => {
  const english = readEnglish(openProject('lit-localize.json').localizer);
  for (const locale of ['es', 'fr', 'ar', 'ko', 'zh-Hant'])
    for (const [character, name] of [
      ['\u202C', 'has the invisible character U+202C (mark of direction); take it out'],
      [
        '\uE001',
        'has U+E001 of private use, which other fonts draw in another way or not at all; write a letter of the language',
      ],
    ] as const)
      it(`is one sentence a unit, and no other words seem wrong, in ${locale}: ${name.slice(0, 40)}`, () => {
        const file = `locales/${locale}.xlf`;
        const xml = readFileSync(file, 'utf8').replaceAll('</target>', `${character}</target>`);
        const read = readXliff(file, xml, locale);
        const said = [...checkLocale(file, read, english, flawsIn), ...termFlaws(file, read)];
        const others = said.filter(({id, sentence}) => sentence !== `"${id}" ${name}`);
        assert.deepEqual(others.slice(0, 3), []);
        assert.equal(said.length, english.length);
      });

  it('is named where it stands in a placeholder, which no value takes the place of then', () => {
    const message = {id: 'doctor.call', text: 'Call {phone}.', note: '', limit: undefined};
    const read = readXliff(
      'x',
      xliff([unit('doctor.call', {source: message.text, target: 'Llame al {pho\u200Bne}.'})]),
      'es',
    );
    assert.deepEqual(
      checkLocale('x', read, [message]).map(({sentence}) => sentence),
      ['"doctor.call" must have {phone} as the English does, and has none, but {phoU+200Bne}'],
    );
  });

  it('is named once where it stands for every space, and urgent words are found beside it', () => {
    const text = 'Call your care team right away if you have a fever.';
    const target = 'Llame de inmediato a su equipo de atención si tiene fiebre.'.replaceAll(' ', '\u00A0');
    assert.deepEqual(flaws('es', target, text), [
      'has no-break spaces between most words, so that its lines cannot break; write ordinary spaces',
    ]);
  });
});

describe('a character that the script needs', () => {
  for (const [locale, what, target] of [
    ['fa', 'a non-joiner between letters', 'می‌گیرند'],
    ['fa', 'a non-joiner after a mark', 'مغزِ\u200Cما'],
    ['fa', 'a joiner that shapes the last letter', 'ه\u200D'],
    ['hi', 'a non-joiner', 'क्\u200Cष'],
    ['hi', 'a joiner', 'क्\u200Dष'],
    ['th', 'a place where lines may break', 'ผู้\u200Bป่วย'],
    ['ja', 'a variant of a character', '葛\u{E0100}'],
    ['fr', 'spaces that do not break', '«\u202Faiguë\u202F»\u00A0: non'],
  ] as const)
    it(`is not named: ${what}, in ${locale}`, () => {
      assert.deepEqual(flaws(locale, target), []);
    });

  for (const [what, target, name] of [
    ['at the end of a word', 'می\u200C گیرند', 'U+200C (zero-width non-joiner)'],
    ['twice', 'می\u200C\u200Cگیرند', 'U+200C (zero-width non-joiner)'],
    ['beside Latin letters', 'CT\u200Cها', 'U+200C (zero-width non-joiner)'],
    ['before a word', '\u200Dگیرند', 'U+200D (zero-width joiner)'],
  ] as const)
    it(`is named ${what}, where it does nothing, in fa`, () => {
      assert.deepEqual(flaws('fa', target), invisible(name));
    });
});

describe('a word that a tool has damaged', () => {
  for (const entity of ['&aacute;', '&amp;', '&#225;', '&#xE1;', '&nbsp;', '&QUOT;'])
    it(`is named where ${entity} was written twice`, () => {
      const {findings} = look(xliff(withUnit('overview.title', {target: `c${entity.replace('&', '&amp;')}lula`})));
      assert.deepEqual(
        findings.map(({kind, id, sentence}) => [kind, id, sentence]),
        [
          [
            'flawed',
            'overview.title',
            `"overview.title" has ${entity}, written twice as an entity; write the character itself`,
          ],
        ],
      );
    });

  for (const entity of ['&aacute', '&amp', '&nbsp', '&#225', '&#xE1'])
    it(`is named where ${entity} was written twice and has lost its semicolon`, () => {
      assert.deepEqual(flaws('es', `m${entity} su`), [
        `has ${entity}, written twice as an entity; write the character itself`,
      ]);
    });

  it('is named where the entity without its semicolon stands inside it', () => {
    assert.deepEqual(flaws('es', 'c&eacutelula'), [
      'has &eacute, written twice as an entity; write the character itself',
    ]);
  });

  it('is not named for an & that is one', () => {
    assert.deepEqual(flaws('es', 'Frío & calor; fiebre'), []);
    assert.deepEqual(flaws('es', 'I&D #12, 50 % = 38'), []);
  });

  for (const escape of [
    '\\u00e1',
    '\\u{e1}',
    '\\xe1',
    '\\U000000E1',
    '=C3=A1',
    '%C3%A1',
    '=E2=80=99',
    '=3D',
    '\\n',
    '\\',
  ])
    it(`is named where it has the escape ${escape}`, () => {
      assert.deepEqual(flaws('es', `m${escape} su`), [
        `has "${escape === '\\' ? '\\ ' : escape}", which a wrong encoding has left; write the letters again`,
      ]);
    });

  for (const [what, target, found] of [
    ['UTF-8 was read as Latin-1', 'cÃ©lula', 'Ã©'],
    ['a quotation mark was', 'lâ€™anemia', 'â€™'],
    ['an opening question mark was', 'Â¿Por quÃ© no?', 'Â¿", "Ã©'],
    ['a letter has become a question mark', 'de la c?lula', 'c?lula'],
    ['a whole word has', '????? de', '?????'],
  ] as const)
    it(`is named where ${what}`, () => {
      assert.ok(
        flaws('it', target).includes(`has "${found}", which a wrong encoding has left; write the letters again`),
      );
    });

  it('is named where a character is of private use', () => {
    for (const [character, name] of [
      ['\uE000', 'U+E000'],
      ['\uF8FF', 'U+F8FF'],
      ['\u{F0000}', 'U+F0000'],
      ['\u{10FFFD}', 'U+10FFFD'],
    ] as const)
      assert.deepEqual(flaws('es', `célu${character}la`), [
        `has ${name} of private use, which other fonts draw in another way or not at all; write a letter of the language`,
      ]);
  });
});
