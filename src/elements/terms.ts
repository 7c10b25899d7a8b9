/** Finds the terms of a section in its text, and renders them with their explanations. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Term} from '../content/section.ts';
import {firstTerm} from '../content/term-places.ts';
import {isolate} from './fill.ts';

/** How terms are drawn: as buttons, as words that a script will make buttons, or with the explanation in brackets. */
export type TermStyle = {readonly open: ReadonlySet<string>} | 'served' | 'plain';

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
    const found = firstTerm(this.#left, text);
    if (!found) return [text];
    const {term, start, end} = found;
    this.#left = this.#left.filter((other) => other !== term);
    return [text.slice(0, start), this.#draw(term, text.slice(start, end)), ...this.mark(text.slice(end))];
  };

  #draw({term, message}: Term, words: string): TemplateResult {
    const isolated = (text: string): readonly unknown[] => isolate(this.#direction, text);
    const inBrackets = message.text.replace(/[.。]$/, '');
    if (this.#style === 'plain') return html`${isolated(words)}<span class="meaning"> (${isolated(inBrackets)})</span>`;
    if (this.#style === 'served') return html`<span class="term" data-means=${inBrackets}>${isolated(words)}</span>`;
    const isOpen = this.#style.open.has(term.id);
    return html`<button
        type="button"
        class="term"
        data-term=${term.id}
        data-means=${inBrackets}
        aria-expanded=${String(isOpen)}
      >${isolated(words)}</button>${
        isOpen
          ? html`<span class="meaning" role="note"><strong>${isolated(term.text)}</strong> ${isolated(message.text)}</span>`
          : nothing
      }`;
  }
}
