import {leukemia as condition} from './conditions/leukemia/index.ts';
import {elementsOf} from './elements/elements-of.ts';
import {library} from './library.ts';
import {register, type DefineOptions} from './register.ts';

export type {DefineOptions} from './register.ts';

/** Tag → class of every element, in the order of the page. */
export const elements = elementsOf(library, condition);

/** Registers every tag. A name that is taken is left to whoever came first, so it can be called any number of times. */
export const defineElements = (options?: DefineOptions): void => register(elements, options);
