import {html, nothing, type TemplateResult} from 'lit';
import {telAddressOf} from '../hospital/dialable.ts';
import type {Profile} from '../hospital/profile.ts';
import type {Text} from '../hospital/values.ts';
import type {Shown} from '../i18n/shown.ts';
import {negotiate, validTag} from '../i18n/negotiate.ts';
import {rootElement} from '../root-element.ts';

/** Requested language, and language of the section, as BCP 47 tags. */
type Wanted = Pick<Shown<unknown>, 'requested' | 'lang'>;

/**
 * Renders a hospital's text in the language that suits the reader best, with the `lang` of that text.
 * @param wanted The requested language, and that of the surrounding section.
 * @param defaultLang Language of a text that names none.
 */
export const hostText = (text: Text, {requested, lang}: Wanted, defaultLang?: string): TemplateResult => {
  if (typeof text === 'string')
    return html`<bdi lang=${defaultLang === undefined ? nothing : validTag(defaultLang)}>${text}</bdi>`;
  const codes = Object.keys(text);
  const code = negotiate(requested, codes) ?? negotiate(lang, codes) ?? negotiate('en', codes) ?? codes[0]!;
  return html`<bdi lang=${validTag(code)}>${text[code]}</bdi>`;
};

/** Name of the hospital. If the profile has none: the hostname of the page, or else its title. */
export const hospitalName = ({name, lang}: Profile, wanted: Wanted): TemplateResult =>
  hostText(name ?? (location.hostname || pageTitle()), wanted, lang);

const pageTitle = (): string => rootElement().querySelector('title')?.textContent ?? '';

/**
 * Renders a telephone number as a link, from left to right even on a right-to-left page. Text without a callable number
 * stays plain text.
 */
export const phoneLink = (phone: string): TemplateResult => {
  const address = telAddressOf(phone);
  return address ? html`<a class="phone" dir="ltr" href=${address}>${phone}</a>` : html`<bdi>${phone}</bdi>`;
};
