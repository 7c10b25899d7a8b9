/** A whole static site: for each language the page, each section on a page of its own, and each as a part to include. */
import {places} from '../elements/tabs.ts';
import {locales} from '../i18n/catalogue.ts';
import {version} from '../version.ts';
import {bundleFiles, bundleScript} from './bundle.ts';
import {documentOf, languageList} from './document.ts';
import {readProfile} from './given.ts';
import {render, type RenderOptions} from './render.ts';
import type {Tag} from './section-view.ts';
import {siteStyles} from './style-of.ts';
import type {Files} from './write-whole.ts';

/** What `render` takes, for many languages and tags. */
export interface SiteOptions extends Omit<RenderOptions, 'tag' | 'lang' | 'prefix' | 'languageHref'> {
  /** Codes of languages of ours; by default all. */
  readonly codes?: readonly string[];
}

/** The file by which a site that was made here is known. */
export const siteMark = 'all-widgets.json';

/** Every file of the site by its path: `es/index.html`, `es/all-causes.html`, `es/partials/all-causes.html` and so on. */
export const siteFiles = async (options: SiteOptions): Promise<Files> => {
  const {codes = Object.keys(locales), format = 'light', hospital} = options;
  const profile = readProfile(hospital, () => undefined);
  const script = format === 'shadow' ? await bundleScript('../') : '';
  const tags = await tagsWithWords(options);
  const filesIn = async (code: string): Promise<Iterable<readonly [string, string]>> => {
    const files = new Map<string, string>();
    for (const tag of tags) {
      files.set(`${code}/partials/${tag}.html`, await render({...options, tag, lang: code}));
      const html = await render({...options, tag, lang: code, headingLevel: 1});
      files.set(
        `${code}/${fileOf(tag)}`,
        await documentOf({tag, code, codes, profile, html, script, file: fileOf(tag)}),
      );
    }
    return files;
  };
  return new Map<string, string | URL>([
    ['index.html', await languageList(codes)],
    ['site.css', siteStyles()],
    [siteMark, `${JSON.stringify({version, format, languages: codes})}\n`],
    ...(format === 'shadow' ? bundleFiles(codes) : []),
    ...(await Promise.all(codes.map(filesIn))).flatMap((files) => [...files]),
  ]);
};

const fileOf = (tag: Tag): string => (tag === 'all-page' ? 'index.html' : `${tag}.html`);

/** The page and its sections, without those that have nothing to show. */
const tagsWithWords = async (options: SiteOptions): Promise<readonly Tag[]> => {
  const tags = ['all-page', ...places.flatMap(({tags}) => tags)] as readonly Tag[];
  const words = await Promise.all(tags.map((tag) => render({...options, tag, format: 'light'})));
  return tags.filter((_, index) => words[index]);
};
