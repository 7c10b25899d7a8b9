import type {MsgFn} from '@lit/localize';

/** A text of ours: an id that is never renamed or reused, and plain text, never HTML. */
export interface Message {
  /** Its first part names the group of messages that are translated and reviewed together, as in `causes.title`. */
  readonly id: string;
  /** In English where it is written, in the reader's language once translated. May hold `{placeholders}`. */
  readonly text: string;
}

/** `@lit/localize` finds messages by the brand on the type of the function, so its extractor reads our content. */
type WriteMessage = ((text: string, options: {readonly id: string}) => Message) & Pick<MsgFn, '_LIT_LOCALIZE_MSG_'>;

/** Writes a message in English. */
export const msg: WriteMessage = (text, {id}) => ({id, text});

/** Messages by id, in one language. */
export type Messages = Readonly<Record<string, string>>;

/** The first part of a message id: the unit of translation and review. */
export const groupOf = (id: string): string => id.split('.', 1)[0]!;

/** The messages of one group. */
export const ofGroup = (group: string, messages: Messages): Messages =>
  Object.fromEntries(Object.entries(messages).filter(([id]) => groupOf(id) === group));
