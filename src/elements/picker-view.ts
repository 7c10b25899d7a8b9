/** Renders the language menu. */
import {html, type TemplateResult} from 'lit';
import type {Shown} from '../i18n/shown.ts';
import type {LocaleSummary} from '../i18n/locale.ts';
import type {languagePicker} from '../interface/language-picker.ts';
import {fill} from './fill.ts';

type Locales = Readonly<Record<string, LocaleSummary>>;

/**
 * @param current Code of the page's language.
 * @param pick Called with the `change` event.
 */
export const pickerView = (
  {text, lang, direction}: Shown<typeof languagePicker>,
  locales: Locales,
  current: string,
  pick?: (event: Event) => void,
): TemplateResult =>
  html`<section lang=${lang} dir=${direction} part="section">
    <label>
      ${text.label.text}
      <select .value=${current} autocomplete="off" @change=${pick}>
        ${Object.entries(locales).map(
          ([code, locale]) =>
            html`<option value=${code} lang=${code} ?selected=${code === current}>
              ${entryOf(locale, text)}
            </option>`,
        )}
      </select>
    </label>
  </section>`;

/** Menu entry of a language: its own name, with a mark if the text is a draft or partly in English. */
export const entryOf = ({name, state, stale}: LocaleSummary, words: typeof languagePicker): string => {
  const entry = stale ? words.partial.text : state === 'draft' ? words.draft.text : '{language}';
  return fill(entry, {language: name}).join('');
};
