/** Two made-up languages show the effects of a language on a page, and no reader ever meets them. */
import assert from 'node:assert/strict';
import {globSync, readFileSync, statSync} from 'node:fs';
import {describe, it} from 'node:test';
import * as fc from 'fast-check';
import {growth, lengthen, mirror, pseudoLocales, pseudoMessages} from '../../preview/pseudo.ts';

/** Texts as ours are: words, figures, names in capitals, punctuation and places for values. */
const text = fc
  .array(
    fc.oneof(
      fc.stringMatching(/^[a-zA-Z]{1,12}$/),
      fc.constantFrom('ALL', 'CAR-T', 'T-cell', 'doctor’s', '104', '°F', '“blast”', '(DNA)', 'once.', 'now?'),
      fc.constantFrom('{hospital}', '{date}', '({count})', '{phone}:'),
    ),
    {minLength: 1, maxLength: 40},
  )
  .map((words) => words.join(' '));

const placeholdersIn = (words: string) => words.match(/\{\w+\}/g) ?? [];

const marks = /[\u200F\u202E\u202C]/g;
const lettersOf = (words: string) => [...words.matchAll(/\p{L}/gu)].length;

describe('a pseudo-language', () => {
  for (const [name, write] of [
    ['that is longer', lengthen],
    ['that is mirrored', mirror],
  ] as const)
    it(`${name} keeps every placeholder, in its place and to the letter`, () => {
      fc.assert(
        fc.property(text, (english) => {
          assert.deepEqual(placeholdersIn(write(english)), placeholdersIn(english));
        }),
      );
    });

  it('that is longer is so by the share that it promises, and by no more than a word besides', () => {
    fc.assert(
      fc.property(text, (english) => {
        const grown = lengthen(english).length;
        const promised = Math.ceil(english.length * (1 + growth));
        assert.ok(grown >= promised, `${grown} for ${english.length}`);
        assert.ok(grown <= Math.max(promised, english.length + '[]'.length) + ' three'.length, `${grown}`);
      }),
    );
    assert.ok(growth >= 0.4);
  });

  it('that is longer has a bracket at each end, and no letter as it was but in the padding', () => {
    fc.assert(
      fc.property(text, (english) => {
        const longer = lengthen(english);
        assert.match(longer, /^\[.*\]$/);
        const own = longer.slice(1, 1 + english.length).replace(/\{\w+\}/g, '');
        assert.doesNotMatch(own, /[A-Za-z]/);
        assert.equal(lettersOf(own), lettersOf(english.replace(/\{\w+\}/g, '')));
        assert.match(
          longer.slice(1 + english.length),
          /^(?: (?:one|two|three|four|five|six|seven|eight|nine|ten))*\]$/,
        );
      }),
    );
  });

  it('that is mirrored has every word between marks, and the same but for its accents', () => {
    fc.assert(
      fc.property(text, (english) => {
        const mirrored = mirror(english);
        const outside = mirrored.replace(/\u200F\u202E[^\u202C]*\u202C\u200F/g, '').replace(/\{\w+\}/g, '');
        assert.doesNotMatch(outside, /\p{L}/u);
        assert.equal(mirrored.replace(marks, '').length, english.length);
        assert.equal(lettersOf(mirrored), lettersOf(english));
      }),
    );
  });

  it('that is mirrored leaves short names in Latin letters, as Arabic does', () => {
    assert.equal(mirror('ALL, {count}'), '\u200F\u202EALL\u202C\u200F, {count}');
    assert.doesNotMatch(mirror('All of it'), /[A-Za-z]/);
  });

  it('is never equal to the English', () => {
    const english = [{id: 'overview.title', text: 'What is ALL?', note: '', limit: undefined}];
    for (const code of ['en-XA', 'ar-XB'] as const)
      assert.notEqual(pseudoMessages(code, english)['overview.title'], 'What is ALL?');
    fc.assert(
      fc.property(text, (words) => {
        assert.notEqual(lengthen(words), words);
        if (lettersOf(words.replace(/\{\w+\}/g, ''))) assert.notEqual(mirror(words), words);
      }),
    );
  });

  it('is nowhere in what is published', () => {
    const files = globSync('dist/**/*').filter((file) => statSync(file).isFile());
    assert.ok(files.includes('dist/all-widgets.js') && files.includes('dist/locales/es.json'), 'Build first.');
    for (const file of files)
      for (const code of Object.keys(pseudoLocales)) {
        assert.ok(!file.includes(code), file);
        assert.ok(!readFileSync(file, 'utf8').includes(code), `${file} has ${code}.`);
      }
  });
});
