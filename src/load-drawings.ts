import type {Drawings} from './content/picture.ts';
import {folderOf} from './folder-of.ts';
import {fetchPublished} from './i18n/fetch-published.ts';

/**
 * Fetches the drawings from the file beside the bundle. The modules for bundlers have another module in place of this
 * one, which imports them: see tools/locale-modules.ts.
 */
export const loadDrawings = (integrity: string): Promise<Drawings> =>
  fetchPublished<Drawings>('pictures.json', integrity, folderOf('.'), 'put pictures.json of this bundle beside it');
