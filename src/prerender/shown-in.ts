import type {Content, Shown, Wanted} from '../i18n/shown.ts';
import {negotiate} from '../i18n/negotiate.ts';
import {sourceTable, writeIn} from '../i18n/table.ts';
import type {Publication} from './publication.ts';

/**
 * Writes a record of messages in the best of the languages in which it is whole, as an element does on a page; English
 * always is.
 * @param requested The language that is asked for, as in a `lang` attribute.
 */
export const shownIn = async <T>(
  {files, library}: Publication,
  requested: string,
  {record, group}: Content<T>,
): Promise<Shown<T>> => {
  let wanted: Wanted | undefined;
  for (let codes = Object.keys(library.catalogue.locales); ;) {
    const code = negotiate(requested, codes) ?? sourceTable.locale;
    const table = await files.tableIn(code);
    const written = writeIn(table, record, group);
    if (written) return {...written, requested, wanted: table.isSource ? wanted : undefined};
    wanted ??= {table};
    codes = codes.filter((other) => other !== code);
  }
};

/** Code of the language that is there for the one asked for. */
export const codeOf = ({library}: Publication, requested: string): string =>
  negotiate(requested, Object.keys(library.catalogue.locales)) ?? sourceTable.locale;
