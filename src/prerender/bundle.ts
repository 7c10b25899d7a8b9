/** Scripts of a static site: the bundle, for pages with declarative shadow roots, and those for frames. */
import {readFile} from 'node:fs/promises';
import {sourceTable} from '../i18n/table.ts';
import type {Publication} from './publication.ts';
import type {Files} from './write-whole.ts';

const name = 'all-widgets.js';
const pictures = 'pictures.json';

/** @param base URL of the bundle's folder, from the page. */
export const bundleScript = async ({dist}: Publication, base: string): Promise<string> => {
  const record = JSON.parse(await readFile(new URL('integrity.json', dist), 'utf8')) as Readonly<
    Record<string, string>
  >;
  return `<script type="module" src="${base}${name}" integrity="${record[name]}" crossorigin="anonymous" referrerpolicy="no-referrer"></script>`;
};

/** @param codes Languages of the pages. */
export const bundleFiles = ({dist}: Publication, codes: readonly string[]): Files =>
  new Map(
    [name, pictures, ...codes.flatMap((code) => (code === sourceTable.locale ? [] : `locales/${code}.json`))].map(
      (file) => [file, new URL(file, dist)],
    ),
  );

/** The script of every page, and the one for pages that show them in a frame. */
export const frameScripts = ({dist}: Publication): Files =>
  new Map(['frame.js', 'embed.js'].map((file) => [file, new URL(file, dist)]));
