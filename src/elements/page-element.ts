import type {PropertyDeclarations, PropertyValues, TemplateResult} from 'lit';
import type {Condition} from '../content/condition.ts';
import {profileOf} from '../hospital/profile.ts';
import type {Content, Shown} from '../i18n/shown.ts';
import {controlStyles} from '../styles/controls.ts';
import {pageStyles} from '../styles/page.ts';
import {classOf} from './class-of.ts';
import {addReferences} from './condition-section.ts';
import {hasContents} from './contents.ts';
import {isOn} from './is-on.ts';
import type {Library} from './library.ts';
import {PageAddress} from './page-address.ts';
import {listenToControls} from './page-controls.ts';
import {pageLines} from './page-lines.ts';
import {ours, PageParts} from './page-parts.ts';
import {targetOf} from './page-targets.ts';
import {pageContent, type PageText} from './page-text.ts';
import {pageView} from './page-view.ts';
import {readyOrGone, SectionElement} from './section-element.ts';
import {updateGraph, removeGraph} from './structured-data.ts';

/**
 * The whole page: every section, under tabs or beside a list of contents. Put sections inside to choose and order them yourself. Each tab and each
 * section has a URL fragment: `#` and its name.
 *
 * @attr {boolean} structured-data - Add one schema.org graph of the page's content, for search engines
 * @attr {boolean} large-print - Print in large letters
 * @attr {"tabs" | "contents"} layout - Tabs, by default, or one page with a list of contents that stays in view
 * @attr {boolean} keep-address - Leave the URL of the page alone, because a script of the page keeps its state there
 * @csspart tabs - The row of tabs
 * @csspart tab - One tab
 * @csspart panel - The content of a tab, or a part of a page with a list of contents
 * @csspart contents - The list of contents
 * @csspart print - The button that prints the page
 */
export abstract class PageElement extends SectionElement<PageText> {
  static override readonly styles = [...SectionElement.styles, controlStyles, pageStyles];
  static override readonly properties: PropertyDeclarations = {
    ...SectionElement.properties,
    structuredData: {attribute: 'structured-data', converter: isOn},
    keepAddress: {attribute: 'keep-address', converter: isOn},
    layout: {},
  };
  declare static readonly condition: Condition;

  /** Whether the document has a schema.org graph of the page's content. */
  declare structuredData: boolean;
  /**
   * Leave the URL of the page alone when a tab is selected, because a script of the page keeps its state there. A
   * fragment that begins with `#/` or `#!` is left alone in any case.
   */
  declare keepAddress: boolean;
  /** `contents` for one page with a list of contents that stays in view; otherwise tabs. */
  declare layout: string | null;

  readonly #content = pageContent((this.constructor as typeof PageElement).condition);
  readonly #parts = new PageParts(this, this.#content.record.places, this.library.condition.prefix);
  readonly #address = new PageAddress(this, (name) =>
    targetOf(name, {page: this, places: this.#content.record.places, parts: this.#parts}),
  );

  /** Kept when the page and every section that is in it at first, and stays, show their words. */
  override readonly ready = this.language.ready.then(async () => {
    await Promise.all(this.#parts.all.map((part) => readyOrGone(ours(part))));
  });

  constructor() {
    super();
    this.addEventListener('all-language', this.#sectionChanged);
    this.addEventListener('all-content', this.#sectionChanged);
    this.addEventListener('all-error', this.#languageFailed);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Out of the document, the page had no graph.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeGraph(this.library.condition);
  }

  protected override get content(): Content<PageText> {
    return this.#content;
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#parts.find();
    if (this.hospital || changed.has('hospital')) this.#parts.setHospital(this.hospital);
  }

  protected override firstUpdated(): void {
    listenToControls(this.renderRoot, {
      select: (id, record) => {
        this.#address.select(id, record);
        return this.updateComplete;
      },
      visit: (name) => this.#address.visit(name),
      direction: () => this.shown!.direction,
    });
    this.#address.begin();
  }

  protected override updated(): void {
    super.updated();
    // `removeGraph` reads the attribute, to see whether another page still needs the graph.
    const isDescribed = isOn(this.structuredData);
    this.toggleAttribute('structured-data', isDescribed);
    if (isDescribed) updateGraph(this.library.condition);
    else removeGraph(this.library.condition);
  }

  protected override view(shown: Shown<PageText>, level: number): TemplateResult {
    const lines = pageLines(this.#parts.texts, shown);
    return pageView({
      frame: {shown, profile: profileOf(this.hospital), condition: this.library.condition},
      library: this.library,
      level,
      lines,
      parts: this.#parts,
      selected: this.#address.selected,
      contents: hasContents(this),
      around: {lines, sourcesChanged: this.#sourcesChanged},
      found: (id) => this.#address.reveal(id),
      sectionChanged: this.#sectionChanged,
    });
  }

  readonly #sourcesChanged = (): void => this.requestUpdate();

  readonly #sectionChanged = (event: Event): void => {
    if (event.composedPath()[0] === this) return;
    this.requestUpdate();
    this.#address.go();
  };

  /** Server-rendered text stays if its locale does not load. No tabs are rendered then, so open every panel. */
  readonly #languageFailed = (event: Event): void => {
    if (event.composedPath()[0] !== this || !this.served?.language) return;
    for (const panel of this.renderRoot.querySelectorAll<HTMLElement>('[part="panel"]')) panel.hidden = false;
  };
}

/** Creates the class of a condition's whole page. */
export const pageElement = (library: Library, condition: Condition): new () => PageElement => {
  addReferences(library, condition);
  return classOf(PageElement, library, 'page', [pageContent(condition).record], {condition});
};
