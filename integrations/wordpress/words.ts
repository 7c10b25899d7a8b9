/** The words inside the tags, in every language, and their style, as the plugin writes them into pages. */
import {resolve} from 'node:path';
import type * as inside from '../../src/prerender/inside.ts';
import type * as prerender from '../../src/prerender/index.ts';
import {changesBetween, profiles} from './fever-words.ts';

/**
 * Content by path: `es/all-causes.html`; `drawings.json`, which they name as `<!--drawing-0-->`, because 17 languages with
 * all drawings in each would be more than PHP lets people upload; `style.css`, for all tags; and `es/fever.json`: what a
 * rule on fevers changes, by tag and by the form of the rule.
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
  const namesFever = async (tag: string): Promise<boolean> => {
    const {one} = profiles as {readonly one: {readonly name: string}};
    return (await words(tag, 'en', {hospital: {name: one.name}})) !== (await words(tag, 'en', {hospital: one}));
  };
  const withFever = new Set<string>();
  for (const tag of tags) if (await namesFever(tag)) withFever.add(tag);
  const inRules = (tag: string, code: string): Promise<readonly string[]> =>
    Promise.all(Object.values(profiles).map(async (hospital) => shared(await words(tag, code, {hospital}))));
  for (const code of Object.keys(publication.library.catalogue.locales)) {
    const fever: Record<string, object> = {};
    for (const tag of tags) {
      const html = shared(await words(tag, code));
      files.set(`${code}/${tag}.html`, html);
      if (!withFever.has(tag)) continue;
      const forms = Object.keys(profiles);
      const changed = await inRules(tag, code);
      fever[tag] = Object.fromEntries(changed.map((other, at) => [forms[at], changesBetween(html, other)]));
    }
    files.set(`${code}/fever.json`, JSON.stringify(fever));
  }
  files.set('drawings.json', JSON.stringify(drawings));
  return files.set('style.css', insideStyle(Object.keys(publication.elements)));
};

/** What stands inside the tag: the plugin writes the tag, with the attributes of an author. */
const wordsIn = (tag: string, html: string): string => new RegExp(`<${tag} [^>]*>([^]*)</${tag}>`).exec(html)![1]!;
