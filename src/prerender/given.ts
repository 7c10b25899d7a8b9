/** Validates data from a hospital, as on a page, but without a page. */
import {profile, type Profile} from '../hospital/profile.ts';
import type {Check} from '../hospital/shape.ts';
import {shorten} from '../report.ts';

/** Called once for each problem, with a sentence. */
export type OnProblem = (sentence: string) => void;

/**
 * Validates data from a hospital, and keeps the valid parts.
 * @param name Name of the data in messages.
 */
export const readGiven = <T>(check: Check<T>, given: unknown, name: string, onProblem: OnProblem): T | undefined => {
  const wrong: string[] = [];
  const good = check(given, '', wrong);
  if (!good) wrong.push('all of it');
  if (wrong.length) onProblem(`${name} has wrong parts: ${shorten(wrong)}; see dist/hospital.schema.json.`);
  return good;
};

/**
 * Validates the hospital's profile. In a browser, the page supplies the name of the site and the time zone. Here the
 * profile has to; without a time zone, times are in UTC.
 */
export const readProfile = (given: unknown, onProblem: OnProblem): Profile => {
  const good = given === undefined ? undefined : readGiven(profile, given, 'The hospital profile', onProblem);
  const name = good?.name ?? siteOf(good?.url);
  if (given !== undefined && !name) onProblem('The hospital profile has no "name"; give one, as readers see it.');
  return Object.assign(Object.create(null) as Profile, {timeZone: 'UTC'}, good, {name});
};

const siteOf = (url = ''): string => (URL.canParse(url) ? new URL(url).hostname : '');
