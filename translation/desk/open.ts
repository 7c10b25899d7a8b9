/** Opens an .xlf file at the translator’s desk, in any shape that `npm run locales` takes, or says why not. Pure. */
import {liveOf, type LiveLanguage} from '../../preview/live-language.ts';
import {isUnreadable} from '../../tools/locales/check.ts';
import type {EnglishMessage} from '../../tools/locales/english.ts';
import {readXliff, type XliffFile} from '../../tools/locales/xliff.ts';
import {isSameLanguage} from '../language-tag.ts';
import {takeUp} from '../take-up.ts';

/** The project that files are opened for. */
export interface Project {
  readonly english: readonly EnglishMessage[];
  /** BCP 47 tags of the languages that it has. */
  readonly codes: readonly string[];
}

export type Opened =
  | {
      readonly xliff: XliffFile;
      /** Words of messages that the English does not have any more. They are not in the file that is saved. */
      readonly leftOut: readonly {readonly id: string; readonly text: string}[];
      /** How many translations are of other English than the project’s. */
      readonly otherEnglish: number;
    }
  | {readonly refused: readonly string[]};

/**
 * @param name Name of the file, for the sentences.
 * @param fallback The language of a file that names none.
 */
export const openFile = (name: string, text: string, fallback: string, {english, codes}: Project): Opened => {
  const tag = /\btarget-language\s*=\s*["']([^"']*)["']/.exec(text)?.[1]?.trim() ?? fallback;
  const code = codes.find((each) => each === tag) ?? codes.find((each) => isSameLanguage(tag, each));
  if (code === undefined)
    return {
      refused: [`${name} is in “${tag}”, which the project does not have; “npm run locales -- new ${tag}” begins it.`],
    };
  const xliff = readXliff(name, text, code, takeUp(english));
  const {findings} = liveOf(name, xliff, english);
  // A unit that cannot be read would be lost on saving.
  const refused = isUnreadable(findings) ? findings.filter(({kind}) => kind === 'broken') : xliff.problems;
  if (refused.length) return {refused: refused.map(({file, line, sentence}) => `${file}:${line} ${sentence}.`)};
  const texts = new Map(english.map((message) => [message.id, message.text]));
  return {
    xliff,
    leftOut: xliff.units.flatMap(({id, target}) => (target && !texts.has(id) ? [{id, text: target}] : [])),
    otherEnglish: xliff.units.filter(({id, source}) => texts.has(id) && source !== texts.get(id)).length,
  };
};

/** The state of every message, with the checks of the translators' command. */
export const look = (xliff: XliffFile, english: readonly EnglishMessage[]): LiveLanguage =>
  liveOf(`${xliff.locale}.xlf`, xliff, english);
