/**
 * How easy each translation is to read, as a table: `npm run locales -- readability` prints it. It says nothing of the
 * English, which has its own test, and a good number says nothing of whether a text is right or understood.
 */
import {existsSync, readFileSync} from 'node:fs';
import {readabilityTable} from './table.ts';
import {emptyFile, readXliff} from '../tools/locales/xliff.ts';
import {openProject, readEnglish} from '../tools/locales/english.ts';
import {takeUp} from '../translation/take-up.ts';

const {targetLocales, localizer} = openProject('lit-localize.json');
const english = readEnglish(localizer);

const languages = targetLocales.map((locale) => {
  const file = `locales/${locale}.xlf`;
  return existsSync(file) ? readXliff(file, readFileSync(file, 'utf8'), locale, takeUp(english)) : emptyFile(locale);
});
console.log(readabilityTable(languages));
