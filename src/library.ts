import {identity as condition} from './conditions/leukemia/identity.ts';
import {published} from './conditions/leukemia/published.ts';
import type {Library} from './elements/library.ts';
import {Catalogue} from './i18n/catalogue.ts';
import {localesUrl} from './locales-url.ts';

/** The condition of this package, and its locales. */
export const library: Library = {condition, catalogue: new Catalogue(published, localesUrl)};
