/** The words inside the tags, in every language, and their style, as the plugin writes them into pages. */
import {resolve} from 'node:path';
import type * as inside from '../../src/prerender/inside.ts';
import type * as prerender from '../../src/prerender/index.ts';

/** A rule for fevers that no hospital has, to find the words that depend on it. */
const otherFever = {name: 'A hospital', fever: {celsius: 37.2, fahrenheit: 99}};

/**
 * Content by path: `es/all-causes.html`; `drawings.json`, which they name as `<!--drawing-0-->`, because 17 languages with
 * all drawings in each would be more than PHP lets people upload; `style.css`, for all tags; and `fever.json` with the tags
 * whose words tell from which temperature to call.
 */
export const wordFiles = (): Promise<ReadonlyMap<string, string>> => (made ??= makeWordFiles());

/** Made once for all that ask in this process: every section in every language takes some seconds. */
let made: Promise<ReadonlyMap<string, string>> | undefined;

const makeWordFiles = async (): Promise<ReadonlyMap<string, string>> => {
  // The built ones, beside their locales.
  const load = (name: string): Promise<unknown> => import(resolve(`dist/modules/prerender/${name}.js`));
  const {publication, render} = (await load('index')) as typeof prerender;
  const {insideStyle} = (await load('inside')) as typeof inside;
  const {prefix, sections} = publication.condition;
  const tags = [
    `${prefix}-page`,
    ...sections.flatMap((placed) => ('section' in placed ? `${prefix}-${placed.section.name}` : [])),
  ];
  const words = async (tag: string, lang: string, more = {}): Promise<string> =>
    wordsIn(tag, await render({...more, tag: tag as prerender.Tag, lang, format: 'inside'}));
  const drawings: string[] = [];
  const shared = (html: string): string =>
    html.replace(/<svg[^]*?<\/svg>/g, (drawing) => {
      if (!drawings.includes(drawing)) drawings.push(drawing);
      return `<!--drawing-${drawings.indexOf(drawing)}-->`;
    });
  const files = new Map<string, string>();
  const withFever: string[] = [];
  for (const tag of tags) {
    for (const code of Object.keys(publication.library.catalogue.locales))
      files.set(`${code}/${tag}.html`, shared(await words(tag, code)));
    const own = await words(tag, 'en', {hospital: {name: otherFever.name}});
    if ((await words(tag, 'en', {hospital: otherFever})) !== own) withFever.push(tag);
  }
  files.set('drawings.json', JSON.stringify(drawings));
  files.set('style.css', insideStyle(Object.keys(publication.elements)));
  return files.set('fever.json', JSON.stringify(withFever));
};

/** What stands inside the tag: the plugin writes the tag, with the attributes of an author. */
const wordsIn = (tag: string, html: string): string => new RegExp(`<${tag} [^>]*>([^]*)</${tag}>`).exec(html)![1]!;
