import {html, nothing, type TemplateResult} from 'lit';
import {telAddressOf} from '../hospital/dialable.ts';
import type {Profile} from '../hospital/profile.ts';
import type {Text} from '../hospital/values.ts';
import type {Shown} from '../i18n/shown.ts';
import {negotiate} from '../i18n/negotiate.ts';

/** What a reader asked for, and what they got of ours: BCP 47 tags. */
type Wanted = Pick<Shown<unknown>, 'requested' | 'lang'>;

/**
 * A hospital's text in the language that suits the reader best, marked as what it is.
 * @param wanted The language that the reader asked for, and that of the section around the text.
 * @param spoken Language of a text that says none.
 */
export const hostText = (text: Text, {requested, lang}: Wanted, spoken?: string): TemplateResult => {
  if (typeof text === 'string') return html`<bdi lang=${spoken ?? nothing}>${text}</bdi>`;
  const codes = Object.keys(text);
  const code = negotiate(requested, codes) ?? negotiate(lang, codes) ?? negotiate('en', codes) ?? codes[0]!;
  return html`<bdi lang=${code}>${text[code]}</bdi>`;
};

/** What the hospital is called; the address of its site, or the title of its page, where it does not say. */
export const hospitalName = ({name, lang}: Profile, wanted: Wanted): TemplateResult =>
  hostText(name ?? (location.hostname || document.title), wanted, lang);

/**
 * A phone number as a link, in its own direction on a page that runs from right to left. A text that is no number to
 * call stays a text.
 */
export const phoneLink = (phone: string): TemplateResult => {
  const address = telAddressOf(phone);
  return address ? html`<a class="phone" dir="ltr" href=${address}>${phone}</a>` : html`<bdi>${phone}</bdi>`;
};
