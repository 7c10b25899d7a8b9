import type {MsgFn} from '@lit/localize';
import {sectionOf, type Direction, type Review, type State, type Table} from './locale.ts';
import {idOf, type MsgOptions} from './msg-id.ts';

/** What was written, in which language, whether any word of it is the hospital's instead of ours, and who has checked it. */
export interface Written<T> {
  readonly text: T;
  readonly lang: string;
  readonly direction: Direction;
  readonly changed: boolean;
  readonly state: State;
  readonly reviewed: Review | null;
}

/**
 * Writes a text in one language, whole or not at all: a reader never gets a section half in one language and half in
 * another. English always is whole, as the messages themselves stand in it.
 * @param table The messages of that language, by id.
 * @param write Calls the message function it is given for each of its messages, those of its own section first.
 * @returns Undefined where a message is missing.
 */
export const writeIn = <T>(table: Table, write: (msg: MsgFn) => T): Written<T> | undefined => {
  const {locale: lang, direction, messages, original, sections} = table;
  const isSource = lang === 'en';
  let whole = true;
  let changed = false;
  let section: string | undefined;
  const msg = (source: string, options: MsgOptions): string => {
    const id = idOf(options);
    section ??= sectionOf(id);
    const message = messages[id];
    if (message === undefined) {
      whole &&= isSource;
      return source;
    }
    if (isSource || original) changed ||= message !== (isSource ? source : original?.[id]);
    return message;
  };
  // The brand of `MsgFn` is how `lit-localize` finds the calls; our messages are plain strings only.
  const text = write(msg as MsgFn);
  if (!whole) return undefined;
  const status = sections?.[section!];
  const {reviewed = null} = status ?? table;
  return {text, lang, direction, changed, reviewed, state: status ? (reviewed ? 'reviewed' : 'draft') : table.state};
};
