/** Each check of a translation bites when a slip is made, and no translation that we have gives it cause. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {openProject, readEnglish} from '../../tools/locales/english.ts';
import {flawsIn as allFlawsIn} from '../../translation/flaws.ts';
import {rules} from '../../tools/locales/rules.ts';
import {readXliff} from '../../tools/locales/xliff.ts';
import {targetLocales} from './copy-of-project.ts';
import {forbidden, slips, type Slips} from './slips.ts';

const flawsIn = (locale: string, text: string, target: string, limit?: number, id = 'a.b') =>
  allFlawsIn(locale, {id, text, limit, note: ''}, target).map(({sentence}) => sentence);

/** The English of each slip, and the sentence about it. */
const kinds: readonly (readonly [kind: keyof Slips, what: string, text: string, flaw: RegExp])[] = [
  ['not', 'a dropped "not"', 'Most people with these signs do not have leukemia.', /^lacks the "not" of the English$/],
  [
    'urgent',
    'a dropped "right away"',
    'Get medical help right away.',
    /^does not say that it is urgent, as the English does$/,
  ],
  ['all', 'ALL as the word "all"', 'What causes ALL?', /^must have .+ where the English has ALL$/],
  ['number', 'a lost number', 'Being over 70.', /^lacks the number 70 of the English$/],
  ['marrow', 'the spine for bone marrow', 'Bone marrow test', /^does not speak of bone marrow, as the English does$/],
  [
    'spine',
    'bone marrow for the spine',
    'It collects a little spinal fluid.',
    /^does not speak of the spine, as the English does$/,
  ],
];

describe('the check of a translation', () => {
  it('has slips to find in each language that it has rules for', () => {
    for (const each of [slips, forbidden]) assert.deepEqual(Object.keys(each).sort(), Object.keys(rules).sort());
  });

  it('has no rules for a language that is not there', () => {
    assert.deepEqual(
      Object.keys(rules).filter((locale) => !targetLocales.includes(locale)),
      [],
    );
  });

  it('needs no rules for a language that has just begun', () => {
    assert.deepEqual(flawsIn('gl', 'Being over 70.', 'Ter máis de 70 anos.'), []);
    assert.equal(flawsIn('gl', 'Being over 70.', 'Ter máis anos.').length, 1);
  });

  for (const [locale, slipsIn] of Object.entries(slips))
    for (const [kind, what, text, flaw] of kinds)
      it(`finds ${what} in ${locale}`, () => {
        const [right, wrong] = slipsIn[kind];
        assert.deepEqual(flawsIn(locale, text, right), []);
        assert.ok(
          flawsIn(locale, text, wrong).some((sentence) => flaw.test(sentence)),
          wrong,
        );
      });

  for (const [locale, wrong] of Object.entries(forbidden))
    it(`finds each rendering that is known to be wrong in ${locale}`, () => {
      const found = wrong.map((words) => flawsIn(locale, 'x', words).find((flaw) => flaw.startsWith('has "')) ?? words);
      for (const reason of Object.values(rules[locale]!.forbidden))
        assert.ok(
          found.some((flaw) => flaw.endsWith(`: ${reason}`)),
          reason,
        );
      for (const flaw of found) assert.match(flaw, /^has "/);
    });

  for (const locale of Object.keys(slips))
    it(`finds a text twice as long, half a text and English left over in ${locale}`, () => {
      const {text, target} = longest(locale);
      const about = (words: string) => flawsIn(locale, text, words).join('\n');
      assert.equal(about(target), '');
      assert.match(
        about(`${target} ${target} ${target}`),
        /^has \d+ % of the length of the English: is something added\?$/m,
      );
      assert.match(
        about(target.slice(0, target.length / 4)),
        /^has only \d+ % of the length of the English: is something missing\?$/m,
      );
      // Tagalog has many English words of its own.
      if (locale === 'tl') return;
      assert.match(about(text), /^is still in English$/m);
      assert.match(about(`${target} Call your doctor`), /^has English in it: "your"$/m);
    });

  it('finds that CT, DNA and CAR-T are gone', () => {
    assert.deepEqual(flawsIn('de', 'CT scan', 'Aufnahme'), ['must have CT where the English has CT']);
    assert.deepEqual(flawsIn('fr', 'changes in its DNA', 'changements dans son DNA'), [
      'must have ADN where the English has DNA',
    ]);
    assert.deepEqual(flawsIn('ru', 'CAR-T cell therapy', 'Клеточная терапия'), [
      'must have CAR-T where the English has it',
    ]);
    assert.deepEqual(flawsIn('ru', 'CAR-T cell therapy', 'Терапия клетками CAR-T'), []);
  });

  it('finds bone marrow beside the spine, where the English means the spine alone', () => {
    const text = 'It collects a little spinal fluid.';
    assert.deepEqual(flawsIn('de', text, 'Dabei wird Nervenwasser aus dem Knochenmark entnommen.'), [
      'speaks of bone marrow where the English means the spine',
    ]);
  });

  it('finds what is longer than there is room for, by characters and not by bytes', () => {
    assert.deepEqual(flawsIn('de', 'News', 'Nachrichten', 11), []);
    assert.deepEqual(flawsIn('de', 'News', 'Nachrichten', 10), [
      'has 11 characters where 10 have room; say it shorter',
    ]);
    assert.deepEqual(flawsIn('zh-Hant', 'News', '𠮷𠮷', 2), []);
  });

  it('finds a decimal that has become another number, but takes its comma', () => {
    assert.deepEqual(flawsIn('de', 'About 2.5 liters', 'Etwa 2,5 Liter'), []);
    assert.deepEqual(flawsIn('de', 'About 2.5 liters', 'Etwa 25 Liter'), ['lacks the number 2.5 of the English']);
  });

  for (const [locale, target] of [
    ['ar', 'أن يزيد عمره على ٧٠ عامًا.'],
    ['fa', 'سن بالای ۷۰ سال.'],
    ['ja', '７０歳を超えていること。'],
  ] as const)
    it(`finds digits that no thermometer has in ${locale}`, () => {
      assert.ok(
        flawsIn(locale, 'Being over.', target).includes(
          'must have the digits 0 to 9, as thermometers and telephones have',
        ),
      );
    });

  it('finds that the unit of a temperature is gone', () => {
    const text = 'If it is {fahrenheit} °F or more';
    assert.deepEqual(flawsIn('de', text, 'Wenn sie {fahrenheit} °F oder mehr beträgt'), []);
    assert.deepEqual(flawsIn('de', text, 'Wenn sie {fahrenheit} oder mehr beträgt'), [
      'lacks the unit of the temperature',
    ]);
  });

  for (const [locale, target, strange] of [
    ['ru', 'Клетки called лимфобласты', 'called'],
    ['ja', '白血病 клетка', 'клетка'],
    ['ar', 'خلايا lymphoblast', 'lymphoblast'],
    ['de', 'Die Зелле', 'Зелле'],
    ['ko', '백혈병 細胞', '細胞'],
  ] as const)
    it(`finds letters of another script in ${locale}`, () => {
      assert.ok(flawsIn(locale, 'x', target).includes(`has letters of another script: ${strange}`));
    });

  it('takes names and abbreviations that every language writes in Latin letters', () => {
    assert.deepEqual(flawsIn('ru', 'Cancer.Net', 'Cancer.Net'), []);
    assert.deepEqual(flawsIn('ar', 'A virus named HIV', 'فيروس اسمه HIV'), []);
  });

  for (const [locale, what, right, wrong, flaw] of [
    ['ar', 'a Latin comma', 'الدم، والعظم', 'الدم, والعظم', 'has Latin punctuation; write ، ؛ ؟'],
    ['fa', 'a Latin question mark', 'چیست؟', 'چیست?', 'has Latin punctuation; write ، ؛ ؟'],
    ['zh-Hans', 'a half-width comma', '血，骨头', '血,骨头', 'has half-width punctuation; write ，。：；（）'],
    ['zh-Hant', 'half-width brackets', '掃描（CT）', '掃描(CT)', 'has half-width punctuation; write ，。：；（）'],
    ['ja', 'a half-width full stop', '検査です。', '検査です.', 'has half-width punctuation; write ，。：；（）'],
    [
      'fr',
      'no narrow no-break space before a question mark',
      'Pourquoi\u202F?',
      'Pourquoi ?',
      'lacks a narrow no-break space (U+202F) before ; : ! ? or inside « »',
    ],
    [
      'fr',
      'nothing before a colon',
      'Langue\u00A0: fr',
      'Langue: fr',
      'lacks a narrow no-break space (U+202F) before ; : ! ? or inside « »',
    ],
    [
      'fr',
      'plain spaces inside quotation marks',
      '«\u202Faiguë\u202F»',
      '« aiguë »',
      'lacks a narrow no-break space (U+202F) before ; : ! ? or inside « »',
    ],
    ['es', 'no opening question mark', '¿Por qué?', 'Por qué?', 'lacks ¿ before a question'],
    [
      'it',
      'a straight apostrophe',
      'l’anemia',
      "l'anemia",
      'has a straight quotation mark or apostrophe; use those of the language',
    ],
    [
      'pl',
      'straight quotation marks',
      '„ostra”',
      '"ostra"',
      'has a straight quotation mark or apostrophe; use those of the language',
    ],
    [
      'ar',
      'a mark of direction',
      'الدم',
      '\u200Fالدم',
      'has the invisible character U+200F (mark of direction); take it out',
    ],
  ] as const)
    it(`finds ${what} in ${locale}`, () => {
      assert.deepEqual(flawsIn(locale, 'x', right), []);
      assert.deepEqual(flawsIn(locale, 'x', wrong), [flaw]);
    });

  it('finds a question that has become a statement', () => {
    const text = 'Do you or your child have a sign that lasts and worries you, for weeks?';
    const target = 'Haben Sie oder Ihr Kind seit Wochen ein Anzeichen, das Ihnen Sorgen macht?';
    assert.deepEqual(flawsIn('de', text, target), []);
    assert.deepEqual(flawsIn('de', text, target.replace('?', '.')), ['ends with "." where the English has "?"']);
  });

  it('takes a "not" that is said in another way, where somebody has looked at it', () => {
    const text = 'No other cancer is found as often in children.';
    const target = '子どもに見つかるがんの中で、いちばん多いのがALLです。';
    assert.deepEqual(flawsIn('ja', text, target, undefined, 'overview.who'), []);
    assert.deepEqual(flawsIn('ja', text, target, undefined, 'overview.other'), ['lacks the "not" of the English']);
  });

  it('checks a language without rules of its own by those that need none', () => {
    assert.deepEqual(flawsIn('sw', 'Being over 70.', 'Umri mkubwa.'), ['lacks the number 70 of the English']);
  });
});

const english = readEnglish(openProject('lit-localize.json').localizer);
const unitsOf = (locale: string) =>
  new Map(
    readXliff(locale, readFileSync(`locales/${locale}.xlf`, 'utf8'), locale).units.map(({id, target}) => [
      id,
      target ?? '',
    ]),
  );
const longest = (locale: string) => {
  const {id, text} = [...english].sort((a, b) => b.text.length - a.text.length)[0]!;
  return {text, target: unitsOf(locale).get(id)!};
};

describe('a translation that we have', () => {
  for (const locale of targetLocales)
    it(`gives the check no cause, in ${locale}`, () => {
      const units = unitsOf(locale);
      const found = english.flatMap((message) =>
        allFlawsIn(locale, message, units.get(message.id)!).map(({sentence}) => `${message.id} ${sentence}`),
      );
      assert.deepEqual(found, []);
    });
});
