import {isHeadingLevel} from '../elements/heading.ts';
import {nameOf} from '../content/condition.ts';
import {ownFields} from '../content/own-fields.ts';
import {validTag} from '../i18n/negotiate.ts';
import {report} from '../report.ts';
import {readProfile, type OnProblem} from './given.ts';
import {readHidden} from './hidden.ts';
import {insidePage, type Surroundings} from './inside.ts';
import {lightElement, type LightRequest} from './light.ts';
import type {Publication} from './publication.ts';
import {placedAt} from './section-view.ts';
import {profileScript, shadowElement} from './shadow.ts';
import {WrongInput} from './wrong-input.ts';

/**
 * `shadow`: the elements with declarative shadow roots. `light`: plain HTML, which needs neither elements nor a script.
 * `inside`: the elements with that HTML inside them, below the style that keeps it still until they take over.
 */
export type Format = 'light' | 'shadow' | 'inside';

export interface RenderOptions<Tag extends string = string> {
  /** Tag of a section or of the whole page, or several tags. */
  readonly tag: Tag | readonly Tag[];
  /** BCP 47 tag of the reader's language, by default `en`. Text without a translation is in English, with a notice. */
  readonly lang?: string;
  /** Output format, by default `light`. */
  readonly format?: Format;
  /** Level of the first heading, 1 to 6, by default 2. */
  readonly headingLevel?: number;
  /** The hospital's profile: see `hospital.schema.json`. */
  readonly hospital?: unknown;
  /** Content of the hospital's sections, by tag, as in their property `data`. Nothing is fetched. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** Ids of the blocks to leave out, separated by spaces. */
  readonly hide?: string;
  /** How the whole page is laid out, as in its attribute `layout`; by default `tabs`. */
  readonly layout?: 'tabs' | 'contents';
  /** Prefix of every id in plain HTML, for pages that contain a section twice. */
  readonly prefix?: string;
  /**
   * URL of the folder of the bundle on your site, for the format `inside`: its script, pinned by its hash, and the file
   * of the language then come with the elements.
   */
  readonly bundle?: string;
  /** URL of the same page in another language, for the language picker in plain HTML. */
  readonly languageHref?: (code: string) => string;
  /**
   * Called once for each problem with the hospital's data; valid parts are rendered. By default, `console.warn` logs
   * it.
   */
  readonly onProblem?: OnProblem;
}

/**
 * Renders sections as HTML, to paste or to serve. Calls share no mutable state, so any number can run at once, each in
 * its own language.
 * @param around What only the format `inside` takes, and only from this project.
 * @throws {WrongInput} For an unknown tag, format or level. The message says how to fix it.
 */
export const render = async (
  publication: Publication,
  given: RenderOptions,
  around: Surroundings = {},
): Promise<string> => {
  const options = ownFields(given);
  const {tag, format = 'light', hospital, bundle} = options;
  const tags = [...new Set([tag].flat())];
  for (const tag of tags) checkTag(publication, tag);
  if (tags.includes(`${publication.condition.prefix}-page`) && tags.some((tag) => placedAt(publication, tag)))
    throw new WrongInput('The page holds every section already; render it without them.');
  if (!['light', 'shadow', 'inside'].includes(format))
    throw new WrongInput(`There is no format "${format}"; choose light, shadow or inside.`);
  if (bundle !== undefined && format !== 'inside')
    throw new WrongInput('The script comes with words inside elements alone; leave "bundle" out, or choose inside.');
  const request = read(publication, options, format === 'shadow');
  const html =
    format === 'inside'
      ? await insidePage(tags, request, {...around, hospital, bundle: bundle && folderAt(bundle)})
      : await Promise.all(tags.map((tag) => (format === 'shadow' ? shadowElement : lightElement)(tag, request)));
  const profile = format === 'shadow' && hospital !== undefined ? [profileScript(hospital)] : [];
  return [...profile, ...html].flatMap((each) => (each ? `${each}\n` : [])).join('');
};

/** With the `/` at its end. */
const folderAt = (url: string): string => url.replace(/\/?$/, '/');

const read = (publication: Publication, options: RenderOptions, isTakenOver: boolean): LightRequest => {
  const {lang = 'en', headingLevel: level = 2, data = {}, prefix = '', languageHref, onProblem = report} = options;
  if (!isHeadingLevel(level)) throw new WrongInput(`A heading has a level from 1 to 6, and not ${level}.`);
  // An id with a space would be two in `aria-labelledby`, and a mark of HTML would end the attribute.
  if (!/^[\p{L}\p{N}_.:-]*$/u.test(prefix))
    throw new WrongInput(`The prefix "${prefix}" may hold only letters, digits, and the signs "-", "_", ":" and ".".`);
  checkData(publication, data);
  const {layout = 'tabs'} = options;
  if (!['tabs', 'contents'].includes(layout))
    throw new WrongInput(`There is no layout "${layout}"; choose tabs or contents.`);
  const profile = readProfile(options.hospital, onProblem);
  const hidden = readHidden(publication, options.hide ?? '', onProblem);
  if (hidden.size && !profile.name)
    onProblem('A section with hidden words says who hid them; give a hospital profile with a "name".');
  return {
    publication,
    lang: validTag(lang),
    level,
    profile,
    isTakenOver,
    data: ownFields(data),
    hidden,
    contents: layout === 'contents',
    prefix,
    languageHref,
    onProblem,
  };
};

const checkTag = ({elements}: Publication, tag: string): void => {
  if (!Object.hasOwn(elements, tag))
    throw new WrongInput(`There is no <${tag}>; choose from ${Object.keys(elements).join(', ')}.`);
};

const checkData = (publication: Publication, data: unknown): void => {
  const {prefix, sections} = publication.condition;
  const hospitalTags = sections.flatMap((placed) => ('hospital' in placed ? [`${prefix}-${nameOf(placed)}`] : []));
  const form = `give it by tag, as in {"${hospitalTags[0]}": {…}}.`;
  if (Object(data) !== data) throw new WrongInput(`The data of the hospital's sections is no object; ${form}`);
  const other = Object.keys(data as object).find((tag) => !hospitalTags.includes(tag));
  if (other !== undefined) throw new WrongInput(`There is data for "${other}", which takes none; ${form}`);
};
