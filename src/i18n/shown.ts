import type {Table, Written} from './table.ts';

/** A text and the language it is really in. */
export interface Shown<T> extends Written<T> {
  /** The `lang` that applies, as written; empty where there is none. */
  readonly requested: string;
  /** The language that was wanted, where the text is in English instead. */
  readonly wanted: Wanted | undefined;
}

/** A language that a reader asked for and cannot be shown: its messages are not whole, or its file did not load. */
export interface Wanted {
  /** The messages there are; undefined where the file did not load. */
  readonly table: Table | undefined;
}

/** What an element shows: a record of messages, and the group of messages whose state it tells. */
export interface Content<T> {
  readonly group: string;
  readonly record: T;
}
