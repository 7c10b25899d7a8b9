/** What a server imports: `import {render} from 'all-widgets/prerender.js'`. */
import {leukemia as condition} from '../conditions/leukemia/index.ts';
import {published} from '../conditions/leukemia/published.ts';
import {elements} from '../define.ts';
import {library} from '../library.ts';
import {localesUrl} from '../locales-url.ts';
import {publicationOf} from './publication.ts';
import {render as renderFrom, type RenderOptions as Options} from './render.ts';

export type {Format} from './render.ts';
export {lightStyles} from './style-of.ts';
export {WrongInput} from './wrong-input.ts';

/** A tag of this package. */
export type Tag = keyof typeof elements;

/** What to render, and for whom. */
export type RenderOptions = Options<Tag>;

/** Everything that the commands and `render` write comes from here. */
export const publication = publicationOf(condition, library, elements, published, localesUrl);

/**
 * Writes sections as HTML, to paste or to serve. Calls share nothing that one of them could change, so there may be any
 * number at once, each in its language.
 * @throws {WrongInput} For an unknown tag, format or level, in a sentence.
 */
export const render = (options: RenderOptions): Promise<string> => renderFrom(publication, options);
