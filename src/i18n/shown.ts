import type {Table, Written} from './table.ts';

/** A text and its actual language. */
export interface Shown<T> extends Written<T> {
  /** The `lang` that applies, as written; empty if there is none. */
  readonly requested: string;
  /** The requested language, if the text is in English instead. */
  readonly wanted: Wanted | undefined;
  /** Set if the requested language could not be loaded, and an older text stays that is not in English. */
  readonly kept?: Kept | undefined;
  /** Gives the words of a status region when screen readers know the region; undefined on a server. */
  readonly say?: ((region: string, words: unknown) => unknown) | undefined;
}

/** A text that stays. */
export interface Kept {
  readonly table: Table;
  readonly failed: FailedLanguage;
}

/** A language whose file did not load. */
export interface FailedLanguage {
  readonly code: string;
  /** Its own name. */
  readonly name: string;
}

/** A text that a server has rendered. */
export interface ServedText {
  /** BCP 47 tag; undefined if there is no such text, or no longer. */
  readonly language: string | undefined;
  /** Called when the text stays; undefined if it is in the language that failed. */
  readonly tellFailed: (failed: FailedLanguage | undefined) => void;
}

/** The part of a text's record that pages may ask for. */
export type ShownText = Pick<Shown<unknown>, 'requested' | 'lang' | 'direction' | 'state'>;

/** A requested language that cannot be shown: its messages are incomplete, or its file did not load. */
export interface Wanted {
  /** Its messages; undefined if the file did not load. */
  readonly table: Table | undefined;
}

/** Content of an element: a record of messages, and the message groups that determine its review state. */
export interface Content<T> {
  readonly groups: readonly string[];
  readonly record: T;
}
