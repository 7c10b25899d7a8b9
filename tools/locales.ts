/**
 * The languages of the project. With `publish`, as the build calls it, writes the locale data of every section that is
 * whole, and the signatures of the English. All other commands are the translators' and in translation/commands.ts: `npm run locales` runs them.
 */
import {reviewFiles} from '../reports/reviews/in-project.ts';
import {signaturesIn} from '../reports/reviews/signatures.ts';
import type {Locale} from '../src/i18n/locale.ts';
import {readCommandLine} from './command-line.ts';
import {heldBack} from './locales/check.ts';
import {openProject, readWords} from './locales/english.ts';
import {configFile, examine, faultsIn, say, toSay} from './locales/project.ts';
import {localeData, publish} from './locales/publish.ts';

/** @returns The exit code. */
const publishAll = async (): Promise<number> => {
  const {localizer, targetLocales} = openProject(configFile);
  const words = readWords(localizer);
  const source = Object.fromEntries(words.english.map(({id, text}) => [id, text]));
  const {signed, ended, faults: unusable} = signaturesIn(reviewFiles(), source);
  const faults = [...(await faultsIn(words)), ...unusable];
  if (faults.length) {
    console.error([...faults, 'Nothing was written.'].join('\n'));
    return 1;
  }
  const languages = examine(targetLocales, words.english);
  const published = languages.map((language) => localeData(language, words.english));
  publish(
    published.filter((locale): locale is Locale => locale !== undefined),
    signed,
  );
  ended.forEach((sentence) => console.error(sentence));
  languages.forEach((language, index) => {
    toSay(language, words.english).forEach(say);
    const {locale} = language.xliff;
    const held = [...heldBack(language.findings)];
    if (!published[index]) console.error(`${locale}: not published at all.`);
    else if (held.includes('label')) console.error(`${locale}: shown in English, as its labels are not done.`);
    else if (held.length) console.error(`${locale}: not published, so shown in English: ${held.join(', ')}.`);
  });
  return 0;
};

/** @returns The exit code. */
export const runLocales = async (command = 'update', code?: string): Promise<number> =>
  command === 'publish' ? publishAll() : (await import('../translation/commands.ts')).runCommand(command, code);

if (import.meta.main)
  process.exitCode = await runLocales(...readCommandLine({}, process.argv[2] === 'new' ? 2 : 1).positionals);
