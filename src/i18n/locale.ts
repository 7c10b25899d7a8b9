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

/** How far one section is in one language. */
export interface SectionStatus {
  /** `complete`: a person has signed off every word; `draft`: not yet; `stale`: the English has changed since, so it is shown in English. */
  readonly state?: 'complete' | 'draft' | 'stale';
  /** Who signed it off: without a signature it is a draft. */
  readonly reviewed?: Review | null;
  /** Sum of the English it was made from, and of the translation: see sum-of.ts. */
  readonly english?: number;
  readonly translation?: number;
}

export interface Locale {
  /** BCP 47 language tag. */
  readonly locale: string;
  readonly direction: Direction;
  /** `reviewed` where every section is complete. */
  readonly state: State;
  readonly reviewed: Review | null;
  /** By the first part of the ids of its messages; a section that is not here is as far as the language. */
  readonly sections?: Readonly<Record<string, SectionStatus>>;
  readonly messages: Messages;
}

/** A language as it is shown: with a hospital's own words where it has given any. */
export interface Table extends Locale {
  /** The messages before the hospital changed any, where they are ours and were here to compare. */
  readonly original?: Messages;
}

/** A language, some words of one, or a reviewer's signature, as a hospital gives it. */
export type Addition = Pick<Locale, 'locale' | 'direction' | 'messages'> & Partial<Locale>;

/** What `locales` tells of a language before it is loaded. */
export interface LocaleSummary {
  /** The language's name for itself. */
  readonly name: string;
  readonly direction: Direction;
  readonly state: State;
  /** The sections that are shown in English, because their translation is not up to date. */
  readonly stale?: readonly string[];
}

/** The section of a message: its messages share the first part of their ids. */
export const sectionOf = (id: string): string => id.split('.')[0]!;

/**
 * Puts what a hospital gave over what was there. A signature is for certain words and does not outlive them: `unsigned`
 * gets the sections whose words are others.
 */
export const merge = (base: Partial<Table> | undefined, addition: Addition | undefined, unsigned: string[]): Table => {
  const sections: Record<string, SectionStatus> = {...base?.sections};
  for (const [name, status] of Object.entries(addition?.sections ?? {}))
    if (!base?.sections || status.translation === sections[name]?.translation)
      sections[name] = {reviewed: addition?.reviewed ?? null, ...status};
    else unsigned.push(name);
  if (base?.sections && addition?.reviewed && !addition.sections) unsigned.push('any section');
  const all = Object.values(sections);
  const state = addition?.state ?? base?.state ?? 'draft';
  return {
    locale: 'en',
    direction: 'ltr',
    reviewed: null,
    ...base,
    ...addition,
    state: all.length ? (all.every(({reviewed}) => reviewed) ? 'reviewed' : 'draft') : state,
    sections,
    messages: {...base?.messages, ...addition?.messages},
  };
};
