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
  if (nameStrays(unknown, units, english, problem)) return;
  takeAlike(unknown, units, english, oddity);
  const there = new Set(units.map(idOf));
  const gone = english.filter(({id}) => !there.has(id));
  if (gone[0] && gone.length * 2 > english.length)
    problem(
      1,
      `has no unit for ${gone.length} of ${english.length} messages, such as "${gone[0].id}"; let your tool write all units, or restore them`,
    );
};

/**
 * A known id in `resname`, or among invisible characters; or in one other place of the unit or of the group around it
 * alone, if the unit has the English of that message, too.
 */
const keptIn = (unit: Element, texts: ReadonlyMap<string, string>): string | undefined => {
  const named = ['resname', 'id'].map((name) => bare(attributeOf(unit, name))).find((name) => texts.has(name));
  if (named !== undefined) return named;
  const words = bare(plain(children(unit, 'source')[0]));
  const group = unit.parentNode as Element;
  const isAlone = group.localName === 'group' && children(group, 'trans-unit').length === 1;
  const values = [
    ...[unit, ...(isAlone ? [group] : [])].flatMap(({attributes}) => [...attributes].map(({value}) => value.trim())),
    ...all(isAlone ? group : unit, 'context').map(plain),
    ...children(unit, 'note').map(plain),
  ];
  const found = new Set(values.filter((value) => texts.get(value) === words));
  return found.size === 1 ? [...found][0] : undefined;
};

/** Refuses translated units of unknown ids that have the English of a message that the file lacks, or a piece of it. */
const nameStrays = (
  unknown: readonly Element[],
  units: readonly Element[],
  english: readonly EnglishMessage[],
  problem: Say,
): boolean => {
  const wordsOf = (unit: Element): string => bare(plain(children(unit, 'source')[0]));
  const translated = units.filter((unit) => plain(children(unit, 'target')[0]));
  const there = new Map(translated.map((unit) => [attributeOf(unit, 'id'), wordsOf(unit)]));
  const texts = english.map(({id, text}) => ({id, text: bare(text)})).filter(({id, text}) => there.get(id) !== text);
  const strays = unknown.flatMap((unit) => {
    if (!plain(children(unit, 'target')[0])) return [];
    const [words, own] = [wordsOf(unit), attributeOf(unit, 'id')];
    const whole = texts.find(({id, text}) => !there.has(id) && text === words);
    // Where the first piece has kept the id, only the id of the others says whose they are.
    const message = whole ?? texts.find(({id, text}) => isPiece(words, text) && (!there.has(id) || own.startsWith(id)));
    return message ? [{unit, own, id: message.id, isWhole: whole !== undefined}] : [];
  });
  if (!strays[0]) return false;
  const {unit, own, id, isWhole} = strays.find((stray) => !stray.isWhole) ?? strays[0];
  const many = strays.length > 1 ? `, and so it is with ${strays.length} units` : '';
  const sentence = isWhole
    ? `"${id}" is missing, and its English and a translation are in the unit "${own}"${many}; restore the ids`
    : `"${id}" is cut into pieces, of which one is the unit "${own}"${many}; let your tool write one unit for each message`;
  problem(unit.lineNumber ?? 1, sentence, id);
  return true;
};

/** Whether some words stand in a text, from the beginning of a word to the end of one. */
const isPiece = (words: string, text: string): boolean => {
  const at = words.includes(' ') ? text.indexOf(words) : -1;
  return at >= 0 && !/[\p{L}\d]$/u.test(text.slice(0, at)) && !/^[\p{L}\d]/u.test(text.slice(at + words.length));
};

/**
 * Gives a missing message the unit of an unknown id with English that is much like its own: the translation then stands
 * beside the English of now, as of older English.
 */
const takeAlike = (
  unknown: readonly Element[],
  units: readonly Element[],
  english: readonly EnglishMessage[],
  oddity: Say,
): void => {
  const there = new Set(units.map((unit) => attributeOf(unit, 'id')));
  for (const unit of unknown) {
    if (!plain(children(unit, 'target')[0])) continue;
    const source = bare(plain(children(unit, 'source')[0]));
    const [best] = english
      .filter(({id}) => !there.has(id))
      .map(({id, text}) => ({id, share: likeness(source, bare(text))}))
      .sort((a, b) => b.share - a.share);
    if (!best || best.share < 0.6) continue;
    const [own, line] = [attributeOf(unit, 'id'), unit.lineNumber ?? 1];
    oddity(line, `"${best.id}" has the id "${own}" and other English; its translation is kept beside ours`, best.id);
    unit.setAttribute('id', best.id);
    there.add(best.id);
  }
};

/** How many words of two texts are the same, from 0 to 1. */
const likeness = (one: string, other: string): number => {
  const [a, b] = [one, other].map((text) => new Set(text.toLowerCase().match(/[\p{L}\d]+/gu)));
  const shared = [...a!].filter((word) => b!.has(word)).length;
  return shared > 1 ? (2 * shared) / (a!.size + b!.size) : 0;
};
