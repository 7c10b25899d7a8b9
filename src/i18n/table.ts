import {englishOf, translate} from '../content/translate.ts';
import {ofGroup, type Messages} from '../content/message.ts';
import {ownFields} from '../content/own-fields.ts';
import type {Addition, Direction, Locale, Review, Signatures, State} from './locale.ts';
import {stateOf, stateOfAll} from './state.ts';

/** Messages of a language, as readers see them. */
export interface Table {
  readonly locale: string;
  readonly direction: Direction;
  /**
   * Published messages, overridden by the hospital's. English has only the hospital's: its published messages are in
   * the content.
   */
  readonly messages: Messages;
  /** Whether a published file exists. English, the source, is published in the bundle. */
  readonly isPublished: boolean;
  readonly isSource: boolean;
  /** The published file, once it is loaded. */
  readonly published: Locale | undefined;
  /** English only, once the hospital adds to it: every message of the page, so that a whole group can be compared. */
  readonly english?: Messages | undefined;
  /** English only: signatures of the published words, by group. The build has compared them with those words. */
  readonly signed?: Signatures | undefined;
  /** Additions of the hospital, in the order of their calls. */
  readonly additions: readonly Addition[];
}

/** A translated record of messages, and the status of its text. */
export interface Written<T> {
  readonly text: T;
  readonly lang: string;
  readonly direction: Direction;
  /** Whether any text differs from the published one, or cannot be compared with it. */
  readonly changed: boolean;
  /** Whether the library publishes this language. All texts of any other language come from the hospital. */
  readonly isPublished: boolean;
  readonly state: State;
  /** Signature for exactly this text; null if there is none. */
  readonly reviewed: Review | null;
}

/** Table of the source language, without additions. */
export const sourceTable: Table = {
  locale: 'en',
  direction: 'ltr',
  messages: {},
  isPublished: true,
  isSource: true,
  published: undefined,
  additions: [],
};

/** Applies a hospital's additions to the published locale, if that is loaded. */
export const tableWith = (
  table: Pick<Table, 'isPublished' | 'isSource' | 'published' | 'english' | 'signed'>,
  additions: readonly Addition[],
): Table => {
  const {locale, direction} = (additions.at(-1) ?? table.published)!;
  const messages = Object.assign({}, table.published?.messages, ...additions.map((addition) => addition.messages));
  return ownFields<Table>({...table, locale, direction, additions, messages: messages as Messages});
};

/**
 * Translates a record of messages, completely or not at all, so that no section mixes two languages. English is always
 * complete.
 * @param groups The groups of messages that determine the record's state; labels have a state of their own.
 * @returns Undefined if a message is missing.
 */
export const writeIn = <T>(table: Table, record: T, ...groups: readonly string[]): Written<T> | undefined => {
  const {locale: lang, direction, isSource, isPublished, additions} = table;
  // A published locale without additions is not compared with anything.
  const english = isSource || additions.length ? englishOf(record) : {};
  const source = {...table.english, ...english};
  const shown = isSource ? {...source, ...table.messages} : table.messages;
  const text = translate(record, shown);
  if (!text) return undefined;
  const published = isSource ? source : table.published?.messages;
  const changed = additions.length > 0 && Object.keys(english).some((id) => shown[id] !== published?.[id]);
  const states = groups.map((group) => stateOf(table, group, ofGroup(group, shown), published));
  return {text, lang, direction, changed, isPublished, ...stateOfAll(states)};
};

/** Words in the language of a table, or in English where a hospital's table does not have them. */
export const writeOrEnglish = <T>(table: Table, record: T, group: string): Written<T> =>
  (writeIn(table, record, group) ?? writeIn(sourceTable, record, group))!;
