import {LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {labels} from '../content/labels.ts';
import type {WriteSection} from '../content/types.ts';
import {LanguageController} from '../i18n/language-controller.ts';
import {report} from '../report.ts';
import {prose} from '../styles/prose.ts';
import {tokens} from '../styles/tokens.ts';
import {isHeadingLevel} from './heading.ts';
import {sectionView} from './views.ts';

const usualLevel = 2;

/**
 * What all section elements share; a subclass says only which words it shows. Until those words are here in the
 * reader's language, what the page has put between the tags stays visible.
 *
 * @attr {string} lang - Language of this element; by default that of the place it stands in
 * @slot - What readers see until the element is ready, and wherever scripts are off
 * @csspart section - The whole section
 * @csspart heading - The section's heading
 * @csspart list - A list of signs, tests, treatments or the like
 * @csspart item - An entry of such a list
 * @csspart notice - A call-out, and the notice on a draft translation
 * @csspart references - A numbered list of sources
 * @fires {CustomEvent<LanguageDetail>} all-language - After the first rendering and after each change of language
 * @fires {CustomEvent<ErrorDetail>} all-error - When a language could not be loaded
 */
export abstract class SectionElement extends LitElement {
  static override readonly styles = [tokens, prose];
  static override readonly properties = {headingLevel: {attribute: 'heading-level'}};
  /** The words of the section. */
  static readonly write: WriteSection;

  /** Level of the section's heading, 1 to 6, and 2 by default; its sub-headings follow. */
  declare headingLevel: number;

  readonly #language = new LanguageController(this, (msg) => ({
    section: (this.constructor as typeof SectionElement).write(msg),
    labels: labels(msg),
  }));

  constructor() {
    super();
    this.headingLevel = usualLevel;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const served = this.shadowRoot !== null;
    const root = super.createRenderRoot();
    // Shows the page's own fallback. Markup that a server has put into the root already is as good.
    if (!served) root.append(document.createElement('slot'));
    return root;
  }

  protected override shouldUpdate(): boolean {
    return this.#language.shown !== undefined;
  }

  protected override update(changed: PropertyValues): void {
    if (this.hasUpdated) return super.update(changed);
    const before = [...this.renderRoot.childNodes];
    this.renderOptions.renderBefore = null;
    super.update(changed);
    for (const node of before) node.remove();
  }

  protected override render(): TemplateResult {
    return sectionView(this.#language.shown!, this.#level());
  }

  #level(): number {
    // Frameworks may set anything, and taking the attribute away sets null.
    const level: unknown = this.headingLevel;
    const given = String(level);
    if (isHeadingLevel(Number(given))) return Number(given);
    if (level != null)
      report(`<${this.localName}> has heading level ${usualLevel} and not "${given}"; use a whole number from 1 to 6.`);
    return usualLevel;
  }
}
