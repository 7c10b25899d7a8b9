/** Finds the terms of a section in its text, and renders them with their explanations. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Term} from '../content/section.ts';
import {firstTerm, sought, type Sought} from '../content/term-places.ts';
import {isolate} from './fill.ts';

/**
 * Draws a term.
 * @param words The words for it in the text, isolated.
 * @param isolated Isolates another text in the same way.
 */
export type DrawTerm = (term: Term, words: unknown, isolated: (text: string) => unknown) => TemplateResult;

/** Marks each term where it stands first. Use one for each rendering, and give it the texts in their order. */
export class TermMarker {
  readonly #draw: DrawTerm;
  readonly #direction: string;
  #left: readonly Sought[];

  constructor(terms: readonly Term[], direction: string, draw: DrawTerm) {
    this.#left = terms.map(sought);
    this.#direction = direction;
    this.#draw = draw;
  }

  /**
   * @param text Text between placeholders.
   * @returns Pieces for a template.
   */
  readonly mark = (text: string): readonly unknown[] => {
    const found = firstTerm(this.#left, text);
    if (!found) return [text];
    const {term, start, end} = found;
    this.#left = this.#left.filter((other) => other.term !== term);
    const isolated = (piece: string): readonly unknown[] => isolate(this.#direction, piece);
    const drawn = this.#draw(term, isolated(text.slice(start, end)), isolated);
    return [text.slice(0, start), drawn, ...this.mark(text.slice(end))];
  };
}

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
