import {groupOf, ofGroup, type Messages} from '../content/message.ts';
import {report, shorten} from '../report.ts';
import {fetchLocale} from './fetch-locale.ts';
import type {Addition, LocaleSummary, PublishedLocale} from './locale.ts';
import {isSupported, nameOf} from './name-of.ts';
import {refusedReviews, stateOf} from './state.ts';
import {sourceTable, tableWith, type Table} from './table.ts';

/** The languages of one condition: those published with it, and what a hospital has added. */
export class Catalogue {
  /** Every language there is, by its code. */
  readonly locales: Record<string, LocaleSummary> = Object.create(null) as Record<string, LocaleSummary>;

  readonly #published: ReadonlyMap<string, PublishedLocale>;
  readonly #folder: URL;
  readonly #tables = new Map([[sourceTable.locale, sourceTable]]);
  readonly #additions = new Map<string, readonly Addition[]>();
  readonly #loading = new Map<string, Promise<Table>>();

  /** @param folder Where the locale files are. */
  constructor(published: readonly PublishedLocale[], folder: URL) {
    this.#published = new Map(published.map((locale) => [locale.code, locale]));
    this.#folder = folder;
    this.#list(sourceTable.locale, {direction: 'ltr', state: 'source'});
    for (const locale of published) this.#list(locale.code, locale);
  }

  /** The language, if its messages are here already. */
  tableOf(code: string): Table | undefined {
    return this.#tables.get(code);
  }

  /**
   * Fetches a language once, however many elements ask. A failure is not remembered: the next call tries again.
   * @throws {Error} With a sentence for the web developer.
   */
  load(code: string): Promise<Table> {
    let promise = this.#loading.get(code);
    if (!promise) {
      const locale = this.#published.get(code)!;
      promise = fetchLocale(locale, this.#folder)
        .then((published) =>
          this.#keep(code, tableWith({...this.#base(code), published}, this.#additions.get(code) ?? [])),
        )
        .finally(() => this.#loading.delete(code));
      this.#loading.set(code, promise);
      // The first date of a page takes long on a cheap phone; while the file is on its way, there is time to get ready.
      isSupported(Intl.DateTimeFormat, code);
    }
    return promise;
  }

  /**
   * Adds a language, puts a hospital's words over those that are published, or signs those.
   * @param english The English of every message there is.
   */
  add(addition: Addition, english: Messages): void {
    const {locale: code, messages} = addition;
    const before = (this.#additions.get(code) ?? []).filter((other) => !covers(addition, other));
    const additions = [...before, addition];
    this.#additions.set(code, additions);
    const base = this.#base(code);
    // With every message at hand nothing needs to be fetched.
    const isWhole = Object.keys(english).every((id) => Object.hasOwn(messages, id));
    if (isWhole || this.#tables.has(code) || !base.isPublished)
      this.#keep(code, tableWith({...base, published: this.#tables.get(code)?.published}, additions), english);
    else if (signsAll(addition, this.#published.get(code)!))
      this.#list(code, {...this.locales[code]!, state: 'reviewed'});
  }

  #base(code: string): Pick<Table, 'isSource' | 'isPublished'> {
    const isSource = code === sourceTable.locale;
    return {isSource, isPublished: isSource || this.#published.has(code)};
  }

  #keep(code: string, table: Table, english?: Messages): Table {
    const refused = table.additions.flatMap((addition) => refusedReviews(table, addition, english));
    if (refused.length)
      report(
        `Locale "${code}" is not shown as reviewed in ${shorten([...new Set(refused)])}: a review takes "state": "reviewed", a signature, and the checksum of the published words; see "sections" in dist/locales/${code}.json.`,
      );
    this.#tables.set(code, table);
    if (!table.isSource) this.#list(code, {direction: table.direction, state: stateOfAll(table)});
    return table;
  }

  #list(code: string, {direction, state}: Pick<LocaleSummary, 'direction' | 'state'>): void {
    const {name, stale = []} = this.#published.get(code) ?? {};
    const messages = this.#tables.get(code)?.messages;
    const groups = new Set(Object.keys(messages ?? {}).map(groupOf));
    const left = stale.filter((group) => !groups.has(group));
    this.locales[code] = {
      direction,
      state,
      ...(left.length && {stale: left}),
      // `Intl` is slow on a cheap phone, and few pages ask for names.
      get name() {
        return name ?? nameOf(code);
      },
    };
  }
}

/** Whether one addition replaces all of another. */
const covers = (addition: Addition, other: Addition): boolean =>
  Object.keys(other.messages).every((id) => Object.hasOwn(addition.messages, id)) &&
  Object.keys(other.sections ?? {}).every((group) => Object.hasOwn(addition.sections ?? {}, group));

const stateOfAll = (table: Table): 'draft' | 'reviewed' => {
  const groups = [...new Set(Object.keys(table.messages).map(groupOf))];
  const isReviewed = (group: string): boolean =>
    stateOf(table, group, ofGroup(group, table.messages), table.published?.messages).state === 'reviewed';
  return groups.length && groups.every(isReviewed) ? 'reviewed' : 'draft';
};

/** Whether data signs every word of a published language, told before the file is here. */
const signsAll = ({state, reviewed, sections, messages}: Addition, {checksum, stale}: PublishedLocale): boolean => {
  const all = Object.values(sections ?? {}).filter((status) => status.state !== 'stale');
  const signed = all.filter((status) => (status.state ?? state) === 'reviewed' && (status.reviewed ?? reviewed));
  const sum = signed.reduce((total, {translation = 0}) => (total + translation) | 0, 0);
  return !stale && !Object.keys(messages).length && signed.length === all.length && sum === checksum;
};
