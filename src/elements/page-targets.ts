/** Targets of links on the whole page. */
import {elementById} from '../root-element.ts';
import type {Target} from './page-address.ts';
import {isEmpty, ours, type Part, type PageParts} from './page-parts.ts';
import {isTab, type Place} from './place.ts';
import {isOurs, type SectionElement} from './section-element.ts';

/** A page, with its places and its sections. */
interface PageSections {
  readonly page: SectionElement;
  readonly places: readonly Place[];
  readonly parts: PageParts;
}

/**
 * Target of a link: a tab, a section by its tag, anything inside the page by its `id`, or the start of the page.
 * @param fragment URL fragment without its `#`, as in `location.hash`.
 */
export const targetOf = (fragment: string, {page, places, parts}: PageSections): Target | undefined => {
  const name = decoded(fragment);
  const tagged = parts.withTag(name);
  const element = tagged?.section ?? (name ? elementById(name, page) : null);
  const part = tagged ?? parts.all.find(({section, child}) => section === element || child.contains(element));
  if (part && element)
    return {...(isTab(part.place) && {tab: part.place.id}), go: () => goTo(element, part, page, parts)};
  if (!name) return {tab: name};
  return places.some((place) => isTab(place) && place.id === name)
    ? {tab: name, go: () => goToTab(name, page)}
    : undefined;
};

const decoded = (fragment: string): string => {
  try {
    return decodeURIComponent(fragment);
  } catch {
    // It is not encoded as fragments are.
    return fragment;
  }
};

/** Moves the focus to the panel of a tab, or to a part of a page with a list of contents, so that keyboard and screen reader go on there. */
const goToTab = (id: string, page: SectionElement): boolean => {
  if (!page.shown) return false;
  void page.updateComplete.then(() => {
    const panel = page.renderRoot.querySelector<HTMLElement>(`[part="panel"]#${id}`);
    panel?.focus();
    // A focus scrolls no further than to what is in view already, which is the end of a long part above.
    if (panel?.tabIndex === -1) panel.scrollIntoView();
  });
  return true;
};

/** Scrolls to an element once all sections have text, so that the layout no longer shifts. */
const goTo = (goal: HTMLElement, part: Part, page: SectionElement, parts: PageParts): boolean => {
  const isWaiting = parts.all.some((other) => ours(other) && !(ours(other)!.shown ?? ours(other)!.served?.language));
  if (!part.child.slot || (goal === part.section && isEmpty(part)) || isWaiting) return false;
  void page.updateComplete.then(() => {
    const heading = isOurs(goal) ? goal.shadowRoot!.querySelector<HTMLElement>('[part="heading"]') : null;
    const target = heading ?? goal;
    if (heading) heading.tabIndex = -1;
    target.focus({preventScroll: true});
    target.scrollIntoView();
  });
  return true;
};
