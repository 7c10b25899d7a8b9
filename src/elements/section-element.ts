import {LitElement, type PropertyValues, type TemplateResult} from 'lit';
import type {Profile} from '../hospital/profile.ts';
import {LanguageController} from '../i18n/language-controller.ts';
import type {Content, Shown} from '../i18n/shown.ts';
import {prose} from '../styles/prose.ts';
import {tokens} from '../styles/tokens.ts';
import {levelOf} from './heading.ts';
import type {Library} from './library.ts';
import {fallbackSlots, inertRoot, takeOver} from './take-over.ts';

/** Marks our elements, of this copy of the library or another. */
const mark = Symbol.for('all-widgets');

/** Whether an element is one of ours, and defined. */
export const isOurs = (element: Element): element is SectionElement => mark in element && element[mark] === true;

/**
 * What all our elements share; a subclass says which words it shows, and how. Until those words are here in the reader's
 * language, what the page has put between the tags stays visible.
 *
 * @attr {string} lang - Language of this element; by default that of the place it stands in
 * @slot - What readers see until the element is ready, and wherever scripts are off
 * @csspart section - The whole section
 * @csspart heading - The section's heading
 * @csspart list - A list of signs, tests, treatments or the like
 * @csspart item - An entry of such a list
 * @csspart notice - A call-out, and the notice on a draft translation
 * @csspart urgent - The call-out with what cannot wait; it has the part `notice`, too
 * @csspart references - A numbered list of sources
 * @csspart hospital - Words of the hospital's own before or after ours
 * @fires {CustomEvent<LanguageDetail>} all-language - After the first rendering and after each change of language
 * @fires {CustomEvent<ErrorDetail>} all-error - When a language or a feed could not be loaded, or given data is wrong
 */
export abstract class SectionElement<T = unknown> extends LitElement {
  static override readonly styles = [tokens, prose];
  static override readonly properties = {headingLevel: {attribute: 'heading-level'}, hospital: {attribute: false}};
  /** The condition it belongs to, and its languages. */
  declare static readonly library: Library;

  /** Level of the section's heading, 1 to 6, and 2 by default; its sub-headings follow. */
  declare headingLevel: number;
  /** The hospital's profile, for this element and those in it; by default that of the page's inline script. */
  declare hospital: Profile | null | undefined;

  readonly [mark] = true;
  protected readonly library = (this.constructor as typeof SectionElement).library;
  protected readonly language = new LanguageController<T>(this, this.library.catalogue, () => this.content);
  /** What the root holds until the first drawing: the page's fallback, or markup from a server. */
  #first: readonly ChildNode[] = [];

  /** The words; undefined until the first language is here. */
  get shown(): Shown<T> | undefined {
    return this.language.shown;
  }

  /** BCP 47 tag of the words that a server has put into the root; undefined once ours are there. */
  get servedLanguage(): string | undefined {
    return this.#first.find((node): node is HTMLElement => node.nodeName === 'SECTION')?.lang;
  }

  protected abstract get content(): Content<T>;
  protected abstract view(shown: Shown<T>, level: number): TemplateResult;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const served = this.shadowRoot ?? inertRoot(this);
    // Shows all that the page has put between the tags. Markup that a server has put into the root already is as good.
    this.#first = served ? [...served.childNodes] : fallbackSlots();
    const root = super.createRenderRoot();
    if (served !== root) root.append(...this.#first);
    return root;
  }

  protected override shouldUpdate(): boolean {
    return this.shown !== undefined;
  }

  protected override update(changed: PropertyValues): void {
    if (this.hasUpdated) return super.update(changed);
    this.renderOptions.renderBefore = null;
    takeOver(this.renderRoot, this.#first, () => super.update(changed));
    this.#first = [];
  }

  protected override render(): TemplateResult {
    return this.view(this.shown!, levelOf(this));
  }
}
