/** Finds medical terms in a text, by the words that each language lists for them. */
import type {Term} from './section.ts';

/** The first term of a text, and its place there as indices of code units. */
export interface Found extends Place {
  readonly term: Term;
}

/** A term, prepared for the search in many texts. */
export interface Sought {
  readonly term: Term;
  /** As they are written, and with a capital letter. */
  readonly forms: readonly string[];
}

export const sought = (term: Term): Sought => ({
  term,
  forms: term.inText.text
    .split('|')
    .map((form) => form.trim())
    .flatMap((form) => [form, form.charAt(0).toUpperCase() + form.slice(1)]),
});

/** The first term of a text; of two that begin together, the longer. */
export const firstTerm = (terms: readonly Sought[], text: string): Found | undefined =>
  terms
    .flatMap(({term, forms}) =>
      forms.flatMap((form) => firstPlace(form, text) ?? []).map((place) => ({term, ...place})),
    )
    .reduce<Found | undefined>(earlier, undefined);

interface Place {
  readonly start: number;
  readonly end: number;
}

/** The earlier of two; the longer of two that begin together. */
const earlier = <P extends Place>(one: P | undefined, other: P): P =>
  !one || other.start < one.start || (other.start === one.start && other.end > one.end) ? other : one;

const firstPlace = (form: string, text: string): Place | undefined => {
  const stem = form.replace(/\*$/, '');
  for (let start = stem ? text.indexOf(stem) : -1; start >= 0; start = text.indexOf(stem, start + 1)) {
    let end = start + stem.length;
    if (stem !== form) while (isLetter(text.charAt(end))) end++;
    const [before, after] = [text.charAt(start - 1), text.charAt(end)];
    if (before !== '-' && !isLetter(before) && !isLetter(after)) return {start, end};
  }
  return undefined;
};

/** Whether a character is part of a word, in a script that has spaces between words. */
const isLetter = (character: string): boolean =>
  /[\p{L}\p{M}\p{N}]/u.test(character) && !/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(character);
