/** Renders pictures: a caption, the drawing with numbered places, and a legend in the language of the section. */
import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Message} from '../content/message.ts';
import {drawingWidth, type Drawing, type Drawings, type Labelled} from '../content/picture.ts';
import type {Profile} from '../hospital/profile.ts';
import {messageOf, wordsOf, type Values} from './words-of.ts';

/** The pictures of a section, and those of their drawings that are loaded. */
export interface PictureBook {
  readonly pictures: readonly Labelled[];
  /** Heights of all drawings, so that each has its space before it is here. */
  readonly heights: Readonly<Record<string, number>>;
  /** Drawings that are here. */
  readonly drawings: Drawings;
  /** Whether others may still come. Their pictures have their space; without that, they are left out. */
  readonly isPending: boolean;
}

/** Settings of a picture from the view around it. */
interface Around {
  readonly direction: string;
  readonly values: Values;
  readonly profile: Profile;
}

/**
 * Draws the pictures that stand after a block or an entry of a list.
 * @param id Message id of that block or entry.
 */
export type PicturesAfter = (id: string | undefined, around: Around) => unknown;

export const picturesAfter =
  (book: PictureBook): PicturesAfter =>
  (id, around) =>
    book.pictures.filter(({after}) => after === id).map((picture) => pictureView(picture, book, around));

const pictureView = (
  picture: Labelled,
  {heights, drawings, isPending}: PictureBook,
  {direction, values, profile}: Around,
): TemplateResult | typeof nothing => {
  const words = (message: Message | undefined): unknown => wordsOf(message, direction, values);
  const {name, labels, repeats} = picture;
  const caption = words(messageOf(picture, profile));
  const drawing = drawings[name];
  if (!caption || !(drawing || isPending)) return nothing;
  const height = heights[name];
  const id = `picture-${name}`;
  return html`<figure class="picture" part="picture" aria-labelledby=${id}>
    <figcaption id=${id}>${caption}</figcaption>
    <div class="drawn">
      <svg
        class="drawing"
        data-picture=${name}
        width=${drawingWidth}
        height=${height}
        viewBox="0 0 ${drawingWidth} ${height}"
        ?data-mirror=${drawing?.mirror}
        aria-hidden="true"
      >${drawing ? lines(drawing, direction === 'rtl' && drawing.mirror) : nothing}</svg>
      <ol class="legend" aria-hidden=${repeats ? 'true' : nothing}>
        ${labels.map((label) => html`<li>${words(label)}</li>`)}
      </ol>
    </div>
  </figure>`;
};

/** The numbers are lines in a circle: a drawing holds no text, which translators and voices would take for words. */
const lines = ({paths, places}: Drawing, isMirrored = false): TemplateResult => svg`<g
    transform=${isMirrored ? `translate(${drawingWidth}) scale(-1 1)` : nothing}
  >${paths.map(([classes, data]) => svg`<path class=${classes} d=${data}></path>`)}</g>${places.map(
    ([x, y, number]) =>
      svg`<g class="place" transform="translate(${isMirrored ? drawingWidth - x : x} ${y})"><circle r="10"></circle><path d=${number}></path></g>`,
  )}`;

/** Drawings in markup that a server has rendered, so that they need not be fetched. */
export const servedDrawings = (root: ParentNode): Drawings =>
  Object.fromEntries(
    [...root.querySelectorAll<SVGElement>('svg[data-picture]')].map((drawing) => [
      drawing.dataset['picture']!,
      servedDrawing(drawing),
    ]),
  ) as Drawings;

/** False where a filter of a content system has broken it. */
const servedDrawing = (drawing: SVGElement): Drawing | false => {
  const isMirrored = drawing.firstElementChild?.hasAttribute('transform');
  const paths = [...drawing.querySelectorAll('g:first-child > path')].map((path) => [
    path.getAttribute('class'),
    path.getAttribute('d'),
  ]);
  const places = [...drawing.querySelectorAll('.place')].map((at) => {
    // With a number in any case.
    const [x, y] = `${at.getAttribute('transform')}0`.match(/[\d.]+/g)!.map(Number) as [number, number];
    return [isMirrored ? drawingWidth - x : x, y, at.lastElementChild?.getAttribute('d')];
  });
  const isWhole = [paths[0], places[0], ...paths, ...places].flat().every(Boolean);
  return isWhole && ({mirror: drawing.hasAttribute('data-mirror'), paths, places} as unknown as Drawing);
};
