/**
 * What a project had before a tool wrote a file, and has no more: units that a person has not filtered for, empty
 * targets, and letters that another encoding does not have.
 */
import {existsSync} from 'node:fs';
import type {Finding} from '../tools/locales/check.ts';
import type {EnglishMessage} from '../tools/locales/english.ts';
import type {InFile} from '../tools/locales/project.ts';
import {rulesOf} from '../tools/locales/rules.ts';
import type {Unit} from '../tools/locales/unit.ts';
import type {XliffFile} from '../tools/locales/xliff.ts';
import {isBlank} from './blank.ts';
import {readBefore, type Before} from './committed.ts';
import {hasLostLetters} from './encoding.ts';
import {keepUnits, named, odd} from './keep-units.ts';
import {damageOf} from './quality.ts';

/**
 * Keeps what was committed last where a tool has left it out. A file that has lost many translations, or the letters of
 * most, is refused, and so is one without some of its units where Git does not know it; a few are named.
 * @param isNew Whether messages of the English may be new, so that no file has had them.
 */
export const keepWords = (language: InFile, english: readonly EnglishMessage[], isNew: boolean): InFile => {
  const {file, xliff, findings} = language;
  if (findings.some(({kind}) => kind === 'broken')) return language;
  const add = (...more: readonly Finding[]): InFile => ({...language, findings: [...findings, ...more]});
  const refuse = (sentence: string): InFile => add({file, line: 1, kind: 'broken', sentence});

  const damage = damaged(xliff, english);
  if (damage) return refuse(damage);
  const before = readBefore(file, xliff.locale, english);
  if (!before) return language;
  if (!existsSync(file)) {
    const {size} = before.words;
    const remedy = `restore it, or take "${xliff.locale}" out of lit-localize.json`;
    return size ? refuse(`is not here, and had translations of ${size} messages; ${remedy}`) : language;
  }
  const loss = lossOf(xliff, before) ?? (before.committed ? undefined : goneOf(xliff, before, english, isNew));
  if (loss) return refuse(loss);

  const {committed, words} = before;
  const emptied = emptiedIn(xliff, before).map(({id, line}) =>
    odd(file, line, id, `has lost its translation “${words.get(id)!}”; restore it if it still holds`),
  );
  return committed ? keepUnits(add(...emptied), committed, english) : add(...emptied);
};

/** So many are no person's doing. */
const many = 10;

/** Why a file cannot be taken whose letters were read in a wrong encoding. */
const damaged = ({locale, units}: XliffFile, english: readonly EnglishMessage[]): string | undefined => {
  const rules = rulesOf(locale);
  const texts = new Map(english.map(({id, text}) => [id, text]));
  const found = units.flatMap(({id, target}) => {
    const text = texts.get(id);
    const damage = text !== undefined && target ? damageOf(rules, text, target) : undefined;
    return damage ? [{id, damage}] : [];
  });
  return found.length < many
    ? undefined
    : `has ${found[0]!.damage} in "${found[0]!.id}" and the like in ${found.length - 1} others, which a wrong encoding has left; let your tool read and save the file in UTF-8`;
};

/** Why a file cannot be taken that has lost much of what was there. */
const lossOf = (xliff: XliffFile, before: Before): string | undefined => {
  const {committed, words} = before;
  const emptied = emptiedIn(xliff, before);
  if (emptied.length >= many || emptied.length * 2 > words.size)
    return emptied.length
      ? `has no translation for ${named(emptied.map(({id}) => id))}, for which one ${committed ? 'was committed' : 'was in the last build'}; let your tool write its targets, or restore them`
      : undefined;
  const lettered = xliff.units.filter(({id, target}) => target && /[^\0-\x7F\P{L}]/u.test(words.get(id) ?? ''));
  const lost = lettered.filter(({id, target}) => hasLostLetters(words.get(id)!, target!));
  if (lost.length >= many && lost.length * 2 > lettered.length)
    return `has lost letters other than a to z in ${named(lost.map(({id}) => id))}; let your tool save the file in UTF-8`;
  const bare = xliff.units.filter(({source, target}) => target && !source);
  return committed || bare.length < many
    ? undefined
    : `has no English for ${named(bare.map(({id}) => id))}; let your tool write its sources, or restore them`;
};

/** Why a file cannot be taken that lacks units, where nothing says what was in them. */
const goneOf = (
  {units}: XliffFile,
  {words}: Before,
  english: readonly EnglishMessage[],
  isNew: boolean,
): string | undefined => {
  const there = new Set(units.map(({id}) => id));
  const gone = english.map(({id}) => id).filter((id) => !there.has(id) && (words.has(id) || !isNew));
  return gone.length
    ? `has no unit for ${named(gone)}, as it had before; let your tool write all units, or restore them`
    : undefined;
};

const emptiedIn = ({units}: XliffFile, {words}: Before): readonly Unit[] =>
  units.filter((unit) => isBlank(unit) && words.has(unit.id));
