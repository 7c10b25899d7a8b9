import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import type {Locale, PublishedLocale} from '../i18n/locale.ts';
import {sourceTable, tableWith, type Table} from '../i18n/table.ts';

/** The languages of a condition, read from the package's own files. Nothing in them changes: any number of calls may share it. */
export class LocaleFiles {
  readonly #published: readonly PublishedLocale[];
  readonly #folder: URL;
  readonly #tables = new Map<string, Promise<Table>>();

  constructor(published: readonly PublishedLocale[], folder: URL) {
    this.#published = published;
    this.#folder = folder;
  }

  /**
   * @param code One of the languages there are.
   * @throws {Error} Where its file is not there, or not the one that was published.
   */
  tableIn(code: string): Promise<Table> {
    if (code === sourceTable.locale) return Promise.resolve(sourceTable);
    let table = this.#tables.get(code);
    if (!table) {
      table = this.#read(code);
      this.#tables.set(code, table);
      table.catch(() => this.#tables.delete(code));
    }
    return table;
  }

  async #read(code: string): Promise<Table> {
    const file = new URL(`${code}.json`, this.#folder);
    const bytes = await readFile(file);
    const hash = createHash('sha384').update(bytes).digest('base64');
    // A browser would refuse it, too.
    if (this.#published.find((locale) => locale.code === code)?.integrity !== `sha384-${hash}`)
      throw new Error(`${file.pathname} is not the file that was published; install the package again.`);
    const published = JSON.parse(bytes.toString()) as Locale;
    return tableWith({isSource: false, isPublished: true, published}, []);
  }
}
