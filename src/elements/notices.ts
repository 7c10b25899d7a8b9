/** What a reader is told about the language of a text: that it is a draft, or that it is in English for now. */
import {html, nothing, type TemplateResult} from 'lit';
import {fallback} from '../content/fallback.ts';
import type {Labels} from '../content/labels.ts';
import {tableOf} from '../i18n/catalogue.ts';
import type {Shown} from '../i18n/language-controller.ts';
import {writeIn} from '../i18n/msg.ts';

/** Whether no person has checked the translation. English is no translation. */
export const isDraft = ({state, lang}: Pick<Shown<unknown>, 'state' | 'lang'>): boolean =>
  state === 'draft' && lang !== 'en';

/** @param english The same in English, where the hospital wants that a click away. */
export const draftNotice = (shown: Shown<unknown>, labels: Labels, english: unknown): unknown =>
  isDraft(shown)
    ? html`<div class="draft" part="notice">
        <strong>${labels.draft}</strong> ${labels.draftNotice}
        ${
          english
            ? html`<details class="english">
                <summary>${labels.english}</summary>
                <div lang="en" dir="ltr">${english}</div>
              </details>`
            : nothing
        }
      </div>`
    : nothing;

/** Said in the reader's language, where that is here; where its file could not be loaded, in English. */
export const fallbackNotice = ({missed}: Shown<unknown>): TemplateResult | typeof nothing => {
  if (!missed) return nothing;
  const {text, lang, direction} = writeIn(missed, fallback) ?? writeIn(tableOf('en')!, fallback)!;
  return html`<p class="draft" part="notice" lang=${lang} dir=${direction}>
    <strong>${text.label}</strong> ${text.notice}
  </p>`;
};
