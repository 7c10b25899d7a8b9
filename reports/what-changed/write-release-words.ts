/** Writes dist/words.json, as the build does: the English of the release, and the words that it withdraws. */
import {globSync, readFileSync, writeFileSync} from 'node:fs';
import {basename} from 'node:path';
import {edition} from '../../src/conditions/leukemia/edition.ts';
import type {Locale} from '../../src/i18n/locale.ts';
import {openProject, readEnglish} from '../../tools/locales/english.ts';
import {reviewFiles} from '../reviews/in-project.ts';
import {signaturesIn} from '../reviews/signatures.ts';
import {sectionsOf, type EnglishFile} from './release-words.ts';
import {faultsOfWithdrawn, unionOf, type Withdrawn} from './withdrawn.ts';

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const english = readEnglish(openProject('lit-localize.json').localizer);
const messages = Object.fromEntries(english.map(({id, text}) => [id, text]));
const locales = globSync('dist/locales/*.json').map(
  (file) => [basename(file, '.json'), (json(file) as Locale).messages] as const,
);
const given = json('locales/withdrawn.json');
const faults = faultsOfWithdrawn(given, {en: messages, ...Object.fromEntries(locales)});
if (faults.length) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
} else {
  const words: EnglishFile = {
    format: 1,
    version: (json('package.json') as {readonly version: string}).version,
    edition,
    messages,
    sections: sectionsOf(messages, signaturesIn(reviewFiles(), messages).signed),
    withdrawn: unionOf((given as {readonly withdrawn: readonly Withdrawn[]}).withdrawn),
  };
  writeFileSync('dist/words.json', JSON.stringify(words, null, 1) + '\n');
}
