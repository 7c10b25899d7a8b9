import {html, nothing, type TemplateResult} from 'lit';
import {entryOf, type PickerWords} from '../elements/picker-view.ts';
import {locales} from '../i18n/catalogue.ts';
import type {Shown} from '../i18n/language-controller.ts';
import {WrongInput} from './wrong-input.ts';

/** What the links have to know. */
export interface LanguageLinks {
  /** Code of the language that the page is in. */
  readonly current?: string;
  /** Address of the same page in another language. */
  readonly languageHref: ((code: string) => string) | undefined;
  /** Codes of the languages that it is there in; by default all of ours. */
  readonly codes?: readonly string[];
}

/**
 * The menu of languages without a script: links to the same page in other languages.
 * @throws {WrongInput} Where it is not said what they lead to.
 */
export const languageLinks = (
  {text, lang, direction}: Shown<PickerWords>,
  {current, languageHref, codes = Object.keys(locales)}: LanguageLinks,
): TemplateResult => {
  if (!languageHref)
    throw new WrongInput('Without a script, <all-language-picker> is links; say where the page is in each language.');
  return html`<section lang=${lang} dir=${direction}>
    <nav aria-label=${text.label}>
      <span>${text.label}</span>
      <ul>
        ${codes.map((code) => {
          const here = code === current ? 'page' : nothing;
          return html`<li>
            <a href=${languageHref(code)} lang=${code} hreflang=${code} aria-current=${here}>${entryOf(code, text)}</a>
          </li>`;
        })}
      </ul>
    </nav>
  </section>`;
};
