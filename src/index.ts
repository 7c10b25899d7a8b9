/**
 * The bundle's entry, and with `sections.ts` the only module that acts when it is imported: it takes in the languages
 * that the page brings along, and registers every tag.
 */
import {fallback} from './content/fallback.ts';
import {hospitalLabels} from './content/hospital-labels.ts';
import {labels} from './content/labels.ts';
import {defineElements} from './define.ts';
import {addInlineLocales, localeAdder} from './elements/add-locale.ts';
import {elements} from './elements/index.ts';

export {defineElements, type DefineOptions} from './define.ts';
export {elements} from './elements/index.ts';
export {locales} from './i18n/catalogue.ts';
export type {LanguageDetail} from './i18n/language-controller.ts';
export type {Direction, Locale, LocaleSummary, Messages, Review, State} from './i18n/locale.ts';
export type {ErrorDetail} from './report.ts';
export {structuredData} from './elements/structured-data.ts';
export {version} from './version.ts';

export const addLocale = localeAdder(
  [labels, fallback, hospitalLabels, ...Object.values(elements).map(({write}) => write)],
  true,
);

addInlineLocales(document, addLocale);
defineElements();
