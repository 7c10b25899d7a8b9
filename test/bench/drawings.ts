/** The drawings of all pictures: one file, fetched once, when the first picture comes near the view. */
import type {Drawings} from '../../src/content/picture.ts';
import {drawingMarkup} from './picture-markup.ts';

let here: Drawings | undefined;
let isAsked = false;
const waiting = new Map<Element, (drawings: Drawings) => void>();

/** Undefined until they are here. */
export const drawingsHere = (): Drawings | undefined => here;

/**
 * Calls once with the drawings, when a picture has come near.
 * @returns Ends the wait.
 */
export const awaitDrawings = (picture: Element, draw: (drawings: Drawings) => void): (() => void) => {
  waiting.set(picture, draw);
  observer.observe(picture);
  return () => {
    waiting.delete(picture);
    observer.unobserve(picture);
  };
};

/** Draws the pictures of a section in place, as soon as the drawings are here. */
export const drawLater = (section: ParentNode, direction: string): void => {
  if (here) return;
  for (const picture of section.querySelectorAll('.picture'))
    awaitDrawings(picture, (drawings) => {
      const drawing = picture.querySelector<SVGElement>('.drawing')!;
      drawing.innerHTML = drawingMarkup(drawings[drawing.dataset['picture']!]!, direction === 'rtl');
    });
};

const observer = new IntersectionObserver(
  (entries) => {
    if (!isAsked && entries.some(({isIntersecting}) => isIntersecting)) void load();
  },
  {rootMargin: '100% 0%'},
);

const load = async (): Promise<void> => {
  isAsked = true;
  here = (await (await fetch('pictures.json')).json()) as Drawings;
  observer.disconnect();
  for (const draw of waiting.values()) draw(here);
  waiting.clear();
};
