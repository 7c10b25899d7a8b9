import {ofGroup, type Messages} from '../content/message.ts';

/**
 * A 32-bit checksum of one group of messages with their ids: a word that moves into another message changes it, too. It
 * shows whether the texts have changed since they were translated or signed. It does not detect forgery; the SHA-384 hash of
 * the locale file does.
 * @param group First part of the message ids.
 */
export const checksumOf = (group: string, messages: Messages): number => {
  let checksum = 0;
  for (const character of Object.entries(ofGroup(group, messages)).sort().join())
    checksum = (Math.imul(checksum, 31) + character.codePointAt(0)!) | 0;
  return checksum;
};
