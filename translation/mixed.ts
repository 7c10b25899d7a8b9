/** Files in which the words of most units are in the wrong place: each unit alone would only look stale. */
import type {Element} from '@xmldom/xmldom';
import type {EnglishMessage} from '../tools/locales/english.ts';
import type {Say} from '../tools/locales/unit.ts';
import {attributeOf, children, plain} from '../tools/locales/xml.ts';
import {bare} from './characters.ts';

/** Refuses units with the English of other messages, and units with the English in the target. */
export const refuseMixed = (units: readonly Element[], english: readonly EnglishMessage[], problem: Say): void => {
  const texts = new Map(english.map(({id, text}) => [id, bare(text)]));
  const ids = new Map(english.map(({id, text}) => [bare(text), id]));
  const others = units.flatMap((unit) => {
    const [id, line] = [attributeOf(unit, 'id'), unit.lineNumber ?? 1];
    const [source, target] = ['source', 'target'].map((name) => bare(plain(children(unit, name)[0])));
    const text = texts.get(id);
    if (text === undefined || source === text) return [];
    const of = ids.get(source!);
    return [{id, line, of, isSwapped: of === undefined && target === text && source !== ''}];
  });
  const isMany = (count: number): boolean => count >= 10 || (count > 1 && count * 2 > units.length);
  const moved = others.filter(({of}) => of !== undefined);
  const swapped = others.filter(({isSwapped}) => isSwapped);
  const count = (list: readonly unknown[]): string => `, and so it is with ${list.length} units`;
  if (isMany(moved.length))
    problem(
      moved[0]!.line,
      `"${moved[0]!.id}" has the English of "${moved[0]!.of}"${count(moved)}; let your tool keep ids and words together`,
    );
  if (isMany(swapped.length))
    problem(
      swapped[0]!.line,
      `"${swapped[0]!.id}" has the English in its <target> and other words in its <source>${count(swapped)}; swap them`,
    );
};
