/** The shape of a language: what `dist/locales/*.json` holds and what `addLocale` takes. */
import type {Messages} from '../content/message.ts';

export type Direction = 'ltr' | 'rtl';

/**
 * `source`: English, which the others are made from. `draft`: no person has checked the words. `reviewed`: a person has
 * signed exactly these words. `stale`: the English has changed since, so the section is shown in English.
 */
export type State = 'source' | 'draft' | 'reviewed' | 'stale';

/** Who checked a text, and on which day (ISO 8601, as in `2026-10-01`). */
export interface Review {
  readonly by: string;
  readonly on: string;
}

/** How far one section is in one language. */
export interface SectionStatus {
  readonly state?: 'draft' | 'reviewed' | 'stale';
  /** Needed besides the state: without a signature a section is a draft. */
  readonly reviewed?: Review | null;
  /** Checksums of the English that was translated, and of the translation that was signed: see checksum.ts. */
  readonly english?: number;
  readonly translation?: number;
}

export interface Locale {
  /** BCP 47 language tag. */
  readonly locale: string;
  readonly direction: Direction;
  /** `reviewed` where every section is. */
  readonly state: 'draft' | 'reviewed';
  readonly reviewed: Review | null;
  /** By group of messages; a section that is not here is as far as the language. */
  readonly sections?: Readonly<Record<string, SectionStatus>>;
  readonly messages: Messages;
}

/** A language, some words of one, or a reviewer's signature, as a hospital gives it. */
export type Addition = Pick<Locale, 'locale' | 'direction' | 'messages'> & Partial<Locale>;

/** What `locales` tells about a language before it is loaded. */
export interface LocaleSummary {
  /** The language's name for itself. */
  readonly name: string;
  readonly direction: Direction;
  readonly state: Exclude<State, 'stale'>;
  /** Sections that are shown in English, because their translation is not up to date. */
  readonly stale?: readonly string[];
}

/** What the bundle knows about a locale file of its release. */
export interface PublishedLocale {
  readonly code: string;
  readonly direction: Direction;
  readonly state: 'draft' | 'reviewed';
  /** SHA-384 of the file, as in the attribute `integrity`. */
  readonly integrity: string;
  /** Sum of the checksums of its sections, in 32 bits. */
  readonly checksum: number;
  /** The language's name for itself, where browsers do not know it. */
  readonly name?: string;
  readonly stale?: readonly string[];
}
