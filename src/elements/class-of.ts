import type {LitElement, PropertyDeclarations} from 'lit';
import {fallback} from '../interface/fallback.ts';
import type {Library} from './library.ts';

const classes = new WeakMap<Library, Map<string, unknown>>();

/**
 * Creates the class of a tag once, so that every importer gets the same class.
 * @param Base The class to extend.
 * @param name Tag without the prefix.
 * @param records Records of the element's messages.
 * @param statics Static properties of the class.
 */
export const classOf = <Element extends LitElement>(
  Base: (abstract new () => Element) & {readonly properties: PropertyDeclarations},
  library: Library,
  name: string,
  records: readonly unknown[],
  statics: object = {},
): new () => Element => {
  let known = classes.get(library);
  if (!known) classes.set(library, (known = new Map<string, unknown>()));
  if (!known.has(name)) {
    library.records.add([fallback, ...records]);
    // Lit reads options through prototypes: an `Object.prototype.state` would disable every attribute.
    for (const options of Object.values(Base.properties)) Object.setPrototypeOf(options, null);
    const Concrete = Base as unknown as new () => LitElement;
    known.set(name, Object.assign(class extends Concrete {}, {library, ...statics}));
  }
  return known.get(name) as new () => Element;
};
