import type {FindFlaws} from '../tools/locales/check.ts';
import {seen} from './characters.ts';
import {findFormFlaws} from './form.ts';
import {findFlaws} from './quality.ts';

/** All that can be found in the words of a translation: first flaws of meaning, then of form. Pure. */
export const flawsIn: FindFlaws = (locale, message, target) => [
  // An invisible character inside a word, or a no-break space between two, would make them seem to be missing.
  ...findFlaws(locale, message, seen(target).replace(/[\u00A0\u202F]/g, ' ')).map(
    (sentence) => ({kind: 'flawed', sentence}) as const,
  ),
  ...findFormFlaws(locale, message, target).map((sentence) => ({kind: 'untidy', sentence}) as const),
];
