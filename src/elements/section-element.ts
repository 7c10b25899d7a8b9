import type {PropertyDeclarations, PropertyValues, TemplateResult} from 'lit';
import {ownFields} from '../content/own-fields.ts';
import type {Profile} from '../hospital/profile.ts';
import {LanguageController} from '../i18n/language-controller.ts';
import type {Content, Shown} from '../i18n/shown.ts';
import {prose} from '../styles/prose.ts';
import {tokens} from '../styles/tokens.ts';
import {levelOf} from './heading.ts';
import type {Library} from './library.ts';
import {around, aroundDeclaration, type AroundSection} from './page-lines.ts';
import {StatusElement} from './status.ts';
import {RootContent, withFallback} from './take-over.ts';

/** Marks elements of the library, including those of another copy of it. */
const mark = Symbol.for('all-widgets');

/** Whether an element belongs to the library and is defined. */
export const isOurs = (element: Element): element is SectionElement => mark in element && element[mark] === true;

/**
 * Base class of all elements; a subclass provides the content and the view. Until the text is available in the reader's
 * language, the children of the element stay visible.
 *
 * @attr {string} lang - Language of this element; inherited by default
 * @slot - Fallback content, shown until the element is ready and wherever scripts are off
 * @csspart section - The whole section
 * @csspart heading - The section's heading
 * @csspart list - A list of signs, tests, treatments or the like
 * @csspart item - An entry of such a list
 * @csspart notice - A call-out, and the notice on a draft translation
 * @csspart urgent - The urgent call-out; it also has the part `notice`
 * @csspart references - A numbered list of sources
 * @csspart hospital - Content from the hospital before or after the section's text
 * @fires {CustomEvent<LanguageDetail>} all-language - After the first render and after each change of language
 * @fires {CustomEvent<ErrorDetail>} all-error - When a locale or a feed could not be loaded, or data is invalid
 */
export abstract class SectionElement<T = unknown> extends StatusElement {
  static override readonly styles = [tokens, prose];
  static override readonly shadowRootOptions = ownFields<ShadowRootInit>({mode: 'open'});
  static override readonly properties: PropertyDeclarations = {
    headingLevel: {attribute: 'heading-level'},
    hospital: {attribute: false},
    [around]: aroundDeclaration,
  };
  /** The condition, and its locales. */
  declare static readonly library: Library;

  /** Level of the section's heading, 1 to 6, and 2 by default; its sub-headings follow. */
  declare headingLevel: number;
  /** The hospital's profile, for this element and the sections in it; by default that of the page's inline script. */
  declare hospital: Profile | null | undefined;
  declare [around]: AroundSection | undefined;

  readonly [mark] = true;
  // Lit creates the root only if there is none, and another script may have added one to the prototype of all elements.
  /** @internal */
  override readonly renderRoot = undefined as unknown as ShadowRoot;
  protected readonly library = (this.constructor as typeof SectionElement).library;
  protected readonly language = new LanguageController<T>(this, this.library.catalogue, () => this.content);
  /**
   * Kept when the element first shows its words, in English if the reader's language cannot be loaded. Pending until
   * the element is in a document.
   */
  readonly ready: Promise<void> = this.language.ready;
  #root: RootContent | undefined;

  /** What the element shows, and in which language; undefined until the first locale is loaded. */
  get shown(): Shown<T> | undefined {
    return this.language.shown;
  }

  /** @internal The server-rendered text. */
  get served(): RootContent | undefined {
    return this.#root;
  }

  protected abstract get content(): Content<T>;
  protected abstract view(shown: Shown<T>, level: number): TemplateResult;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return (this.#root = new RootContent(this)).adopt(super.createRenderRoot());
  }

  protected override shouldUpdate(): boolean {
    return this.shown !== undefined;
  }

  protected override update(changed: PropertyValues): void {
    this.#root!.update(() => super.update(changed), this.renderOptions);
  }

  protected override render(): TemplateResult {
    return withFallback(this, this.shown!, this.view(this.withStatus(this.shown!), levelOf(this, this[around]?.level)));
  }
}

/** Kept when a section shows its words, or is taken out of the document before. */
export const readyOrGone = (section: SectionElement | undefined): Promise<void> | undefined =>
  section &&
  new Promise((resolve) => {
    void section.ready.then(resolve);
    section.addController({hostDisconnected: () => queueMicrotask(() => section.isConnected || resolve())});
  });
