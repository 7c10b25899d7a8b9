import type {TemplateResult} from 'lit';
import {pageLines, type PageLines} from '../elements/page-lines.ts';
import {pageContent, type PageText} from '../elements/page-text.ts';
import {isTab, placesOf, type Place} from '../elements/place.ts';
import type {Shown} from '../i18n/shown.ts';
import {readElement, type SectionRequest} from './section-view.ts';
import {shownIn} from './shown-in.ts';

/** One section of the page, as HTML. */
export interface Part {
  readonly tag: string;
  readonly place: Place;
  /** Keys of its sources. */
  readonly cited: readonly string[];
  readonly html: string;
  /** Its heading, as HTML without tags. */
  readonly title: string;
  /** BCP 47 tag of its text. */
  readonly lang: string;
}

/** The page's own text, and its sections in page order, without the empty ones. */
export interface Parts {
  readonly shown: Shown<PageText>;
  readonly lines: PageLines;
  readonly parts: readonly Part[];
}

/** @param write Writes one section, from its view and the level of its heading. */
export const pageParts = async (
  request: SectionRequest,
  write: (tag: string, view: TemplateResult, level: number, place: Place) => string,
): Promise<Parts> => {
  const {publication, lang, level} = request;
  const {condition} = publication;
  const shown = await shownIn(publication, lang, pageContent(condition));
  const read = await Promise.all(
    placesOf(condition).flatMap((place) =>
      place.tags.map(async (tag) => ({tag, place, element: await readElement(tag, request)})),
    ),
  );
  const filled = read.flatMap(({element, ...where}) => (element ? {...where, element} : []));
  const texts = filled.flatMap(({element: {text}}) => text ?? []);
  const lines = pageLines(texts, shown);
  const parts = filled.map(({tag, place, element: {cited, view}}) => {
    const own = level + (isTab(place) && !isNamesake(place, filled) ? 2 : 1);
    const html = write(tag, view(own, lines), own, place);
    return {tag, place, cited, html, ...titleOf(html)};
  });
  return {shown, lines, parts};
};

/** Heading of a section, and its language. */
const titleOf = (html: string): Pick<Part, 'title' | 'lang'> => {
  const [, lang = ''] = /<section lang="([^"]*)"/.exec(html) ?? [];
  const [, , title = ''] = /<(h\d|div) class="heading"[^>]*>([^]*?)<\/\1>/.exec(html) ?? [];
  return {title: title.replace(/<[^>]*>/g, ''), lang};
};

/** Whether the only section of a tab has the title of the tab. */
export const isNamesake = ({id, namesake}: Place, parts: readonly Pick<Part, 'place' | 'tag'>[]): boolean => {
  const [first, ...others] = parts.filter(({place}) => place.id === id);
  return !others.length && first?.tag === namesake;
};
