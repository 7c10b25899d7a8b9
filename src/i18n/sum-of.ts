/** A short sum of all the words, to tell a published language from one that a hospital has changed. Not a safeguard. */
export const sumOf = (messages: object): number => {
  let sum = 0;
  for (const character of Object.values(messages)
    .filter((message) => typeof message === 'string')
    .join())
    sum = (Math.imul(sum, 31) + character.charCodeAt(0)) | 0;
  return sum;
};
