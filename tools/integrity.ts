/** Writes dist/integrity.json: the SHA-384 of every file that a page may load. */
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';

/** As in the attribute `integrity`: https://www.w3.org/TR/SRI/ */
export const integrityOf = (bytes: string | Buffer): string =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

if (import.meta.main) {
  const files = ['all-widgets.js', 'all-sections.js', ...readdirSync('dist/locales').map((file) => `locales/${file}`)];
  const entries = files.map((file) => [file, integrityOf(readFileSync(`dist/${file}`))]);
  writeFileSync('dist/integrity.json', JSON.stringify(Object.fromEntries(entries), null, 2) + '\n');
}
