import {isHeadingLevel} from '../elements/heading.ts';
import {nameOf} from '../content/condition.ts';
import {report} from '../report.ts';
import {readProfile, type OnProblem} from './given.ts';
import {readHidden} from './hidden.ts';
import {lightElement, type LightAsked} from './light.ts';
import type {Publication} from './publication.ts';
import {placedAt} from './section-view.ts';
import {profileScript, shadowElement} from './shadow.ts';
import {WrongInput} from './wrong-input.ts';

/** `shadow`: the element itself with its shadow root. `light`: plain HTML, which needs neither element nor script. */
export type Format = 'light' | 'shadow';

export interface RenderOptions<Tag extends string = string> {
  /** What to render: the tag of a section, that of the whole page, or several. */
  readonly tag: Tag | readonly Tag[];
  /** BCP 47 tag of the reader's language, by default `en`. What we do not have is in English, and marked so. */
  readonly lang?: string;
  /** By default `light`. */
  readonly format?: Format;
  /** Level of the first heading, 1 to 6, by default 2. */
  readonly headingLevel?: number;
  /** The hospital's profile: see `hospital.schema.json`. */
  readonly hospital?: unknown;
  /** What the hospital's sections show, by tag, as in their `data`. Nothing is fetched. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** Ids of blocks of ours to leave out, with spaces between them. */
  readonly hide?: string;
  /** Put before every id of plain HTML, for pages that hold a section twice. */
  readonly prefix?: string;
  /** Address of the same page in another language: what the language picker leads to in plain HTML. */
  readonly languageHref?: (code: string) => string;
  /** Called once for each problem with what the hospital gives; the valid parts are shown. By default, the console says it. */
  readonly onProblem?: OnProblem;
}

/**
 * Writes sections as HTML, to paste or to serve. Calls share nothing that one of them could change, so there may be any
 * number at once, each in its language.
 * @throws {WrongInput} Where there is no such tag, format or level, in a sentence.
 */
export const render = async (publication: Publication, options: RenderOptions): Promise<string> => {
  const {tag, format = 'light', hospital} = options;
  const tags = [...new Set([tag].flat())];
  for (const tag of tags) checkTag(publication, tag);
  if (tags.includes(`${publication.condition.prefix}-page`) && tags.some((tag) => placedAt(publication, tag)))
    throw new WrongInput('The page holds every section already; render it without them.');
  const write = Object.hasOwn(writers, format) ? writers[format] : undefined;
  if (!write) throw new WrongInput(`There is no format "${format}"; choose light or shadow.`);
  const asked = read(publication, options);
  const html = await Promise.all(tags.map((tag) => write(tag, asked)));
  if (format === 'shadow' && hospital !== undefined) html.unshift(profileScript(hospital));
  return html.flatMap((each) => (each ? `${each}\n` : [])).join('');
};

const writers = {light: lightElement, shadow: shadowElement} as const;

const read = (publication: Publication, options: RenderOptions): LightAsked => {
  const {lang = 'en', headingLevel: level = 2, data = {}, prefix = '', languageHref, onProblem = report} = options;
  if (!isHeadingLevel(level)) throw new WrongInput(`A heading has a level from 1 to 6, and not ${level}.`);
  checkData(publication, data);
  const profile = readProfile(options.hospital, onProblem);
  const hidden = readHidden(publication, options.hide ?? '', onProblem);
  if (hidden.size && !profile.name)
    onProblem('A section with hidden words says who hid them; give a hospital profile with a "name".');
  return {publication, lang, level, profile, data, hidden, prefix, languageHref, onProblem};
};

const checkTag = ({elements}: Publication, tag: string): void => {
  if (!Object.hasOwn(elements, tag))
    throw new WrongInput(`There is no <${tag}>; choose from ${Object.keys(elements).join(', ')}.`);
};

const checkData = (publication: Publication, data: unknown): void => {
  const {prefix, sections} = publication.condition;
  const theirs = sections.flatMap((placed) => ('hospital' in placed ? [`${prefix}-${nameOf(placed)}`] : []));
  const form = `give it by tag, as in {"${theirs[0]}": {…}}.`;
  if (Object(data) !== data) throw new WrongInput(`The data of the hospital's sections is no object; ${form}`);
  const other = Object.keys(data as object).find((tag) => !theirs.includes(tag));
  if (other !== undefined) throw new WrongInput(`There is data for "${other}", which takes none; ${form}`);
};
