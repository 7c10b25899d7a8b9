/**
 * The built release that the site shows: hashes, sizes, the policy, the languages, and the functions that hospitals
 * prerender with. Needs dist.
 */
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import type * as prerender from '../../src/prerender/index.ts';
import type * as staticSite from '../../src/prerender/site.ts';
import {version} from '../../src/version.ts';

const fromDist = (file: string): Promise<unknown> => import(pathToFileURL(resolve(`dist/modules/${file}`)).href);

/** The entry for servers. Tags come from the manifest here, so they are strings. */
interface Entry extends Pick<typeof prerender, 'publication'> {
  readonly render: (
    options: Omit<prerender.RenderOptions, 'tag'> & {readonly tag: string | readonly string[]},
  ) => Promise<string>;
}

export const {render, publication} = (await fromDist('prerender/index.js')) as Entry;
export const {siteFiles} = (await fromDist('prerender/site.js')) as typeof staticSite;

/**
 * Elements with their words inside. Their style comes as a file, `light.css`, because the strict policy of the pages takes
 * no other without its hash.
 */
export const elementsInside = async (options: Parameters<typeof render>[0]): Promise<string> =>
  (await render({...options, format: 'inside'})).replace(/<style>[^]*?<\/style>\n/, '');

const json = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

/** SHA-384 hashes by file of dist. */
export const integrity = json<Readonly<Record<string, string>>>('dist/integrity.json');

/** Bytes after brotli, by file of dist. */
export const sizes = json<Readonly<Record<string, number>>>('test/bundle/size.json');

/**
 * The policy that the library promises to run under, as README.md prints it.
 * @throws {Error} Where README.md prints none.
 */
export const strictPolicy = ((): string => {
  const policy = /^Content-Security-Policy: (.*)$/m.exec(readFileSync('README.md', 'utf8'))?.[1];
  if (!policy) throw new Error('README.md has no line "Content-Security-Policy: …": put it back.');
  return policy;
})();

/** The same for the pages of the site, which also have pictures and frames of their own. */
export const sitePolicy = `${strictPolicy}; frame-src 'self'; img-src 'self'`;

/** Where the snippets say that a hospital keeps the files. */
export const vendor = `/vendor/all-widgets/${version}/`;

/** A language, as the pages list it. */
export interface Language {
  readonly code: string;
  /** In the language itself. */
  readonly name: string;
  readonly english: string;
  readonly direction: string;
  readonly state: string;
  /** Groups of messages that are shown in English, because their translation is out of date. */
  readonly stale: readonly string[];
  /** Bytes of its file after brotli; English has none. */
  readonly bytes: number | undefined;
}

const englishNames = new Intl.DisplayNames(['en'], {type: 'language'});

export const languages: readonly Language[] = Object.entries(publication.library.catalogue.locales).map(
  ([code, {name, direction, state, stale = []}]) => ({
    code,
    name,
    english: englishNames.of(code) ?? code,
    direction,
    state,
    stale,
    bytes: sizes[`locales/${code}.json`],
  }),
);
