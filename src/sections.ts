/**
 * The entry of the smaller bundle, `dist/all-sections.js`: the sections on the illness, for pages that want no more. It
 * acts like the other entry, `index.ts`.
 */
import {leukemiaSections as condition} from './conditions/leukemia/index.ts';
import {addInlineLocales, localeAdder} from './elements/add-locale.ts';
import {recordsOfSections, sectionsOf} from './elements/sections-of.ts';

import {library} from './library.ts';
import {register, type DefineOptions} from './register.ts';

export {version} from './version.ts';

/** Every language there is, by its code. */
export const {locales} = library.catalogue;

/** Tag → class of every element, in the order of the page. */
export const elements = sectionsOf(library, condition);

/** Adds a language, changes words of one, or signs one. */
export const addLocale = localeAdder(library, recordsOfSections(condition), false);

/** Registers every tag. A name that is taken is left to whoever came first. */
export const defineElements = (options?: DefineOptions): void => register(elements, options);

addInlineLocales(document, library, addLocale);
defineElements();
