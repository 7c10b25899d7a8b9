/** How easy each translation is to read, by a formula made for its language; a translation that grows hard is stopped. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {groupOf} from '../../src/content/message.ts';
import {bare} from '../../src/content/without.ts';
import {messagesIn} from '../../src/content/translate.ts';
import {countsOf, type Counts} from '../../readability/counts.ts';
import {formulas, reaches} from '../../readability/formulas.ts';
import {readabilityTable, readingsOf} from '../../readability/table.ts';
import type {Unit} from '../../tools/locales/unit.ts';
import {readXliff} from '../../tools/locales/xliff.ts';
import {sections} from '../content/sections.ts';

const {targetLocales} = JSON.parse(readFileSync('lit-localize.json', 'utf8')) as {targetLocales: readonly string[]};

const unit = (id: string, target: string | undefined, state = 'needs-review-translation'): Unit => ({
  id,
  source: 'x',
  target,
  state,
  phase: '',
  notes: [],
  line: 1,
});

describe('a formula for readability', () => {
  /**
   * Two sentences of ten words: five of 3 letters and 1 syllable, three of 6 and 2, one of 7 and 3, one of 12 and 4. So
   * there are 5 words a sentence, 18 syllables (1.8 a word), 52 letters (5.2 a word); 0.2 of the words have more than six
   * letters, 0.2 three syllables or more, 0.1 four or more, and 0.5 have one.
   */
  const sample: Counts = {
    sentences: 2,
    words: [
      ...Array.from({length: 5}, () => ({letters: 3, syllables: 1})),
      ...Array.from({length: 3}, () => ({letters: 6, syllables: 2})),
      {letters: 7, syllables: 3},
      {letters: 12, syllables: 4},
    ],
  };
  const byHand: Readonly<Record<string, number>> = {
    // 206.84 - 60 × 1.8 - 1.02 × 5 = 206.84 - 108 - 5.1
    'Fernández Huerta': 93.74,
    // 206.835 - 62.3 × 1.8 - 5 = 206.835 - 112.14 - 5
    'Szigriszt-Pazos (INFLESZ)': 89.695,
    // 207 - 1.015 × 5 - 73.6 × 1.8 = 207 - 5.075 - 132.48
    'Kandel-Moles': 69.445,
    // 19.35 × 0.2 + 0.1672 × 5 + 12.97 × 0.2 - 3.27 × 0.5 - 0.875 = 3.87 + 0.836 + 2.594 - 1.635 - 0.875
    'Wiener Sachtextformel 1': 4.79,
    // 5 + 100 × 0.2
    'LIX (general)': 25,
    // 89 + (300 × 2 - 10 × 52) / 10 = 89 + 8
    Gulpease: 97,
    // 206.835 - 1.3 × 5 - 60.1 × 1.8 = 206.835 - 6.5 - 108.18
    Oborneva: 92.155,
    // 248.835 - 1.015 × 5 - 84.6 × 1.8 = 248.835 - 5.075 - 152.28
    'Flesch, Martins 1996': 91.48,
    // 0.4 × (5 + 100 × 0.1)
    'FOG-PL': 6,
  };
  for (const [locale, list] of Object.entries(formulas))
    for (const {name, score} of list)
      it(`gives what it gives by hand: ${name} (${locale})`, () => {
        assert.ok(Math.abs(score(sample) - byHand[name]!) < 1e-9, `${score(sample)}, not ${byHand[name]}`);
      });

  it('is known for seven languages, and English ones stand for no other', () => {
    assert.deepEqual(Object.keys(formulas).sort(), ['de', 'es', 'fr', 'it', 'pl', 'pt', 'ru']);
  });
});

describe('the counts of a text', () => {
  it('take each heading, entry of a list and sentence as a sentence, and numbers and {…} as no words', () => {
    const texts = ['¿Qué es la LLA?', 'Fiebre', 'Llame a {hospital}. Tiene 38 grados o más.'];
    const {sentences, words} = countsOf('es', texts);
    assert.equal(sentences, 4);
    assert.deepEqual(
      words.map(({letters}) => letters),
      [3, 2, 2, 3, 6, 5, 1, 5, 6, 1, 3],
    );
  });

  it('know the no-break spaces of French as spaces', () => {
    assert.deepEqual(countsOf('fr', ['Le\u00A0risque\u202F?']).words, [
      {letters: 2, syllables: 1},
      {letters: 6, syllables: 1},
    ]);
  });
});

describe('the readings of a language', () => {
  const hard = 'Procedimientos administrativos correspondientes a la institucionalización';

  it('are of the sections on the illness, whichever message is translated first', () => {
    for (const {id} of messagesIn(Object.values(sections).map(bare))) {
      const readings = readingsOf({locale: 'es', units: [unit(id, 'La sangre es roja.')]});
      assert.deepEqual(
        new Set(readings.flatMap(({sections}) => sections.map(({name}) => name))),
        new Set([groupOf(id)]),
      );
    }
  });

  it('leave out labels, the headings of a hospital and what is not translated', () => {
    const easy = unit('overview.lead', 'La sangre es roja.');
    const others = [
      unit('label.sources', hard),
      unit('care.title', hard),
      unit('causes.start', hard, 'needs-translation'),
      unit('causes.dna', undefined, ''),
    ];
    assert.deepEqual(readingsOf({locale: 'es', units: [easy, ...others]}), readingsOf({locale: 'es', units: [easy]}));
  });

  it('give a second number without the names of the illness', () => {
    const named = readingsOf({
      locale: 'de',
      units: [unit('overview.lead', 'Das Blut ist rot. Lymphozyten sind weiß.')],
    });
    const without = readingsOf({locale: 'de', units: [unit('overview.lead', 'Das Blut ist rot. Sind weiß.')]});
    assert.equal(named[0]!.withoutNames, without[0]!.whole);
    assert.ok(named[0]!.withoutNames < named[0]!.whole);
  });
});

describe('the table of readability', () => {
  const cells = (table: string) => table.split('\n').map((line) => line.split(/ {2,}/));

  it('names the hardest section, whether the wished number is met, and a formula that is not verified', () => {
    const units = [
      unit('overview.lead', 'A dor é má. O mal é bom.'),
      unit('causes.start', 'Procedimentos administrativos institucionalizados.'),
    ];
    const [head, row] = cells(readabilityTable([{locale: 'pt', units}]));
    assert.deepEqual(head, [
      'code',
      'formula',
      'whole',
      'without names',
      'hardest section',
      'wished',
      'met',
      'remarks',
    ]);
    // Causes: 3 words and 20 syllables in a sentence: 248.835 - 3.045 - 564 = -318.21
    // Whole: 11 words and 28 syllables in 3 sentences: 248.835 - 3.7217 - 215.3455 = 29.77
    assert.deepEqual(row, [
      'pt',
      'Flesch, Martins 1996',
      '29.8',
      '29.8',
      'causes -318.2',
      '≥ 60',
      'no',
      'formula not verified; beyond the limit of 50: causes',
    ]);
  });

  it('says why a language is not measured', () => {
    const units = [unit('overview.lead', 'x')];
    const table = readabilityTable([
      {locale: 'ko', units},
      {locale: 'ar', units},
      {locale: 'it', units: [unit('overview.lead', 'x', 'new')]},
    ]);
    assert.match(table, /^ko +not measured +no formula for texts on health is known$/m);
    assert.match(table, /^ar +not measured +OSMAN /m);
    assert.match(table, /^it +not measured +nothing is translated$/m);
  });

  it('is printed by the translator’s command, with a line for every language', () => {
    const {status, stdout} = spawnSync(process.execPath, ['translation/translator.ts', 'readability'], {
      encoding: 'utf8',
    });
    assert.equal(status, 0);
    const lines = cells(stdout.trimEnd()).slice(1);
    assert.deepEqual([...new Set(lines.map(([code]) => code))], targetLocales);
    for (const [code, formula] of lines) assert.equal(formula === 'not measured', !formulas[code!], code);
  });
});

/** A text in the style of an office. */
const bureaucratic: Readonly<Record<string, string>> = {
  es: 'La institución sanitaria correspondiente procederá a la realización de las actuaciones diagnósticas y terapéuticas establecidas reglamentariamente.',
  fr: 'L’établissement hospitalier procédera à la réalisation des investigations complémentaires nécessaires à l’établissement définitif du diagnostic hématologique.',
  de: 'Die Inanspruchnahme der medizinischen Versorgungsleistungen erfolgt nach Maßgabe der geltenden gesetzlichen Bestimmungen.',
  it: 'L’amministrazione ospedaliera provvederà all’espletamento degli accertamenti diagnostici indispensabili alla predisposizione del trattamento terapeutico.',
  ru: 'Осуществление лечебно-диагностических мероприятий производится в соответствии с утверждёнными нормативными документами.',
  pt: 'A instituição hospitalar procederá à realização dos procedimentos diagnósticos e terapêuticos regularmente estabelecidos pela administração.',
  pl: 'Przeprowadzenie specjalistycznych postępowań diagnostycznych następuje zgodnie z obowiązującymi rozporządzeniami ministerialnymi.',
};

describe('a translation', () => {
  for (const locale of targetLocales.filter((locale) => formulas[locale])) {
    const file = `locales/${locale}.xlf`;
    for (const reading of readingsOf(readXliff(file, readFileSync(file, 'utf8'), locale)))
      it(`into ${locale} is as a whole no harder than ${reading.formula.limit} (${reading.formula.name})`, () => {
        assert.ok(reaches(reading.formula, reading.whole, reading.formula.limit), String(reading.whole));
      });

    it(`in ${locale} is stopped where it is written as an office writes`, () => {
      for (const reading of readingsOf({locale, units: [unit('causes.start', bureaucratic[locale])]}))
        assert.ok(!reaches(reading.formula, reading.whole, reading.formula.limit), String(reading.whole));
    });
  }
});
