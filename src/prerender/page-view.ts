/** Renders the page around its sections without a script: in the initial state of the element, and as plain HTML. */
import {html, nothing, type TemplateResult} from 'lit';
import {contentsView} from '../elements/contents.ts';
import {isolate, space} from '../elements/fill.ts';
import {heading} from '../elements/heading.ts';
import type {Library} from '../elements/library.ts';
import {pageFooter, pageNotice, paperHead, placeFooter, type FrameView} from '../elements/page-frame.ts';
import {isTab, type Place, type TabPlace} from '../elements/place.ts';
import {printButton} from '../elements/print-button.ts';
import type {Profile} from '../hospital/profile.ts';
import {markup} from './html-of.ts';
import {isNamesake, type Parts} from './page-parts.ts';

export interface PageView extends Parts {
  readonly library: Library;
  /** Level of the page's heading, 1 to 6; the headings of its tabs are one below. */
  readonly level: number;
  readonly profile: Profile;
  /** One page with a list of contents, in place of tabs. */
  readonly contents: boolean;
}

/** Content of the page's shadow root. Its sections are children of the page, shown in slots. */
export const shadowPage = (view: PageView): TemplateResult => {
  const {shown, level, library, lines, parts} = view;
  const {text, lang, direction} = shown;
  const filled = filledTabs(view);
  const frame = frameOf(view);
  const above = aboveTabs(view);
  const first = above ? slotFor(above, [], view) : nothing;
  const last = slotFor(text.places.at(-1)!, [text.places[0]!, text.places.at(-1)!], view);
  const panel = (tab: TabPlace, index: number): TemplateResult =>
    html`<div part="panel" id=${tab.id} hidden=${index ? 'until-found' : nothing}>
      ${isNamesake(tab, parts) ? nothing : html`<div class="tab-title">${heading(level + 1, tab.title.text)}</div>`}
      ${slotFor(tab, [tab], view)}
    </div>`;
  const chapter = (tab: TabPlace): TemplateResult =>
    html`<div part="panel" id=${tab.id} tabindex="-1">
      ${isNamesake(tab, parts) ? nothing : heading(level + 1, tab.title.text)} ${slotFor(tab, [tab], view)}
    </div>`;
  return html`
    <section lang=${lang} dir=${direction} part="section" aria-labelledby="title">
      <header>
        ${heading(level, isolate(direction, text.title.text), 'title', 'heading')}${paperHead(frame)}
        ${printButton(text.words.print.text)}
      </header>
      ${pageNotice(lines, frame)}
      ${
        view.contents && filled.length > 1
          ? html`<div class="room">
              <div class="beside">
                <div>${first}</div>
                ${contentsOf(view)}
                <div>${filled.map((tab) => chapter(tab))} ${last}</div>
              </div>
            </div>`
          : html`${first} ${tabLinks(filled, view)} ${filled.map((tab, index) => panel(tab, index))} ${last}`
      }${pageFooter(lines, frame, library)}
    </section>
  `;
};

/** @param prefix Prefix of every id that the list links to. */
const contentsOf = ({shown: {text}, parts}: PageView, prefix = ''): TemplateResult => {
  const partsOf = (place: Place): Parts['parts'] => parts.filter((part) => part.place.id === place.id);
  const chapters = text.places
    .filter((place) => partsOf(place).length)
    .map((place) => ({
      place: {...place, id: prefix + place.id},
      entries: isNamesake(place, parts)
        ? []
        : partsOf(place).map(({tag, title, lang}) => ({tag: prefix + tag, title: markup(title), lang})),
    }));
  return contentsView(text.words.tabs.text, chapters);
};

const tabLinks = (filled: readonly TabPlace[], {shown: {text}, parts}: PageView): TemplateResult =>
  html`<nav part="tabs" aria-label=${text.words.tabs.text}>
    ${filled.map((tab, index) => {
      const {tag} = parts.find(({place}) => place.id === tab.id)!;
      return html`<a part="tab" href="#${tag}" target="_self" aria-current=${index ? nothing : 'true'}>${tab.title.text}</a>${space}`;
    })}
  </nav>`;

const slotFor = ({id}: Place, sourced: readonly Place[], view: PageView): TemplateResult =>
  html`<div class="parts"><slot name=${id}></slot>${sourcesOf(sourced, view)}</div>`;

/** The area above the tabs, if it has content. */
const aboveTabs = ({parts, shown: {text}}: PageView): Place | undefined =>
  text.places.slice(0, 1).find(({id}) => parts.some(({place}) => place.id === id));

const frameOf = ({shown, profile, library: {condition}}: PageView): FrameView => ({shown, profile, condition});

/** Sources of all sections in these places. */
const sourcesOf = (places: readonly Place[], view: PageView): unknown => {
  const keys = new Set(
    view.parts.filter((part) => places.some(({id}) => part.place.id === id)).flatMap(({cited}) => cited),
  );
  const order = Object.keys(view.library.condition.references);
  return placeFooter(
    order.filter((key) => keys.has(key)),
    frameOf(view),
  );
};

/**
 * Renders all sections in order, with a heading for each tab.
 * @param prefix Prefix of every id.
 */
export const lightPage = (view: PageView, prefix: string): TemplateResult => {
  const {shown, level, parts, library, lines} = view;
  const {text, lang, direction} = shown;
  const filled = filledTabs(view);
  const frame = frameOf(view);
  const title = `${prefix}${library.condition.prefix}-page-title`;
  const partsIn = (of: Place, sourced: readonly Place[]): TemplateResult =>
    html`<div class="parts">
      ${parts.filter(({place}) => place.id === of.id).map(({html}) => markup(html))}${sourcesOf(sourced, view)}
    </div>`;
  return html`
    <section lang=${lang} dir=${direction} aria-labelledby=${title}>
      <header>${heading(level, isolate(direction, text.title.text), title)} ${paperHead(frame)}</header>
      ${pageNotice(lines, frame)} ${aboveTabs(view) ? partsIn(aboveTabs(view)!, []) : nothing}
      ${
        view.contents
          ? contentsOf(view, prefix)
          : html`<nav aria-label=${text.words.tabs.text}>
        <ul>
          ${filled.map((tab) => html`<li><a href="#${prefix}${tab.id}" target="_self">${tab.title.text}</a></li>`)}
        </ul>
      </nav>`
      }
      ${filled.map(
        (tab) =>
          html`<div class="tab" id="${prefix}${tab.id}">${isNamesake(tab, parts) ? nothing : heading(level + 1, tab.title.text)} ${partsIn(tab, [tab])}</div>`,
      )}
      ${partsIn(text.places.at(-1)!, [text.places[0]!, text.places.at(-1)!])} ${pageFooter(lines, frame, library)}
    </section>
  `;
};

/** Tabs that have content. */
const filledTabs = ({parts, shown: {text}}: PageView): readonly TabPlace[] =>
  text.places.filter((tab): tab is TabPlace => isTab(tab) && parts.some(({place}) => place.id === tab.id));
