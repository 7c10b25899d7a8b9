import {ownFields} from '../content/own-fields.ts';

/**
 * Name of a language in the language itself, capitalized for a menu. Returns the code if the browser lacks data for the
 * language, because `Intl` would then answer in the browser's own language.
 * @param code BCP 47 tag.
 */
export const nameOf = (code: string): string => {
  if (!isSupported(Intl.DisplayNames, code)) return code;
  const name = new Intl.DisplayNames([code], ownFields({type: 'language'})).of(new Intl.Locale(code).baseName) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
};

/** Whether the browser has data for the language. */
export const isSupported = (intl: {supportedLocalesOf: (code: string) => string[]}, code: string): boolean =>
  intl.supportedLocalesOf(code).length > 0;
