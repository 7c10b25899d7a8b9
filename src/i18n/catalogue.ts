import {groupsOf, type Messages} from '../content/message.ts';
import {ownFields} from '../content/own-fields.ts';
import {report, shorten} from '../report.ts';
import type {Addition, LoadLocale, Locale, LocaleSummary, PublishedLocale, Signatures} from './locale.ts';
import {isSupported, nameOf} from './name-of.ts';
import {refusedReviews, stateOf} from './state.ts';
import {sourceTable, tableWith, type Table} from './table.ts';

/** Locales of one condition: those published with it, and those added by the hospital. */
export class Catalogue {
  /** Every available locale, by its code. */
  readonly locales: Record<string, LocaleSummary> = Object.create(null) as Record<string, LocaleSummary>;

  readonly #published: ReadonlyMap<string, PublishedLocale>;
  #load: LoadLocale | undefined;
  readonly #source: Table;
  readonly #tables: Map<string, Table>;
  readonly #additions = new Map<string, readonly Addition[]>();
  readonly #loading = new Map<string, Promise<Table>>();

  /** @param signed Signatures of the English. */
  constructor(published: readonly PublishedLocale[], load?: LoadLocale, signed: Signatures = {}) {
    this.#source = {...sourceTable, signed: ownFields(signed)};
    this.#tables = new Map([[sourceTable.locale, this.#source]]);
    this.#published = new Map(published.map((locale) => [locale.code, ownFields(locale)]));
    this.#load = load;
    this.#setSummary(sourceTable.locale, {direction: 'ltr', state: 'source'});
    for (const locale of published) this.#setSummary(locale.code, locale);
  }

  /** Sets the source of published locales. Those that are loaded are loaded again, from there, when an element asks. */
  loadFrom(load: LoadLocale): void {
    this.#load = load;
    for (const code of this.#published.keys()) this.#tables.delete(code);
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
      promise = this.#read(this.#published.get(code)!)
        .then((published) =>
          this.#setTable(code, tableWith({...this.#base(code), published}, this.#additions.get(code) ?? [])),
        )
        .finally(() => this.#loading.delete(code));
      this.#loading.set(code, promise);
      // The first date on a page is slow to format on a cheap phone, so warm up `Intl` during the request.
      isSupported(Intl.DateTimeFormat, code);
    }
    return promise;
  }

  /**
   * Adds a locale, overrides published messages, or records a review of them.
   * @param english English texts of all messages.
   */
  add(addition: Addition, english: Messages): void {
    const {locale: code, messages} = addition;
    const before = (this.#additions.get(code) ?? []).filter((other) => !covers(addition, other));
    const additions = [...before, addition];
    this.#additions.set(code, additions);
    const base = this.#base(code);
    // An addition with every message needs no request.
    const isWhole = Object.keys(english).every((id) => Object.hasOwn(messages, id));
    if (isWhole || this.#tables.has(code) || !base.isPublished)
      this.#setTable(
        code,
        tableWith({...base, published: this.#tables.get(code)?.published, english}, additions),
        english,
      );
    else if (signsAll(addition, this.#published.get(code)!))
      this.#setSummary(code, {...this.locales[code]!, state: 'reviewed'});
  }

  async #read(locale: PublishedLocale): Promise<Locale> {
    const load = this.#load!;
    const published = await load(locale);
    // The source may have changed meanwhile.
    return load === this.#load ? published : this.#read(locale);
  }

  #base(code: string): Pick<Table, 'isSource' | 'isPublished' | 'signed'> {
    const isSource = code === sourceTable.locale;
    const {signed} = this.#source;
    return {isSource, isPublished: isSource || this.#published.has(code), ...(isSource && {signed})};
  }

  #setTable(code: string, table: Table, english?: Messages): Table {
    const refused = table.additions.flatMap((addition) => refusedReviews(table, addition, english));
    if (refused.length)
      report(
        `Locale "${code}" is not shown as reviewed in ${shorten([...new Set(refused)])}: a review takes "state": "reviewed", a signature, and the checksum of the published words; see "sections" in dist/${table.isSource ? 'words' : `locales/${this.#published.has(code) ? code : 'es'}`}.json.`,
      );
    this.#tables.set(code, table);
    if (!table.isSource) this.#setSummary(code, {direction: table.direction, state: stateOfAll(table)});
    return table;
  }

  #setSummary(code: string, {direction, state}: Pick<LocaleSummary, 'direction' | 'state'>): void {
    const published = this.#published.get(code);
    const [name, stale = []] = [published?.name, published?.stale];
    const messages = this.#tables.get(code)?.messages;
    const groups = groupsOf(messages ?? {});
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

/** Whether one addition replaces another completely. */
const covers = (addition: Addition, other: Addition): boolean =>
  Object.keys(other.messages).every((id) => Object.hasOwn(addition.messages, id)) &&
  Object.keys(other.sections ?? {}).every((group) => Object.hasOwn(addition.sections ?? {}, group));

const stateOfAll = (table: Table): 'draft' | 'reviewed' => {
  const groups = [...groupsOf(table.messages)];
  const isReviewed = ([group, shown]: (typeof groups)[number]): boolean =>
    stateOf(table, group, shown, table.published?.messages).state === 'reviewed';
  return groups.length && groups.every(isReviewed) ? 'reviewed' : 'draft';
};

/** Whether an addition signs every text of a published locale. Checksums decide, before the file is loaded. */
const signsAll = ({state, reviewed, sections, messages}: Addition, {checksum, stale}: PublishedLocale): boolean => {
  const all = Object.values(sections ?? {}).filter((status) => status.state !== 'stale');
  const signed = all.filter((status) => (status.state ?? state) === 'reviewed' && (status.reviewed ?? reviewed));
  const sum = signed.reduce((total, {translation = 0}) => (total + translation) | 0, 0);
  return !stale && !Object.keys(messages).length && signed.length === all.length && sum === checksum;
};
