/**
 * Converts single values of a feed to the format of the hospital's data. Invalid values stay as they are, so that the
 * check reports them.
 */

import {day} from './values.ts';

/**
 * Converts a time with its zone to ISO 8601; a day stays a day. A time without a zone stays as it is, too: browsers would
 * read it in the reader's own. They parse almost any text as a date, such as "week 12", so the pattern decides.
 */
export const momentFrom = <T>(date: T): T | string => {
  const [written = ''] = (typeof date === 'string' && date.length <= dateLimit && zoned.exec(date)) || [];
  const time = Date.parse(written);
  // Browsers parse February 30 as a day in March.
  const isDay = !/^\d{4}-/.test(written) || day(written.slice(0, 10), '', []);
  return time && isDay ? new Date(time).toISOString() : date;
};

/** Maximum number of characters of a date. */
const dateLimit = 100;

/**
 * Ends in a time and its zone: an offset, or a name that every browser knows. A name in brackets may follow. A day in
 * figures, such as `5.11.2026`, is in May or in November, except with AM or PM, which Americans write. The year 1 is no
 * date: systems write it where they have none, and browsers read 2001.
 */
const zoned =
  /^(?!\d{1,2}\D\d(?!.*[AP]M)|.*\b0001\b).*\d:\d\d(:\d\d([.,]\d+)?)?( ?[AP]M)? ?(Z|UTC?|GMT|[ECMP][SD]T|(UTC|GMT)?[+-]\d\d:?\d\d)(?=( ?\([\w ]+\))?$)/i;

export const numberFrom = (value: string | number | undefined): unknown =>
  isNaN(Number(value)) ? value : Number(value);

/**
 * Number of replies to a Discourse topic. Its description ends in "3 posts - 2 participants", and the first post is not
 * a reply.
 */
export const repliesFrom = (description = ''): number | undefined => {
  const [, posts] = /\b(\d{1,9}) posts? - \d{1,9} participants?/.exec(description) ?? [];
  return posts && Number(posts) > 0 ? Number(posts) - 1 : undefined;
};

/** The first 60 characters or so of a note without a title, to the end of a word. Some languages have no spaces. */
export const firstWords = (note: unknown): string => String(note).replace(/^(.{60}\S{0,30}).+$/su, '$1 …');
