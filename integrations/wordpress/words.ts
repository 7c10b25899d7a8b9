/** The sections as plain HTML, in every language, for readers of a WordPress site without scripts. */
import {resolve} from 'node:path';
import type * as prerender from '../../src/prerender/index.ts';

/** A rule for fevers that no hospital has, to find the words that depend on it. */
const otherFever = {name: 'A hospital', fever: {celsius: 37.2, fahrenheit: 99}};

/** Content by path: `es/all-causes.html`, and `fever.json` with the tags that name the temperature from which to call. */
export const wordFiles = async (): Promise<ReadonlyMap<string, string>> => {
  // The built one, beside its locales.
  const module = resolve('dist/modules/prerender/index.js');
  const {publication, render} = (await import(module)) as typeof prerender;
  const {prefix, sections} = publication.condition;
  const tags = [
    `${prefix}-page`,
    ...sections.flatMap((placed) => ('section' in placed ? `${prefix}-${placed.section.name}` : [])),
  ];
  const words = (tag: string, lang: string, more = {}): Promise<string> =>
    render({...more, tag: tag as prerender.Tag, lang, prefix: 'words-'});
  const files = new Map<string, string>();
  const withFever: string[] = [];
  for (const tag of tags) {
    for (const code of Object.keys(publication.library.catalogue.locales))
      files.set(`${code}/${tag}.html`, await words(tag, code));
    const own = await words(tag, 'en', {hospital: {name: otherFever.name}});
    if ((await words(tag, 'en', {hospital: otherFever})) !== own) withFever.push(tag);
  }
  return files.set('fever.json', JSON.stringify(withFever));
};
