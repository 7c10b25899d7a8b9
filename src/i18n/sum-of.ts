/**
 * A short sum of the words of one section, to tell whether they are still the ones that were translated, published or
 * signed off. Not a safeguard: that is the SHA-384 of the file.
 * @param section First part of its messages' ids.
 */
export const sumOf = (section: string, messages: Readonly<Record<string, string>>): number => {
  let sum = 0;
  for (const id of Object.keys(messages).sort())
    if (id.startsWith(`${section}.`))
      for (const character of messages[id]!) sum = (Math.imul(sum, 31) + character.codePointAt(0)!) | 0;
  return sum;
};
