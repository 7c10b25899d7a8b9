import {groupsOf, type Messages} from '../content/message.ts';
import {report, shorten} from '../report.ts';
import type {Catalogue} from './catalogue.ts';
import type {Addition, Checksums} from './locale.ts';
import {refusedReviews, stateOf} from './state.ts';
import {sourceTable, tableWith, type Table} from './table.ts';

/**
 * Adds a locale to a catalogue, overrides published messages, or records a review of them.
 * @param english English texts of all messages.
 * @param checksums Those of the published locales.
 */
export const addTo = (catalogue: Catalogue, addition: Addition, english: Messages, checksums: Checksums): void => {
  catalogue.additions ??= new Additions(catalogue, checksums);
  catalogue.additions.add(addition, english);
};

/** What a hospital adds to the locales of a catalogue. */
export class Additions {
  readonly #catalogue: Catalogue;
  readonly #checksums: Checksums;
  /** In the order of the calls, by code. */
  readonly #added = new Map<string, readonly Addition[]>();

  constructor(catalogue: Catalogue, checksums: Checksums) {
    this.#catalogue = catalogue;
    this.#checksums = checksums;
  }

  add(addition: Addition, english: Messages): void {
    const catalogue = this.#catalogue;
    const {locale: code, messages} = addition;
    const before = (this.#added.get(code) ?? []).filter((other) => !covers(addition, other));
    const added = [...before, addition];
    this.#added.set(code, added);
    const isSource = code === sourceTable.locale;
    const locale = catalogue.published.get(code);
    const known = catalogue.tableOf(code);
    // An addition with every message needs no request.
    const isWhole = Object.keys(english).every((id) => Object.hasOwn(messages, id));
    if (isWhole || known || !locale) {
      const {published, signed} = known ?? {published: undefined, signed: undefined};
      const base = {isSource, isPublished: isSource || locale !== undefined, published, english, signed};
      this.#setTable(code, tableWith(base, added), english);
    } else if (!locale.stale && signsAll(addition, this.#checksums[code]))
      catalogue.setSummary(code, {...catalogue.locales[code]!, state: 'reviewed'});
  }

  /** Applies what was added to a published locale that is loaded now. */
  extend(code: string, table: Table): Table {
    const added = this.#added.get(code);
    return added ? this.#setTable(code, tableWith(table, added)) : table;
  }

  #setTable(code: string, table: Table, english?: Messages): Table {
    const catalogue = this.#catalogue;
    const refused = table.additions.flatMap((addition) => refusedReviews(table, addition, english));
    if (refused.length)
      report(
        `Locale "${code}" is not shown as reviewed in ${shorten([...new Set(refused)])}: a review takes "state": "reviewed", a signature, and the checksum of the published words; see "sections" in dist/${table.isSource ? 'words' : `locales/${catalogue.published.has(code) ? code : 'es'}`}.json.`,
      );
    catalogue.setTable(code, table);
    if (!table.isSource) catalogue.setSummary(code, {direction: table.direction, state: stateOfAll(table)});
    return table;
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
const signsAll = ({state, reviewed, sections, messages}: Addition, checksum: number | undefined): boolean => {
  const all = Object.values(sections ?? {}).filter((status) => status.state !== 'stale');
  const signed = all.filter((status) => (status.state ?? state) === 'reviewed' && (status.reviewed ?? reviewed));
  const sum = signed.reduce((total, {translation = 0}) => (total + translation) | 0, 0);
  return !Object.keys(messages).length && signed.length === all.length && sum === checksum;
};
