/**
 * Files of other tools, in our form: their ids, groups, segments, region codes and spellings of the English. Each
 * change is named, and no word is lost by one.
 */
import type {Document, Element} from '@xmldom/xmldom';
import type {EnglishMessage} from '../tools/locales/english.ts';
import {isUntranslated} from '../tools/locales/states.ts';
import type {Say} from '../tools/locales/unit.ts';
import type {TakeUp} from '../tools/locales/xliff.ts';
import {all, attributeOf, children, plain} from '../tools/locales/xml.ts';
import {bare} from './characters.ts';
import {takeIds} from './ids.ts';
import {isSameLanguage} from './language-tag.ts';
import {refuseMixed} from './mixed.ts';
import {restoreIds} from './po.ts';
import {joinSegments} from './segments.ts';

/** @param english All messages: their ids are the known ones. */
export const takeUp =
  (english: readonly EnglishMessage[]): TakeUp =>
  (document, locale, problem, oddity) => {
    const [file, another] = all(document, 'file');
    // Files that are refused as a whole.
    const isOther = /^2/.test(document.documentElement?.getAttribute('version') ?? '');
    if (!file || another || isOther || !takeLanguage(file, locale, oddity)) return false;
    const wasPo = restoreIds(document, problem, oddity);
    // Groups may hold the ids.
    takeIds(document, english, problem, oddity);
    leaveGroups(document, oddity);
    refuseMixed(all(document, 'trans-unit'), english, problem);
    const texts = new Map(english.map(({id, text}) => [id, text]));
    for (const unit of all(document, 'trans-unit')) {
      joinSegments(unit, locale, problem, oddity);
      restoreEnglish(unit, texts, oddity);
      nameDecomposed(unit, oddity);
      refuseAside(unit, problem);
    }
    return wasPo;
  };

/** @returns Whether the file is in the language, as far as it says so. */
const takeLanguage = (file: Element, locale: string, oddity: Say): boolean => {
  const tag = attributeOf(file, 'target-language');
  if (!tag || tag === locale) return true;
  if (!isSameLanguage(tag, locale)) return false;
  oddity(file.lineNumber ?? 1, `has target-language="${tag}", which is taken for "${locale}"`);
  file.setAttribute('target-language', locale);
  return true;
};

/** Puts the units into the body, where ours are. */
const leaveGroups = (document: Document, oddity: Say): void => {
  const body = all(document, 'body')[0];
  const grouped = all(document, 'trans-unit').filter((unit) => unit.parentNode !== body && isGrouped(unit, body));
  for (const unit of grouped) body!.appendChild(unit);
  if (grouped[0]) oddity(grouped[0].lineNumber ?? 1, 'has <group>s around units, which are taken out of them');
};

const isGrouped = (unit: Element, body: Element | undefined): boolean => {
  let parent = unit.parentNode;
  while (parent?.localName === 'group') parent = parent.parentNode;
  return body !== undefined && parent === body;
};

/** English that says the same in other characters does not make its translation stale. */
const restoreEnglish = (unit: Element, texts: ReadonlyMap<string, string>, oddity: Say): void => {
  const id = attributeOf(unit, 'id');
  const [text, source] = [texts.get(id), children(unit, 'source')[0]];
  if (text === undefined || !source || plain(source) === text || bare(plain(source)) !== bare(text)) return;
  source.textContent = text;
  oddity(unit.lineNumber ?? 1, `"${id}" has its English in other characters, such as entities written twice`, id);
};

const nameDecomposed = (unit: Element, oddity: Say): void => {
  const id = attributeOf(unit, 'id');
  const words = [...children(unit, 'source'), ...children(unit, 'target')].map(({textContent}) => textContent ?? '');
  if (words.some((text) => text !== text.normalize('NFC')))
    oddity(unit.lineNumber ?? 1, `"${id}" has decomposed letters, which are composed (NFC)`, id);
};

/** A translation that stands only beside the target is no part of what we write. */
const refuseAside = (unit: Element, problem: Say): void => {
  const id = attributeOf(unit, 'id');
  const target = children(unit, 'target')[0];
  const isCopy =
    target && isUntranslated(attributeOf(target, 'state')) && plain(target) === plain(children(unit, 'source')[0]);
  if (plain(target) && !isCopy) return;
  const aside = children(unit, 'alt-trans').flatMap((other) => children(other, 'target'));
  if (aside.some((words) => plain(words)))
    problem(
      unit.lineNumber ?? 1,
      `"${id}" has a translation only in <alt-trans>; let your tool write it into <target>`,
      id,
    );
};
