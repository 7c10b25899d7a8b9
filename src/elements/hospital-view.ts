/** Renders a section with content from the hospital. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Message} from '../content/message.ts';
import {addressOf} from '../hospital/address.ts';
import {entryLimit} from '../hospital/limits.ts';
import type {Profile} from '../hospital/profile.ts';
import type {Entry} from '../hospital/section-shapes.ts';
import {zone, type Text} from '../hospital/values.ts';
import type {Shown} from '../i18n/shown.ts';
import type {hospitalLabels} from '../interface/hospital-labels.ts';
import {report} from '../report.ts';
import {entryList, type EntryWords} from './entry-view.ts';
import {fill} from './fill.ts';
import {heading} from './heading.ts';
import {hospitalName, hostText} from './host-text.ts';
import type {HospitalKind} from './hospital-kinds.ts';
import {link} from './link.ts';
import {isDraft, languageNotice, said} from './notices.ts';
import type {PageLines} from './page-lines.ts';

/** Data that every hospital section accepts. */
export interface Given {
  readonly lang?: string;
  readonly intro?: Text;
  readonly url?: string;
}

/** Labels that every hospital section has, in one language. Most sections have more. */
export interface Words extends Partial<EntryWords> {
  readonly title: Message;
  readonly visit?: Message;
}

/** One list of a section, with a heading if the section has several. */
export interface EntryGroup {
  readonly heading?: Message;
  readonly entries: readonly Entry[] | undefined;
}

/** Labels in one language. */
export interface HospitalText {
  readonly words: Words;
  readonly labels: typeof hospitalLabels;
}

/** Attributes that affect the view: see the attributes of the elements. */
export interface HospitalOptions {
  readonly src?: string | null;
  readonly href?: string | null;
  readonly timeZone?: string | null;
}

/** Context of the section: language, heading level and hospital. */
export interface HospitalPlace {
  readonly shown: Shown<HospitalText>;
  /** Level of the section's heading, 1 to 6; sub-headings are one below. */
  readonly level: number;
  readonly profile: Profile;
  /** Lines that the page around the section shows for it; undefined for a section on its own. */
  readonly page?: PageLines | undefined;
}

/**
 * @param failed Whether the feed at `src` could not be loaded.
 * @returns Undefined if there is no content.
 */
export const hospitalView = (
  {src, href, timeZone}: HospitalOptions,
  kind: HospitalKind,
  given: Given,
  {shown, level, profile, page}: HospitalPlace,
  failed: boolean,
): TemplateResult | undefined => {
  const {text, lang, direction} = shown;
  const {words, labels} = text;
  const {intro, url, lang: defaultLang = profile.lang} = given;
  const groups = kind.groups(given, words).filter(({entries}) => entries?.length);
  if (!(groups.length || intro || (url && words.visit) || failed)) return undefined;
  const own = timeZone && zone(timeZone, '', []);
  if (timeZone && !own) report(`time-zone="${timeZone}" is not used; write one as in "America/Chicago".`);
  const view = {shown, defaultLang, words, timeZone: own || profile.timeZone};
  const list = href ? addressOf(href) : undefined;
  if (href && !list) report(`href="${href}" is not used; write an address with https:, and no password in it.`);
  const visit = list ?? url;
  const isFull = groups.some(({entries}) => entries!.length >= entryLimit);
  return html`
    <section lang=${lang} dir=${direction} part="section" aria-labelledby="title">
      ${heading(level, fill(words.title.text, {hospital: hospitalName(profile, shown)}), 'title', 'heading')}
      ${languageNotice(shown, page?.failed)} ${intro ? html`<p>${hostText(intro, shown, defaultLang)}</p>` : nothing}
      ${groups.map(
        (group) =>
          html`<div class="group">
            ${group.heading ? heading(level + 1, group.heading.text) : nothing}${entryList(group.entries!, view)}
          </div>`,
      )}
      ${failed ? failure(shown, src, visit) : nothing}
      ${
        visit && (words.visit || isFull) && !failed
          ? html`<p>${words.visit ? link(visit, words.visit.text) : siteLink(visit, labels.visit.text)}</p>`
          : nothing
      }
      ${isDraft(shown) && !page?.draft ? html`<footer><p>${labels.draft.text}</p></footer>` : nothing}
    </section>
  `;
};

/** @param visit URL to read the list at; by default the site of the feed, or of the page if the feed has none. */
const failure = (
  {text: {labels}, say}: Shown<HospitalText>,
  src: unknown,
  visit = addressOf('/', undefined, addressOf(src, /^https?:/)),
): TemplateResult => {
  const words = html`${labels.failed.text} ${visit ? siteLink(visit, labels.visit.text) : nothing}`;
  return html`<slot></slot>
    <p role="status">${said(words, 'feed', say)}</p>`;
};

/** A link to the page with the whole list. Addresses are not resolved on a server. */
const siteLink = (visit: string, text: string): TemplateResult => {
  const host = /^https?:/.test(visit) ? new URL(visit).host : visit.replace(/^(mailto|tel):/, '');
  return link(visit, fill(text, {site: html`<bdi dir="ltr">${host}</bdi>`}));
};
