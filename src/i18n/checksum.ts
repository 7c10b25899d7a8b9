import {groupOf, type Messages} from '../content/message.ts';

/**
 * A 32-bit checksum of the words of one group of messages: tells whether they are still the ones that were translated or
 * signed. It detects change, not forgery; the SHA-384 of the locale file does that.
 * @param group First part of the messages' ids.
 */
export const checksumOf = (group: string, messages: Messages): number => {
  let checksum = 0;
  for (const id of Object.keys(messages).sort())
    if (groupOf(id) === group)
      for (const character of messages[id]!) checksum = (Math.imul(checksum, 31) + character.codePointAt(0)!) | 0;
  return checksum;
};
