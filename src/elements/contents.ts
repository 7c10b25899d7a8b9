/** The list of contents of a page, in place of tabs. */
import {html, type TemplateResult} from 'lit';
import {isEmpty, ours, type PageParts} from './page-parts.ts';
import {isTab, type Place} from './place.ts';
import {reportAttribute} from './wrong-attribute.ts';

/** Whether a page has a list of contents; otherwise it has tabs. */
export const hasContents = (page: HTMLElement & {readonly layout: string | null}): boolean => {
  const {layout} = page;
  if (layout === 'contents') return true;
  if (layout != null && layout !== 'tabs') reportAttribute(page, 'layout', '"tabs"', layout, '"tabs" or "contents"');
  return false;
};

/** A section, as the list names it. */
export interface Entry {
  /** Its tag, which is its URL fragment. */
  readonly tag: string;
  readonly title: unknown;
  /** BCP 47 tag of the title. */
  readonly lang: string;
}

/** A place on the page, and its sections. */
export interface Chapter {
  readonly place: Place;
  readonly entries: readonly Entry[];
}

/** @param label Name of the list. */
export const contentsView = (label: string, chapters: readonly Chapter[]): TemplateResult =>
  html`<nav part="contents" aria-label=${label}>
    <ul>
      ${chapters.map(({place, entries}) => {
        const items = entries.map(
          ({tag, title, lang}) => html`<li><a href="#${tag}" target="_self" lang=${lang}>${title}</a></li>`,
        );
        return isTab(place)
          ? html`<li>
              <a href="#${place.id}" target="_self">${place.title.text}</a>
              <ul>
                ${items}
              </ul>
            </li>`
          : items;
      })}
    </ul>
  </nav>`;

/** The sections of a place, by the titles that they show. One of the name of its tab is not named again. */
export const chapterOf = (place: Place, parts: PageParts): Chapter => ({
  place,
  entries: parts.isNamesake(place)
    ? []
    : parts.all.flatMap((part) => {
        const section = part.place.id === place.id && !isEmpty(part) ? ours(part) : undefined;
        const heading = section?.shown && section.renderRoot.querySelector('[part="heading"]');
        // A section may have a suffix, as in `all-overview-v2`. Addresses have none.
        const tag = place.tags.find((tag) => `${part.section.localName}-`.startsWith(`${tag}-`));
        return heading && tag ? {tag, title: heading.textContent, lang: section.shown!.lang} : [];
      }),
});
