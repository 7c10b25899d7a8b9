/** Finds the terms of a section in its text, and renders them with their explanations. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Term} from '../content/section.ts';
import {firstTerm, sought} from '../content/term-places.ts';
import {isolate} from './fill.ts';

/**
 * Draws a term.
 * @param words The words for it in the text, isolated.
 * @param isolated Isolates another text in the same way.
 */
export type DrawTerm = (term: Term, words: unknown, isolated: (text: string) => unknown) => TemplateResult;

/**
 * Marks terms in a text.
 * @param text Text between placeholders.
 * @returns Pieces for a template.
 */
export type Mark = (text: string) => readonly unknown[];

/** Marks each term where it stands first. Use one for each rendering, and give it the texts in their order. */
export const firstPlaces = (terms: readonly Term[], direction: string, draw: DrawTerm): Mark => {
  const isolated = (piece: string): readonly unknown[] => isolate(direction, piece);
  let left = terms.map(sought);
  const mark: Mark = (text) => {
    const found = firstTerm(left, text);
    if (!found) return [text];
    const {term, start, end} = found;
    left = left.filter((other) => other.term !== term);
    return [text.slice(0, start), draw(term, isolated(text.slice(start, end)), isolated), ...mark(text.slice(end))];
  };
  return mark;
};

/** Explanation of a term, to stand in brackets. */
export const inBrackets = ({message}: Term): string => message.text.replace(/[.。]$/, '');

/**
 * Draws terms as buttons.
 * @param open Message ids of the terms whose explanations are open.
 */
export const termButton =
  (open: ReadonlySet<string>): DrawTerm =>
  (explained, words, isolated) => {
    const {term, message} = explained;
    const isOpen = open.has(term.id);
    return html`<button
        type="button"
        class="term"
        data-term=${term.id}
        data-means=${inBrackets(explained)}
        aria-expanded=${String(isOpen)}
      >${words}</button>${
        isOpen
          ? html`<span class="meaning" role="note"><strong>${isolated(term.text)}</strong> ${isolated(message.text)}</span>`
          : nothing
      }`;
  };
