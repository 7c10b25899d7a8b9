import {englishOf, translate} from '../content/translate.ts';
import {ofGroup, type Messages} from '../content/message.ts';
import type {Addition, Direction, Locale, Review, State} from './locale.ts';
import {stateOf} from './state.ts';

/** A language as readers get it. */
export interface Table {
  readonly locale: string;
  readonly direction: Direction;
  /** Ours, with those of the hospital over them. English has only the hospital's: ours stand in the content. */
  readonly messages: Messages;
  /** Whether there is a published file of this language; English, the source, is published in the bundle. */
  readonly isPublished: boolean;
  readonly isSource: boolean;
  /** The published file, once it is here. */
  readonly published: Locale | undefined;
  /** All that the hospital gave, in that order. */
  readonly additions: readonly Addition[];
}

/** A record of messages in one language, and the truth about its words. */
export interface Written<T> {
  readonly text: T;
  readonly lang: string;
  readonly direction: Direction;
  /** Whether any word differs from those published, or cannot be compared with them. */
  readonly changed: boolean;
  /** Whether it is a language that we publish; another is all the hospital's. */
  readonly isPublished: boolean;
  readonly state: State;
  /** Who has signed exactly these words; null where nobody has. */
  readonly reviewed: Review | null;
}

/** The table of the source language, without anything of the hospital's. */
export const sourceTable: Table = {
  locale: 'en',
  direction: 'ltr',
  messages: {},
  isPublished: true,
  isSource: true,
  published: undefined,
  additions: [],
};

/** Puts what a hospital gave over what is published, if the file is here. */
export const tableWith = (
  table: Pick<Table, 'isPublished' | 'isSource' | 'published'>,
  additions: readonly Addition[],
): Table => {
  const {locale, direction} = (additions.at(-1) ?? table.published)!;
  const messages = Object.assign({}, table.published?.messages, ...additions.map((addition) => addition.messages));
  return {...table, locale, direction, additions, messages: messages as Messages};
};

/**
 * Writes a record of messages in one language, whole or not at all: a reader never gets a section half in one language
 * and half in another. English always is whole.
 * @param group The group of messages whose state is that of the record; labels beside them have their own.
 * @returns Undefined where a message is missing.
 */
export const writeIn = <T>(table: Table, record: T, group: string): Written<T> | undefined => {
  const {locale: lang, direction, isSource, isPublished, additions} = table;
  const english = englishOf(record);
  const shown = isSource ? {...english, ...table.messages} : table.messages;
  const text = translate(record, shown);
  if (!text) return undefined;
  const published = isSource ? english : table.published?.messages;
  const changed = additions.length > 0 && Object.keys(english).some((id) => shown[id] !== published?.[id]);
  return {text, lang, direction, changed, isPublished, ...stateOf(table, group, ofGroup(group, shown), published)};
};
