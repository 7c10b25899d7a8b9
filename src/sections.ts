/**
 * Entry of the smaller bundle, `dist/all-sections.js`: only the sections on the condition. It acts on import, like
 * `index.ts`.
 */
import {leukemiaSections as condition} from './conditions/leukemia/own-sections.ts';
import {addInlineLocales, localeAdder} from './elements/add-locale.ts';
import {sectionsOf} from './elements/sections-of.ts';

import {checksums, library} from './library.ts';
import {loadDrawings} from './load-drawings.ts';
import {loadLocale} from './load-locale.ts';
import {onServer} from './on-server.ts';
import {register, type DefineOptions} from './register.ts';
import {rootElement} from './root-element.ts';
import {whenParsed} from './when-parsed.ts';

export {version} from './version.ts';

/** Every available locale, by its code. */
export const {locales} = library.catalogue;

library.catalogue.loadFrom(loadLocale);
library.album!.loadFrom(loadDrawings);

/** Element classes by tag, in page order. */
export const elements = sectionsOf(library, condition);

/** Adds a locale, overrides some of its messages, or records a review. */
export const addLocale = localeAdder(library, false, checksums);

/** Registers every tag. Tags that are already registered are skipped. */
export const defineElements = (options?: DefineOptions): void => register(elements, options);

if (!onServer) whenParsed(() => addInlineLocales(rootElement(), library, addLocale));
defineElements();
