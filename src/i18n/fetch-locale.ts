import {TimeoutError, withTimeout} from '../timeout.ts';
import type {Locale, PublishedLocale} from './locale.ts';

const timeout = 15_000;

/**
 * Fetches a locale file, and accepts it only if it is the one published with this release.
 * @throws {Error} With the problem and how to fix it.
 */
export const fetchLocale = async ({code, integrity}: PublishedLocale, folder: URL): Promise<Locale> => {
  const url = new URL(`${code}.json`, folder);
  const read = (cache: RequestCache): Promise<Locale> =>
    withTimeout(timeout, async (signal) => {
      const response = await fetch(url, {cache, integrity, signal});
      if (!response.ok) throw new HttpError(`HTTP ${response.status}`);
      return (await response.json()) as Locale;
    });
  // The HTTP cache may hold the file of an older release, or one that failed its integrity check: retry without it.
  return read('default')
    .catch(() => read('reload'))
    .catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`${code}.json could not be loaded (${reason}); ${adviceOn(error, url)}.`, {cause: error});
    });
};

class HttpError extends Error {}

const adviceOn = (error: unknown, {href}: URL): string => {
  if (error instanceof HttpError) return 'put the locales folder of this bundle beside it';
  if (error instanceof TimeoutError) return `check what holds up ${href}`;
  // `fetch` throws the same error for a network failure and for a failed integrity check.
  return `check that ${href} can be reached, and put the locales folder of this bundle beside it, unchanged`;
};
