import {isTab, placesOf, type Place} from '../elements/place.ts';
import type {Publication} from './publication.ts';

/** One section of the page, as HTML. */
export interface Part {
  readonly tag: string;
  readonly place: Place;
  readonly html: string;
}

/**
 * Renders the sections of the page, in page order, without the empty ones.
 * @param level Level of the page's heading.
 * @param write Renders one section; returns an empty string if it has no content.
 */
export const pageParts = async (
  {condition}: Publication,
  level: number,
  write: (tag: string, level: number, place: Place) => Promise<string>,
): Promise<readonly Part[]> => {
  const parts = placesOf(condition).flatMap((place) =>
    place.tags.map(async (tag) => ({
      tag,
      place,
      html: await write(tag, level + (isTab(place) ? 2 : 1), place),
    })),
  );
  return (await Promise.all(parts)).filter(({html}) => html);
};
