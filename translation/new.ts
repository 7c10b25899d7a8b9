import {isLanguageTag} from '../src/i18n/negotiate.ts';

/**
 * Begins a language: one more word in lit-localize.json.
 * @param config The text of that file.
 * @param code BCP 47 tag.
 * @returns The new text and the tag in its usual spelling, or one sentence about the mistake.
 */
export const begin = (
  config: string,
  code: string | undefined,
): {readonly text: string; readonly tag: string} | {readonly problem: string} => {
  if (!code || !isLanguageTag(code) || !usualTag.test(code))
    return {problem: `"${code ?? ''}" is no language: write its tag, as in "npm run locales -- new sw".`};
  const tag = Intl.getCanonicalLocales(code)[0]!;
  const codes = (JSON.parse(config) as {targetLocales: readonly string[]}).targetLocales;
  const same = ['en', ...codes].find((each) => fullTag(each) === fullTag(tag));
  if (same)
    return {problem: `"${code}" is there already${same === code ? '' : `, as "${same}"`}; nothing was written.`};
  const text = config.replace(/("targetLocales": )\[[^\]]*\]/, `$1${list([...codes, tag])}`);
  return text === config ? {problem: 'lit-localize.json has no "targetLocales"; restore them.'} : {text, tag};
};

/** Language, script, region and variants; the names of languages look like tags, but are longer. */
const usualTag = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*$/i;

/** With the script and the region that go without saying: "zh" is "zh-Hans-CN". */
const fullTag = (tag: string): string => new Intl.Locale(tag).maximize().toString();

/** As the formatter has it. */
const list = (codes: readonly string[]): string => {
  const line = `[${codes.map((code) => `"${code}"`).join(', ')}]`;
  return line.length < 99 ? line : `[\n${codes.map((code) => `    "${code}"`).join(',\n')}\n  ]`;
};
