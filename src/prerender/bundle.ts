/** Files of the bundle: on a page, and in a static site, for its pages with declarative shadow roots and for frames. */
import type {Section} from '../content/section.ts';
import {sourceTable} from '../i18n/table.ts';
import {escape} from './html-of.ts';
import type {Publication} from './publication.ts';
import type {Files} from './write-whole.ts';

const whole = 'all-widgets.js';
const smaller = 'all-sections.js';
const pictures = 'pictures.json';

/**
 * Tags of the sections in `all-sections.js` with the words that they have in the whole bundle: its list of sources lacks
 * those of the other sections.
 * @param prefix First part of every tag.
 */
export const tagsInSmaller = (prefix: string, own: readonly {readonly section: Section}[]): readonly string[] =>
  own.flatMap(({section: {name, blocks}}) =>
    blocks.some(({kind}) => kind === 'bibliography') ? [] : `${prefix}-${name}`,
  );

/** Name of the smallest bundle that says the same of all these tags. */
export const bundleFor = ({inSmaller}: Publication, tags: readonly string[]): string =>
  tags.every((tag) => inSmaller.includes(tag)) ? smaller : whole;

/**
 * @param base URL of the bundle's folder, from the page.
 * @param isPinned Whether the browser accepts no other file than that of this release.
 */
export const bundleScript = async (
  publication: Publication,
  base: string,
  name = whole,
  isPinned = true,
): Promise<string> =>
  `<script type="module" src="${escape(base + name)}"${isPinned ? await hash(publication, name) : ''} crossorigin="anonymous" referrerpolicy="no-referrer"></script>`;

/**
 * The file of a language, asked for with the script and not after it; empty for the language in the script. Without its
 * hash: browsers check none here, and Chromium says so in the console. The script checks it.
 */
export const localePreload = (base: string, code: string): string =>
  code === sourceTable.locale
    ? ''
    : `<link rel="preload" as="fetch" href="${escape(base + localeFile(code))}" crossorigin="anonymous" referrerpolicy="no-referrer">`;

const localeFile = (code: string): string => `locales/${code}.json`;

const hash = async ({integrity}: Publication, file: string): Promise<string> =>
  ` integrity="${(await integrity())[file]!}"`;

/** @param codes Languages of the pages. */
export const bundleFiles = ({dist}: Publication, codes: readonly string[]): Files =>
  new Map(
    [whole, pictures, ...codes.flatMap((code) => (code === sourceTable.locale ? [] : localeFile(code)))].map((file) => [
      file,
      new URL(file, dist),
    ]),
  );

/** The script of every page, and the one for pages that show them in a frame. */
export const frameScripts = ({dist}: Publication): Files =>
  new Map(['frame.js', 'embed.js'].map((file) => [file, new URL(file, dist)]));
