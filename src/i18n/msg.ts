import type {MsgFn} from '@lit/localize';
import {idOf, type MsgOptions} from './msg-id.ts';
import type {Table} from './locale.ts';

/** What was written, and whether any word of it is the hospital's instead of ours. */
export interface Written<T> {
  readonly text: T;
  readonly changed: boolean;
}

/**
 * Writes a text in one language, whole or not at all: a reader never gets a section half in one language and half in
 * another. English always is whole, as the messages themselves stand in it.
 * @param table The messages of that language, by id.
 * @param write Calls the message function it is given for each of its messages.
 * @returns Undefined where a message is missing.
 */
export const writeIn = <T>({locale, messages, original}: Table, write: (msg: MsgFn) => T): Written<T> | undefined => {
  const isSource = locale === 'en';
  let whole = true;
  let changed = false;
  const msg = (source: string, options: MsgOptions): string => {
    const id = idOf(options);
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
  return whole ? {text, changed} : undefined;
};
