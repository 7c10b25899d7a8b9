/**
 * A language's name for itself, as it would begin a line in a menu; its code where the engine does not know the
 * language, which would otherwise answer in the browser's own.
 * @param code BCP 47 tag.
 */
export const nameOf = (code: string): string => {
  if (!isSupported(Intl.DisplayNames, code)) return code;
  const name = new Intl.DisplayNames([code], {type: 'language'}).of(new Intl.Locale(code).baseName) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
};

/** Whether this engine has data for the language. */
export const isSupported = (intl: {supportedLocalesOf: (code: string) => string[]}, code: string): boolean =>
  intl.supportedLocalesOf(code).length > 0;
