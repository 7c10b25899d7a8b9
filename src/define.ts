import {elements} from './elements/index.ts';
import {register, type DefineOptions} from './register.ts';

export type {DefineOptions} from './register.ts';

/** Registers every tag. A name that is taken is left to whoever came first, so it can be called any number of times. */
export const defineElements = (options?: DefineOptions): void => register(elements, options);
