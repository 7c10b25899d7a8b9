/** Entry for servers: `import {render} from 'all-widgets/prerender.js'`. */
import {leukemia as condition, ownSections} from '../conditions/leukemia/index.ts';
import {published} from '../conditions/leukemia/published.ts';
import {elements} from '../define.ts';
import {library} from '../library.ts';
import {tagsInSmaller} from './bundle.ts';
import {publicationOf} from './publication.ts';
import {render as renderFrom, type RenderOptions as Options} from './render.ts';

export type {Format} from './render.ts';
export {lightStyles} from './style-of.ts';
export {WrongInput} from './wrong-input.ts';

/** A tag of this package. */
export type Tag = keyof typeof elements;

/** Options of `render`. */
export type RenderOptions = Options<Tag>;

/** Without `new URL(…, import.meta.url)`: bundlers would look for a file of that name. */
const here = import.meta.url;

/** Source of all output of `render` and the commands. */
export const publication = publicationOf(
  condition,
  library,
  elements,
  published,
  new URL('../../locales/', here),
  tagsInSmaller(condition.prefix, ownSections),
);

/**
 * Renders sections as HTML, to paste or to serve. Calls share no mutable state, so any number can run at once, each in
 * its own language.
 * @throws {WrongInput} For an unknown tag, format or level. The message says how to fix it.
 */
export const render = (options: RenderOptions): Promise<string> => renderFrom(publication, options);
