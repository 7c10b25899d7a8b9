/** What a hospital gives, read as on a page, but where no page is. */
import {profile, type Profile} from '../hospital/profile.ts';
import type {Check} from '../hospital/shape.ts';
import {shorten} from '../report.ts';

/** Called with one sentence for each problem. */
export type OnProblem = (sentence: string) => void;

/**
 * Reads data of a hospital. What is good of it is kept.
 * @param name What to call the data.
 */
export const readGiven = <T>(check: Check<T>, given: unknown, name: string, onProblem: OnProblem): T | undefined => {
  const wrong: string[] = [];
  const good = check(given, '', wrong);
  if (!good) wrong.push('all of it');
  if (wrong.length) onProblem(`${name} has wrong parts: ${shorten(wrong)}; see dist/hospital.schema.json.`);
  return good;
};

/**
 * The hospital's profile. A page in a browser knows what site it is on and where its reader is; here the profile has to
 * say it, and times are told in UTC where it does not.
 */
export const readProfile = (given: unknown, onProblem: OnProblem): Profile => {
  const good = given === undefined ? undefined : readGiven(profile, given, 'The hospital profile', onProblem);
  const name = good?.name ?? siteOf(good?.url);
  if (given !== undefined && !name) onProblem('The hospital profile has no "name"; give one, as readers see it.');
  return Object.assign(Object.create(null) as Profile, {timeZone: 'UTC'}, good, {name});
};

const siteOf = (url = ''): string => (URL.canParse(url) ? new URL(url).hostname : '');
