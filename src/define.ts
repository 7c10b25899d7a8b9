import {leukemia as condition} from './conditions/leukemia/index.ts';
import {elementsOf} from './elements/elements-of.ts';
import {libraryWith} from './library.ts';
import {loadDrawings} from './load-drawings.ts';
import {loadLocale} from './load-locale.ts';
import {register, type DefineOptions} from './register.ts';

export type {DefineOptions} from './register.ts';

/** Element classes by tag, in page order. */
export const elements = elementsOf(libraryWith(loadLocale, loadDrawings), condition);

/** Registers every tag. Tags that are already registered are skipped, so repeated calls are safe. */
export const defineElements = (options?: DefineOptions): void => register(elements, options);
