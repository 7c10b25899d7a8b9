/** Renders the entries of a hospital's data: people, places, headlines, discussions and products share one view. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Message} from '../content/message.ts';
import type {Entry} from '../hospital/section-shapes.ts';
import {formatMoment, formatNumber, pluralOf} from '../i18n/format.ts';
import type {Shown} from '../i18n/shown.ts';
import {fill} from './fill.ts';
import {hostText, phoneLink} from './host-text.ts';
import {link} from './link.ts';
import {listener} from './listener.ts';

/** Labels of an entry, in sections that have any. */
export interface EntryWords {
  readonly last: Message;
  readonly replies: Readonly<Record<Intl.LDMLPluralRule, Message>>;
  readonly sponsored: Message;
}

export interface EntryView {
  /** Requested language, and language of the section. */
  readonly shown: Pick<Shown<unknown>, 'requested' | 'lang'>;
  /** BCP 47 tag of texts that name no language. */
  readonly defaultLang: string | undefined;
  readonly words: Partial<EntryWords>;
  /** IANA name of the time zone to use; by default the reader's. */
  readonly timeZone: string | undefined;
}

export const entryList = (entries: readonly Entry[], view: EntryView): TemplateResult =>
  html`<ul class="terms entries" part="list">
    ${entries.map((entry) => entryView(entry, view))}
  </ul>`;

const entryView = (entry: Entry, view: EntryView): TemplateResult => {
  const {url, image, phone} = entry;
  const name = entry.title ?? entry.name;
  const [first, ...rest] = [name, entry.role ?? entry.address, entry.text].flatMap((text) =>
    text ? [hostText(text, view.shown, view.defaultLang)] : [],
  );
  const linked = url ? link(url, first) : first;
  const details = detailsOf(entry, view);
  return html`<li part="item">
    ${image ? html`<img src=${image} alt="" loading="lazy" referrerpolicy="no-referrer" @error=${listener(remove)} />` : nothing}
    <div>
      ${name ? html`<strong>${linked}</strong>` : linked}
      ${rest.map((line) => html`<p>${line}</p>`)} ${phone ? html`<p>${phoneLink(phone)}</p>` : nothing}
      ${details.length ? html`<p class="details">${details.map((detail) => [html`<span>${detail}</span>`, ' '])}</p>` : nothing}
    </div>
  </li>`;
};

const detailsOf = ({by, year, date, last, replies, sponsored}: Entry, view: EntryView): readonly unknown[] => {
  const {shown, defaultLang, words, timeZone} = view;
  const {lang} = shown;
  const time = (moment: string, precision?: 'day'): TemplateResult =>
    html`<time datetime=${moment}>${formatMoment(moment, lang, timeZone, precision)}</time>`;
  return [
    sponsored && words.sponsored && html`<b>${words.sponsored.text}</b>`,
    by && hostText(by, shown, defaultLang),
    year,
    replies !== undefined &&
      words.replies &&
      fill(words.replies[pluralOf(replies, lang)].text, {count: formatNumber(replies, lang)}).join(''),
    last && words.last ? fill(words.last.text, {date: time(last, 'day')}) : date && time(date, words.replies && 'day'),
  ].filter(Boolean);
};

/** Removes an image that failed to load, so that it leaves no gap. */
const remove = ({target}: Event): void => (target as Element).remove();
