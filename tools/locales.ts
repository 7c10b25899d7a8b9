/**
 * The languages of the project, for the build and the translator. Alone, it brings the .xlf files up to date with the
 * English and says what is left to do; with `check` it only looks, and fails where anything is; with `publish`, as the
 * build calls it, it writes the locale data of every section that is whole; with `status` it prints a table of all
 * languages; with `new sw` it begins another one. All but `status` refuse content that is not sound. `npm run locales`
 * does the first and then builds: see tools/translator.ts.
 */
import {existsSync, globSync, readFileSync} from 'node:fs';
import {leukemia as condition} from '../src/conditions/leukemia/index.ts';
import type {Locale} from '../src/i18n/locale.ts';
import {checkLocale, heldBack, type Finding} from './locales/check.ts';
import {compose} from './locales/compose.ts';
import {checkCondition} from './locales/condition-check.ts';
import {disorderIn} from './locales/disorder.ts';
import {digestOf, isCurrent, renew} from './locales/edition.ts';
import {openProject, readWords, type EnglishMessage, type Words} from './locales/english.ts';
import {writeWhole} from './locales/file.ts';
import {begin} from './locales/new.ts';
import {checkNotes} from './locales/notes-check.ts';
import {localeData, publish, type Examined} from './locales/publish.ts';
import {statusTable} from './locales/status.ts';
import {readXliff, type XliffFile} from './locales/xliff.ts';

const [command = 'update', code] = process.argv.slice(2);
const configFile = 'lit-localize.json';
const folder = 'src/conditions/leukemia';
const editionFile = `${folder}/edition.ts`;

const main = async (): Promise<number> => {
  const begun = command === 'new' ? begin(readFileSync(configFile, 'utf8'), code) : undefined;
  if (begun && 'problem' in begun) {
    console.error(begun.problem);
    return 1;
  }
  const {localizer, targetLocales} = openProject(configFile);
  const locales = begun ? [...targetLocales, begun.tag] : targetLocales;
  const words = readWords(localizer);
  const {english} = words;
  if (command === 'status') {
    console.log(statusTable(look(locales, english), english));
    return 0;
  }
  const faults = await faultsIn(words);
  faults.forEach((fault) => console.error(fault));
  if (faults.length && command !== 'check') {
    console.error('Nothing was written.');
    return 1;
  }
  const before = look(locales, english);
  if (command === 'publish') return publishAll(before, english);
  const edition = readFileSync(editionFile, 'utf8');
  const digest = digestOf(english);
  if (command === 'check') {
    if (!isCurrent(edition, digest)) console.error(`${editionFile}: the English has changed; run "npm run locales".`);
    return tell(before, english) || Number(!isCurrent(edition, digest) || faults.length > 0);
  }
  const broken = before.flatMap(({findings}) => findings.filter(({kind}) => kind === 'broken'));
  if (broken.length) {
    broken.forEach(say);
    console.error('Nothing was written.');
    return 1;
  }
  if (begun) writeWhole(configFile, begun.text);
  if (!isCurrent(edition, digest))
    writeWhole(editionFile, renew(edition, digest, new Date().toISOString().slice(0, 10)));
  for (const {file, xliff, findings} of before) {
    const text = compose(xliff, english);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    findings.filter(({kind}) => kind === 'odd' || kind === 'unknown').forEach(say);
    writeWhole(file, text);
  }
  tell(look(locales, english), english);
  return 0;
};

/** What is wrong with the content itself. The build needs no notes, so that one can be written after its message. */
const faultsIn = async ({files, notes}: Words): Promise<readonly string[]> => {
  const around = globSync('src/interface/*.ts', {exclude: ['**/*.notes.ts']}).sort();
  const words = await Promise.all(around.map(async (file) => Object.values((await import(`../${file}`)) as object)));
  return [
    ...checkCondition({condition, file: `${folder}/index.ts`, files, words}),
    ...(command === 'publish' ? [] : checkNotes(files, notes)),
  ];
};

interface InFile extends Examined {
  readonly file: string;
}

/** Reads every language; many of them take a while, so whoever watches sees how far it is. */
const look = (locales: readonly string[], english: readonly EnglishMessage[]): readonly InFile[] =>
  locales.map((locale, index) => {
    progress(`${index + 1} of ${locales.length}: ${locale}`);
    const file = `locales/${locale}.xlf`;
    const text = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    const xliff = text === undefined ? emptyFile(locale) : readXliff(file, text, locale);
    if (index === locales.length - 1) progress('');
    const findings = checkLocale(file, xliff, english);
    const isExplained = findings.some(({kind}) => kind === 'broken' || kind === 'odd' || kind === 'unknown');
    const disorder = text === undefined || isExplained ? undefined : disorderIn(file, text, xliff, english);
    return {file, xliff, findings: disorder ? [...findings, disorder] : findings};
  });

const emptyFile = (locale: string): XliffFile => ({
  locale,
  units: [],
  phases: new Map(),
  problems: [],
  oddities: [],
});

const publishAll = (languages: readonly InFile[], english: readonly EnglishMessage[]): number => {
  const published = languages.map((language) => localeData(language, english));
  publish(published.filter((locale): locale is Locale => locale !== undefined));
  languages.forEach(({file, xliff, findings}, index) => {
    sayAll(file, findings, english);
    const held = [...heldBack(findings)];
    if (!published[index]) console.error(`${xliff.locale}: not published at all.`);
    else if (held.includes('label')) console.error(`${xliff.locale}: shown in English, as its labels are not done.`);
    else if (held.length) console.error(`${xliff.locale}: not published, so shown in English: ${held.join(', ')}.`);
  });
  return 0;
};

const say = ({file, line, sentence}: Finding): void => console.error(`${file}:${line} ${sentence}.`);

/** A language that has just begun is one sentence and not hundreds. */
const sayAll = (file: string, findings: readonly Finding[], english: readonly EnglishMessage[]): void => {
  if (findings.length === english.length && findings.every(({kind}) => kind === 'missing'))
    console.error(`${file}:1 has none of the ${english.length} messages yet; run "npm run locales" and translate it.`);
  else findings.forEach(say);
};

const tell = (languages: readonly InFile[], english: readonly EnglishMessage[]): number => {
  languages.forEach(({file, findings}) => sayAll(file, findings, english));
  const left = languages.flatMap(({findings}) => findings).length;
  const all = `${english.length} messages, ${languages.length} languages.`;
  console.error(left ? `${left} left to do. ${all}` : `Locales are complete: ${all}`);
  return Number(left > 0);
};

const progress = (text: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${text}`);
};

process.exitCode = await main();
