import {fetchFrom} from './i18n/fetch-locale.ts';

/** URL of the folder of locale files; undefined if the bundle was loaded from `blob:` or `data:`: nothing is beside it. */
const findFolder = (): URL | undefined => {
  try {
    return new URL('./locales/', import.meta.url);
  } catch {
    return undefined;
  }
};

/**
 * Fetches a locale file from the folder beside the bundle. The modules for bundlers have another module in place of this
 * one, which imports the locale: see tools/locale-modules.ts.
 */
export const loadLocale = fetchFrom(findFolder());
