import {leukemia as condition} from './conditions/leukemia/index.ts';
import {elementsOf} from './elements/elements-of.ts';
import {library} from './library.ts';
import {register, type DefineOptions} from './register.ts';

export type {DefineOptions} from './register.ts';

/** Element classes by tag, in page order. */
export const elements = elementsOf(library, condition);

/** Registers every tag. Tags that are already registered are skipped, so repeated calls are safe. */
export const defineElements = (options?: DefineOptions): void => register(elements, options);
