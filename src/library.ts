import {identity as condition} from './conditions/leukemia/identity.ts';
import {published} from './conditions/leukemia/published.ts';
import {ownFieldsDeep} from './content/own-fields.ts';
import type {Library} from './elements/library.ts';
import {Catalogue} from './i18n/catalogue.ts';
import {loadLocale} from './load-locale.ts';

/** The condition of this package, and its locales. */
export const library: Library = {condition: ownFieldsDeep(condition), catalogue: new Catalogue(published, loadLocale)};
