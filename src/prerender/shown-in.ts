import {ownFields} from '../content/own-fields.ts';
import type {Content, Shown, Wanted} from '../i18n/shown.ts';
import {negotiate} from '../i18n/negotiate.ts';
import {sourceTable, writeIn} from '../i18n/table.ts';
import type {Publication} from './publication.ts';

/**
 * Translates a record of messages into the best matching language in which it is complete, like an element on a page;
 * English always is complete.
 * @param requested Requested language, as in a `lang` attribute.
 */
export const shownIn = async <T>(
  {files, library}: Publication,
  requested: string,
  {record, groups}: Content<T>,
): Promise<Shown<T>> => {
  let wanted: Wanted | undefined;
  for (let codes = Object.keys(library.catalogue.locales); ;) {
    const code = negotiate(requested, codes) ?? sourceTable.locale;
    const table = await files.tableIn(code);
    const written = writeIn(table, record, ...groups);
    if (written) return ownFields<Shown<T>>({...written, requested, wanted: table.isSource ? wanted : undefined});
    wanted ??= {table};
    codes = codes.filter((other) => other !== code);
  }
};

/** Code of the available language that best matches the requested one. */
export const codeOf = ({library}: Publication, requested: string): string =>
  negotiate(requested, Object.keys(library.catalogue.locales)) ?? sourceTable.locale;
