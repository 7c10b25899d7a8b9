import type {Table, Written} from './table.ts';

/** A text and its actual language. */
export interface Shown<T> extends Written<T> {
  /** The `lang` that applies, as written; empty if there is none. */
  readonly requested: string;
  /** The requested language, if the text is in English instead. */
  readonly wanted: Wanted | undefined;
}

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
