import {html, type TemplateResult} from 'lit';
import type {HospitalSectionName} from '../content/condition.ts';
import {groupOf} from '../content/message.ts';
import {profileOf, readGiven, type Profile} from '../hospital/profile.ts';
import type {Content, Shown} from '../i18n/shown.ts';
import {hospitalLabels} from '../interface/hospital-labels.ts';
import {entryStyles} from '../styles/entries.ts';
import {classOf} from './class-of.ts';
import {FeedController} from './feed-controller.ts';
import {hospitalKinds, type DataOf, type HospitalKind} from './hospital-kinds.ts';
import {hospitalView, type Given, type HospitalText, type Words} from './hospital-view.ts';
import type {Library} from './library.ts';
import {SectionElement} from './section-element.ts';

/**
 * A section in the hospital's own words: JSON inside the tag, a property, or an address of the hospital's own. Without
 * anything to show it is empty and takes no space.
 *
 * @attr {string} src - Address of a JSON Feed, RSS or Atom, or of JSON as inside the tag; nothing is fetched without it
 * @attr {string} href - Where people can read the list themselves, offered if it cannot be loaded
 * @attr {number} limit - How many entries of a feed to show, 5 by default
 * @attr {string} time-zone - IANA name of the zone for times; by default that of the profile, then the reader's
 * @fires {CustomEvent} all-content - When the section has got something to show, or has lost it
 */
export abstract class HospitalSection<D extends Given = Given> extends SectionElement<HospitalText> {
  static override readonly styles = [...SectionElement.styles, entryStyles];
  static override readonly properties = {
    ...SectionElement.properties,
    data: {attribute: false},
    src: {},
    href: {},
    limit: {type: Number},
    timeZone: {attribute: 'time-zone'},
  };
  declare static readonly kind: HospitalKind;

  /** The same as the JSON inside the tag, for pages built by script. */
  declare data: D | null | undefined;
  declare src: string | null;
  declare href: string | null;
  declare limit: number | null;
  declare timeZone: string | null;

  /**
   * Whether there is nothing to show.
   * @readonly
   */
  empty = true;

  readonly #kind = (this.constructor as typeof HospitalSection).kind;
  readonly #feed = new FeedController(this);
  #origins: readonly unknown[] = [];
  #given: Given | undefined;
  #isEmpty = true;

  protected override updated(): void {
    if (this.#isEmpty === this.empty) return;
    this.empty = this.#isEmpty;
    this.dispatchEvent(new CustomEvent('all-content', {bubbles: true, composed: true}));
  }

  protected override get content(): Content<HospitalText> {
    return hospitalContent(this.#kind.words);
  }

  protected override view(shown: Shown<HospitalText>, level: number): TemplateResult {
    const profile = profileOf(this.hospital);
    const view = hospitalView(this, this.#kind, this.#read(profile), {shown, level, profile}, this.#feed.failed);
    this.#isEmpty = !view;
    // What the page has put between the tags stays while there is nothing better.
    return view ?? html`<slot></slot>`;
  }

  /** What was given in the page, and over it what was loaded; read anew only where one of them has changed. */
  #read(profile: Profile): Given {
    const script = this.querySelector('script[type="application/json"]');
    const origins = [this.data ?? script ?? profile, this.#feed.loaded];
    if (!this.#given || origins.some((origin, index) => origin !== this.#origins[index])) {
      const read = (origin: unknown, name: string): Given | undefined =>
        origin == null ? undefined : readGiven(this.#kind.shape, origin, `<${this.localName}> ${name}`, this);
      const own = origins[0] === profile ? this.#kind.fromProfile?.(profile) : origins[0];
      // Without a prototype, to which another script of the page may have added fields.
      this.#given = Object.assign(
        Object.create(null),
        read(own, 'data'),
        read(origins[1], `src="${this.src}"`),
      ) as Given;
      this.#origins = origins;
    }
    return this.#given;
  }
}

/** What such a section shows of ours, in the element or from a server. */
export const hospitalContent = (words: Words): Content<HospitalText> => ({
  group: groupOf(words.title.id),
  record: {words, labels: hospitalLabels},
});

/** The class of one section in the hospital's words. */
export const hospitalSection = <Name extends HospitalSectionName>(
  library: Library,
  name: Name,
): new () => HospitalSection<DataOf<Name>> =>
  classOf<HospitalSection<DataOf<Name>>>(HospitalSection, library, name, {kind: hospitalKinds[name]});

declare global {
  interface HTMLElementEventMap {
    'all-content': CustomEvent;
  }
}
