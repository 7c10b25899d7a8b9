import {ownFields} from '../content/own-fields.ts';
import {groupsIn, translate} from '../content/translate.ts';
import type {Shown} from '../i18n/shown.ts';
import {writeIn, type Table} from '../i18n/table.ts';

/**
 * Optional parts of a section, in the language shown: explanations of terms, or pictures. One that lacks a message
 * is left out. A reviewed section has reviewed ones only.
 * @param records All of them, in English.
 * @param table Messages of that language.
 * @returns The same section, changed where one of them is.
 */
export const withExtras = <T, R>(
  shown: Shown<T>,
  records: readonly R[] = [],
  table: Table | undefined,
): {readonly shown: Shown<T>; readonly extras: readonly R[]} => {
  const whole = records.filter((record) => table && (table.isSource || translate(record, table.messages)));
  const written = table && writeIn(table, whole, ...groupsIn(whole));
  if (!whole.length || !written || (shown.state === 'reviewed' && written.state !== 'reviewed'))
    return {shown, extras: []};
  return {shown: ownFields({...shown, changed: shown.changed || written.changed}), extras: written.text};
};
