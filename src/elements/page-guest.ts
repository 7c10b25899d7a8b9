import {around} from './page-lines.ts';
import type {Place} from './place.ts';
import type {SectionElement} from './section-element.ts';

/**
 * Takes from a section, once it is out of the page, what the page has given it. It then says itself what the page has
 * said for it, and is in no slot of the page.
 * @param places All places of the page, whose ids are its slots.
 */
export const releaseOutside = (page: SectionElement, section: SectionElement, places: readonly Place[]): void => {
  const controller = {
    hostConnected: () => {
      if (page.contains(section)) return;
      section.removeController(controller);
      section[around] = undefined;
      if (places.some(({id}) => id === section.slot)) section.removeAttribute('slot');
    },
  };
  section.addController(controller);
};
