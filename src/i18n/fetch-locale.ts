import type {LoadLocale, Locale} from './locale.ts';
import {fetchPublished} from './fetch-published.ts';

/**
 * Fetches a locale file, and accepts it only if it is the one published with this release.
 * @param folder URL of the folder of locale files; undefined if the bundle has none.
 * @throws {Error} With the problem and how to fix it.
 */
export const fetchFrom =
  (folder: URL | undefined): LoadLocale =>
  ({code, integrity}) =>
    fetchPublished<Locale>(
      `${code}.json`,
      integrity,
      folder,
      'put the locales folder of this bundle beside it',
      'give the words with addLocale',
    );
