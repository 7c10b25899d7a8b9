/**
 * Entry of the bundle. Only this module, `client.ts` and `sections.ts` act on import: they add the locales inlined in the
 * page and register every tag.
 */
import {leukemia as condition} from './conditions/leukemia/index.ts';
import {defineElements, type elements} from './define.ts';
import {addInlineLocales, localeAdder} from './elements/add-locale.ts';
import type {Instances} from './elements/elements-of.ts';

import {graphOf, type Graph} from './elements/structured-data.ts';
import {checksums, library} from './library.ts';
import {onServer} from './on-server.ts';
import {rootElement} from './root-element.ts';
import {whenParsed} from './when-parsed.ts';

export {defineElements, elements, type DefineOptions} from './define.ts';
export type {Profile} from './hospital/profile.ts';
export type {
  CareData,
  CommunityData,
  DoctorsData,
  Entry,
  NewsData,
  PolicyData,
  ProductsData,
} from './hospital/section-shapes.ts';
export type {Text} from './hospital/values.ts';
export type {Messages} from './content/message.ts';
export type {LanguageDetail} from './i18n/language-event.ts';
export type {Direction, Locale, LocaleSummary, Review, State} from './i18n/locale.ts';
export type {ShownText} from './i18n/shown.ts';
export type {ErrorDetail} from './report.ts';
export {version} from './version.ts';

/** Every available locale, by its code. */
export const {locales} = library.catalogue;

/** Adds a locale, overrides some of its messages, or records a review. */
export const addLocale = localeAdder(library, true, checksums);

/** schema.org data about the page's content, for search engines; empty on a server. */
export const structuredData = (root?: ParentNode): Graph => (onServer ? {} : graphOf(condition, root));

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an interface is the only way to add to a map
  interface HTMLElementTagNameMap extends Instances<typeof elements> {}
}

if (!onServer) whenParsed(() => addInlineLocales(rootElement(), library, addLocale));
defineElements();
