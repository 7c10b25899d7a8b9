import type {Profile} from '../hospital/profile.ts';
import type {Shown} from '../i18n/shown.ts';
import {cited} from './condition-section.ts';
import {releaseOutside} from './page-guest.ts';
import {around, type AroundSection} from './page-lines.ts';
import {isTab, type Place} from './place.ts';
import {isOurs, type SectionElement} from './section-element.ts';

/** A section, the child of the page that is or contains it, and the place of that child. */
export interface Part {
  readonly section: HTMLElement;
  readonly child: HTMLElement;
  readonly place: Place;
}

/** Properties that the page reads from a section of the library. */
interface OurSection extends SectionElement {
  readonly empty?: boolean;
  readonly src?: string | null;
  readonly [cited]?: readonly string[];
}

/**
 * The section, if it is a defined element of the library. Nothing is read from other elements, which may have any
 * properties.
 */
export const ours = ({section}: Part): OurSection | undefined => (isOurs(section) ? section : undefined);

/** Whether a section has no content. Of the prototypes' properties, another script of the page may have added any. */
export const isEmpty = ({section}: Part): boolean =>
  isOurs(section) && Object.hasOwn(section, 'empty') && (section as OurSection).empty === true;

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

  get all(): readonly Part[] {
    return [...this.#given, ...this.#made];
  }

  /** The part of a section of the condition, by its tag without a suffix. */
  withTag(tag: string): Part | undefined {
    return this.all.find(({section}) => section.localName === tag + this.#suffix && this.#placeOf(section));
  }

  /** Collects the sections among the page's children; if there are none, creates every section of the condition. */
  find(): void {
    this.#given = [...this.#page.children].flatMap((child) => this.#partsIn(child as HTMLElement));
    if (this.#given.some(({section}) => this.#placeOf(section))) this.#made = [];
    else if (!this.#made.length) this.#made = this.#places.flatMap((place) => this.#make(place));
  }

  /** A child has the place of its first section. Content without a tab stands below all tabs. */
  #partsIn(child: HTMLElement): readonly Part[] {
    const sections = [
      child,
      ...(Element.prototype.querySelectorAll.call(child, '*') as NodeListOf<HTMLElement>),
    ].filter((element) => this.#placeOf(element) ?? isOurs(element));
    const place = sections.map((section) => this.#placeOf(section)).find(Boolean) ?? this.#places.at(-1)!;
    return sections.map((section) => ({section, child, place}));
  }

  #placeOf({localName}: Element): Place | undefined {
    return this.#places.find(({tags}) => tags.some((tag) => localName === tag + this.#suffix));
  }

  #make(place: Place): readonly Part[] {
    return place.tags.map((tag) => {
      const section = document.createElement(tag + this.#suffix);
      section.setAttribute('exportparts', 'section,heading,list,item,notice,urgent,references,hospital');
      return {section, child: section, place};
    });
  }

  setHospital(hospital: Profile | null | undefined): void {
    for (const part of this.all) {
      const section = ours(part);
      if (section) section.hospital = hospital;
    }
  }

  /** Places with sections, in page order. */
  order(places: readonly Place[]): readonly Place[] {
    const ids = [...new Set(this.all.map(({place}) => place.id))];
    return ids.map((id) => places.find((place) => place.id === id)!);
  }

  /** Whether a place has content. */
  has({id}: Place): boolean {
    return this.all.some((part) => part.place.id === id && !isEmpty(part));
  }

  /** Generated sections of a place. */
  madeFor(id: string): readonly HTMLElement[] {
    return this.#made.flatMap(({child}) => (child.slot === id ? child : []));
  }

  /** Texts of the sections on the condition that are rendered already. */
  get texts(): readonly Shown<unknown>[] {
    return this.all.flatMap((part) => {
      const section = ours(part);
      return section?.[cited] && section.shown ? section.shown : [];
    });
  }

  /** Keys of the sources of all sections in these places, without duplicates, in the order of `references`. */
  sourcesIn(places: readonly Place[], references: Readonly<Record<string, unknown>>): readonly string[] {
    const keys = new Set(
      this.all.flatMap((part) => (places.some(({id}) => part.place.id === id) && ours(part)?.[cited]) || []),
    );
    return Object.keys(references).filter((key) => keys.has(key));
  }

  /** Whether the only section of a tab that is not empty has the title of the tab. */
  isNamesake({id, namesake}: Place): boolean {
    const [first, ...others] = this.all.filter((part) => part.place.id === id && !isEmpty(part));
    return !others.length && first?.section.localName === `${namesake}${this.#suffix}`;
  }

  /** Assigns the slot and heading level of every section, and the page around it. Tabs may have headings of their own. */
  put(level: number, hasTitles: boolean, page: Omit<AroundSection, 'level'>): void {
    for (const part of this.all) {
      const {child, place} = part;
      // Empty sections go to the hidden default slot, where they take no space.
      const isShown = this.all.some((other) => other.child === child && (!isEmpty(other) || ours(other)?.src));
      // A form may have a field named `slot`, or like any other member.
      Element.prototype.setAttribute.call(child, 'slot', isShown ? place.id : '');
      const section = ours(part);
      if (!section) continue;
      // The name of a tab is a heading above its sections, but not above a single one of the same name.
      const own = level + 1 + Number(hasTitles && isTab(place) && !this.isNamesake(place));
      if (!section[around] && this.#given.includes(part)) releaseOutside(this.#page, section, this.#places);
      section[around] = {...page, level: own};
    }
  }
}
