/** Runs the command `all-widgets`. */
import {version} from '../version.ts';
import {helpOn} from './help.ts';
import type {Publication} from './publication.ts';
import {readArguments, type Arguments} from './read-arguments.ts';
import {render} from './render.ts';
import {codeOf} from './shown-in.ts';
import {siteFiles} from './site.ts';
import {lightStyles} from './style-of.ts';
import {writeFiles, writeFolder} from './write-whole.ts';
import {WrongInput} from './wrong-input.ts';

/**
 * @param print Writes to standard output.
 * @throws {WrongInput} For invalid input. No file is written then.
 */
export const command = async (
  publication: Publication,
  args: readonly string[],
  print: (text: string) => void,
): Promise<void> => {
  const parsed = await readArguments(publication, args);
  if (parsed.help) print(helpOn(publication.condition));
  else if (parsed.version) print(`${version}\n`);
  else if (parsed.command === 'render') await renderTags(publication, parsed, print);
  else if (parsed.command === 'site') await writeSite(publication, parsed);
  else throw new WrongInput(`Write "all-widgets render" or "all-widgets site"; see all-widgets --help.`);
};

const renderTags = async (
  publication: Publication,
  {tags, langs, out, css, options}: Arguments,
  print: (text: string) => void,
): Promise<void> => {
  const [lang = 'en', ...others] = langs;
  if (!tags.length)
    throw new WrongInput('Say what to render, as in "all-widgets render page"; see all-widgets --help.');
  if (others.length) throw new WrongInput('Render one language at a time, or make a site.');
  if (css && options.format === 'shadow') throw new WrongInput('Shadow roots bring their own styles; leave --css out.');
  if (css && options.format === 'inside')
    throw new WrongInput('Words inside elements bring their own style; leave --css out.');
  const html = await render(publication, {...options, tag: tags, lang});
  if (!html) throw new WrongInput('There is nothing to show; say with --data what the hospital gives.');
  await writeFiles(new Map([...(css ? [[css, lightStyles()] as const] : []), ...(out ? [[out, html] as const] : [])]));
  if (!out) print(html);
};

const writeSite = async (publication: Publication, {tags, langs, out, css, options}: Arguments): Promise<void> => {
  if (!out) throw new WrongInput('Say where the site goes, as in "all-widgets site --out public/all".');
  if (tags.length) throw new WrongInput('A site has every section; leave the names out.');
  if (options.format === 'inside')
    throw new WrongInput('A site is light or shadow; render words inside elements for pages of your own.');
  if (css) throw new WrongInput('A site brings its own style sheet; leave --css out.');
  const codes = [...new Set(langs.map((lang) => codeOf(publication, lang)))];
  await writeFolder(out, await siteFiles(publication, {...options, ...(codes.length && {codes})}));
};
