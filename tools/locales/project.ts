/** The languages of the project as their files have them, for the build and the translators' commands. */
import {existsSync, globSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {leukemia as condition} from '../../src/conditions/leukemia/index.ts';
import {checkLocale, type Finding, type FindFlaws} from './check.ts';
import {checkCondition} from '../../lint/condition/check.ts';
import type {EnglishMessage, Words} from './english.ts';
import type {Examined} from './publish.ts';
import {emptyFile, readXliff, type TakeUp, type XliffFile} from './xliff.ts';

export const configFile = 'lit-localize.json';
export const conditionFolder = 'src/conditions/leukemia';

export interface InFile extends Examined {
  readonly file: string;
}

/** Parts of the translators' commands, which the build does without. */
export interface TranslatorChecks {
  readonly takeUp?: (english: readonly EnglishMessage[]) => TakeUp;
  readonly findFlaws?: FindFlaws;
  /** Finds terms that are explained nowhere, or by two messages. */
  readonly termFlaws?: (file: string, xliff: XliffFile) => readonly Finding[];
  /** Finds that a file is in another form than `npm run locales` writes. */
  readonly disorderIn?: (
    file: string,
    text: string,
    xliff: XliffFile,
    english: readonly EnglishMessage[],
  ) => Finding | undefined;
}

/** Reads every language. Many of them take a while, so the terminal shows the progress. */
export const examine = (
  locales: readonly string[],
  english: readonly EnglishMessage[],
  {takeUp, findFlaws, termFlaws, disorderIn}: TranslatorChecks = {},
): readonly InFile[] =>
  locales.map((locale, index) => {
    progress(`${index + 1} of ${locales.length}: ${locale}`);
    const file = `locales/${locale}.xlf`;
    const text = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    const xliff = text === undefined ? emptyFile(locale) : readXliff(file, text, locale, takeUp?.(english));
    if (index === locales.length - 1) progress('');
    const findings = [...checkLocale(file, xliff, english, findFlaws), ...(termFlaws?.(file, xliff) ?? [])];
    const isExplained = findings.some(({kind}) => kind === 'broken' || kind === 'odd' || kind === 'unknown');
    const disorder = text === undefined || isExplained ? undefined : disorderIn?.(file, text, xliff, english);
    return {file, xliff, findings: disorder ? [...findings, disorder] : findings};
  });

const progress = (text: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${text}`);
};

/** Faults of the content itself, a sentence each. */
export const faultsIn = async ({files}: Words): Promise<readonly string[]> => {
  const around = globSync('src/interface/*.ts', {exclude: ['**/*.notes.ts']}).sort();
  const modules = around.map((file) => import(pathToFileURL(resolve(file)).href) as Promise<object>);
  const words = (await Promise.all(modules)).map((module) => Object.values(module));
  return checkCondition({condition, file: `${conditionFolder}/index.ts`, files, words});
};

export const say = ({file, line, sentence}: Finding): void => console.error(`${file}:${line} ${sentence}.`);

/** The findings to say: a language that has just begun is one sentence and not hundreds. */
export const toSay = ({file, findings}: InFile, english: readonly EnglishMessage[]): readonly Finding[] => {
  if (findings.length !== english.length || findings.some(({kind}) => kind !== 'missing' && kind !== 'empty'))
    return findings;
  const sentence = `has none of the ${english.length} messages yet; run "npm run locales" and translate it`;
  return [{file, line: 1, kind: 'missing', sentence}];
};
