/** What a reader is told about the language of a text: that it is a draft, or that it is in English for now. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Shown} from '../i18n/shown.ts';
import {sourceTable, writeIn} from '../i18n/table.ts';
import {fallback} from '../interface/fallback.ts';
import type {labels} from '../interface/labels.ts';

/** Whether no person has checked the translation. English is no translation. */
export const isDraft = ({state, lang}: Pick<Shown<unknown>, 'state' | 'lang'>): boolean =>
  state === 'draft' && lang !== sourceTable.locale;

/** @param english The same in English, where the hospital wants that a click away. */
export const draftNotice = (shown: Shown<unknown>, words: typeof labels, english: unknown): unknown =>
  isDraft(shown)
    ? html`<div class="draft" part="notice">
        <strong>${words.draft.text}</strong> ${words.draftNotice.text}
        ${
          english
            ? html`<details class="english">
                <summary>${words.english.text}</summary>
                <div lang="en" dir="ltr">${english}</div>
              </details>`
            : nothing
        }
      </div>`
    : nothing;

/**
 * Told where a text is in English instead of the reader's language: that we do not have it, in that language; or, where
 * we have it and its file did not load, only that it is in English for now.
 */
export const fallbackNotice = ({wanted}: Shown<unknown>): TemplateResult | typeof nothing => {
  if (!wanted) return nothing;
  const table = wanted.table ?? sourceTable;
  const {text, lang, direction} = (writeIn(table, fallback, 'fallback') ?? writeIn(sourceTable, fallback, 'fallback'))!;
  return html`<p class="draft" part="notice" lang=${lang} dir=${direction}>
    <strong>${text.label.text}</strong> ${wanted.table ? text.notice.text : nothing}
  </p>`;
};
