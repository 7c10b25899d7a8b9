/** The hospital's profile, set once per page by an inline script or by a property. */
import {dispatchError, shorten} from '../report.ts';
import {fever} from './fever.ts';
import {rootElement} from '../root-element.ts';
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

/** Data about the hospital, from the page's `data-all-hospital` or the property `hospital`. */
export type Profile = Valid<typeof profile>;

/**
 * The hospital's profile, validated once.
 * @param given Value set by script; by default the content of `<script type="application/json" data-all-hospital>`.
 */
export const profileOf = (given: unknown): Profile => {
  const source = given ?? rootElement().querySelector('script[data-all-hospital]');
  if (source == null) return empty;
  // Primitive values share one key, so that they are reported once.
  const key = source === Object(source) ? source : profile;
  let read = profiles.get(key);
  if (!read) {
    read = readGiven(profile, source, 'The hospital profile', document) ?? empty;
    profiles.set(key, read);
  }
  return read;
};

const empty = Object.create(null) as Profile;

/** Cache, by object or script element. */
const profiles = new WeakMap<object, Profile>();

/**
 * Validates data from the hospital, and reports all invalid parts in one sentence.
 * @param given A script element with JSON, or the data itself.
 * @param name Name of the data in the console.
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
