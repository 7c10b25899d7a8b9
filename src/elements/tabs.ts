/** Tabs, as in the ARIA Authoring Practices: https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ */
import {html, nothing, type TemplateResult} from 'lit';
import {space} from './fill.ts';
import {heading} from './heading.ts';
import {listener} from './listener.ts';
import type {TabPlace} from './place.ts';

export const tabView = ({id, title}: TabPlace, isSelected: boolean): TemplateResult =>
  html`<button
    type="button"
    role="tab"
    part="tab"
    id="tab-${id}"
    aria-controls=${id}
    aria-selected=${isSelected}
    tabindex=${isSelected ? 0 : -1}
  >
    ${title.text}</button
  >${space}`;

/**
 * A hidden panel keeps its box, without height, so that find-in-page can search it. It is no stop for the Tab key, and
 * screen readers pass it over.
 * @param level Level of the hidden heading; undefined for none, where the heading of a section says the same.
 * @param found Called when find-in-page matches text in the hidden panel.
 */
export const panelView = (
  {id, title}: TabPlace,
  level: number | undefined,
  isSelected: boolean,
  content: TemplateResult,
  found: () => void,
): TemplateResult =>
  html`<div
    role="tabpanel"
    part="panel"
    id=${id}
    aria-labelledby="tab-${id}"
    tabindex=${isSelected ? 0 : nothing}
    aria-hidden=${isSelected ? nothing : 'true'}
    hidden=${isSelected ? nothing : 'until-found'}
    @beforematch=${listener(found)}
  >
    ${level === undefined ? nothing : html`<div class="tab-title">${heading(level, title.text)}</div>`}
    ${content}
  </div>`;

/** The tab that a key press moves to, or undefined. */
export const tabAfter = <T>(
  event: KeyboardEvent,
  all: readonly T[],
  from: T,
  direction: 'ltr' | 'rtl',
): T | undefined => {
  const at = all.indexOf(from);
  const forward = direction === 'ltr' ? 1 : -1;
  const places: Readonly<Record<string, number>> = {
    ArrowRight: at + forward,
    ArrowLeft: at - forward,
    Home: 0,
    End: -1,
  };
  const to = places[event.key];
  // Key combinations with these modifiers belong to the browser: Alt and an arrow key go back.
  const isBrowserShortcut = event.altKey || event.ctrlKey || event.metaKey;
  return to === undefined || isBrowserShortcut ? undefined : all.at(to % all.length);
};
