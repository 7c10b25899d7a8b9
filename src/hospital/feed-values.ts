/**
 * Converts single values of a feed to the format of the hospital's data. Invalid values stay as they are, so that the
 * check reports them.
 */

/**
 * Converts a time with its zone to ISO 8601; a day stays a day. Browsers parse almost any text as a date, such as "week
 * 12", so the pattern decides.
 */
export const momentFrom = (date: string | undefined): string | undefined => {
  const time = date && /:.*([A-Z]|[+-][\d:]+)$/.test(date) && Date.parse(date);
  return time ? new Date(time).toISOString() : date;
};

export const numberFrom = (value: string | number | undefined): unknown =>
  isNaN(Number(value)) ? value : Number(value);

/**
 * Number of replies to a Discourse topic. Its description ends in "3 posts - 2 participants", and the first post is not
 * a reply.
 */
export const repliesFrom = (description = ''): number | undefined => {
  const [, posts] = /(\d+) posts? - \d+ participants?/.exec(description) ?? [];
  return posts && Number(posts) > 0 ? Number(posts) - 1 : undefined;
};

/** The first 60 characters or so of a note without a title, to the end of a word. */
export const firstWords = (note: unknown): string => String(note).replace(/^(.{60}\S*).+$/s, '$1 …');
