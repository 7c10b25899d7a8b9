/** Checks of the data of hospital sections, in a format that people can write by hand. */
import {list, record, type Check, type ListCheck, type Read, type Valid} from './shape.ts';
import {address, count, editorOnly, flag, language, moment, phone, picture, text, year, type Text} from './values.ts';

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
  year,
  date: moment,
  last: moment,
  replies: count,
  sponsored: flag,
};

/** One person, place, headline, discussion or product. Every field is optional. */
export type Entry = Read<typeof entry>;

/**
 * A list of entries. All fields of an entry are read, because a feed may have more than a section needs.
 * @param required The field without which an entry is invalid.
 * @param others The other fields in types and in hospital.schema.json.
 */
const entries = <R extends keyof Entry, O extends keyof Entry>(
  required: R,
  ...others: readonly O[]
): ListCheck<Read<Pick<typeof entry, R | O>, R>> => list(record(entry, [required], [required, ...others]));

/**
 * The text above a section's list. A check of its own, so that hospital.schema.json explains it once for all sections.
 */
export const intro: Check<Text> = (value, path, wrong) => text(value, path, wrong);

const top = {$schema: editorOnly, lang: language, intro, url: address};

export const careShape = record({
  ...top,
  offers: list(text),
  locations: entries('name', 'address', 'phone', 'url'),
  recognition: entries('text', 'by', 'year', 'url'),
});
export const doctorsShape = record({
  ...top,
  people: entries('name', 'role', 'url', 'image'),
  departments: entries('name', 'text', 'phone', 'url', 'image'),
});
export const communityShape = record({...top, items: entries('title', 'url', 'replies', 'last', 'date')});
export const newsShape = record({...top, items: entries('title', 'url', 'date')});
export const productsShape = record({...top, items: entries('title', 'text', 'url', 'image', 'sponsored')});

export const notice = record({text, url: address}, ['text']);

export const policyShape = record({
  ...top,
  endorsement: notice,
  advertising: notice,
  donations: notice,
  copyright: notice,
});

/** Data of the section care, inside its tag or as its property `data`. */
export type CareData = Valid<typeof careShape>;
/** Data of the section doctors, inside its tag or as its property `data`. */
export type DoctorsData = Valid<typeof doctorsShape>;
/** Data of the section community, inside its tag or as its property `data`. */
export type CommunityData = Valid<typeof communityShape>;
/** Data of the section news, inside its tag or as its property `data`. */
export type NewsData = Valid<typeof newsShape>;
/** Data of the section products, inside its tag or as its property `data`. */
export type ProductsData = Valid<typeof productsShape>;
/** Data of the section policy, inside its tag or as its property `data`. */
export type PolicyData = Valid<typeof policyShape>;
