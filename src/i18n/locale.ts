/** The shape of a language: what `dist/locales/*.json` holds and what `addLocale` takes. */

/** Plain text by message id. Never HTML. */
export type Messages = Readonly<Record<string, string>>;

export type Direction = 'ltr' | 'rtl';

/** `draft`: no person has checked it. `source`: English, which the others are made from. */
export type State = 'draft' | 'reviewed' | 'source';

/** Who checked a translation, and on which day (ISO 8601, as in `2026-10-01`). */
export interface Review {
  readonly by: string;
  readonly on: string;
}

export interface Locale {
  /** BCP 47 language tag. */
  readonly locale: string;
  readonly direction: Direction;
  readonly state: State;
  readonly reviewed: Review | null;
  readonly messages: Messages;
}

/** A language as it is shown: with a hospital's own words where it has given any. */
export interface Table extends Locale {
  /** The messages before the hospital changed any, where they are ours and were here to compare. */
  readonly original?: Messages;
}

/** A language, or some words of one, as a hospital gives it. */
export type Addition = Pick<Locale, 'locale' | 'direction' | 'messages'> & Partial<Locale>;

/** What `locales` tells of a language before it is loaded. */
export interface LocaleSummary {
  /** The language's name for itself. */
  readonly name: string;
  readonly direction: Direction;
  readonly state: State;
}

/** Puts what a hospital gave over what was there. */
export const merge = (base: Partial<Table> | undefined, addition: Addition | undefined): Table => ({
  locale: 'en',
  direction: 'ltr',
  state: 'draft',
  reviewed: null,
  ...base,
  ...addition,
  messages: {...base?.messages, ...addition?.messages},
});
