import {html, nothing, type TemplateResult} from 'lit';
import type {Profile} from '../hospital/profile.ts';
import type {Text} from '../hospital/shape.ts';
import {negotiate} from '../i18n/negotiate.ts';

/**
 * A hospital's text in the language that suits the reader best, marked as what it is.
 * @param wanted BCP 47 tag of the section around it.
 * @param spoken Language of a text that says none.
 */
export const hostText = (text: Text, wanted: string, spoken?: string): TemplateResult => {
  if (typeof text === 'string') return html`<bdi lang=${spoken ?? nothing}>${text}</bdi>`;
  const codes = Object.keys(text);
  const code = negotiate(wanted, codes) ?? negotiate('en', codes) ?? codes[0]!;
  return html`<bdi lang=${code}>${text[code]}</bdi>`;
};

/** What the hospital is called; the address of its site, or the title of its page, where it does not say. */
export const hospitalName = ({name, lang}: Profile, wanted: string): TemplateResult =>
  hostText(name ?? (location.hostname || document.title), wanted, lang);

/** A phone number as a link, in its own direction on a page that runs from right to left. */
export const phoneLink = (phone: string): TemplateResult =>
  html`<a class="phone" dir="ltr" href="tel:${phone.replace(/[^\d+*#]/g, '')}">${phone}</a>`;
