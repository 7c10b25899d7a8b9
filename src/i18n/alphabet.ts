import {isSupported} from './name-of.ts';

/**
 * Things in the alphabetical order of a language.
 * @param name The text to sort by.
 */
export const inAlphabet = <T>(things: readonly T[], name: (thing: T) => string, lang: string): readonly T[] => {
  const {compare} = new Intl.Collator(isSupported(Intl.Collator, lang) ? lang : 'en');
  return [...things].sort((one, other) => compare(name(one), name(other)));
};
