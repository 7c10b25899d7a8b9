/** Renders the language menu. */
import {html, nothing, type TemplateResult} from 'lit';
import {groupOf} from '../content/message.ts';
import type {Content, FailedLanguage, Shown} from '../i18n/shown.ts';
import type {LocaleSummary} from '../i18n/locale.ts';
import {languagePicker} from '../interface/language-picker.ts';
import type {MenuHandlers} from './menu-keys.ts';
import {failedWords} from './notices.ts';

export const pickerContent: Content<typeof languagePicker> = {
  groups: [groupOf(languagePicker.label.id)],
  record: languagePicker,
};

type Locales = Readonly<Record<string, LocaleSummary>>;

/**
 * @param current Code of the page's language.
 * @param failed The language that could not be loaded.
 */
export const pickerView = (
  shown: Shown<typeof languagePicker>,
  locales: Locales,
  current: string,
  failed?: FailedLanguage,
  {change, key, leave}: Partial<MenuHandlers> = {},
): TemplateResult => {
  const {text, lang, direction} = shown;
  return html`<section lang=${lang} dir=${direction} part="section">
    <label>
      ${text.label.text}
      <select .value=${current} autocomplete="off" @change=${change} @keydown=${key} @keypress=${key} @blur=${leave}>
        ${Object.entries(locales).map(
          ([code, locale]) =>
            html`<option value=${code} lang=${code} ?selected=${code === current}>${entryOf(locale, shown)}</option>`,
        )}
      </select>
    </label>
    <p role="status">${failedWords(text.failed.text, failed)}</p>
  </section>`;
};

/**
 * Menu entry of a language: its own name, with a mark if the text is a draft or partly in English. The mark is in the
 * language of the menu, and the entry around it in the language that it names.
 */
export const entryOf = (
  {name, state, stale}: LocaleSummary,
  {text, lang}: Shown<typeof languagePicker>,
): readonly unknown[] => {
  const entry = stale ? text.partial.text : state === 'draft' ? text.draft.text : '{language}';
  return entry
    .split('{language}')
    .flatMap((words, index) => [index ? name : nothing, words ? html`<span lang=${lang}>${words}</span>` : nothing]);
};
