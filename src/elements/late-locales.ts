import {localeAdder, type AddLocale} from './add-locale.ts';
import type {Checksums} from '../i18n/locale.ts';
import type {Library} from './library.ts';

/**
 * Creates the function `addLocale` for apps that import single elements, at any time: messages of elements that are not
 * here wait until they come.
 */
export const lateLocaleAdder = (library: Library, checksums: Checksums): AddLocale => {
  const add = localeAdder(library, false, checksums);
  const given: Parameters<AddLocale>[] = [];
  // Each addition takes the place of the one before it, which had the messages of fewer elements.
  library.records.onAdd = () => {
    for (const locale of given) add(...locale);
  };
  return (...locale) => {
    given.push(locale);
    add(...locale);
  };
};
