import {groupsOf} from '../content/message.ts';
import {ownFields} from '../content/own-fields.ts';
import type {Additions} from './additions.ts';
import type {LoadLocale, Locale, LocaleSummary, PublishedLocale, Signatures} from './locale.ts';
import {isSupported, nameOf} from './name-of.ts';
import {sourceTable, tableWith, type Table} from './table.ts';

/** Locales of one condition: those published with it, and those added by the hospital. */
export class Catalogue {
  /** Every available locale, by its code. */
  readonly locales: Record<string, LocaleSummary> = Object.create(null) as Record<string, LocaleSummary>;
  readonly published: ReadonlyMap<string, PublishedLocale>;
  /** What the hospital has added; undefined until it does. */
  additions: Pick<Additions, 'add' | 'extend'> | undefined;

  #load: LoadLocale | undefined;
  readonly #tables: Map<string, Table>;
  readonly #loading = new Map<string, Promise<Table>>();

  /** @param signed Signatures of the English. */
  constructor(published: readonly PublishedLocale[], load?: LoadLocale, signed: Signatures = {}) {
    this.#tables = new Map([[sourceTable.locale, {...sourceTable, signed: ownFields(signed)}]]);
    this.published = new Map(published.map((locale) => [locale.code, ownFields(locale)]));
    this.#load = load;
    this.setSummary(sourceTable.locale, {direction: 'ltr', state: 'source'});
    for (const [code, {direction = 'ltr', state = 'draft'}] of this.published)
      this.setSummary(code, {direction, state});
  }

  /** Sets the source of published locales. Those that are loaded are loaded again, from there, when an element asks. */
  loadFrom(load: LoadLocale): void {
    this.#load = load;
    for (const code of this.published.keys()) this.#tables.delete(code);
  }

  /** Messages of a locale, if they are loaded. */
  tableOf(code: string): Table | undefined {
    return this.#tables.get(code);
  }

  /**
   * Loads a locale, with one request for all elements. Failures are not cached, so the next call retries.
   * @throws {Error} With a message for the web developer.
   */
  load(code: string): Promise<Table> {
    let promise = this.#loading.get(code);
    if (!promise) {
      promise = this.#read(this.published.get(code)!)
        .then((published) => {
          const table = tableWith({isSource: false, isPublished: true, published}, []);
          return this.setTable(code, this.additions?.extend(code, table) ?? table);
        })
        .finally(() => this.#loading.delete(code));
      this.#loading.set(code, promise);
      // The first date on a page is slow to format on a cheap phone, so warm up `Intl` during the request.
      isSupported(Intl.DateTimeFormat, code);
    }
    return promise;
  }

  async #read(locale: PublishedLocale): Promise<Locale> {
    const load = this.#load!;
    const published = await load(locale);
    // The source may have changed meanwhile.
    return load === this.#load ? published : this.#read(locale);
  }

  setTable(code: string, table: Table): Table {
    this.#tables.set(code, table);
    return table;
  }

  setSummary(code: string, {direction, state}: Pick<LocaleSummary, 'direction' | 'state'>): void {
    const published = this.published.get(code);
    const [name, stale = []] = [published?.name, published?.stale];
    const groups = groupsOf(this.tableOf(code)?.messages ?? {});
    const left = stale.filter((group) => !groups.has(group));
    this.locales[code] = Object.setPrototypeOf(
      {
        direction,
        state,
        ...(left.length && {stale: left}),
        // Lazy, because `Intl` is slow on a cheap phone and few pages read names.
        get name() {
          return name ?? nameOf(code);
        },
      },
      null,
    ) as LocaleSummary;
  }
}
