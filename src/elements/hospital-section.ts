import {html, type PropertyDeclarations, type TemplateResult} from 'lit';
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
import {listener} from './listener.ts';
import {around} from './page-lines.ts';
import {SectionElement} from './section-element.ts';

/**
 * A section with content from the hospital: JSON inside the tag, the property `data`, or a feed on the hospital's site.
 * Without content it is empty and takes no space.
 *
 * @attr {string} src - URL of a JSON Feed, RSS or Atom feed, or of JSON in the same format as inside the tag; without
 * it nothing is fetched
 * @attr {string} href - Page where people can read the whole list, linked if the feed cannot be loaded
 * @attr {number} limit - Maximum number of feed entries to show, 5 by default
 * @attr {string} time-zone - IANA time zone for times; by default the profile's, then the reader's
 * @fires {CustomEvent} all-content - After the section has gained content, or lost it
 */
export abstract class HospitalSection<D extends Given = Given> extends SectionElement<HospitalText> {
  static override readonly styles = [...SectionElement.styles, entryStyles];
  static override readonly properties: PropertyDeclarations = {
    ...SectionElement.properties,
    data: {attribute: false},
    src: {},
    href: {},
    limit: {type: Number},
    timeZone: {attribute: 'time-zone'},
  };
  declare static readonly kind: HospitalKind;

  /** Data in the same format as the JSON inside the tag, for pages built by script. */
  declare data: D | null | undefined;
  declare src: string | null;
  declare href: string | null;
  declare limit: number | null;
  declare timeZone: string | null;

  /**
   * Whether the section has no content.
   * @readonly
   */
  empty = true;

  readonly #kind = (this.constructor as typeof HospitalSection).kind;
  readonly #feed = new FeedController(this);
  #sources: readonly unknown[] = [];
  #given: Given | undefined;
  #isEmpty = true;

  readonly #childrenChanged = (): void => this.requestUpdate();

  protected override updated(): void {
    super.updated();
    if (this.#isEmpty === this.empty) return;
    this.empty = this.#isEmpty;
    this.dispatchEvent(new CustomEvent('all-content', {bubbles: true, composed: true}));
  }

  protected override get content(): Content<HospitalText> {
    return hospitalContent(this.#kind.words);
  }

  protected override view(shown: Shown<HospitalText>, level: number): TemplateResult {
    const profile = profileOf(this.hospital);
    const place = {shown, level, profile, page: this[around]?.lines};
    const view = hospitalView(this, this.#kind, this.#read(profile), place, this.#feed.failed);
    this.#isEmpty = !view;
    // The children of the element stay visible until there is content, which may be among those that come later.
    return view ?? html`<slot @slotchange=${listener(this.#childrenChanged)}></slot>`;
  }

  /**
   * Merges the data in the page with the loaded data, which wins. Validates again only after one of them has changed.
   */
  #read(profile: Profile): Given {
    const script = this.querySelector('script[type="application/json"]');
    const sources = [this.data ?? script ?? profile, this.#feed.loaded];
    if (!this.#given || sources.some((source, index) => source !== this.#sources[index])) {
      const read = (source: unknown, name: string): Given | undefined =>
        source == null ? undefined : readGiven(this.#kind.shape, source, `<${this.localName}> ${name}`, this);
      const own = sources[0] === profile ? this.#kind.fromProfile?.(profile) : sources[0];
      // Without a prototype: another script on the page may have added fields to `Object.prototype`.
      this.#given = Object.assign(
        Object.create(null),
        read(own, 'data'),
        read(sources[1], `src="${this.src}"`),
      ) as Given;
      this.#sources = sources;
    }
    return this.#given;
  }
}

/** Labels of a section, for the element and for prerendering. */
export const hospitalContent = (words: Words): Content<HospitalText> => ({
  groups: [groupOf(words.title.id)],
  record: {words, labels: hospitalLabels},
});

/** Creates the class of a section with content from the hospital. */
export const hospitalSection = <Name extends HospitalSectionName>(
  library: Library,
  name: Name,
): new () => HospitalSection<DataOf<Name>> =>
  classOf<HospitalSection<DataOf<Name>>>(HospitalSection, library, name, [hospitalLabels, hospitalKinds[name].words], {
    kind: hospitalKinds[name],
  });

declare global {
  interface HTMLElementEventMap {
    'all-content': CustomEvent;
  }
}
