/**
 * Gives dist/modules the locales as ES modules, and a table of dynamic imports of them in place of the module that fetches
 * JSON for the bundles. Every bundler understands such imports without configuration.
 */
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {published} from '../src/conditions/leukemia/published.ts';

const codes = published.map(({code}) => code);
const module = (code: string): string => {
  const json = readFileSync(`dist/locales/${code}.json`, 'utf8').trimEnd();
  return `export default ${json};\n`;
};

mkdirSync('dist/modules/locales');
for (const code of codes) writeFileSync(`dist/modules/locales/${code}.js`, module(code));
writeFileSync(
  'dist/modules/load-locale.js',
  [
    "import {importFrom} from './i18n/import-locale.js';",
    '',
    '/** Imports a locale. */',
    'export const loadLocale = importFrom({',
    ...codes.map((code) => `  ${JSON.stringify(code)}: () => import('./locales/${code}.js'),`),
    '});',
    '',
  ].join('\n'),
);
// No module imports it any more.
for (const ending of ['js', 'd.ts']) rmSync(`dist/modules/i18n/fetch-locale.${ending}`);
