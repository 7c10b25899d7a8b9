import {below, places, type Place} from '../elements/tabs.ts';
import type {Tag} from './section-view.ts';

/** One section of the page, as HTML. */
export interface Part {
  readonly tag: Tag;
  readonly place: Place;
  readonly html: string;
}

/**
 * The sections of the page that have something to show, in its order. Two tabs or more always have, as those on the
 * illness are always there.
 * @param level Level of the page's heading.
 * @param write Writes one section; empty where it has nothing to show.
 */
export const pageParts = async (
  level: number,
  write: (tag: Tag, level: number, place: Place) => Promise<string>,
): Promise<readonly Part[]> => {
  const parts = places.flatMap((place) =>
    place.tags.map(async (name) => {
      const tag = name as Tag;
      return {tag, place, html: await write(tag, Math.min(6, level + (place === below ? 1 : 2)), place)};
    }),
  );
  return (await Promise.all(parts)).filter(({html}) => html);
};
