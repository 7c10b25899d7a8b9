/** The hospital's profile: given once for a page, by an inline script or by a property. */
import {dispatchError, shorten} from '../report.ts';
import {fever} from './fever.ts';
import type {CareData} from './section-shapes.ts';
import {checkedLater, record, type Check, type Valid} from './shape.ts';
import {address, day, dialable, editorOnly, flag, language, phone, text, zone} from './values.ts';

export const profile = record({
  $schema: editorOnly,
  lang: language,
  name: text,
  url: address,
  phone,
  appointment: address,
  emergency: phone,
  careLine: dialable,
  fever,
  offerEnglish: flag,
  reviewed: record({by: text, on: day, next: day}, ['by', 'on']),
  timeZone: zone,
  offers: checkedLater<NonNullable<CareData['offers']>>('care.offers'),
  locations: checkedLater<NonNullable<CareData['locations']>>('care.locations'),
  recognition: checkedLater<NonNullable<CareData['recognition']>>('care.recognition'),
});

/** What a hospital tells of itself, in the page's `data-all-hospital` or as the property `hospital`. */
export type Profile = Valid<typeof profile>;

/**
 * The hospital's profile, read once.
 * @param given As a page gave it by script; otherwise it is that of `<script type="application/json" data-all-hospital>`.
 */
export const profileOf = (given: unknown): Profile => {
  const origin = given ?? document.querySelector('script[data-all-hospital]');
  if (origin == null) return empty;
  // All values that are no objects share one key, so that they are reported once.
  const key = origin === Object(origin) ? origin : profile;
  let read = profiles.get(key);
  if (!read) {
    read = readGiven(profile, origin, 'The hospital profile', document) ?? empty;
    profiles.set(key, read);
  }
  return read;
};

const empty = Object.create(null) as Profile;

/** By the object or the script they came from. */
const profiles = new WeakMap<object, Profile>();

/**
 * Reads data that a hospital gave, and reports everything that is wrong with it in one sentence.
 * @param given A script with JSON in it, or the data itself.
 * @param name What to call the data in the console.
 */
export const readGiven = <T>(check: Check<T>, given: unknown, name: string, target: EventTarget): T | undefined => {
  const wrong: string[] = [];
  let result: T | undefined;
  try {
    result = check(given instanceof Element ? JSON.parse(given.textContent) : given, '', wrong);
    if (!result) wrong.push('all of it');
  } catch (error) {
    wrong.push(String(error));
  }
  if (wrong.length)
    dispatchError(target, {
      kind: 'data',
      message: `${name} is used without wrong parts: ${shorten(wrong)}; see dist/hospital.schema.json.`,
    });
  return result;
};
