import type {MsgFn} from '@lit/localize';
import type {Messages} from './locale.ts';

/**
 * Writes a text in one language, whole or not at all: a reader never gets a section half in one language and half in
 * another.
 * @param messages The messages of that language, by id.
 * @param write Calls the message function it is given for each of its messages.
 * @returns What `write` made, or undefined where a message is missing.
 */
export const writeIn = <T>(messages: Messages, write: (msg: MsgFn) => T): T | undefined => {
  let whole = true;
  const written = write(messageFunction(messages, () => (whole = false)));
  return whole ? written : undefined;
};

/** Writes a text in English, with the hospital's own words where it has given any. */
export const writeSource = <T>(messages: Messages, write: (msg: MsgFn) => T): T =>
  write(messageFunction(messages, () => undefined));

const messageFunction = (messages: Messages, missing: () => void): MsgFn => {
  const msg = (text: string, options?: {id?: string}): string => {
    const message = messages[options?.id ?? ''];
    if (message === undefined) missing();
    return message ?? text;
  };
  // The brand of `MsgFn` is how `lit-localize` finds the calls; our messages are plain strings only.
  return msg as MsgFn;
};
