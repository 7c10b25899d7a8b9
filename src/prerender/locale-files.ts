import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {ownFieldsDeep} from '../content/own-fields.ts';
import type {Locale, PublishedLocale} from '../i18n/locale.ts';
import {sourceTable, tableWith, type Table} from '../i18n/table.ts';

/**
 * Locales of a condition, read from the package's own files. They never change, so any number of calls can share them.
 */
export class LocaleFiles {
  readonly #published: readonly PublishedLocale[];
  readonly #folder: URL;
  readonly #source: Table;
  readonly #tables = new Map<string, Promise<Table>>();

  /** @param source Table of the English. */
  constructor(published: readonly PublishedLocale[], folder: URL, source = sourceTable) {
    this.#source = source;
    this.#published = published;
    this.#folder = folder;
  }

  /**
   * @param code Code of an available locale.
   * @throws {Error} If its file is missing, or differs from the published one.
   */
  tableIn(code: string): Promise<Table> {
    if (code === sourceTable.locale) return Promise.resolve(this.#source);
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
    // A browser would refuse the file, too.
    if (this.#published.find((locale) => locale.code === code)?.integrity !== `sha384-${hash}`)
      throw new Error(`${file.pathname} is not the file that was published; install the package again.`);
    const published = ownFieldsDeep(JSON.parse(bytes.toString()) as Locale);
    return tableWith({isSource: false, isPublished: true, published}, []);
  }
}
