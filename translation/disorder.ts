import type {Finding} from '../tools/locales/check.ts';
import {compose} from './compose.ts';
import type {EnglishMessage} from '../tools/locales/english.ts';
import type {XliffFile} from '../tools/locales/xliff.ts';

/**
 * Names the first line of a file that would be written in another way although it says the same: white space, prefixes,
 * order, a note that is not up to date. Pure.
 */
export const disorderIn = (
  file: string,
  text: string,
  xliff: XliffFile,
  english: readonly EnglishMessage[],
): Finding | undefined => {
  const units = new Map(xliff.units.map((unit) => [unit.id, unit]));
  // Older English is no disorder, but work for the translator.
  const own = english
    .filter(({id}) => units.has(id))
    .map((message) => ({...message, text: units.get(message.id)!.source}));
  const [found, usual] = [text.split('\n'), compose(xliff, own).split('\n')];
  const at = found.findIndex((line, index) => line !== usual[index]);
  if (at < 0 && found.length === usual.length) return undefined;
  const line = at < 0 ? found.length : at + 1;
  const id = xliff.units.findLast((unit) => unit.line <= line)?.id;
  const sentence = `${id ? `"${id}"` : 'The file'} is not as "npm run locales" writes it; run it`;
  return {file, line, kind: 'odd', sentence, ...(id && {id})};
};
