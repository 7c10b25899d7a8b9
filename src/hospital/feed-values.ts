/** Single values of a feed, in the form that our own data has. An invalid one stays as it is, for the check to name. */

/** A time with its zone as ISO 8601; a day stays a day. Engines make a date of almost any text, such as "week 12". */
export const momentFrom = (date: string | undefined): string | undefined => {
  const time = date && /:.*([A-Z]|[+-][\d:]+)$/.test(date) && Date.parse(date);
  return time ? new Date(time).toISOString() : date;
};

export const numberFrom = (value: string | number | undefined): unknown =>
  isNaN(Number(value)) ? value : Number(value);

/** The replies to a topic of Discourse, which ends in "3 posts - 2 participants": the first post is no reply. */
export const repliesFrom = (description = ''): number | undefined => {
  const [, posts] = /(\d+) posts? - \d+ participants?/.exec(description) ?? [];
  return posts && Number(posts) > 0 ? Number(posts) - 1 : undefined;
};

/** The first 60 letters or so of a note without a title, to the end of a word. */
export const firstWords = (note: unknown): string => String(note).replace(/^(.{60}\S*).+$/s, '$1 …');
