import type {Term} from '../content/section.ts';
import {groupsIn, translate} from '../content/translate.ts';
import type {Shown} from '../i18n/shown.ts';
import {writeIn, type Table} from '../i18n/table.ts';

/**
 * The terms that a section explains in the language shown. It is whole without them, so one that lacks its messages is
 * left out. A reviewed section has reviewed explanations only.
 * @param table Messages of that language.
 * @returns The same section, changed where an explanation is.
 */
export const withTerms = <T>(
  shown: Shown<T>,
  terms: readonly Term[] = [],
  table: Table | undefined,
): {readonly shown: Shown<T>; readonly terms: readonly Term[]} => {
  const known = terms.filter((term) => table && (table.isSource || translate(term, table.messages)));
  const written = table && writeIn(table, known, ...groupsIn(known));
  if (!known.length || !written || (shown.state === 'reviewed' && written.state !== 'reviewed'))
    return {shown, terms: []};
  return {shown: {...shown, changed: shown.changed || written.changed}, terms: written.text};
};
