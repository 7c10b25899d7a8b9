/** Renders the page around its sections without a script: in the initial state of the element, and as plain HTML. */
import {html, nothing, type TemplateResult} from 'lit';
import {isolate, space} from '../elements/fill.ts';
import {heading} from '../elements/heading.ts';
import type {Library} from '../elements/library.ts';
import {pageFooter, paperHead} from '../elements/page-frame.ts';
import type {PageText} from '../elements/page-text.ts';
import {isTab, type Place, type TabPlace} from '../elements/place.ts';
import type {Profile} from '../hospital/profile.ts';
import type {Shown} from '../i18n/shown.ts';
import {markup} from './html-of.ts';
import type {Part} from './page-parts.ts';

export interface PageView {
  readonly library: Library;
  readonly shown: Shown<PageText>;
  /** Level of the page's heading, 1 to 6; the headings of its tabs are one below. */
  readonly level: number;
  readonly profile: Profile;
  readonly parts: readonly Part[];
}

/** Content of the page's shadow root. Its sections are children of the page, shown in slots. */
export const shadowPage = (view: PageView): TemplateResult => {
  const {shown, level, library} = view;
  const {text, lang, direction} = shown;
  const filled = filledTabs(view);
  return html`
    <section lang=${lang} dir=${direction} part="section" aria-labelledby="title">
      <header>
        ${heading(level, isolate(direction, text.title.text), 'title', 'heading')}${paperHead(shown, view.profile)}
        <button type="button" part="print">${text.words.print.text}</button>
      </header>
      ${tabLinks(filled, view)}
      ${filled.map(
        ({id, title}, index) =>
          html`<div part="panel" id=${id} hidden=${index ? 'until-found' : nothing}>
            <div class="tab-title">${heading(level + 1, title.text)}</div>
            ${slotFor(id)}
          </div>`,
      )}
      ${slotFor(text.places.at(-1)!.id)}${pageFooter(shown, library)}
    </section>
  `;
};

const tabLinks = (filled: readonly TabPlace[], {shown: {text}, parts}: PageView): TemplateResult =>
  html`<nav part="tabs" aria-label=${text.words.tabs.text}>
    ${filled.map((tab, index) => {
      const {tag} = parts.find(({place}) => place.id === tab.id)!;
      return html`<a part="tab" href="#${tag}" aria-current=${index ? nothing : 'true'}>${tab.title.text}</a>${space}`;
    })}
  </nav>`;

const slotFor = (id: string): TemplateResult => html`<div class="parts"><slot name=${id}></slot></div>`;

/**
 * Renders all sections in order, with a heading for each tab.
 * @param prefix Prefix of every id.
 */
export const lightPage = (view: PageView, prefix: string): TemplateResult => {
  const {shown, level, parts, library} = view;
  const {text, lang, direction} = shown;
  const filled = filledTabs(view);
  const title = `${prefix}${library.condition.prefix}-page-title`;
  const partsIn = ({id}: Place): TemplateResult =>
    html`<div class="parts">${parts.filter(({place}) => place.id === id).map(({html}) => markup(html))}</div>`;
  return html`
    <section lang=${lang} dir=${direction} aria-labelledby=${title}>
      <header>${heading(level, isolate(direction, text.title.text), title)} ${paperHead(shown, view.profile)}</header>
      <nav aria-label=${text.words.tabs.text}>
        <ul>
          ${filled.map((tab) => html`<li><a href="#${prefix}${tab.id}">${tab.title.text}</a></li>`)}
        </ul>
      </nav>
      ${filled.map(
        (tab) =>
          html`<div class="tab" id="${prefix}${tab.id}">${heading(level + 1, tab.title.text)} ${partsIn(tab)}</div>`,
      )}
      ${partsIn(text.places.at(-1)!)} ${pageFooter(shown, library)}
    </section>
  `;
};

/** Tabs that have content. */
const filledTabs = ({parts, shown: {text}}: PageView): readonly TabPlace[] =>
  text.places.filter((tab): tab is TabPlace => isTab(tab) && parts.some(({place}) => place.id === tab.id));
