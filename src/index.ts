/**
 * The bundle's entry, and the only module that acts when it is imported: it takes in the languages that the page
 * brings along, and registers every tag.
 */
import {defineElements} from './define.ts';
import {addInlineLocales} from './elements/add-locale.ts';

export {defineElements, type DefineOptions} from './define.ts';
export {addLocale} from './elements/add-locale.ts';
export {elements} from './elements/index.ts';
export {locales} from './i18n/catalogue.ts';
export type {ErrorDetail, LanguageDetail} from './i18n/language-controller.ts';
export type {Direction, Locale, LocaleSummary, Messages, Review, State} from './i18n/locale.ts';
export {version} from './version.ts';

addInlineLocales(document);
defineElements();
