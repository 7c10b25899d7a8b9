/**
 * Whether a tag, as tools write it, means the language of a file: "es-ES", "es_ES" and "ES" mean "es", "zh-TW" means
 * "zh-Hant", "fil" means "tl". The region says nothing, another script is another language. Pure.
 */
export const isSameLanguage = (tag: string, locale: string): boolean => {
  const full = languageAndScript(tag);
  return full !== undefined && full === languageAndScript(locale);
};

const languageAndScript = (tag: string): string | undefined => {
  try {
    const {language, script} = new Intl.Locale(modern(tag)).maximize();
    return `${language}-${script}`;
  } catch {
    return undefined;
  }
};

/**
 * Spellings of POSIX, Android (`pt-rBR`, `b+zh+Hant`) and older Windows, and the one extended language in use, none of
 * which `Intl` reads.
 */
const modern = (tag: string): string =>
  tag
    .replace(/^b\+/, '')
    .replaceAll('+', '-')
    .replace(/[.@].*$/, '')
    .replaceAll('_', '-')
    .replace(/^([a-z]{2,3})-r([A-Z]{2})$/, '$1-$2')
    .replace(/^zh-ch([st])$/i, 'zh-Han$1')
    .replace(/^zh-(?=cmn|yue)/i, '');
