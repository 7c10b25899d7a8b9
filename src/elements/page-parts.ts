import type {Profile} from '../hospital/profile.ts';
import type {Target} from './page-address.ts';
import {isTab, type Place} from './place.ts';
import {isOurs, type SectionElement} from './section-element.ts';

/** A section, the child of the page that is or contains it, and the place of that child. */
interface Part {
  readonly section: HTMLElement;
  readonly child: HTMLElement;
  readonly place: Place;
}

/** Properties that the page reads from a section of the library. */
interface OurSection extends SectionElement {
  readonly empty?: boolean;
  readonly src?: string | null;
}

/**
 * The section, if it is a defined element of the library. Nothing is read from other elements, which may have any
 * properties.
 */
const ours = ({section}: Part): OurSection | undefined => (isOurs(section) ? section : undefined);

/** Whether a section has no content. */
const isEmpty = (part: Part): boolean => ours(part)?.empty === true;

/** Sections of the whole page: those inside the element, or else all of the condition. */
export class PageParts {
  readonly #page: SectionElement;
  readonly #places: readonly Place[];
  readonly #suffix: string;
  #given: readonly Part[] = [];
  #made: readonly Part[] = [];

  /**
   * @param prefix Prefix of the condition's tags. A page with a suffix, as in `…-page-v2`, has sections with the same
   * suffix.
   */
  constructor(page: SectionElement, places: readonly Place[], prefix: string) {
    this.#page = page;
    this.#places = places;
    this.#suffix = page.localName.slice(`${prefix}-page`.length);
  }

  get #all(): readonly Part[] {
    return [...this.#given, ...this.#made];
  }

  /** Collects the sections among the page's children; if there are none, creates every section of the condition. */
  find(): void {
    this.#given = [...this.#page.children].flatMap((child) => this.#partsIn(child as HTMLElement));
    if (this.#given.some(({section}) => this.#placeOf(section))) this.#made = [];
    else if (!this.#made.length) this.#made = this.#places.flatMap((place) => this.#make(place));
  }

  /** A child has the place of its first section. Content without a tab stands below all tabs. */
  #partsIn(child: HTMLElement): readonly Part[] {
    const sections = [child, ...child.querySelectorAll<HTMLElement>('*')].filter(
      (element) => this.#placeOf(element) ?? isOurs(element),
    );
    const place = sections.map((section) => this.#placeOf(section)).find(Boolean) ?? this.#places.at(-1)!;
    return sections.map((section) => ({section, child, place}));
  }

  #placeOf({localName}: Element): Place | undefined {
    return this.#places.find(({tags}) => tags.some((tag) => localName === tag + this.#suffix));
  }

  #make(place: Place): readonly Part[] {
    return place.tags.map((tag) => {
      const section = document.createElement(tag + this.#suffix);
      section.setAttribute('exportparts', 'section,heading,list,item,notice,references,hospital');
      return {section, child: section, place};
    });
  }

  setHospital(hospital: Profile | null | undefined): void {
    for (const part of this.#all) {
      const section = ours(part);
      if (section) section.hospital = hospital;
    }
  }

  /** Places with sections, in page order. */
  order(places: readonly Place[]): readonly Place[] {
    const ids = [...new Set(this.#all.map(({place}) => place.id))];
    return ids.map((id) => places.find((place) => place.id === id)!);
  }

  /** Whether a place has content. */
  has({id}: Place): boolean {
    return this.#all.some((part) => part.place.id === id && !isEmpty(part));
  }

  /** Generated sections of a place. */
  madeFor(id: string): readonly HTMLElement[] {
    return this.#made.flatMap(({child}) => (child.slot === id ? child : []));
  }

  /** Assigns the slot and heading level of every section. */
  put(level: number, isTabbed: boolean): void {
    const below = this.#places.at(-1)!;
    for (const part of this.#all) {
      const {child, place} = part;
      // Empty sections go to the hidden default slot, where they take no space.
      const isShown = this.#all.some((other) => other.child === child && (!isEmpty(other) || ours(other)?.src));
      child.slot = isShown ? place.id : '';
      const section = ours(part);
      const own = level + 1 + Number(isTabbed && place !== below);
      if (section && !section.hasAttribute('heading-level')) section.headingLevel = own;
    }
  }

  /** Target of a link: a tab, a section by its tag, or the start of the page. */
  targetOf(name: string): Target | undefined {
    const part = this.#all.find(({section}) => section.localName === name + this.#suffix && this.#placeOf(section));
    if (part) return {...(isTab(part.place) && {tab: part.place.id}), go: () => this.#goTo(part)};
    if (!name) return {tab: name};
    return this.#places.some((place) => isTab(place) && place.id === name)
      ? {tab: name, go: () => this.#goToTab(name)}
      : undefined;
  }

  /** Moves the focus to the panel of a tab, so that keyboard and screen reader go on there. */
  #goToTab(id: string): boolean {
    if (!this.#page.shown) return false;
    void this.#page.updateComplete.then(() =>
      this.#page.renderRoot.querySelector<HTMLElement>(`[role="tabpanel"]#${id}`)?.focus(),
    );
    return true;
  }

  /** Scrolls to a section once all sections are rendered, so that the layout no longer shifts. */
  #goTo(part: Part): boolean {
    const goal = ours(part);
    const isWaiting = this.#all.some((other) => ours(other) && !ours(other)!.shown);
    if (!goal || isEmpty(part) || isWaiting) return false;
    void this.#page.updateComplete.then(() => {
      const target = goal.shadowRoot!.querySelector<HTMLElement>('[part="heading"]') ?? goal;
      target.tabIndex = -1;
      target.focus({preventScroll: true});
      target.scrollIntoView();
    });
    return true;
  }
}
