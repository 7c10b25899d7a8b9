/** Renders the whole page: its header, the tabs, and the places of its sections. */
import {html, nothing, type TemplateResult} from 'lit';
import {chapterOf, contentsView} from './contents.ts';
import {isolate} from './fill.ts';
import {heading} from './heading.ts';
import type {Library} from './library.ts';
import {listener} from './listener.ts';
import {pageFooter, pageNotice, paperHead, placeFooter, type FrameView} from './page-frame.ts';
import type {AroundSection, PageLines} from './page-lines.ts';
import type {PageParts} from './page-parts.ts';
import {isTab, type Place, type TabPlace} from './place.ts';
import {printButton} from './print-button.ts';
import {panelView, tabView} from './tabs.ts';

/** Everything that determines the HTML of the page. */
export interface PageView {
  readonly frame: FrameView;
  readonly library: Library;
  /** Level of the page's heading, 1 to 6; the headings of its tabs are one below. */
  readonly level: number;
  readonly lines: PageLines;
  readonly parts: PageParts;
  /** Id of the selected tab; the first one if it is not among those with content. */
  readonly selected: string | undefined;
  /** One page with a list of contents, in place of tabs. */
  readonly contents: boolean;
  readonly around: Omit<AroundSection, 'level'>;
  /** Called with the id of a hidden tab in which find-in-page has found text. */
  readonly found: (id: string) => void;
  readonly sectionChanged: (event: Event) => void;
}

/** A page with more sections than these, in several tabs, is no handout. */
const mostOnPaper = 4;

export const pageView = (view: PageView): TemplateResult => {
  const {frame, library, level, lines, parts, around, found, sectionChanged} = view;
  const {text, lang, direction} = frame.shown;
  // Empty tabs are left out. Sections inside the element determine the order of the tabs.
  const order = parts.order(text.places);
  const filled = order.filter((place): place is TabPlace => isTab(place) && parts.has(place));
  const hasTitles = filled.length > 1;
  const isTabbed = hasTitles && !view.contents;
  const sheet = hasTitles && parts.all.length > mostOnPaper ? '' : 'sheet';
  const [above, below] = [text.places[0]!, text.places.at(-1)!];
  const selected = filled.find(({id}) => id === view.selected) ?? filled[0];
  parts.put(level, hasTitles, around);
  // Each tab keeps its button, and with it the focus, when another tab is added or removed.
  const each = (render: (tab: TabPlace) => TemplateResult) =>
    order.filter(isTab).map((tab) => (filled.includes(tab) ? render(tab) : nothing));
  const tabPanel = (tab: TabPlace): TemplateResult => {
    const headingLevel = parts.isNamesake(tab) ? undefined : level + 1;
    const content = placeView(tab, [tab], view, sheet);
    return isTabbed
      ? panelView(tab, headingLevel, tab === selected, content, () => found(tab.id))
      : html`<div part="panel" id=${tab.id} tabindex="-1">
          ${headingLevel === undefined ? nothing : heading(headingLevel, tab.title.text)} ${content}
        </div>`;
  };
  const tabList = html`<div role="tablist" part="tabs" aria-label=${text.words.tabs.text}>
    ${each((tab) => tabView(tab, tab === selected))}
  </div>`;
  const [first, last] = [
    parts.has(above) ? placeView(above, [], view, sheet) : nothing,
    html`${each((tab) => (hasTitles ? tabPanel(tab) : placeView(tab, [tab], view, sheet)))} ${placeView(below, [above, below], view)}`,
  ];
  return html`
    <section lang=${lang} dir=${direction} part="section" aria-labelledby="title" @slotchange=${listener(sectionChanged)}>
      <header>
        ${heading(level, isolate(direction, text.title.text), 'title', 'heading')}${paperHead(frame)}
        ${printButton(text.words.print.text)}
      </header>
      ${pageNotice(lines, frame)}
      ${
        view.contents && hasTitles
          ? html`<div class="room">
              <div class="beside">
                <div>${first}</div>
                ${contentsView(
                  text.words.tabs.text,
                  [above, ...filled, below].map((place) => chapterOf(place, parts)),
                )}
                <div>${last}</div>
              </div>
            </div>`
          : html`${first} ${isTabbed ? tabList : nothing} ${last}`
      }
      <div hidden>${parts.madeFor('')}<slot></slot></div>
      ${pageFooter(lines, frame, library)}
    </section>
  `;
};

/**
 * Shows the sections inside the element, after the generated ones of the same place.
 * @param sourced Places whose sources follow: those of the area above the tabs stand below them.
 */
const placeView = ({id}: Place, sourced: readonly Place[], {parts, frame}: PageView, sheet = ''): TemplateResult => {
  return html`<div class="parts ${sheet}">
    ${parts.madeFor(id)}<slot name=${id}></slot>${placeFooter(parts.sourcesIn(sourced, frame.condition.references), frame)}
  </div>`;
};
