import {drawings} from './conditions/leukemia/drawings.ts';
import type {Drawings} from './content/picture.ts';
import {fetchPublished} from './i18n/fetch-published.ts';
import {folderOf} from './folder-of.ts';

/**
 * Fetches the drawings from the file beside the bundle. The modules for bundlers have another module in place of this
 * one, which imports them: see tools/locale-modules.ts.
 */
export const loadDrawings = (): Promise<Drawings> =>
  fetchPublished<Drawings>(
    'pictures.json',
    drawings.integrity,
    folderOf('.'),
    'put pictures.json of this bundle beside it',
  );
