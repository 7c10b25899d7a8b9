/** The builder on the site, where demo/builder is there. */
import {existsSync, globSync} from 'node:fs';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {distZip, distZipName} from '../../integrations/dist-zip.ts';

interface Markup {
  readonly builderMarkup: (data: unknown) => string;
}

interface Made {
  /** Text by name, to serve beside `builder.js`. */
  readonly builderFiles: (dist: string, archive: object) => Promise<ReadonlyMap<string, string>>;
}

const from = async <T>(file: string): Promise<T> => (await import(pathToFileURL(resolve(file)).href)) as T;

const isThere = existsSync('demo/builder/markup.js');

/** The zip file of the release, to download beside the code. */
export const archive = distZip();

/** Files that the builder makes when the site is built, by name in its folder. */
export const builderMade: ReadonlyMap<string, string> = isThere
  ? await (
      await from<Made>('demo/builder/files.ts')
    ).builderFiles('../dist/', {
      url: `../${distZipName}`,
      bytes: archive.length,
    })
  : new Map<string, string>();

/** HTML for `<main>`; undefined where there is no builder yet. */
export const builderMain: string | undefined = isThere
  ? (await from<Markup>('demo/builder/markup.js')).builderMarkup(JSON.parse(builderMade.get('data.json')!))
  : undefined;

/** Files of the builder that are copied as they are: place in the site by path. */
export const builderCopies: Readonly<Record<string, string>> = Object.fromEntries(
  globSync('demo/builder/**/*.{js,css,html,json}').map((file) => [
    file,
    file.replaceAll('\\', '/').replace('demo/builder', 'builder'),
  ]),
);
