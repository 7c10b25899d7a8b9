import type {MsgFn} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {hospitalLabels, type HospitalLabels} from '../content/hospital-labels.ts';
import {addressOf} from '../hospital/address.ts';
import {loadFeed} from '../hospital/load-feed.ts';
import {profileOf, readGiven, type Profile} from '../hospital/profile.ts';
import type {Entry} from '../hospital/section-shapes.ts';
import {zone, type Check, type Text} from '../hospital/shape.ts';
import type {Shown} from '../i18n/language-controller.ts';
import {complain, report} from '../report.ts';
import {entryStyles} from '../styles/entries.ts';
import {entryList, type EntryWords} from './entry-view.ts';
import {fill} from './fill.ts';
import {heading} from './heading.ts';
import {hospitalName, hostText} from './host-text.ts';
import {fallbackNotice, isDraft} from './notices.ts';
import {SectionElement} from './section-element.ts';

/** What every section in the hospital's words may be given. */
export interface Given {
  readonly lang?: string;
  readonly intro?: Text;
  readonly url?: string;
}

/** Our words for such a section, in one language; besides these, each has its own. */
export interface Words extends Partial<EntryWords> {
  readonly title: string;
  readonly visit?: string;
}

/** One list of a section, with a heading of its own where there is more than one. */
export interface EntryGroup {
  readonly heading?: string | undefined;
  readonly entries: readonly Entry[] | undefined;
}

interface HospitalText<W> {
  readonly words: W;
  readonly labels: HospitalLabels;
}

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
  /** Our words around the hospital's. */
  static readonly write: (msg: MsgFn) => Words;

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

  #wanted: string | null | undefined;
  #loaded: unknown;
  #failed = false;
  #request: AbortController | undefined;
  #origins: readonly unknown[] = [];
  #given: G | undefined;
  #isEmpty = true;

  protected abstract readonly shape: Check<G>;
  protected abstract groups(given: G, words: W): readonly EntryGroup[];

  /** What the hospital's profile says, where the tag itself is given nothing. */
  protected fromProfile?(profile: Profile): unknown;

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
    const {write} = this.constructor as unknown as {write: (msg: MsgFn) => W};
    return {words: write(msg), labels: hospitalLabels(msg)};
  }

  protected override view(shown: Shown<HospitalText<W>>, level: number): TemplateResult {
    const {text, lang, direction} = shown;
    const {words, labels} = text;
    const profile = profileOf(this.hospital);
    const given = this.#read(profile);
    const spoken = given.lang ?? profile.lang;
    const groups = this.groups(given, words).filter(({entries}) => entries?.length);
    this.#isEmpty = !(groups.length || given.intro || (given.url && words.visit) || this.#failed);
    // What the page has put between the tags stays while there is nothing better.
    if (this.#isEmpty) return html`<slot></slot>`;
    const own = this.timeZone && zone(this.timeZone, '', []);
    if (this.timeZone && !own) report(`time-zone="${this.timeZone}" is not used; write one as in "America/Chicago".`);
    const view = {shown, spoken, words, timeZone: own || profile.timeZone};
    const visit = addressOf(this.href) ?? given.url;
    return html`
      <section lang=${lang} dir=${direction} part="section" aria-labelledby="title">
        ${heading(level, fill(words.title, {hospital: hospitalName(profile, shown)}), 'title', 'heading')}
        ${fallbackNotice(shown)} ${given.intro ? html`<p>${hostText(given.intro, shown, spoken)}</p>` : nothing}
        ${groups.map(
          (group) =>
            html`<div class="group">
              ${group.heading ? heading(level + 1, group.heading) : nothing}${entryList(group.entries!, view)}
            </div>`,
        )}
        ${this.#failed ? this.#failure(labels, visit) : nothing}
        ${visit && words.visit && !this.#failed ? html`<p><a href=${visit}>${words.visit}</a></p>` : nothing}
        ${isDraft(shown) ? html`<footer><p>${labels.draft}</p></footer>` : nothing}
      </section>
    `;
  }

  #failure(labels: HospitalLabels, visit = addressOf('/', undefined, addressOf(this.src))!): TemplateResult {
    const {href, host} = new URL(visit);
    return html`<slot></slot>
      <p>${labels.failed} <a href=${href}>${fill(labels.visit, {site: html`<bdi dir="ltr">${host}</bdi>`})}</a></p>`;
  }

  /** What was given in the page, and over it what was loaded; read anew only where one of them has changed. */
  #read(profile: Profile): G {
    const script = this.querySelector('script[type="application/json"]');
    const origins = [this.data ?? script ?? profile, this.#loaded];
    if (!this.#given || origins.some((origin, index) => origin !== this.#origins[index])) {
      const read = (origin: unknown, name: string): Partial<G> =>
        origin == null ? {} : (readGiven(this.shape, origin, `<${this.localName}> ${name}`, this) ?? {});
      const own = origins[0] === profile ? this.fromProfile?.(profile) : origins[0];
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
