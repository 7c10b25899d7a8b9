/** Every language of ours, and any words, notes and signatures, go through the shape of each tool and come back the same. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {compose} from '../../translation/compose.ts';
import {edit, remark, severities, sign} from '../../translation/desk/change.ts';
import {openFile} from '../../translation/desk/open.ts';
import {openProject, readEnglish, type EnglishMessage} from '../../tools/locales/english.ts';
import type {XliffFile} from '../../tools/locales/xliff.ts';
import {targetLocales} from './copy-of-project.ts';
import {english as few, xliff} from './sample.ts';
import {kept} from './tool-shapes.ts';

const english = readEnglish(openProject('lit-localize.json').localizer);

const open = (text: string, messages: readonly EnglishMessage[]): XliffFile => {
  // A file names its language, so the fallback is one that would be wrong.
  const file = openFile('x.xlf', text, 'none', {english: messages, codes: targetLocales});
  if ('refused' in file) throw new Error(file.refused.join('\n'));
  return file.xliff;
};

const files = targetLocales.map((locale) => open(readFileSync(`locales/${locale}.xlf`, 'utf8'), english));
const parts = 8;

describe('a file as', () => {
  for (const [shape, {what, change}] of kept.entries())
    it(`${what}, comes back byte for byte, in every language`, () => {
      // A part of the messages, another one for each language and shape: all of them for each would take minutes.
      for (const [at, file] of files.entries()) {
        const some = english.filter((_, index) => index % parts === (at + shape) % parts);
        const ours = compose(file, some);
        const back = open(String(change(ours)), some);
        assert.equal(back.locale, file.locale);
        assert.equal(compose(back, some), ours, file.locale);
      }
    });
});

const pieces = ['La médula', 'ósea.', '¿Qué es', 'eso?', '“no”', '&', '<', '>', '"', '38 °C', '{phone}', 'ALL', 'ال'];
const words = fc.array(fc.constantFrom(...pieces), {minLength: 1, maxLength: 8}).map((list) => list.join(' '));
const people = fc.constantFrom('A. Person', 'Dr. B. O’Person & "C"');
const message = fc.constantFrom(...few);
const start = open(xliff(), few);

/** One change at the desk. */
const step: fc.Arbitrary<(file: XliffFile) => XliffFile> = fc.oneof(
  fc.tuple(message, words).map(
    ([to, text]) =>
      (file: XliffFile) =>
        edit(file, to, text),
  ),
  fc.tuple(message, people, fc.constantFrom(...severities), words).map(
    ([{id}, by, severity, text]) =>
      (file: XliffFile) =>
        remark(file, id, {by, severity, text}),
  ),
  fc.tuple(fc.constantFrom('causes', 'overview'), people, fc.constantFrom('2026-10-01', '2026-11-01')).map(
    ([group, by, on]) =>
      (file: XliffFile) =>
        sign(file, [group], {by, on}),
  ),
);

describe('the work at the desk', () => {
  for (const {what, change} of kept)
    it(`is all there after it was in a file as ${what}`, () => {
      fc.assert(
        fc.property(fc.array(step, {maxLength: 6}), (steps) => {
          const ours = compose(
            steps.reduce((file, next) => next(file), start),
            few,
          );
          assert.equal(compose(open(String(change(ours)), few), few), ours);
        }),
        {numRuns: 40},
      );
    });
});
