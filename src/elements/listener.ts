import {ownFields} from '../content/own-fields.ts';

/** An event listener without a prototype. */
export interface Listener<E extends Event> {
  readonly handleEvent: (event: E) => void;
}

/**
 * An event listener for a template. Lit passes it to the browser as the options, too, which are read through
 * prototypes: an `Object.prototype.once` would end it after the first event, and a `signal` the whole view.
 */
export const listener = <E extends Event>(handleEvent: (event: E) => void): Listener<E> => ownFields({handleEvent});
