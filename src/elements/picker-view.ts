/** The menu of languages as HTML. */
import {html, type TemplateResult} from 'lit';
import type {languagePicker} from '../content/language-picker.ts';
import {locales} from '../i18n/catalogue.ts';
import type {Shown} from '../i18n/language-controller.ts';
import {fill} from './fill.ts';

/** Words of the menu, in one language. */
export type PickerWords = ReturnType<typeof languagePicker>;

/**
 * @param current Code of the language that the page is in.
 * @param pick Hears of another choice.
 */
export const pickerView = (
  {text, lang, direction}: Shown<PickerWords>,
  current: string,
  pick?: (event: Event) => void,
): TemplateResult =>
  html`<section lang=${lang} dir=${direction} part="section">
    <label>
      ${text.label}
      <select .value=${current} autocomplete="off" @change=${pick}>
        ${Object.keys(locales).map(
          (code) =>
            html`<option value=${code} lang=${code} ?selected=${code === current}>
              ${entryOf(code, text)}
            </option>`,
        )}
      </select>
    </label>
  </section>`;

/** A language's own name, and what there is to say of its text. */
export const entryOf = (code: string, words: PickerWords): string => {
  const {name, state, stale} = locales[code]!;
  const entry = stale ? words.partial : state === 'draft' ? words.draft : '{language}';
  return fill(entry, {language: name}).join('');
};
