/**
 * Writes dist/integrity.json: the SHA-384 of every file that a page may load, and under `styles`, by tag, that of the
 * style text in a shadow root that was made beforehand.
 */
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {elements} from '../src/define.ts';
import {publication} from '../src/prerender/index.ts';
import {styleOf} from '../src/prerender/style-of.ts';

/** As in the attribute `integrity`: https://www.w3.org/TR/SRI/ */
export const integrityOf = (bytes: string | Buffer): string =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

if (import.meta.main) {
  const files = [
    'all-widgets.js',
    'all-sections.js',
    'light.css',
    'frame.js',
    'embed.js',
    'pictures.json',
    ...readdirSync('dist/locales').map((file) => `locales/${file}`),
  ];
  const entries = files.map((file) => [file, integrityOf(readFileSync(`dist/${file}`))]);
  const tags = Object.keys(elements);
  const styles = Object.fromEntries(tags.map((tag) => [tag, integrityOf(styleOf(publication, tag))]));
  writeFileSync('dist/integrity.json', JSON.stringify({...Object.fromEntries(entries), styles}, null, 2) + '\n');
}
