/** In the page of a run: the language and direction of each section, and of words in another script. */
import {nameOf} from '../../deep.ts';
import {closest, hasText, seenElements, type LookedAt} from './looked.ts';

/** Languages that are not written in Latin letters, and the scripts of each. */
const scripts: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
  ru: /\p{Script=Cyrillic}/u,
  ko: /\p{Script=Hangul}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  'zh-Hans': /\p{Script=Han}/u,
  'zh-Hant': /\p{Script=Han}/u,
};

const latin = /\p{Script=Latin}/u;
/** Four words or more of Latin letters: more than a name or an abbreviation. */
const latinWords = /(?:\p{Script=Latin}{2,}[\s,.:;’'-]+){4,}/u;

const ownText = ({childNodes}: Element): string =>
  [...childNodes].flatMap(({nodeType, nodeValue}) => (nodeType === Node.TEXT_NODE ? [nodeValue!] : [])).join(' ');

/** The failure of words that are in another language than their nearest `lang` says, as far as letters tell. */
const wrongScript = (element: Element): string | undefined => {
  const lang = closest(element, '[lang]')?.getAttribute('lang') ?? '';
  const text = ownText(element).trim();
  const script = scripts[lang];
  const isWrong = script
    ? latinWords.test(text) && !script.test(text)
    : Object.values(scripts).some((other) => other.test(text)) && !latin.test(text);
  return isWrong ? `"${text.slice(0, 60)}" is marked as "${lang}"` : undefined;
};

/** @param code The language that the page asks for. */
export const languageResults = (code: string, direction: string): LookedAt => {
  const seen = seenElements();
  const sections = seen.filter((element) => element.matches('section[lang]'));
  const wrong = sections.filter(({lang, dir}) => lang !== code || dir !== direction);
  const texts = seen.filter(hasText);
  return {
    language: {
      things: sections.length,
      failures: wrong.map((element) => `${nameOf(element)} is marked "${element.lang}" ${element.dir}`),
    },
    parts: {things: texts.length, failures: texts.flatMap((element) => wrongScript(element) ?? [])},
  };
};
