import {html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import type {Condition} from '../content/condition.ts';
import {profileOf} from '../hospital/profile.ts';
import type {Content, Shown} from '../i18n/shown.ts';
import {pageStyles} from '../styles/page.ts';
import {classOf} from './class-of.ts';
import {isolate} from './fill.ts';
import {heading} from './heading.ts';
import type {Library} from './library.ts';
import {PageAddress} from './page-address.ts';
import {listenToControls, printButton} from './page-controls.ts';
import {pageFooter, pageNotice, paperHead, placeFooter, type FrameView} from './page-frame.ts';
import {pageLines} from './page-lines.ts';
import {PageParts} from './page-parts.ts';
import {pageContent, type PageText} from './page-text.ts';
import {isTab, type Place, type TabPlace} from './place.ts';
import {SectionElement} from './section-element.ts';
import {updateGraph, removeGraph} from './structured-data.ts';
import {panelView, tabView} from './tabs.ts';

/**
 * The whole page: every section, under tabs. Put sections inside to choose and order them yourself. Each tab and each
 * section has a URL fragment: `#` and its name.
 *
 * @attr {boolean} structured-data - Add one schema.org graph of the page's content, for search engines
 * @attr {boolean} large-print - Print in large letters
 * @attr {boolean} keep-address - Leave the URL of the page alone, because a script of the page keeps its state there
 * @csspart tabs - The row of tabs
 * @csspart tab - One tab
 * @csspart panel - The content of a tab
 * @csspart print - The button that prints the page
 */
export abstract class PageElement extends SectionElement<PageText> {
  static override readonly styles = [...SectionElement.styles, pageStyles];
  static override readonly properties: PropertyDeclarations = {
    ...SectionElement.properties,
    structuredData: {type: Boolean, attribute: 'structured-data'},
    keepAddress: {type: Boolean, attribute: 'keep-address'},
  };
  declare static readonly condition: Condition;

  /** Whether the document has a schema.org graph of the page's content. */
  declare structuredData: boolean;
  /**
   * Leave the URL of the page alone when a tab is selected, because a script of the page keeps its state there. A
   * fragment that begins with `#/` or `#!` is left alone in any case.
   */
  declare keepAddress: boolean;

  readonly #content = pageContent((this.constructor as typeof PageElement).condition);
  readonly #parts = new PageParts(this, this.#content.record.places, this.library.condition.prefix);
  readonly #address = new PageAddress(this, (name) => this.#parts.targetOf(name));

  constructor() {
    super();
    this.addEventListener('all-language', this.#sectionChanged);
    this.addEventListener('all-content', this.#sectionChanged);
    this.addEventListener('all-error', this.#languageFailed);
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
      direction: () => this.shown!.direction,
    });
    this.#address.begin();
  }

  protected override updated(): void {
    // `removeGraph` reads the attribute, to see whether another page still needs the graph.
    this.toggleAttribute('structured-data', !!this.structuredData);
    if (this.structuredData) updateGraph(this.library.condition);
    else removeGraph(this.library.condition);
  }

  protected override view(shown: Shown<PageText>, level: number): TemplateResult {
    const {text, lang, direction} = shown;
    // Empty tabs are left out. Sections inside the element determine the order of the tabs.
    const order = this.#parts.order(text.places);
    const filled = order.filter((place): place is TabPlace => isTab(place) && this.#parts.has(place));
    const isTabbed = filled.length > 1;
    const selected = filled.find(({id}) => id === this.#address.selected) ?? filled[0];
    const {texts} = this.#parts;
    const lines = pageLines(texts.length ? texts : [shown]);
    this.#parts.put(level, isTabbed, {lines, sourcesChanged: this.#sourcesChanged});
    const frame: FrameView = {shown, profile: profileOf(this.hospital), condition: this.library.condition};
    // Each tab keeps its button, and with it the focus, when another tab is added or removed.
    const each = (view: (tab: TabPlace) => TemplateResult) =>
      order.filter(isTab).map((tab) => (filled.includes(tab) ? view(tab) : nothing));
    return html`
      <section lang=${lang} dir=${direction} part="section" aria-labelledby="title" @slotchange=${this.#sectionChanged}>
        <header>
          ${heading(level, isolate(direction, text.title.text), 'title', 'heading')}${paperHead(frame)}
          ${printButton(text.words.print.text)}
        </header>
        ${pageNotice(lines, frame)}
        ${
          isTabbed
            ? html`<div role="tablist" part="tabs" aria-label=${text.words.tabs.text}>
                ${each((tab) => tabView(tab, tab === selected, () => this.#address.select(tab.id, 'push')))}
              </div>`
            : nothing
        }
        ${each((tab) => {
          const content = this.#place(tab, frame, isTabbed ? '' : 'sheet');
          return isTabbed ? this.#panel(tab, level + 1, tab === selected, content) : content;
        })}
        ${this.#place(text.places.at(-1)!, frame)}
        <div hidden>${this.#parts.madeFor('')}<slot></slot></div>
        ${pageFooter(lines, frame, this.library)}
      </section>
    `;
  }

  #panel(tab: TabPlace, level: number, isSelected: boolean, content: TemplateResult): TemplateResult {
    const headingLevel = this.#parts.isNamesake(tab) ? undefined : level;
    // Find-in-page shows a hidden panel with a match.
    return panelView(tab, headingLevel, isSelected, content, () => this.#address.reveal(tab.id));
  }

  /** Shows the sections inside the element, after the generated ones of the same place, and their sources. */
  #place(place: Place, frame: FrameView, sheet = ''): TemplateResult {
    const {id} = place;
    return html`<div class="parts ${sheet}">${this.#parts.madeFor(id)}<slot name=${id}></slot></div>
      ${placeFooter(this.#parts.sourcesIn(place, frame.condition.references), frame)}`;
  }

  readonly #sourcesChanged = (): void => this.requestUpdate();

  readonly #sectionChanged = (event: Event): void => {
    if (event.composedPath()[0] === this) return;
    this.requestUpdate();
    this.#address.go();
  };

  /** Server-rendered text stays if its locale does not load. No tabs are rendered then, so open every panel. */
  readonly #languageFailed = (event: Event): void => {
    if (event.composedPath()[0] !== this || !this.servedLanguage) return;
    for (const panel of this.renderRoot.querySelectorAll<HTMLElement>('[part="panel"]')) panel.hidden = false;
  };
}

/** Creates the class of a condition's whole page. */
export const pageElement = (library: Library, condition: Condition): new () => PageElement =>
  classOf(PageElement, library, 'page', {condition});
