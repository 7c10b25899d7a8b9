/** The page around its sections, where no script is: as the element looks at first, and as plain HTML. */
import {html, nothing, type TemplateResult} from 'lit';
import type {page} from '../content/page.ts';
import {isolate} from '../elements/fill.ts';
import {heading} from '../elements/heading.ts';
import {pageFooter, paperHead} from '../elements/page-frame.ts';
import {below, tabs, type Place, type Tab} from '../elements/tabs.ts';
import type {Profile} from '../hospital/profile.ts';
import type {Shown} from '../i18n/language-controller.ts';
import {markup} from './html-of.ts';
import type {Part} from './page-parts.ts';

export interface PageView {
  readonly shown: Shown<ReturnType<typeof page>>;
  /** Level of the page's heading, 1 to 6; those of its tabs are one below. */
  readonly level: number;
  readonly profile: Profile;
  readonly parts: readonly Part[];
}

/** What stands in the page's shadow root; its sections stand in the page itself, and are shown where their slots are. */
export const shadowPage = (view: PageView): TemplateResult => {
  const {shown, level} = view;
  const {text, lang, direction} = shown;
  const filled = filledTabs(view);
  return html`
    <section lang=${lang} dir=${direction} part="section" aria-labelledby="title">
      <header>
        ${heading(level, isolate(direction, text.title), 'title', 'heading')}${paperHead(shown, view.profile)}
        <button type="button" part="print">${text.print}</button>
      </header>
      ${tabLinks(filled, view)}
      ${filled.map(
        ({id, name}, index) =>
          html`<div part="panel" id=${id} hidden=${index ? 'until-found' : nothing}>
            <div class="tab-title">${heading(level + 1, text[name])}</div>
            ${slotFor(id)}
          </div>`,
      )}
      ${slotFor(below.id)}${pageFooter(shown)}
    </section>
  `;
};

const tabLinks = (filled: readonly Tab[], {shown: {text}, parts}: PageView): TemplateResult =>
  html`<nav part="tabs" aria-label=${text.tabs}>
    ${filled.map((tab, index) => {
      const {tag} = parts.find(({place}) => place === tab)!;
      return html`<a part="tab" href="#${tag}" aria-current=${index ? nothing : 'true'}>${text[tab.name]}</a>`;
    })}
  </nav>`;

const slotFor = (id: string): TemplateResult => html`<div class="parts"><slot name=${id}></slot></div>`;

/**
 * Everything in order, with a heading for each tab.
 * @param prefix What every id begins with.
 */
export const lightPage = (view: PageView, prefix: string): TemplateResult => {
  const {shown, level, parts} = view;
  const {text, lang, direction} = shown;
  const filled = filledTabs(view);
  const title = `${prefix}all-page-title`;
  const partsIn = (place: Place): TemplateResult =>
    html`<div class="parts">${parts.filter((part) => part.place === place).map(({html}) => markup(html))}</div>`;
  return html`
    <section lang=${lang} dir=${direction} aria-labelledby=${title}>
      <header>${heading(level, isolate(direction, text.title), title)} ${paperHead(shown, view.profile)}</header>
      <nav aria-label=${text.tabs}>
        <ul>
          ${filled.map(({id, name}) => html`<li><a href="#${prefix}${id}">${text[name]}</a></li>`)}
        </ul>
      </nav>
      ${filled.map(
        (tab) =>
          html`<div class="tab" id="${prefix}${tab.id}">${heading(level + 1, text[tab.name])} ${partsIn(tab)}</div>`,
      )}
      ${partsIn(below)} ${pageFooter(shown)}
    </section>
  `;
};

/** Those tabs that have something to show. */
const filledTabs = ({parts}: PageView): readonly Tab[] => tabs.filter((tab) => parts.some(({place}) => place === tab));
