/** What a reader is told about the language of a text: that it is a draft, or that it is in English for now. */
import {html, nothing, type TemplateResult} from 'lit';
import {needsCaution} from '../i18n/caution.ts';
import type {Shown} from '../i18n/shown.ts';
import {sourceTable, writeIn} from '../i18n/table.ts';
import {fallback} from '../interface/fallback.ts';
import type {labels} from '../interface/labels.ts';

/** Whether no person has checked the translation. English is no translation. */
export const isDraft = ({state, lang}: Pick<Shown<unknown>, 'state' | 'lang'>): boolean =>
  state === 'draft' && lang !== sourceTable.locale;

/** A draft, and what a reader should know of it. */
export interface Draft {
  readonly shown: Shown<unknown>;
  readonly words: typeof labels;
  /** Whether there is advice in it that cannot wait. */
  readonly isUrgent: boolean;
  /** The same in English, for a click. */
  readonly english: () => unknown;
  /** Whether the hospital wants the English there; undefined where it does not say. */
  readonly offerEnglish: boolean | undefined;
}

export const draftNotice = ({shown, words, isUrgent, english, offerEnglish}: Draft): unknown => {
  if (!isDraft(shown)) return nothing;
  const isDoubtful = isUrgent && needsCaution(shown.lang);
  return html`<div class="draft" part="notice">
    <strong>${words.draft.text}</strong> ${words.draftNotice.text}
    ${isUrgent ? html`<strong>${(isDoubtful ? words.draftCaution : words.draftUrgent).text}</strong>` : nothing}
    ${
      (offerEnglish ?? isDoubtful)
        ? html`<details class="english">
            <summary>${words.english.text}</summary>
            <div lang="en" dir="ltr">${english()}</div>
          </details>`
        : nothing
    }
  </div>`;
};

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
