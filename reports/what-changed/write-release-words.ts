/** Writes dist/words.json, as the build does: the English of the release, and the words that it withdraws. */
import {globSync, readFileSync, writeFileSync} from 'node:fs';
import {basename} from 'node:path';
import {edition} from '../../src/conditions/leukemia/edition.ts';
import type {Locale} from '../../src/i18n/locale.ts';
import {openProject, readEnglish} from '../../tools/locales/english.ts';
import {reviewFiles} from '../reviews/in-project.ts';
import {signaturesIn} from '../reviews/signatures.ts';
import {sectionsOf, type EnglishFile} from './release-words.ts';
import {faultsOfWithdrawn, readWithdrawn, unionOf, withdrawnFile} from './withdrawn.ts';

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const {localizer, targetLocales} = openProject('lit-localize.json');
const messages = Object.fromEntries(readEnglish(localizer).map(({id, text}) => [id, text]));
const {version} = json('package.json') as {readonly version: string};
const published = {
  ...Object.fromEntries(targetLocales.map((code) => [code, {}])),
  ...Object.fromEntries(
    globSync('dist/locales/*.json').map((file) => [basename(file, '.json'), (json(file) as Locale).messages]),
  ),
  en: messages,
};
try {
  const withdrawn = readWithdrawn(readFileSync(withdrawnFile, 'utf8'));
  const faults = faultsOfWithdrawn(withdrawn, {words: published, version});
  if (faults.length) throw new Error(faults.join('\n'));
  const words: EnglishFile = {
    format: 1,
    version,
    edition,
    messages,
    sections: sectionsOf(messages, signaturesIn(reviewFiles(), messages).signed),
    withdrawn: unionOf(withdrawn),
  };
  writeFileSync('dist/words.json', JSON.stringify(words, null, 1) + '\n');
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
