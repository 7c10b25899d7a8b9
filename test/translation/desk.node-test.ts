/** The translator’s desk takes a file in the shape of any tool, and gives it back without a loss. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type * as desk from '../../translation/desk/index.ts';
import {deskBundle} from '../../translation/desk/bundle.ts';
import type {XliffFile} from '../../tools/locales/xliff.ts';
import {openProject, readEnglish} from '../../tools/locales/english.ts';
import {targetLocales} from './copy-of-project.ts';
import {english as few, unit, withUnit, xliff} from './sample.ts';
import {kept, refused} from './tool-shapes.ts';

// As the browser has it: one module that imports nothing.
const code = await deskBundle();
const {edit, look, openFile, remark, save, sign, termsIn, forbiddenIn, explainedIn} = (await import(
  `data:text/javascript,${encodeURIComponent(code)}`
)) as typeof desk;

const english = readEnglish(openProject('lit-localize.json').localizer);
const ours = readFileSync('locales/es.xlf', 'utf8');
const project = {english, codes: targetLocales};
const sample = {english: few, codes: ['es', 'zh-Hans']};

const opened = (text: string, within = project, name = 'es.xlf', fallback = 'es') => {
  const file = openFile(name, text, fallback, within);
  if ('refused' in file) throw new Error(file.refused.join('\n'));
  return file;
};
const messageOf = (id: string, from = few) => from.find((message) => message.id === id)!;
const unitIn = ({units: all}: XliffFile, id: string) => all.find((each) => each.id === id)!;

describe('a file at the translator’s desk', () => {
  it('comes back as it was', () => {
    for (const locale of targetLocales) {
      const text = readFileSync(`locales/${locale}.xlf`, 'utf8');
      assert.equal(save(opened(text, project, `${locale}.xlf`, locale).xliff, english), text, locale);
    }
  });

  for (const {what, change} of kept)
    it(`comes back with every word as ${what}, and with the edit alone`, () => {
      const text = String(change(ours));
      const file = opened(text).xliff;
      assert.equal(save(file, english), ours);
      const edited = save(edit(file, messageOf('causes.start', english), 'Otras palabras.'), english);
      const [before, now] = [ours.split('\n'), edited.split('\n')];
      const differing = now.flatMap((line, at) => (line === before[at] ? [] : [line.trim()]));
      assert.deepEqual(differing, ['<target state="needs-review-translation">Otras palabras.</target>']);
      assert.equal(now.length, before.length);
    });

  for (const {what, change, sentence} of refused.filter(({what}) => !what.startsWith('UTF-16')))
    it(`is refused with ${what}, in words`, () => {
      const file = openFile('es.xlf', String(change(ours)), 'es', project);
      // The command says a habit of a tool once, and the desk for each unit.
      const isOtherLanguage = what.includes('another region');
      assert.ok('refused' in file || isOtherLanguage);
      if ('refused' in file)
        assert.match(file.refused[0]!.replace(/(units have such)/, '$1'), lenient(sentence), file.refused[0]);
    });

  it('is taken in the language that it names, whatever its own name', () => {
    assert.equal(opened(ours.replace('"es"', '"es-MX"'), project, 'x.xlf', 'de').xliff.locale, 'es');
    assert.equal(opened(ours.replace('"es"', '"zh-TW"')).xliff.locale, 'zh-Hant');
    const file = openFile('x.xlf', ours.replace('"es"', '"sw"'), 'es', project);
    assert.deepEqual('refused' in file && file.refused, [
      'x.xlf is in “sw”, which the project does not have; “npm run locales -- new sw” begins it.',
    ]);
  });

  it('of another version says how much of it is of other English, and loses no words silently', () => {
    const other = opened(
      xliff([
        ...withUnit('causes.start', {source: 'Older English.'}),
        unit('causes.gone', {target: 'Palabras de antes', source: 'Gone.'}),
      ]),
      sample,
    );
    assert.equal(other.otherEnglish, 1);
    assert.deepEqual(other.leftOut, [{id: 'causes.gone', text: 'Palabras de antes'}]);
    const {state, older} = look(other.xliff, few).units.find(({id}) => id === 'causes.start')!;
    assert.deepEqual([state, older], ['stale', 'Older English.']);
    assert.match(save(other.xliff, few), /<alt-trans [^>]*><source>Older English\.<\/source>/);
  });

  it('of another project is refused', () => {
    const file = openFile(
      'x.xlf',
      xliff([unit('app.one', {source: 'One'}), unit('app.two', {source: 'Two'})]),
      'es',
      sample,
    );
    assert.match('refused' in file ? file.refused.join() : '', /units whose ids are mostly no messages/);
  });
});

/** A sentence of the command, without the count of units that it gathers. */
const lenient = (sentence: RegExp): RegExp =>
  new RegExp(
    sentence.source
      .replace(/ \\\(\\d\+ units have such\\\)/g, '')
      .replace(/\(2 units have such\)/, '')
      .replace(/ and run "npm run locales"\\\.\$$/, ' and run "npm run locales"\\.$'),
  );

describe('a signature at the translator’s desk', () => {
  const review = {by: 'A. Person', on: '2026-10-01'};

  it('is in the file, bound to the words, and ends with an edit', () => {
    const signed = sign(opened(xliff(), sample).xliff, ['causes'], review);
    const again = opened(save(signed, few), sample).xliff;
    const {locale} = look(again, few);
    assert.equal(locale?.sections?.['causes']?.state, 'reviewed');
    assert.deepEqual(locale.sections['causes'].reviewed, review);
    assert.equal(locale.sections['overview']?.state, 'draft');
    const edited = look(edit(again, messageOf('causes.start'), 'Otras palabras.'), few).locale!;
    assert.equal(edited.sections?.['causes']?.state, 'draft');
  });

  it('of another person on the same day has a phase of its own', () => {
    const one = sign(opened(xliff(), sample).xliff, ['causes'], review);
    const two = sign(one, ['overview'], {...review, by: 'B. Person'});
    assert.deepEqual(
      [...two.phases].map(([name, {by}]) => [name, by]),
      [
        ['review-2026-10-01', 'A. Person'],
        ['review-2026-10-01-2', 'B. Person'],
      ],
    );
    assert.equal(sign(two, ['overview'], review).phases.size, 2);
  });
});

describe('a second reader', () => {
  it('notes how bad a fault is, in the file, and takes the note back', () => {
    const file = opened(xliff(), sample).xliff;
    const noted = remark(file, 'causes.start', {by: 'B. Person', severity: 'major', text: 'Says\n too little.'});
    const again = opened(save(noted, few), sample).xliff;
    assert.deepEqual(unitIn(again, 'causes.start').notes, [
      {from: 'second reader, B. Person', text: 'major: Says too little.'},
    ]);
    const changed = remark(again, 'causes.start', {by: 'B. Person', severity: 'minor', text: 'Better.'});
    assert.equal(unitIn(changed, 'causes.start').notes.length, 1);
    assert.deepEqual(
      unitIn(remark(changed, 'causes.start', {by: 'B. Person', severity: 'minor', text: ' '}), 'causes.start').notes,
      [],
    );
  });
});

describe('the words to mind', () => {
  it('are those of the language, where the English has them', () => {
    assert.deepEqual(termsIn('es', 'ALL starts in the bone marrow.'), [
      {english: 'ALL', words: 'LLA'},
      {english: 'bone marrow', words: 'médula ósea, médula'},
    ]);
    const only = (text: string) => termsIn('es', text).map(({english}) => english);
    assert.deepEqual(only('Spinal fluid.'), ['spinal']);
    for (const text of ['Call at once.', 'Go right away.', 'Urgent: call.', 'An emergency.', 'Call day or night.'])
      assert.deepEqual(only(text), ['urgent'], text);
    for (const text of ['Do not wait.', 'No fever.', 'Never stop.', 'You cannot.', 'Nobody.', 'Without it.'])
      assert.deepEqual(only(text), ['not'], text);
    assert.deepEqual(only('It is normal to note ALLERGIES.'), []);
    assert.deepEqual(termsIn('es', 'Red cells.'), []);
    assert.deepEqual(termsIn('sw', 'ALL'), []);
  });

  it('have their definitions where the glossary explains them, and the words of the open file', () => {
    const term = {
      term: {id: 'overview.title', text: 'Marrow'},
      inText: {id: 'glossary.marrow.in-text', text: 'bone marrow'},
      message: {id: 'glossary.marrow.what', text: 'Soft tissue inside bones.'},
      cites: [],
    };
    const file = opened(xliff(), sample).xliff;
    const expected = {english: 'Marrow', words: 'ES overview.title', definition: 'Soft tissue inside bones.'};
    assert.deepEqual(explainedIn(file, 'It is in the bone marrow.', [term]), [expected]);
    assert.deepEqual(explainedIn(file, 'It is in the bones.', [term]), []);
  });

  it('have their wrong renderings beside them, with the reason', () => {
    for (const locale of targetLocales)
      for (const [words, why] of forbiddenIn(locale)) {
        assert.doesNotMatch(words, /\\|\(\?/, locale);
        assert.ok(why);
      }
    const words = targetLocales.flatMap((locale) =>
      termsIn(locale, 'ALL is not urgent. The marrow, the spinal fluid.'),
    );
    assert.ok(words.length > targetLocales.length * 4);
    for (const term of words) assert.doesNotMatch(term.words, /\\|\(\?/, term.words);
  });
});
