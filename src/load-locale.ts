import {folderOf} from './folder-of.ts';
import {fetchFrom} from './i18n/fetch-locale.ts';

/**
 * Fetches a locale file from the folder beside the bundle. The modules for bundlers have another module in place of this
 * one, which imports the locale: see tools/locale-modules.ts.
 */
export const loadLocale = fetchFrom(folderOf('./locales'));
