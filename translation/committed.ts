/** What a language had before a tool wrote its file. */
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import type {EnglishMessage} from '../tools/locales/english.ts';
import {readXliff, type XliffFile} from '../tools/locales/xliff.ts';
import {isBlank} from './blank.ts';
import {takeUp} from './take-up.ts';

export interface Before {
  /** The file as it was committed last; undefined where Git does not know it, or it could not be read. */
  readonly committed: XliffFile | undefined;
  /** Translations by message id: those of that file, or else of the last build. */
  readonly words: ReadonlyMap<string, string>;
}

/** @returns Undefined where the file is as it was committed. */
export const readBefore = (file: string, locale: string, english: readonly EnglishMessage[]): Before | undefined => {
  const {status, stdout} = spawnSync('git', ['show', `HEAD:./${file}`], {encoding: 'utf8', maxBuffer: 2 ** 26});
  if (status !== 0) return {committed: undefined, words: published(locale, english)};
  if (existsSync(file) && readFileSync(file, 'utf8') === stdout) return undefined;
  const xliff = readXliff(file, stdout, locale, takeUp(english));
  return xliff.problems.length
    ? {committed: undefined, words: published(locale, english)}
    : {committed: xliff, words: wordsIn(xliff)};
};

const wordsIn = ({units}: XliffFile): Before['words'] =>
  new Map(units.flatMap((unit) => (isBlank(unit) ? [] : [[unit.id, unit.target!]])));

/** Those of the last build, for a copy without Git; none before the first. */
const published = (locale: string, english: readonly EnglishMessage[]): Before['words'] => {
  const file = `dist/locales/${locale}.json`;
  if (!existsSync(file)) return new Map();
  const {messages} = JSON.parse(readFileSync(file, 'utf8')) as {readonly messages: Readonly<Record<string, string>>};
  return new Map(english.flatMap(({id, text}) => (messages[id] && messages[id] !== text ? [[id, messages[id]]] : [])));
};
