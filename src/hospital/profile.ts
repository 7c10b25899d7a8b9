/** The hospital, once: what one inline script or one property tells of it. */
import {complain, few} from '../report.ts';
import {
  address,
  anything,
  day,
  flag,
  line,
  number,
  phone,
  record,
  text,
  withField,
  zone,
  type Check,
  type Read,
} from './shape.ts';

const fields = {
  $schema: anything,
  lang: line,
  name: text,
  url: address,
  phone,
  appointment: address,
  emergency: phone,
  // One limit without the other would stand beside ours, which may be another temperature.
  fever: withField('celsius', withField('fahrenheit', record({celsius: number, fahrenheit: number}))),
  offerEnglish: flag,
  reviewed: withField('by', withField('on', record({by: text, on: day, next: day}))),
  timeZone: zone,
  // Read by the section that shows them.
  offers: anything,
  locations: anything,
  recognition: anything,
};

export const profile = record(fields);

export type Profile = Read<typeof fields>;

/**
 * The hospital's profile, read once.
 * @param given As a page gave it by script; otherwise it is that of `<script type="application/json" data-all-hospital>`.
 */
export const profileOf = (given: unknown): Profile => {
  const origin = given ?? document.querySelector('script[data-all-hospital]');
  if (origin == null) return {};
  // Whatever is no object is nothing, and is complained of once.
  const key = origin === Object(origin) ? origin : profile;
  let read = profiles.get(key);
  if (!read) {
    read = readGiven(profile, origin, 'The hospital profile', document) ?? {};
    profiles.set(key, read);
  }
  return read;
};

/** By the object or the script they came from. */
const profiles = new WeakMap<object, Profile>();

/**
 * Reads data that a hospital gave, and complains once of all that is wrong with it.
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
    complain(target, {
      kind: 'data',
      message: `${name} is used without wrong parts: ${few(wrong)}; see dist/hospital.schema.json.`,
    });
  return result;
};
