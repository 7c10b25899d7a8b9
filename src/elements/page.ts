import type {MsgFn} from '@lit/localize';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {code, page} from '../content/page.ts';
import {profileOf} from '../hospital/profile.ts';
import type {Shown} from '../i18n/language-controller.ts';
import {nameOf} from '../i18n/name-of.ts';
import {pageStyles} from '../styles/page.ts';
import {fill} from './fill.ts';
import {heading} from './heading.ts';
import {hospitalName, phoneLink} from './host-text.ts';
import {SectionElement} from './section-element.ts';
import {keepGraph, removeGraph} from './structured-data.ts';
import {tabAfter, tabs} from './tabs.ts';

type Words = ReturnType<typeof page>;

/** One of our sections, as far as the page knows it. */
interface Section extends HTMLElement {
  headingLevel?: number;
  hospital?: unknown;
  readonly empty?: boolean;
  readonly shown?: unknown;
}

/** A section, and the child of the page that it is or stands in. */
interface Part {
  readonly tag: string;
  readonly section: Section;
  readonly child: HTMLElement;
}

/** Where what is under no tab stands. */
const below = 'below';
const tags = [...tabs.flatMap(({tags}) => tags), 'all-references', 'all-policy'];
const placeOf = (tag: string): string => tabs.find(({tags}) => tags.some((each) => each === tag))?.id ?? below;

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
    structuredData: {type: Boolean, attribute: 'structured-data', reflect: true},
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

  protected override words(msg: MsgFn): Words {
    return page(msg);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const suffix = this.localName.slice('all-page'.length);
    const partOf = (child: Element): readonly Part[] => {
      const selector = tags.map((tag) => tag + suffix).join();
      const section = child.matches(selector) ? child : child.querySelector(selector);
      if (!section) return [];
      const tag = section.localName.slice(0, section.localName.length - suffix.length);
      return [{tag, section: section as Section, child: child as HTMLElement}];
    };
    this.#parts = [...this.children].flatMap(partOf);
    if (!this.#parts.length)
      this.#parts = this.#made ??= tags.flatMap((tag) => {
        const section = document.createElement(tag + suffix);
        section.setAttribute('exportparts', 'section, heading, list, item, notice, references, hospital');
        return partOf(section);
      });
    if (changed.has('hospital')) for (const {section} of this.#parts) section.hospital = this.hospital;
  }

  protected override firstUpdated(): void {
    if (location.hash) this.#follow();
  }

  protected override updated(): void {
    if (this.structuredData) keepGraph();
    else removeGraph();
  }

  protected override view({text, lang, direction}: Shown<Words>, level: number): TemplateResult {
    const profile = profileOf(this.hospital);
    // Tabs without anything to show are left out; those of a page's own sections come in the order of those.
    const places = new Set(this.#parts.filter(({section}) => !section.empty).map(({tag}) => placeOf(tag)));
    places.delete(below);
    const isTabbed = places.size > 1;
    const selected = places.has(this.#selected) ? this.#selected : [...places][0];
    for (const {section} of this.#parts)
      if (!section.hasAttribute('heading-level')) section.headingLevel = Math.min(6, level + (isTabbed ? 2 : 1));
    return html`
      <section lang=${lang} dir=${direction} part="section" aria-labelledby="title">
        <header>
          ${heading(level, text.title, 'title', 'heading')}
          <p class="paper">
            ${hospitalName(profile, lang)} ${profile.phone ? phoneLink(profile.phone) : nothing} <bdi>${profile.url}</bdi>
          </p>
          <button type="button" part="print" @click=${this.#print}>${text.print}</button>
        </header>
        ${
          isTabbed
            ? html`<div role="tablist" part="tabs" aria-label=${text.tabs} @keydown=${this.#move}>
                ${[...places].map((id) => this.#tab(id, text, id === selected))}
              </div>`
            : nothing
        }
        ${[...places].map((id) => (isTabbed ? this.#panel(id, text, level + 1, id === selected) : this.#content(id, 'sheet')))}
        ${this.#content(below)}
        <slot hidden @slotchange=${this.#childrenChanged}></slot>
        <footer>
          <p>
            <span>${fill(text.code, {system: code.system, code: code.value})}</span>
            <span class="paper">${fill(text.language, {language: nameOf(lang)})}</span>
          </p>
        </footer>
      </section>
    `;
  }

  #tab(id: string, words: Words, isSelected: boolean): TemplateResult {
    return html`<button
      type="button"
      role="tab"
      part="tab"
      id="tab-${id}"
      aria-controls=${id}
      aria-selected=${isSelected}
      tabindex=${isSelected ? 0 : -1}
      @click=${this.#pick}
    >
      ${titleOf(id, words)}
    </button>`;
  }

  #panel(id: string, words: Words, level: number, isSelected: boolean): TemplateResult {
    // A browser that finds a word in a hidden panel shows the panel.
    return html`<div
      role="tabpanel"
      part="panel"
      id=${id}
      aria-labelledby="tab-${id}"
      tabindex="0"
      hidden=${isSelected ? nothing : 'until-found'}
      @beforematch=${this.#found}
    >
      <div class="tab-title">${heading(level, titleOf(id, words))}</div>
      ${this.#content(id)}
    </div>`;
  }

  /** Sections that the page holds are shown where they belong; otherwise those that we have made. */
  #content(id: string, sheet = ''): TemplateResult {
    const children = this.#parts.flatMap(({tag, child}) => (placeOf(tag) === id ? [child] : []));
    const isOurs = this.#parts === this.#made;
    if (!isOurs) for (const child of children) child.slot = id;
    return html`<div class="parts ${sheet}">${isOurs ? children : html`<slot name=${id}></slot>`}</div>`;
  }

  readonly #sectionChanged = (event: Event): void => {
    if (event.composedPath()[0] === this) return;
    this.requestUpdate();
    this.#go();
  };

  readonly #childrenChanged = (): void => {
    this.requestUpdate();
  };

  readonly #pick = ({currentTarget}: Event): void => {
    this.#select((currentTarget as Element).getAttribute('aria-controls')!, 'pushState');
  };

  readonly #found = ({currentTarget}: Event): void => {
    this.#select((currentTarget as Element).id, 'replaceState');
  };

  readonly #move = async (event: KeyboardEvent): Promise<void> => {
    const all = [...this.renderRoot.querySelectorAll<HTMLElement>('[role="tab"]')];
    const to = tabAfter(event.key, all, event.target as HTMLElement, this.shown!.direction);
    if (!to) return;
    event.preventDefault();
    this.#select(to.getAttribute('aria-controls')!, 'replaceState');
    await this.updateComplete;
    to.focus();
  };

  #select(id: string, record?: 'pushState' | 'replaceState'): void {
    if (id === this.#selected) return;
    this.#selected = id;
    this.requestUpdate();
    try {
      if (record) history[record](history.state, '', new URL(`#${id}`, location.href));
    } catch {
      // A sandboxed frame has no history; the tab is shown all the same.
    }
  }

  /** Shows what the address of the page points to: a tab, a section, or the beginning. */
  readonly #follow = (): void => {
    const name = location.hash.slice(1);
    const section = this.#parts.find(({tag}) => tag === name)?.section;
    if (section) this.#select(placeOf(name));
    else if (!name || tabs.some(({id}) => id === name)) this.#select(name);
    this.#goal = section;
    this.#go();
  };

  /** Goes to the section that a link leads to, once all the sections have their text and stand still. */
  #go(): void {
    if (!this.#goal || this.#parts.some(({section}) => 'shown' in section && !section.shown)) return;
    const goal = this.#goal;
    this.#goal = undefined;
    void this.updateComplete.then(() => {
      const target = goal.shadowRoot!.querySelector<HTMLElement>('[part="heading"]') ?? goal;
      target.tabIndex = -1;
      target.focus({preventScroll: true});
      target.scrollIntoView();
    });
  }

  readonly #print = (): void => {
    print();
  };
}

const titleOf = (id: string, words: Words): string => words[tabs.find((tab) => tab.id === id)!.name];
