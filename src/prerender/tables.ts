/** The languages of this package, read from its own files. Nothing here changes: any number of calls may share it. */
import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {tableOf} from '../i18n/catalogue.ts';
import {merge, type Locale, type Table} from '../i18n/locale.ts';
import {localesUrl} from '../i18n/locales-url.ts';
import {codes, hashes} from '../i18n/published.ts';

const tables = new Map<string, Promise<Table>>();

/**
 * @param code One of the languages there are.
 * @throws {Error} Where its file is not there, or not the one that was published.
 */
export const tableIn = (code: string): Promise<Table> => {
  if (code === 'en') return Promise.resolve(tableOf('en')!);
  let table = tables.get(code);
  if (!table) {
    table = read(code);
    tables.set(code, table);
    table.catch(() => tables.delete(code));
  }
  return table;
};

const read = async (code: string): Promise<Table> => {
  const file = new URL(`${code}.json`, localesUrl);
  const bytes = await readFile(file);
  const hash = createHash('sha384').update(bytes).digest('hex');
  // A browser would refuse it, too.
  if (!hashes.startsWith(hash, codes.indexOf(code) * hash.length))
    throw new Error(`${file.pathname} is not the file that was published; install the package again.`);
  const locale = JSON.parse(bytes.toString()) as Locale;
  return merge({...locale, original: locale.messages}, undefined, []);
};
