/** Checks of the form of a translation: its length, its marks and its characters. Pure. */
import type {EnglishMessage} from '../tools/locales/english.ts';
import {rulesOf} from '../tools/locales/rules.ts';
import {privateIn, seen, strangeSpacesIn, unseenIn} from './characters.ts';

/** @returns The faults of a text, each the end of a sentence that begins with the id of the message. */
export const findFormFlaws = (
  locale: string,
  {text, limit}: Pick<EnglishMessage, 'text' | 'limit'>,
  target: string,
): readonly string[] => {
  const [unseen, ofOthers, spaces] = [unseenIn(target), privateIn(target), strangeSpacesIn(locale, target)];
  const words = seen(target);
  const touching: readonly string[] =
    target.match(/\p{L}*\p{Ll}{2}[.?!](?!Net\b)(?=\p{Lu}\p{Ll}|[¿¡]\p{L})\P{Z}+/gu) ?? [];
  const markUp: readonly string[] = target.match(/<\/?[a-z][^<>]*>/gi) ?? [];
  const flaws: readonly (string | false | undefined)[] = [
    limit !== undefined &&
      [...words].length > limit &&
      `has ${[...words].length} characters where ${limit} have room; say it shorter`,
    unseen.length === 1 && `has the invisible character ${unseen[0]}; take it out`,
    unseen.length > 1 && `has the invisible characters ${unseen.join(', ')}; take them out`,
    spaces.length > 0 && `has ${spaces.join(', ')}; write an ordinary space, or none inside a word`,
    ofOthers.length > 0 &&
      `has ${ofOthers.join(', ')} of private use, which other fonts draw in another way or not at all; write a letter of the language`,
    isUnbroken(target) &&
      'has no-break spaces between most words, so that its lines cannot break; write ordinary spaces',
    touching.length > 0 && `has sentences that touch: "${touching.join('", "')}"; write a space between them`,
    markUp.length > 0 && `has mark-up written as letters: ${markUp.join(', ')}; messages are plain text only`,
    ...typography(locale, text, words),
    rulesOf(locale).check?.(words),
  ];
  return flaws.filter((flaw) => typeof flaw === 'string');
};

/** Whether a tool has written a no-break space for each space. */
const isUnbroken = (target: string): boolean => {
  const fixed = target.match(/(?<=[\p{L}\d,.])[\u00A0\u202F](?=\p{L})/gu) ?? [];
  return fixed.length > 2 && fixed.length > (target.match(/ /g) ?? []).length;
};

const typography = (locale: string, text: string, target: string): readonly (string | false)[] => {
  const isRightToLeft = /^(?:ar|fa|he|ur)\b/.test(locale);
  const isCjk = /^(?:zh|ja)\b/.test(locale);
  const end = (words: string): string =>
    /[.?!。？！؟۔:：]?["“”»」』)）]?$/.exec(words)![0].replace(/["“”»」』)）]/g, '');
  const mark = (words: string): string =>
    ({'。': '.', '？': '?', '！': '!', '؟': '?', '۔': '.', '：': ':'})[end(words)] ?? end(words);
  return [
    /['"]/.test(target) && 'has a straight quotation mark or apostrophe; use those of the language',
    /[.?]$/.test(text) &&
      text.length > 60 &&
      mark(text) !== mark(target) &&
      `ends with "${end(target)}" where the English has "${end(text)}"`,
    isRightToLeft && /[,;?]/.test(target) && 'has Latin punctuation; write ، ؛ ؟',
    isCjk &&
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][,.:;!?()]|[,.:;!?()][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(
        target,
      ) &&
      'has half-width punctuation; write ，。：；（）',
  ];
};
