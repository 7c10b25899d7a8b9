/** Pictures as HTML, as our tags make them. It knows no files, so that scripts can draw with it in the browser. */
import {drawingWidth, type Drawing} from '../../src/content/picture.ts';
import type {PagePicture} from './sections.ts';

/**
 * @param words Writes a message as HTML.
 * @param lines What is drawn; nothing if the drawing is not here yet.
 */
export const pictureMarkup = (
  {name, caption, labels, repeats, height}: PagePicture,
  words: (message: string) => string,
  lines: string,
): string =>
  `<figure class="picture" aria-labelledby="picture-${name}">` +
  `<figcaption id="picture-${name}">${words(caption)}</figcaption><div class="drawn">` +
  `<svg class="drawing" data-picture="${name}" width="${drawingWidth}" height="${height}" ` +
  `viewBox="0 0 ${drawingWidth} ${height}" aria-hidden="true">${lines}</svg>` +
  `<ol class="legend"${repeats ? ' aria-hidden="true"' : ''}>` +
  `${labels.map((label) => `<li>${words(label)}</li>`).join('')}</ol></div></figure>`;

/** The lines of a drawing, and the numbers on it. */
export const drawingMarkup = ({paths, places, mirror}: Drawing, isRightToLeft: boolean): string => {
  const isMirrored = isRightToLeft && mirror;
  const lines = paths.map(([classes, data]) => `<path class="${classes}" d="${data}"/>`).join('');
  const numbers = places.map(
    ([x, y, number]) =>
      `<g class="place" transform="translate(${isMirrored ? drawingWidth - x : x} ${y})"><circle r="10"/><path d="${number}"/></g>`,
  );
  const turned = isMirrored ? ` transform="translate(${drawingWidth}) scale(-1 1)"` : '';
  return `<g${turned}>${lines}</g>${numbers.join('')}`;
};
