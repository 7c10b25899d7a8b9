/**
 * A complete static site: for each language the whole page, a page for each section, and each section as a partial to
 * include.
 */
import {nameOf} from '../content/condition.ts';
import {ownFields} from '../content/own-fields.ts';
import {version} from '../version.ts';
import {bundleFiles, bundleScript, frameScripts} from './bundle.ts';
import {documentOf, languageList} from './document.ts';
import {frameSnippets} from './frame-snippets.ts';
import {readProfile} from './given.ts';
import type {Publication} from './publication.ts';
import {render, type RenderOptions} from './render.ts';
import {siteStyles} from './style-of.ts';
import {withMark} from './site-mark.ts';
import type {Files} from './write-whole.ts';

/** Options of `render`, for several languages and tags. */
export interface SiteOptions extends Omit<RenderOptions, 'tag' | 'lang' | 'prefix' | 'bundle' | 'languageHref'> {
  /** Codes of the languages; by default all that are available. */
  readonly codes?: readonly string[];
}

/** All files of the site, by path: `es/index.html`, `es/<tag>.html`, `es/partials/<tag>.html`, `es/frames.txt`. */
export const siteFiles = async (publication: Publication, given: SiteOptions): Promise<Files> => {
  const options = ownFields(given);
  const {codes = Object.keys(publication.library.catalogue.locales), format = 'light', hospital} = options;
  const profile = readProfile(hospital, () => undefined);
  const script = format === 'shadow' ? await bundleScript(publication, '../') : '';
  const tags = await tagsWithContent(publication, options);
  const filesIn = async (code: string): Promise<Iterable<readonly [string, string]>> => {
    const files = new Map<string, string>();
    for (const tag of tags) {
      files.set(`${code}/partials/${tag}.html`, await render(publication, {...options, tag, lang: code}));
      const html = await render(publication, {...options, tag, lang: code, headingLevel: 1});
      const file = tag === wholePage(publication) ? 'index.html' : `${tag}.html`;
      files.set(`${code}/${file}`, await documentOf({publication, tag, code, codes, profile, html, script, file}));
    }
    files.set(
      `${code}/frames.txt`,
      frameSnippets(
        code,
        [...files].filter(([path]) => !path.includes('/partials/')),
      ),
    );
    return files;
  };
  return withMark({version, format, languages: codes}, [
    ['index.html', await languageList(publication, codes)],
    ['site.css', siteStyles()],
    ...frameScripts(publication),
    ...(format === 'shadow' ? bundleFiles(publication, codes) : []),
    ...(await Promise.all(codes.map(filesIn))).flatMap((files) => [...files]),
  ]);
};

const wholePage = ({condition}: Publication): string => `${condition.prefix}-page`;

/** Tags of the page and its sections, without the empty ones. */
const tagsWithContent = async (publication: Publication, options: SiteOptions): Promise<readonly string[]> => {
  const {prefix, sections} = publication.condition;
  const tags = [wholePage(publication), ...sections.map((placed) => `${prefix}-${nameOf(placed)}`)];
  const words = await Promise.all(tags.map((tag) => render(publication, {...options, tag, format: 'light'})));
  return tags.filter((_, index) => words[index]);
};
