import type {MsgFn} from '@lit/localize';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {page} from '../content/page.ts';
import {profileOf} from '../hospital/profile.ts';
import type {Shown} from '../i18n/language-controller.ts';
import {pageStyles} from '../styles/page.ts';
import {isolate} from './fill.ts';
import {heading} from './heading.ts';
import {pageFooter, paperHead} from './page-frame.ts';
import {SectionElement} from './section-element.ts';
import {keepGraph, removeGraph} from './structured-data.ts';
import {below, places, tabAfter, tabs, type Place, type Tab} from './tabs.ts';

type Words = ReturnType<typeof page>;

/** One of our sections, as far as the page knows it. */
interface Section extends HTMLElement {
  headingLevel?: number;
  hospital?: unknown;
  readonly empty?: boolean;
  readonly shown?: unknown;
  readonly src?: string | null;
}

/** A section, the child of the page that it is or stands in, and the tab of that child. */
interface Part {
  readonly tag: string;
  readonly section: Section;
  readonly child: HTMLElement;
  readonly place: Place;
}

const allTags = places.flatMap(({tags}) => tags);

/**
 * The whole page: every section, under four tabs. Put sections inside to choose and order them yourself. Each tab and
 * each section has an address: `#all-diagnosis-and-treatment`, `#all-symptom-list`.
 *
 * @tag all-page
 * @attr {boolean} structured-data - Tell search engines what the page shows, as one schema.org graph
 * @attr {boolean} large-print - Print in large letters
 * @csspart tabs - The row of tabs
 * @csspart tab - One tab
 * @csspart panel - What stands under a tab
 * @csspart print - The button that prints
 */
export class AllPage extends SectionElement<Words> {
  static override readonly styles = [...SectionElement.styles, pageStyles];
  static override readonly properties = {
    ...SectionElement.properties,
    structuredData: {type: Boolean, attribute: 'structured-data'},
  };
  static readonly write = page;

  /** Whether search engines are told what the page shows. */
  declare structuredData: boolean;

  #selected = '';
  #parts: readonly Part[] = [];
  #made: readonly Part[] | undefined;
  /** The section that a link leads to, until it can be gone to. */
  #goal: Section | undefined;

  constructor() {
    super();
    this.addEventListener('all-language', this.#sectionChanged);
    this.addEventListener('all-content', this.#sectionChanged);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#follow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#follow);
    removeGraph();
  }

  readonly #print = (): void => {
    print();
  };

  protected override words(msg: MsgFn): Words {
    return page(msg);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const suffix = this.localName.slice('all-page'.length);
    const partsOf = (child: Element): readonly Part[] => {
      let place: Place | undefined;
      return [child, ...child.querySelectorAll('*')].flatMap((section) => {
        const tag = allTags.find((tag) => section.localName === tag + suffix);
        if (!tag) return [];
        place ??= places.find(({tags}) => tags.includes(tag))!;
        return {tag, section: section as Section, child: child as HTMLElement, place};
      });
    };
    this.#parts = [...this.children].flatMap(partsOf);
    if (!this.#parts.length)
      this.#parts = this.#made ??= allTags.flatMap((tag) => {
        const section = document.createElement(tag + suffix);
        section.setAttribute('exportparts', 'section,heading,list,item,notice,references,hospital');
        return partsOf(section);
      });
    if (this.hospital || changed.has('hospital')) for (const {section} of this.#parts) section.hospital = this.hospital;
  }

  protected override firstUpdated(): void {
    if (location.hash) this.#follow();
  }

  protected override updated(): void {
    // By the attribute every page knows whether another one still asks for the graph.
    this.toggleAttribute('structured-data', !!this.structuredData);
    if (this.structuredData) keepGraph();
    else removeGraph();
  }

  protected override view(shown: Shown<Words>, level: number): TemplateResult {
    const {text, lang, direction} = shown;
    // Tabs without anything to show are left out; those of a page's own sections come in the order of those.
    const order = [...new Set(this.#parts.map(({place}) => place))];
    const filled = order.filter(
      (tab): tab is Tab => tab !== below && this.#parts.some(({place, section}) => place === tab && !section.empty),
    );
    const isTabbed = filled.length > 1;
    const selected = filled.find(({id}) => id === this.#selected) ?? filled[0];
    for (const {section, child, place} of this.#parts) {
      // What has nothing to show waits out of sight, where it takes no space.
      child.slot = this.#parts.some((part) => part.child === child && (!part.section.empty || part.section.src))
        ? place.id
        : '';
      const own = level + 1 + Number(isTabbed && place !== below);
      if (!section.hasAttribute('heading-level')) section.headingLevel = Math.min(6, own);
    }
    // Each tab keeps its button, and with it the focus, when another comes or goes.
    const each = (view: (tab: Tab) => TemplateResult) =>
      order.map((tab) => ((filled as readonly Place[]).includes(tab) ? view(tab as Tab) : nothing));
    return html`
      <section lang=${lang} dir=${direction} part="section" aria-labelledby="title" @slotchange=${this.#sectionChanged}>
        <header>
          ${heading(level, isolate(direction, text.title), 'title', 'heading')}${paperHead(shown, profileOf(this.hospital))}
          <button type="button" part="print" @click=${this.#print}>${text.print}</button>
        </header>
        ${
          isTabbed
            ? html`<div role="tablist" part="tabs" aria-label=${text.tabs} @keydown=${this.#move}>
                ${each((tab) => this.#tab(tab, text, tab === selected))}
              </div>`
            : nothing
        }
${each((tab) => (isTabbed ? this.#panel(tab, text, level + 1, tab === selected) : this.#content(tab.id, 'sheet')))}
        ${this.#content(below.id)}
        <div hidden>${this.#content('')}</div>
        ${pageFooter(shown)}
      </section>
    `;
  }

  #tab({id, name}: Tab, words: Words, isSelected: boolean): TemplateResult {
    const pick = (): void => this.#select(id, 'push');
    return html`<button
      type="button"
      role="tab"
      part="tab"
      id="tab-${id}"
      aria-controls=${id}
      aria-selected=${isSelected}
      tabindex=${isSelected ? 0 : -1}
      @click=${pick}
    >
      ${words[name]}
    </button>`;
  }

  #panel({id, name}: Tab, words: Words, level: number, isSelected: boolean): TemplateResult {
    // A browser that finds a word in a hidden panel shows the panel.
    const found = (): void => this.#select(id, 'replace');
    return html`<div
      role="tabpanel"
      part="panel"
      id=${id}
      aria-labelledby="tab-${id}"
      tabindex="0"
      hidden=${isSelected ? nothing : 'until-found'}
      @beforematch=${found}
    >
      <div class="tab-title">${heading(level, words[name])}</div>
      ${this.#content(id)}
    </div>`;
  }

  /** Sections that the page holds are shown where they belong; otherwise those that we have made. */
  #content(id: string, sheet = ''): TemplateResult {
    return html`<div class="parts ${sheet}">
      ${
        this.#parts === this.#made
          ? this.#parts.flatMap(({child}) => (child.slot === id ? child : []))
          : html`<slot name=${id}></slot>`
      }
    </div>`;
  }

  readonly #sectionChanged = (event: Event): void => {
    if (event.composedPath()[0] === this) return;
    this.requestUpdate();
    this.#go();
  };

  readonly #move = async (event: KeyboardEvent): Promise<void> => {
    const all = [...this.renderRoot.querySelectorAll<HTMLElement>('[role="tab"]')];
    const to = tabAfter(event, all, event.target as HTMLElement, this.shown!.direction);
    if (!to) return;
    event.preventDefault();
    this.#select(to.getAttribute('aria-controls')!, 'replace');
    await this.updateComplete;
    to.focus();
  };

  #select(id: string, record?: 'push' | 'replace'): void {
    this.#goal = undefined;
    if (id === below.id || id === this.#selected) return;
    this.#selected = id;
    this.requestUpdate();
    try {
      if (record) history[`${record}State`](history.state, '', new URL(`#${id}`, location.href));
    } catch {
      // A sandboxed frame has no history; the tab is shown all the same.
    }
  }

  /** Shows what the address of the page points to: a tab, a section, or the beginning. */
  readonly #follow = (): void => {
    const name = location.hash.slice(1);
    const part = this.#parts.find(({tag}) => tag === name);
    if (part) this.#select(part.place.id);
    else if (!name || tabs.some(({id}) => id === name)) this.#select(name);
    this.#goal = part?.section;
    this.#go();
  };

  /** Goes to the section that a link leads to, once all the sections have their text and stand still. */
  #go(): void {
    const goal = this.#goal;
    if (!goal || goal.empty || this.#parts.some(({section}) => 'shown' in section && !section.shown)) return;
    this.#goal = undefined;
    void this.updateComplete.then(() => {
      const target = goal.shadowRoot!.querySelector<HTMLElement>('[part="heading"]') ?? goal;
      target.tabIndex = -1;
      target.focus({preventScroll: true});
      target.scrollIntoView();
    });
  }
}
