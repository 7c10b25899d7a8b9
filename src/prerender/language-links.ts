import {html, nothing, type TemplateResult} from 'lit';
import {entryOf} from '../elements/picker-view.ts';
import type {Shown} from '../i18n/shown.ts';
import type {LocaleSummary} from '../i18n/locale.ts';
import type {languagePicker} from '../interface/language-picker.ts';
import {WrongInput} from './wrong-input.ts';

/** What the links have to know. */
export interface LanguageLinks {
  readonly locales: Readonly<Record<string, LocaleSummary>>;
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
  {text, lang, direction}: Shown<typeof languagePicker>,
  {locales, current, languageHref, codes = Object.keys(locales)}: LanguageLinks,
): TemplateResult => {
  if (!languageHref)
    throw new WrongInput('Without a script, the language picker is links; say where the page is in each language.');
  return html`<section lang=${lang} dir=${direction}>
    <nav aria-label=${text.label.text}>
      <span>${text.label.text}</span>
      <ul>
        ${codes.map((code) => {
          const here = code === current ? 'page' : nothing;
          return html`<li>
            <a href=${languageHref(code)} lang=${code} hreflang=${code} aria-current=${here}>${entryOf(locales[code]!, text)}</a>
          </li>`;
        })}
      </ul>
    </nav>
  </section>`;
};
