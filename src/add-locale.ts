/**
 * Entry of the package for apps that import single elements, as in `all-widgets/elements/causes.js`. It brings no element
 * along, and registers nothing.
 */
import {lateLocaleAdder} from './elements/late-locales.ts';
import {checksums, library} from './library.ts';

/** Adds a locale, overrides some of its messages, or records a review. */
export const addLocale = lateLocaleAdder(library, checksums);
