import type {MsgFn} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import {hospitalLabels} from '../content/hospital-labels.ts';
import {loadFeed} from '../hospital/load-feed.ts';
import {profileOf, readGiven, type Profile} from '../hospital/profile.ts';
import type {Check} from '../hospital/shape.ts';
import type {Shown} from '../i18n/language-controller.ts';
import {complain} from '../report.ts';
import {entryStyles} from '../styles/entries.ts';
import {
  hospitalView,
  type EntryGroup,
  type Given,
  type HospitalKind,
  type HospitalText,
  type Words,
} from './hospital-view.ts';
import {SectionElement} from './section-element.ts';

/** How many entries of a feed are shown where the page does not say. */
const usualLimit = 5;

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
export abstract class HospitalSection<G extends Given, W extends Words> extends SectionElement<HospitalText<W>> {
  static override readonly styles = [...SectionElement.styles, entryStyles];
  static override readonly properties = {
    ...SectionElement.properties,
    data: {attribute: false},
    src: {},
    href: {},
    limit: {type: Number},
    timeZone: {attribute: 'time-zone'},
  };
  /** See `HospitalKind`. */
  declare static readonly write: (msg: MsgFn) => Words;
  declare static readonly shape: Check<Given>;
  declare static readonly groups: (given: never, words: never) => readonly EntryGroup[];
  declare static readonly fromProfile?: (profile: Profile) => unknown;

  /** The same as the JSON inside the tag, for pages built by script. */
  declare data: unknown;
  declare src: string | null;
  declare href: string | null;
  declare limit: number | null;
  declare timeZone: string | null;

  /**
   * Whether there is nothing to show.
   * @readonly
   */
  empty = true;

  readonly #kind = this.constructor as unknown as HospitalKind<G, W>;
  #wanted: string | null | undefined;
  #loaded: unknown;
  #failed = false;
  #request: AbortController | undefined;
  #origins: readonly unknown[] = [];
  #given: G | undefined;
  #isEmpty = true;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#request?.abort();
    // What was not done is begun again when the element comes back.
    if (this.#request) this.#wanted = this.#request = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.willUpdate();
  }

  protected override willUpdate(): void {
    if (this.src !== this.#wanted) void this.#load(this.src);
  }

  protected override updated(): void {
    if (this.#isEmpty === this.empty) return;
    this.empty = this.#isEmpty;
    this.dispatchEvent(new CustomEvent('all-content', {bubbles: true, composed: true}));
  }

  protected override words(msg: MsgFn): HospitalText<W> {
    return {words: this.#kind.write(msg), labels: hospitalLabels(msg)};
  }

  protected override view(shown: Shown<HospitalText<W>>, level: number): TemplateResult {
    const profile = profileOf(this.hospital);
    const view = hospitalView(this, this.#kind, this.#read(profile), {shown, level, profile}, this.#failed);
    this.#isEmpty = !view;
    // What the page has put between the tags stays while there is nothing better.
    return view ?? html`<slot></slot>`;
  }

  /** What was given in the page, and over it what was loaded; read anew only where one of them has changed. */
  #read(profile: Profile): G {
    const script = this.querySelector('script[type="application/json"]');
    const origins = [this.data ?? script ?? profile, this.#loaded];
    if (!this.#given || origins.some((origin, index) => origin !== this.#origins[index])) {
      const read = (origin: unknown, name: string): Partial<G> =>
        origin == null ? {} : (readGiven(this.#kind.shape, origin, `<${this.localName}> ${name}`, this) ?? {});
      const own = origins[0] === profile ? this.#kind.fromProfile?.(profile) : origins[0];
      this.#given = {...read(own, 'data'), ...read(origins[1], `src="${this.src}"`)} as G;
      this.#origins = origins;
    }
    return this.#given;
  }

  /** Asks once: what failed is asked for again when `src` changes, and at no other time. */
  async #load(src: string | null): Promise<void> {
    this.#wanted = src;
    this.#request?.abort();
    const request = (this.#request = new AbortController());
    let loaded: unknown;
    let failed = false;
    try {
      if (src) loaded = limited(await loadFeed(src, request.signal), this.limit);
    } catch (error) {
      failed = true;
      if (request === this.#request)
        complain(this, {
          kind: 'feed',
          message: `src="${src}" could not be loaded (${error instanceof Error ? error.message : String(error)}); check that it is the address of a JSON Feed, RSS or Atom.`,
          src: src!,
        });
    }
    if (request !== this.#request) return;
    [this.#loaded, this.#failed, this.#request] = [loaded, failed, undefined];
    this.requestUpdate();
  }
}

/** Only as much of a feed as is shown, so that nobody is told of mistakes in what is not. */
const limited = (data: unknown, limit: number | null): unknown => {
  const {items} = data as {items?: unknown};
  return Array.isArray(items)
    ? {...(data as object), items: items.slice(0, limit && limit > 0 ? limit : usualLimit)}
    : data;
};

declare global {
  interface HTMLElementEventMap {
    'all-content': CustomEvent;
  }
}
