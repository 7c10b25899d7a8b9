/** Renders elements with their words inside, as plain HTML: readers without scripts have them, and so has the first screen. */
import {scriptJson} from '../content/script-json.ts';
import {bundleFor, bundleScript, localePreload} from './bundle.ts';
import {escape} from './html-of.ts';
import {lightElement, type LightRequest} from './light.ts';
import {hideIn, profileScript} from './shadow.ts';
import {codeOf} from './shown-in.ts';
import {lightStyles} from './style-of.ts';

/** What stands around the words. */
export interface Surroundings {
  /** The hospital's profile, as it was given. */
  readonly hospital?: unknown;
  /** URL of the folder of the bundle; without it, the page loads the script by itself. */
  readonly bundle?: string | undefined;
  /** Whether the files of the bundle have their hash; by default they have. */
  readonly isPinned?: boolean;
  /** URL of the content of a hospital's section, by tag, for its attribute `src`. */
  readonly sources?: Readonly<Record<string, string>>;
  /** Rules of the page, for the same style element. */
  readonly rules?: string;
}

/**
 * Style, profile, elements and, with `bundle`, the script, each as HTML. With a menu of languages, the language stands
 * on a box around the elements, so that a reader can change it.
 */
export const insidePage = async (
  tags: readonly string[],
  request: LightRequest,
  {hospital, bundle, isPinned = true, sources = {}, rules = ''}: Surroundings,
): Promise<readonly string[]> => {
  const {publication, lang} = request;
  const {condition, library} = publication;
  const menu = `${condition.prefix}-language-picker`;
  const hasMenu = tags.includes(menu);
  const elements = await Promise.all(
    tags.map((tag) => {
      if (tag === menu) return menuElement(tag, request);
      return sectionElement(tag, request, {lang: hasMenu ? undefined : lang, src: sources[tag]});
    }),
  );
  const code = codeOf(publication, lang);
  const box = `<div lang="${escape(lang)}" dir="${library.catalogue.locales[code]!.direction}">`;
  return [
    `<style>${insideStyle(tags, rules)}</style>`,
    ...(hospital === undefined ? [] : [profileScript(hospital)]),
    ...(hasMenu ? [box, ...elements, '</div>'] : elements),
    // After the words, so that no file takes the line from them.
    ...(bundle === undefined
      ? []
      : [localePreload(bundle, code), await bundleScript(publication, bundle, bundleFor(publication, tags), isPinned)]),
  ];
};

/** Without an address for each language, the menu appears with the script. */
const menuElement = async (tag: string, request: LightRequest): Promise<string> =>
  `<${tag}>${request.languageHref ? await wordsOf(tag, request) : ''}</${tag}>`;

const sectionElement = async (
  tag: string,
  request: LightRequest,
  own: {readonly lang: string | undefined; readonly src: string | undefined},
): Promise<string> => {
  const {level, data, contents, publication} = request;
  const attributes = {
    lang: own.lang,
    'heading-level': level,
    hide: hideIn(tag, request),
    layout: contents && tag === `${publication.condition.prefix}-page` ? 'contents' : undefined,
    src: own.src,
  };
  const written = Object.entries(attributes).map(([name, value]) => (value ? ` ${name}="${escape(value)}"` : ''));
  const given = data[tag] === undefined ? '' : `<script type="application/json">${scriptJson(data[tag])}</script>`;
  return `<${tag}${written.join('')}>${await wordsOf(tag, request)}${given}</${tag}>`;
};

/** The page may have the ids without a prefix, because elements around it give them. */
const wordsOf = (tag: string, request: LightRequest): Promise<string> =>
  lightElement(tag, {...request, prefix: request.prefix || 'words-'});

/**
 * The rules with which nothing moves when the script comes: those of plain HTML, a box for each element from the start,
 * and explanations in brackets for readers without scripts alone, because the element opens them.
 * @param rules Of the page, between them.
 */
export const insideStyle = (tags: readonly string[], rules = ''): string => {
  const early = tags.map((tag) => `${tag}:not(:defined)`);
  const meanings = early.map((element) => `${element} .meaning`);
  return `${early.join()}{display:block}@media screen and (scripting:enabled){${meanings.join()}{display:none}}${rules}${lightStyles().trim()}`;
};
