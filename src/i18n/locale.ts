/** Types of a locale: the format of `dist/locales/*.json` and the input of `addLocale`. */
import type {Messages} from '../content/message.ts';

export type Direction = 'ltr' | 'rtl';

/**
 * `source`: English, the source of all translations. `draft`: no person has checked the text. `reviewed`: a person has
 * signed exactly this text. `stale`: the English has changed since, so the section is shown in English.
 */
export type State = 'source' | 'draft' | 'reviewed' | 'stale';

/** The reviewer of a text, and the day of the review (ISO 8601, as in `2026-10-01`). */
export interface Review {
  readonly by: string;
  readonly on: string;
}

/** Signatures of the English that come with the package, by message group. */
export type Signatures = Readonly<Record<string, Review>>;

/** Review state of one section in one language. */
export interface SectionStatus {
  readonly state?: 'draft' | 'reviewed' | 'stale';
  /** Required for `reviewed`: without a signature, the section is a draft. */
  readonly reviewed?: Review | null;
  /** Checksums of the English text that was translated, and of the translation that was signed: see checksum.ts. */
  readonly english?: number;
  readonly translation?: number;
  /** Whether only some of its published messages are here, as in an app that imports single sections. */
  readonly isPart?: boolean;
}

export interface Locale {
  /** BCP 47 language tag. */
  readonly locale: string;
  readonly direction: Direction;
  /** `reviewed` if every section is. */
  readonly state: 'draft' | 'reviewed';
  readonly reviewed: Review | null;
  /** Status of each message group. A section without an entry has the state of the whole locale. */
  readonly sections?: Readonly<Record<string, SectionStatus>>;
  readonly messages: Messages;
}

/** A locale, some of its messages, or a review, as provided by a hospital. */
export type Addition = Pick<Locale, 'locale' | 'direction' | 'messages'> & Partial<Locale>;

/** Summary of a locale, available before the locale is loaded. */
export interface LocaleSummary {
  /** Name of the language in the language itself. */
  readonly name: string;
  readonly direction: Direction;
  readonly state: Exclude<State, 'stale'>;
  /** Sections shown in English because their translation is out of date. */
  readonly stale?: readonly string[];
}

/**
 * Loads a published locale.
 * @throws {Error} With the problem and how to fix it.
 */
export type LoadLocale = (locale: PublishedLocale) => Promise<Locale>;

/** Sums of the checksums of all sections of published locales, by code, as 32-bit integers. */
export type Checksums = Readonly<Record<string, number>>;

/** Metadata of a locale file, built into the bundle of the same release. */
export interface PublishedLocale {
  readonly code: string;
  /** `ltr` where it does not say. */
  readonly direction?: Direction;
  /** `draft` where it does not say. */
  readonly state?: 'draft' | 'reviewed';
  /** SHA-384 hash of the file, as in the attribute `integrity`. */
  readonly integrity: string;
  /** Name of the language in the language itself, if browsers do not know it. */
  readonly name?: string;
  readonly stale?: readonly string[];
}
