import type {LitElement} from 'lit';
import type {Library} from './library.ts';

const classes = new WeakMap<Library, Map<string, unknown>>();

/**
 * The class of one tag of a condition, made once, so that it is the same wherever it is imported from.
 * @param Base The class that it extends.
 * @param name Its tag without the prefix.
 * @param statics What makes it different from others of that class.
 */
export const classOf = <Element extends LitElement>(
  Base: abstract new () => Element,
  library: Library,
  name: string,
  statics: object = {},
): new () => Element => {
  let known = classes.get(library);
  if (!known) classes.set(library, (known = new Map<string, unknown>()));
  if (!known.has(name)) {
    const Concrete = Base as unknown as new () => LitElement;
    known.set(name, Object.assign(class extends Concrete {}, {library, ...statics}));
  }
  return known.get(name) as new () => Element;
};
