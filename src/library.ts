import {identity as condition} from './conditions/leukemia/identity.ts';
import {drawings} from './conditions/leukemia/drawings.ts';
import {checksums, published, signed} from './conditions/leukemia/languages.ts';
import {ownFieldsDeep} from './content/own-fields.ts';
import {Album, type LoadDrawings} from './elements/album.ts';
import type {Library} from './elements/library.ts';
import {Records} from './elements/records.ts';
import {Catalogue} from './i18n/catalogue.ts';
import type {LoadLocale} from './i18n/locale.ts';

export {checksums};

/** The condition of this package, and its locales. */
export const library: Library = {
  condition: ownFieldsDeep(condition),
  catalogue: new Catalogue(published, undefined, signed),
  records: new Records(),
  album: new Album(drawings),
};

/** The same, with the sources of its locales and drawings: for the modules that create elements. */
export const libraryWith = (load: LoadLocale, loadDrawings: LoadDrawings): Library => {
  library.catalogue.loadFrom(load);
  library.album!.loadFrom(loadDrawings);
  return library;
};
