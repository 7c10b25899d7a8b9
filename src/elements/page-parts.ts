import type {Profile} from '../hospital/profile.ts';
import type {Target} from './page-address.ts';
import {isTab, type Place} from './place.ts';
import {isOurs, type SectionElement} from './section-element.ts';

/** A section, the child of the page that it is or stands in, and where that child is shown. */
interface Part {
  readonly section: HTMLElement;
  readonly child: HTMLElement;
  readonly place: Place;
}

/** What the page may ask a section of ours. */
interface OurSection extends SectionElement {
  readonly empty?: boolean;
  readonly src?: string | null;
}

/** The section, once it is one of our elements. Any other element may have any property, so none is read. */
const ours = ({section}: Part): OurSection | undefined => (isOurs(section) ? section : undefined);

/** Whether a section has nothing to show. */
const isEmpty = (part: Part): boolean => ours(part)?.empty === true;

/** The sections of the whole page: those that a page has put into it, or all of the condition. */
export class PageParts {
  readonly #page: SectionElement;
  readonly #places: readonly Place[];
  readonly #suffix: string;
  #given: readonly Part[] = [];
  #made: readonly Part[] = [];

  /** @param prefix Of the condition's tags; a page under another name, as in `…-page-v2`, has sections named alike. */
  constructor(page: SectionElement, places: readonly Place[], prefix: string) {
    this.#page = page;
    this.#places = places;
    this.#suffix = page.localName.slice(`${prefix}-page`.length);
  }

  get #all(): readonly Part[] {
    return [...this.#given, ...this.#made];
  }

  /** Looks for sections among the page's children; where there are none, makes every section of the condition. */
  find(): void {
    this.#given = [...this.#page.children].flatMap((child) => this.#partsIn(child as HTMLElement));
    if (this.#given.some(({section}) => this.#placeOf(section))) this.#made = [];
    else if (!this.#made.length) this.#made = this.#places.flatMap((place) => this.#make(place));
  }

  /** A child stands where its first section does; what belongs under no tab stands below them. */
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

  /** The places in which there are sections, in the order of the page. */
  order(places: readonly Place[]): readonly Place[] {
    const ids = [...new Set(this.#all.map(({place}) => place.id))];
    return ids.map((id) => places.find((place) => place.id === id)!);
  }

  /** Whether there is anything to show in a place. */
  has({id}: Place): boolean {
    return this.#all.some((part) => part.place.id === id && !isEmpty(part));
  }

  /** The sections that we have made for a place. */
  madeFor(id: string): readonly HTMLElement[] {
    return this.#made.flatMap(({child}) => (child.slot === id ? child : []));
  }

  /** Puts every section where it belongs, and gives it the level of its heading. */
  put(level: number, isTabbed: boolean): void {
    const below = this.#places.at(-1)!;
    for (const part of this.#all) {
      const {child, place} = part;
      // What has nothing to show waits out of sight, where it takes no space.
      const isShown = this.#all.some((other) => other.child === child && (!isEmpty(other) || ours(other)?.src));
      child.slot = isShown ? place.id : '';
      const section = ours(part);
      const own = level + 1 + Number(isTabbed && place !== below);
      if (section && !section.hasAttribute('heading-level')) section.headingLevel = Math.min(6, own);
    }
  }

  /** Where a link leads: to a tab, to a section under its own name, or to the beginning. */
  targetOf(name: string): Target | undefined {
    const part = this.#all.find(({section}) => section.localName === name + this.#suffix && this.#placeOf(section));
    if (part) return {...(isTab(part.place) && {tab: part.place.id}), go: () => this.#goTo(part)};
    return !name || this.#places.some((place) => isTab(place) && place.id === name) ? {tab: name} : undefined;
  }

  /** Goes to a section once all of them have their text and stand still. */
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
