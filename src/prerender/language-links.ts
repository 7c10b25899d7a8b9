import {html, nothing, type TemplateResult} from 'lit';
import {entryOf} from '../elements/picker-view.ts';
import type {Shown} from '../i18n/shown.ts';
import type {LocaleSummary} from '../i18n/locale.ts';
import type {languagePicker} from '../interface/language-picker.ts';
import {WrongInput} from './wrong-input.ts';

/** Input of the language links. */
export interface LanguageLinks {
  readonly locales: Readonly<Record<string, LocaleSummary>>;
  /** Code of the page's language. */
  readonly current: string | undefined;
  /** URL of the same page in another language. */
  readonly languageHref: ((code: string) => string) | undefined;
  /** Codes of the page's languages. */
  readonly codes: readonly string[];
}

/**
 * The language menu without a script: links to the same page in other languages.
 * @throws {WrongInput} If `languageHref` is missing.
 */
export const languageLinks = (
  shown: Shown<typeof languagePicker>,
  {locales, current, languageHref, codes = Object.keys(locales)}: LanguageLinks,
): TemplateResult => {
  const {text, lang, direction} = shown;
  if (!languageHref)
    throw new WrongInput('Without a script, the language picker is links; say where the page is in each language.');
  return html`<section lang=${lang} dir=${direction}>
    <nav aria-label=${text.label.text}>
      <span>${text.label.text}</span>
      <ul>
        ${codes.map((code) => {
          const here = code === current ? 'page' : nothing;
          return html`<li>
            <a href=${languageHref(code)} target="_self" lang=${code} hreflang=${code} aria-current=${here}>${entryOf(locales[code]!, shown)}</a>
          </li>`;
        })}
      </ul>
    </nav>
  </section>`;
};
