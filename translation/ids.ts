/** Our ids in files of tools that give the units ids of their own. */
import type {Document, Element} from '@xmldom/xmldom';
import type {EnglishMessage} from '../tools/locales/english.ts';
import type {Say} from '../tools/locales/unit.ts';
import {all, attributeOf, children, plain} from '../tools/locales/xml.ts';
import {bare} from './characters.ts';

/** Takes ours from where the tool has kept them; refuses units of which only the id is lost. */
export const takeIds = (document: Document, english: readonly EnglishMessage[], problem: Say, oddity: Say): void => {
  const texts = new Map(english.map(({id, text}) => [id, bare(text)]));
  const idOf = (unit: Element): string => attributeOf(unit, 'id');
  const units = all(document, 'trans-unit');
  const taken = units.filter((unit) => {
    const id = texts.has(idOf(unit)) ? undefined : keptIn(unit, texts);
    if (id === undefined) return false;
    unit.setAttribute('id', id);
    unit.removeAttribute('resname');
    return true;
  });
  if (taken[0])
    oddity(
      taken[0].lineNumber ?? 1,
      `has ids of its own in ${taken.length} ${taken.length === 1 ? 'unit' : 'units'}, and ours beside them, as in resname; ours are taken`,
    );
  const unknown = units.filter((unit) => !texts.has(idOf(unit)));
  // A file of which most is unknown is refused as a whole.
  if (unknown.length * 2 > units.length) return;
  const there = new Set(units.map(idOf));
  const strays = unknown.flatMap((unit) => {
    const words = bare(plain(children(unit, 'source')[0]));
    const id = english.find(({id}) => !there.has(id) && texts.get(id) === words)?.id;
    return id && plain(children(unit, 'target')[0]) ? [{unit, id}] : [];
  });
  if (!strays[0]) return;
  const [{unit, id}] = strays;
  const many = strays.length > 1 ? `, and so it is with ${strays.length} units` : '';
  problem(
    unit.lineNumber ?? 1,
    `"${id}" is missing, and its English and a translation are in the unit "${idOf(unit)}"${many}; restore the ids`,
    id,
  );
};

/**
 * A known id in `resname`, or among invisible characters; or in one other place of the unit, if the unit has the English
 * of that message, too.
 */
const keptIn = (unit: Element, texts: ReadonlyMap<string, string>): string | undefined => {
  const named = ['resname', 'id'].map((name) => bare(attributeOf(unit, name))).find((name) => texts.has(name));
  if (named !== undefined) return named;
  const words = bare(plain(children(unit, 'source')[0]));
  const values = [
    ...[...unit.attributes].map(({value}) => value.trim()),
    ...all(unit, 'context').map(plain),
    ...children(unit, 'note').map(plain),
  ];
  const found = new Set(values.filter((value) => texts.get(value) === words));
  return found.size === 1 ? [...found][0] : undefined;
};
