/**
 * The translators' commands. `update` brings the .xlf files up to date with the English and lists the work that is left; `check`
 * only looks, and fails where anything is left; `status` prints a table of all languages; `new sw` begins another one. All
 * but `status` refuse content that is not sound.
 */
import {existsSync, readFileSync} from 'node:fs';
import {writeFiles} from '../src/prerender/write-whole.ts';
import type {Finding} from '../tools/locales/check.ts';
import {openProject, readWords, type EnglishMessage} from '../tools/locales/english.ts';
import {conditionFolder, configFile, examine, faultsIn, say, toSay, type InFile} from '../tools/locales/project.ts';
import {keepWords} from './before.ts';
import {compose} from './compose.ts';
import {disorderIn} from './disorder.ts';
import {digestOf, isCurrent, renew} from './edition.ts';
import {flawsIn} from './flaws.ts';
import {termFlaws} from './term-flaws.ts';
import {begin} from './new.ts';
import {checkNotes} from './notes-check.ts';
import {inOrder} from './order.ts';
import {statusTable} from './status.ts';
import {strayFiles} from './stray-files.ts';
import {takeUp} from './take-up.ts';

const commands = ['update', 'check', 'status', 'new'];
const editionFile = `${conditionFolder}/edition.ts`;
const checks = {takeUp, findFlaws: flawsIn, termFlaws, disorderIn};

/**
 * @param code BCP 47 tag, for `new`.
 * @returns The exit code.
 */
export const runCommand = async (command: string, code: string | undefined): Promise<number> => {
  if (!commands.includes(command)) return refuse(`There is no "${command}"; write one of ${commands.join(', ')}.`);
  const begun = command === 'new' ? begin(readFileSync(configFile, 'utf8'), code) : undefined;
  if (begun && 'problem' in begun) return refuse(begun.problem);
  const {localizer, targetLocales} = openProject(configFile);
  const locales = begun ? [...targetLocales, begun.tag] : targetLocales;
  const words = readWords(localizer);
  const {english, files, notes} = words;
  if (command === 'status') {
    console.log(statusTable(examine(locales, english, checks), english));
    return 0;
  }
  const faults = [...(await faultsIn(words)), ...checkNotes(files, notes)];
  if (faults.length && command !== 'check') return refuse(...faults, 'Nothing was written.');
  faults.forEach((fault) => console.error(fault));
  const languages = examine(locales, english, checks);
  const edition = readFileSync(editionFile, 'utf8');
  const digest = digestOf(english);
  const strays = strayFiles(locales);
  if (command === 'check') {
    if (!isCurrent(edition, digest)) console.error(`${editionFile}: the English has changed; run "npm run locales".`);
    return tell(languages, english, strays) || Number(!isCurrent(edition, digest) || faults.length > 0);
  }
  const whole = languages.map((language) => keepWords(language, english, !isCurrent(edition, digest)));
  const broken = whole.flatMap(({findings}) => findings.filter(({kind}) => kind === 'broken'));
  if (broken.length) {
    inOrder(broken, english).forEach(say);
    return refuse('Nothing was written.');
  }
  const changed = new Map<string, string>();
  if (begun) changed.set(configFile, begun.text);
  if (!isCurrent(edition, digest))
    changed.set(editionFile, renew(edition, digest, new Date().toISOString().slice(0, 10)));
  const put: Finding[] = [];
  for (const [at, {file, xliff, findings}] of whole.entries()) {
    const text = compose(xliff, english);
    const isSame = existsSync(file) && readFileSync(file, 'utf8') === text;
    // What is lost is said even where nothing is to be written.
    const own = isSame ? languages[at]!.findings.length : 0;
    put.push(...findings.slice(own).filter(({kind}) => kind === 'odd' || kind === 'unknown'));
    if (!isSame) changed.set(file, text);
  }
  await writeFiles(changed);
  tell(examine(locales, english, checks), english, strays, put);
  return 0;
};

const refuse = (...sentences: readonly string[]): number => {
  sentences.forEach((sentence) => console.error(sentence));
  return 1;
};

/**
 * @param strays Files of no language of the project.
 * @param put Findings that have just been put in order.
 */
const tell = (
  languages: readonly InFile[],
  english: readonly EnglishMessage[],
  strays: readonly Finding[],
  put: readonly Finding[] = [],
): number => {
  inOrder([...strays, ...put, ...languages.flatMap((language) => toSay(language, english))], english).forEach(say);
  const left = languages.flatMap(({findings}) => findings).length + strays.length;
  const all = `${english.length} messages, ${languages.length} languages.`;
  if (left) console.error(`${left} left to do. ${all}`);
  else console.log(`Locales are complete: ${all}`);
  return Number(left > 0);
};
