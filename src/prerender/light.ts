/** Renders elements as plain HTML, which needs neither their definitions nor a script. */
import type {TemplateResult} from 'lit';
import {pickerContent} from '../elements/picker-view.ts';
import {escape, htmlOf, textSeparator} from './html-of.ts';
import {languageLinks} from './language-links.ts';
import {pageParts} from './page-parts.ts';
import {lightPage} from './page-view.ts';
import {failedWords, viewOf, type SectionRequest} from './section-view.ts';
import {codeOf, shownIn} from './shown-in.ts';

/** Input for plain HTML. */
export interface LightRequest extends SectionRequest {
  /** Prefix of every id. */
  readonly prefix: string;
  /** URL of the same page in another language. */
  readonly languageHref: ((code: string) => string) | undefined;
}

/** @returns An empty string if there is no content. */
export const lightElement = async (tag: string, request: LightRequest): Promise<string> => {
  const {publication, lang, level, profile, prefix, languageHref} = request;
  const {library, condition} = publication;
  if (tag === `${condition.prefix}-page`) {
    const parts = await pageParts(request, (tag, view) => lightHtml(tag, view, prefix));
    const page = htmlOf(lightPage({...parts, library, level, profile, contents: request.contents}, prefix));
    return inBox(tag, withoutParts(page), prefix, await failedWords(request));
  }
  if (tag === `${condition.prefix}-language-picker`) {
    const {locales} = library.catalogue;
    const links = {locales, current: codeOf(publication, lang), languageHref, codes: Object.keys(locales)};
    return inBox(tag, htmlOf(languageLinks(await shownIn(publication, lang, pickerContent), links)), prefix);
  }
  const view = await viewOf(tag, request);
  return view ? lightHtml(tag, view, prefix, await failedWords(request)) : '';
};

const lightHtml = (tag: string, view: TemplateResult, prefix: string, failed?: string): string =>
  inBox(tag, plain(htmlOf(view), `${prefix}${tag}-`), prefix, failed);

/** @param failed Words for a script that puts an element around the box. */
const inBox = (tag: string, html: string, prefix: string, failed?: string): string =>
  `<div class="all-widgets" id="${escape(prefix + tag)}"${failed ? ` data-all-failed="${escape(failed)}"` : ''}>${html.replaceAll(textSeparator, '')}</div>`;

const withoutParts = (html: string): string => html.replace(/ part="[^"]*"/g, '');

/** Removes the parts of shadow roots, and adds a prefix to ids, so that they are unique on a page. */
const plain = (html: string, prefix: string): string =>
  html.replace(/<[a-z][^>]*>/g, (tag) =>
    withoutParts(tag).replace(/(?<= (?:id|aria-labelledby)=")/g, () => escape(prefix)),
  );
