import {ownFields} from '../content/own-fields.ts';
import {parseTag} from './language-tag.ts';

/**
 * Finds the available language that best matches the requested one. The script has to match: `zh-TW` is Chinese in
 * traditional characters, so it finds `zh-Hant` and not `zh-Hans`.
 * @param requested A language tag as found in pages, such as `es-MX`, `es_MX` or `zh-yue`.
 * @param available BCP 47 tags, or tags as a hospital writes them.
 * @returns One of `available`, or undefined if none matches or `requested` is not a language tag.
 */
export const negotiate = (requested: string, available: readonly string[]): string | undefined => {
  // Fast path: the first `maximize` of a page takes tens of milliseconds on a cheap phone.
  if (available.includes(requested)) return requested;
  const wanted = parseTag(requested);
  if (!wanted) return undefined;
  let best: string | undefined;
  let bestScore = -1;
  for (const code of available) {
    const offered = parseTag(code);
    if (offered?.language !== wanted.language || offered.likely.script !== wanted.likely.script) continue;
    const isOfRegion = offered.region === wanted.likely.region;
    const score = offered.tag === wanted.tag ? 3 : !offered.region ? 1 : isOfRegion ? 2 : 0;
    if (score > bestScore) [best, bestScore] = [code, score];
  }
  return best;
};

/** Whether a whole text is one language tag. */
export const isLanguageTag = (text: string): boolean => parseTag(text)?.isWhole === true;

/** Whether there may be such a language. No code has a first part of five letters or more, as the name in `Spanish`. */
export const mayBeLanguage = (text: string): boolean => isLanguageTag(text) && !/^[a-z]{5}/i.test(text);

/** A tag in the form that HTML and `Intl` accept, as in `es-MX` for `es_MX`; unchanged if it is valid already. */
export const validTag = (lang: string): string => {
  try {
    return Intl.getCanonicalLocales(lang) && lang;
  } catch {
    return parseTag(lang)?.tag ?? lang;
  }
};

/** A language with the region of the requested tag, which determines units and separators. */
export const regionalTag = (requested: string, lang: string): string => {
  const {region} = parseTag(requested) ?? {};
  return region && negotiate(requested, [lang]) ? new Intl.Locale(lang, ownFields({region})).toString() : lang;
};
