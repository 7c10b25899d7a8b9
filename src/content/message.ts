import type {MsgFn} from '@lit/localize';

/** A text of the library: plain text, never HTML, under an id that is never renamed or reused. */
export interface Message {
  /** The first part names the group of messages that are translated and reviewed together, as in `causes.title`. */
  readonly id: string;
  /** English in the source, otherwise the translation. May contain `{placeholders}`. */
  readonly text: string;
}

/** The extractor of `@lit/localize` finds messages by the brand on the function's type. */
type WriteMessage = ((text: string, options: {readonly id: string}) => Message) & Pick<MsgFn, '_LIT_LOCALIZE_MSG_'>;

/** Declares a message by its English text. The note is for bundlers, which leave out the messages that an app does not use. */
export const msg: WriteMessage = /* @__NO_SIDE_EFFECTS__ */ (text, {id}) => ({id, text});

/** Texts in one language, by message id. */
export type Messages = Readonly<Record<string, string>>;

/** First part of a message id: the unit of translation and review. */
export const groupOf = (id: string): string => id.split('.', 1)[0]!;

/** Messages of one group. */
export const ofGroup = (group: string, messages: Messages): Messages => groupsOf(messages).get(group) ?? {};

/** All groups of messages, by name. */
export const groupsOf = (messages: Messages): ReadonlyMap<string, Messages> => {
  let groups = grouped.get(messages);
  if (!groups) grouped.set(messages, (groups = group(messages)));
  return groups;
};

const group = (messages: Messages): ReadonlyMap<string, Messages> => {
  const groups = new Map<string, Record<string, string>>();
  for (const [id, text] of Object.entries(messages)) {
    const name = groupOf(id);
    if (!groups.has(name)) groups.set(name, {});
    groups.get(name)![id] = text;
  }
  return groups;
};

/** Cache: each section of a page needs the groups of the same table, which has a thousand messages. */
const grouped = new WeakMap<Messages, ReadonlyMap<string, Messages>>();
