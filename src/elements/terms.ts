/** Finds the terms of a section in its text, and renders them with their explanations. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Term} from '../content/section.ts';
import {groupsIn, translate} from '../content/translate.ts';
import type {Shown} from '../i18n/shown.ts';
import {writeIn, type Table} from '../i18n/table.ts';
import {isolate} from './fill.ts';

/** How terms are drawn: as buttons, as words that a script will make buttons, or with the explanation in brackets. */
export type TermStyle = {readonly open: ReadonlySet<string>} | 'served' | 'plain';

/**
 * The terms that a section explains in the language shown. It is whole without them, so one that lacks its messages is
 * left out. A reviewed section has reviewed explanations only.
 * @param table Messages of that language.
 * @returns The same section, changed where an explanation is.
 */
export const withTerms = <T>(
  shown: Shown<T>,
  terms: readonly Term[] = [],
  table: Table | undefined,
): {readonly shown: Shown<T>; readonly terms: readonly Term[]} => {
  const known = terms.filter((term) => table && (table.isSource || translate(term, table.messages)));
  const written = table && writeIn(table, known, ...groupsIn(known));
  if (!known.length || !written || (shown.state === 'reviewed' && written.state !== 'reviewed'))
    return {shown, terms: []};
  return {shown: {...shown, changed: shown.changed || written.changed}, terms: written.text};
};

/** Marks each term where it stands first. Use one for each rendering, and give it the texts in their order. */
export class TermMarker {
  readonly #style: TermStyle;
  readonly #direction: string;
  #left: readonly Term[];

  constructor(terms: readonly Term[], direction: string, style: TermStyle) {
    this.#left = terms;
    this.#direction = direction;
    this.#style = style;
  }

  /**
   * @param text Text between placeholders.
   * @returns Pieces for a template.
   */
  readonly mark = (text: string): readonly unknown[] => {
    const found = this.#left
      .flatMap((term) => {
        const place = placeOf(term, text);
        return place ? {term, ...place} : [];
      })
      .reduce<(Place & {readonly term: Term}) | undefined>(earlier, undefined);
    if (!found) return [text];
    const {term, start, end} = found;
    this.#left = this.#left.filter((other) => other !== term);
    return [text.slice(0, start), this.#draw(term, text.slice(start, end)), ...this.mark(text.slice(end))];
  };

  #draw({term, message}: Term, words: string): TemplateResult {
    const [name, means, shown] = [term.text, message.text, words].map((text) => isolate(this.#direction, text));
    if (this.#style === 'plain') return html`${shown} (${means})`;
    if (this.#style === 'served') return html`<span class="term" data-means=${message.text}>${shown}</span>`;
    const isOpen = this.#style.open.has(term.id);
    return html`<button
        type="button"
        class="term"
        data-term=${term.id}
        data-means=${message.text}
        aria-expanded=${String(isOpen)}
      >${shown}</button>${
        isOpen ? html`<span class="meaning" role="note"><strong>${name}</strong> ${means}</span>` : nothing
      }`;
  }
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where a term stands first in a text, in any of its forms: as it is written, or with a capital letter. */
const placeOf = ({inText}: Term, text: string): Place | undefined =>
  inText.text
    .split('|')
    .map((form) => form.trim())
    .flatMap((form) => [form, form.charAt(0).toUpperCase() + form.slice(1)])
    .flatMap((form) => firstPlace(form, text) ?? [])
    .reduce<Place | undefined>(earlier, undefined);

/** The longer of two that begin together. */
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
