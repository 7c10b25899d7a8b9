/** Notices about the language of a text: it is a draft translation, in English for now, or not in the language requested. */
import {html, nothing, type TemplateResult} from 'lit';
import {needsCaution} from '../i18n/caution.ts';
import type {FailedLanguage, Shown} from '../i18n/shown.ts';
import {sourceTable, writeOrEnglish} from '../i18n/table.ts';
import {failedLanguage} from '../interface/failed-language.ts';
import {fallback} from '../interface/fallback.ts';
import type {labels} from '../interface/labels.ts';
import {fill} from './fill.ts';

/** Whether the text is a translation that no person has checked. English is not a translation. */
export const isDraft = ({state, lang}: Pick<Shown<unknown>, 'state' | 'lang'>): boolean =>
  state === 'draft' && lang !== sourceTable.locale;

/** Input of the notice on a draft translation. */
export interface Draft {
  readonly shown: Shown<unknown>;
  readonly words: typeof labels;
  /** Whether the text contains urgent advice. */
  readonly isUrgent: boolean;
  /** Renders the English text, behind a disclosure. */
  readonly english: () => unknown;
  /** Whether the hospital offers the English text; undefined if its profile does not set this. */
  readonly offerEnglish: boolean | undefined;
  /** Whether the page around the section already says that the translation is a draft. */
  readonly isSaid: boolean;
}

/** A page that says it for all its sections leaves to each the warning on urgent advice, and the English text. */
export const draftNotice = ({shown, words, isUrgent, english, offerEnglish, isSaid}: Draft): unknown => {
  if (!isDraft(shown)) return nothing;
  const isDoubtful = isUrgent && needsCaution(shown.lang);
  const offersEnglish = offerEnglish ?? isDoubtful;
  if (isSaid && !isUrgent && !offersEnglish) return nothing;
  return html`<div class="draft" part="notice">
    ${isSaid ? nothing : draftWords(words)}
    ${isUrgent ? html`<strong>${(isDoubtful ? words.draftCaution : words.draftUrgent).text}</strong>` : nothing}
    ${
      offersEnglish
        ? html`<details class="english">
            <summary>${words.english.text}</summary>
            <div lang="en" dir="ltr">${english()}</div>
          </details>`
        : nothing
    }
  </div>`;
};

/** Says that a machine made the translation. */
export const draftWords = ({draft, draftNotice}: Pick<typeof labels, 'draft' | 'draftNotice'>): TemplateResult =>
  html`<strong>${draft.text}</strong> ${draftNotice.text}`;

/** The requested `lang` if its file did not load; undefined otherwise. */
export const failedTag = ({requested, wanted, kept}: Shown<unknown>): string | undefined =>
  kept || (wanted && !wanted.table) ? requested : undefined;

/**
 * Notice above a text that is not in the requested language.
 * @param told The requested `lang` that the page around the section says could not be loaded.
 */
export const languageNotice = (shown: Shown<unknown>, told?: string): unknown =>
  told !== undefined && told === failedTag(shown) ? nothing : [fallbackNotice(shown), failedNotice(shown)];

/**
 * Notice above a text in English instead of the requested language. In the reader's language, it says that there is no
 * translation. If the locale file did not load, it says only that the text is in English for now.
 */
const fallbackNotice = ({wanted, say}: Shown<unknown>): unknown => {
  if (!wanted) return nothing;
  const {text, ...language} = writeOrEnglish(wanted.table ?? sourceTable, fallback, 'fallback');
  const label = html`<strong>${text.label.text}</strong>`;
  return wanted.table
    ? html`<p class="draft" part="notice" lang=${language.lang} dir=${language.direction}>${label} ${text.notice.text}</p>`
    : status(language, label, say);
};

/** Words for a language that could not be loaded, in the language that stays. */
export const failedWords = (message: string, failed: FailedLanguage | undefined): unknown =>
  failed ? fill(message, {language: html`<bdi lang=${failed.code}>${failed.name}</bdi>`}) : nothing;

/** Notice above a text that stays because the requested language could not be loaded. */
const failedNotice = ({kept, say}: Shown<unknown>): unknown => {
  if (!kept) return nothing;
  const {text, ...language} = writeOrEnglish(kept.table, failedLanguage, 'picker');
  return status(language, failedWords(text.sentence.text, kept.failed), say);
};

type Language = Pick<Shown<unknown>, 'lang' | 'direction'>;

/** A notice that screen readers announce, because a language has failed. */
const status = ({lang, direction}: Language, words: unknown, say: Shown<unknown>['say']): TemplateResult =>
  html`<div role="status" lang=${lang} dir=${direction}>${said(notice(words), 'language', say)}</div>`;

export const notice = (words: unknown): TemplateResult => html`<p class="draft" part="notice">${words}</p>`;

/** Words of a status region, when they may be in it. */
export const said = (words: unknown, region: string, say: Shown<unknown>['say']): unknown =>
  say ? say(region, words) : words;
