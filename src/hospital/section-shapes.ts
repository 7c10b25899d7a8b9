/** What the sections in the hospital's own words take, each in a form that a person can write by hand. */
import {addressOf} from './address.ts';
import {address, anything, day, flag, line, phone, record, text, withField, type Check, type Read} from './shape.ts';

const list =
  <T>(item: Check<T>): Check<readonly T[]> =>
  (value, path, wrong) =>
    Array.isArray(value)
      ? value.flatMap((each: unknown, index) => {
          const good = item(each, `${path}[${index}]`, wrong);
          if (good === undefined) wrong.push(`${path}[${index}]`);
          return good === undefined ? [] : [good];
        })
      : undefined;

const picture: Check<string> = (value) => addressOf(value, /^https?:/);

const count: Check<number> = (value) =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : undefined;

/** A day, or a time with its zone, as in `2026-10-01T11:00:00-05:00`: without one, nobody knows when it is. */
const moment: Check<string> = (value, path, wrong) => {
  const [on, time] = String(value).split('T');
  if (time === undefined) return day(value, path, wrong);
  const isTime = /^[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(time) && !isNaN(Date.parse(value as string));
  return isTime && day(on, path, wrong) ? (value as string) : undefined;
};

const entry = {
  name: text,
  title: text,
  text,
  url: address,
  image: picture,
  role: text,
  address: text,
  phone,
  by: text,
  year: count,
  date: moment,
  last: moment,
  replies: count,
  sponsored: flag,
};

/** One person, place, headline, discussion or thing, with as much as is known of it. */
export type Entry = Read<typeof entry>;

/** @param needed The field without which an entry is nothing. */
const entries = (needed: keyof Entry): Check<readonly Entry[]> => list(withField(needed, record(entry)));

const top = {$schema: anything, lang: line, intro: text, url: address};

export const careShape = record({
  ...top,
  offers: list(text),
  locations: entries('name'),
  recognition: entries('text'),
});
export const doctorsShape = record({
  ...top,
  people: entries('name'),
  departments: entries('name'),
});
export const communityShape = record({...top, items: entries('title')});
export const newsShape = record({...top, items: entries('title')});
export const productsShape = record({...top, items: entries('title')});

const notice = withField('text', record({text, url: address}));
export const policyShape = record({
  ...top,
  endorsement: notice,
  advertising: notice,
  donations: notice,
  copyright: notice,
});
