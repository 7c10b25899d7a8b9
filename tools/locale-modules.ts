/**
 * Gives dist/modules the locales as ES modules, and tables of dynamic imports of them: one of whole locales, in place of
 * the module that fetches JSON for the bundles, and one for each tag, with its own words. Every bundler understands such
 * imports without configuration.
 */
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {checksums, published, signed} from '../src/conditions/leukemia/published.ts';
import {groupOf} from '../src/content/message.ts';
import {messagesIn} from '../src/content/translate.ts';
import type {Locale} from '../src/i18n/locale.ts';
import {fallback} from '../src/interface/fallback.ts';
import {failedLanguage} from '../src/interface/failed-language.ts';
import {labels} from '../src/interface/labels.ts';
import {tagModules} from './tags.ts';

const folder = 'dist/modules/locales';
const locales = published.map(({code}) => JSON.parse(readFileSync(`dist/locales/${code}.json`, 'utf8')) as Locale);
/** Ids of the words around every section. */
const shared = messagesIn([labels, fallback, failedLanguage]).map(({id}) => id);

/** A locale with these messages alone, and the review of their groups. */
const partOf = (locale: Locale, ids: readonly string[]): Locale => {
  const all = Object.entries(locale.messages);
  const messages = all.filter(([id]) => ids.includes(id));
  const sections = Object.entries(locale.sections!).flatMap(([group, status]) => {
    const count = (list: typeof all): number => list.filter(([id]) => groupOf(id) === group).length;
    if (!count(messages)) return [];
    const {state, reviewed, translation} = status;
    // An app compares the words of a whole group, and needs its checksum only where some are not here.
    const isPart = count(messages) < count(all);
    const own = {
      ...(state !== locale.state && {state}),
      ...(reviewed && {reviewed}),
      ...(isPart && {translation, isPart}),
    };
    return Object.keys(own).length ? [[group, own]] : [];
  });
  return {...locale, sections: Object.fromEntries(sections), messages: Object.fromEntries(messages)};
};

/** Writes a table of dynamic imports, and the modules in it, one for each locale. */
const writeLocales = (name: string, source: string, write: (locale: Locale) => string): void => {
  const files = locales.map((locale) => {
    const file = `./${name}/${locale.locale}.js`;
    writeModule(file, write(locale));
    return `  ${JSON.stringify(locale.locale)}: () => import('${file}'),\n`;
  });
  writeModule(
    `${name}.js`,
    `import {importFrom, ${source}} from '../i18n/import-locale.js';

export const loadLocale = ${source}(importFrom({
${files.join('')}}));
`,
  );
};

const writeModule = (file: string, code: string): void => {
  mkdirSync(dirname(`${folder}/${file}`), {recursive: true});
  writeFileSync(`${folder}/${file}`, code);
};

const asDefault = (value: unknown): string => `export default ${JSON.stringify(value)};\n`;

writeLocales('whole', 'wholeLocale', asDefault);
for (const locale of locales) writeModule(`interface/${locale.locale}.js`, asDefault(partOf(locale, shared)));
for (const {name, messages} of tagModules)
  writeLocales(
    name,
    'partOfLocale',
    (locale) => `import words from '../interface/${locale.locale}.js';

export default [words, ${JSON.stringify(partOf(locale, messages))}];
`,
  );
writeFileSync('dist/modules/load-locale.js', "export {loadLocale} from './locales/whole.js';\n");
const withoutHashes = published.map((locale) => ({...locale, integrity: undefined}));
writeFileSync(
  'dist/modules/conditions/leukemia/languages.js',
  `export const published = ${JSON.stringify(withoutHashes)};\nexport const signed = ${JSON.stringify(signed)};\nexport const checksums = ${JSON.stringify(checksums)};\n`,
);
writeModule('../pictures.js', asDefault(JSON.parse(readFileSync('dist/pictures.json', 'utf8'))));
writeFileSync(
  'dist/modules/load-drawings.js',
  "export const loadDrawings = async () => (await import('./pictures.js')).default;\n",
);
// No module imports them any more.
for (const name of ['i18n/fetch-locale', 'i18n/fetch-published', 'folder-of'])
  for (const ending of ['js', 'd.ts']) rmSync(`dist/modules/${name}.${ending}`);
