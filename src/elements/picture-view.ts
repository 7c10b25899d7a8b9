/** Renders pictures: a caption, the drawing with numbered places, and a legend in the language of the section. */
import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Message} from '../content/message.ts';
import {drawingWidth, type Drawing, type Drawings, type Labelled} from '../content/picture.ts';
import type {Profile} from '../hospital/profile.ts';
import {messageOf, wordsOf, type Values} from './words-of.ts';

/** The pictures of a section, and what there is of their drawings. */
export interface PictureBook {
  readonly pictures: readonly Labelled[];
  /** Heights of all drawings, so that each has its space before it is here. */
  readonly heights: Readonly<Record<string, number>>;
  /** Drawings that are here. */
  readonly drawings: Drawings;
  /** Whether others may still come. Their pictures have their space; without that, they are left out. */
  readonly isPending: boolean;
}

/** What a picture takes from the view around it. */
interface Around {
  readonly book?: PictureBook | undefined;
  readonly direction: string;
  readonly values: Values;
  readonly profile: Profile;
}

/**
 * The pictures that stand after a block or an entry of a list.
 * @param id Message id of that block or entry.
 */
export const picturesAfter = (id: string | undefined, {book, direction, values, profile}: Around): unknown =>
  book?.pictures
    .filter(({after}) => after === id)
    .map((picture) => pictureView(picture, book, direction, (message) => wordsOf(message, direction, values), profile));

const pictureView = (
  picture: Labelled,
  {heights, drawings, isPending}: PictureBook,
  direction: string,
  words: (message: Message | undefined) => unknown,
  profile: Profile,
): TemplateResult | typeof nothing => {
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

const lines = ({paths, places}: Drawing, isMirrored = false): TemplateResult => svg`<g
    transform=${isMirrored ? `translate(${drawingWidth}) scale(-1 1)` : nothing}
  >${paths.map(([classes, data]) => svg`<path class=${classes} d=${data}></path>`)}</g>${places.map(([x, y], index) =>
    place(isMirrored ? drawingWidth - x : x, y, index + 1),
  )}`;

/** A number in a circle, as lines: a drawing holds no text, which translators and voices would take for words. */
const place = (x: number, y: number, number: number): TemplateResult => {
  const digits = [...String(number)];
  const left = (index: number): number => 6 * (index - (digits.length - 1) / 2);
  return svg`<g class="place" transform="translate(${x} ${y})"><circle r="10"></circle>${digits.map(
    (digit, index) => svg`<path transform="translate(${left(index)})" d=${figures[Number(digit)]}></path>`,
  )}</g>`;
};

/** The figures 0 to 9, around the origin. */
const figures: readonly string[] = [
  'M0-4.5c-3 0-3 9 0 9s3-9 0-9z',
  'M-1.8-2.8 .4-4.5v9',
  'M-2.3-2.6c.3-2.6 4.6-2.5 4.5.2C2.2-.5-1 1.5-2.5 4.5h5',
  'M-2.2-4.5h4.4L-.3-1c3.6-.3 3.7 5.4-.2 5.5-1 0-1.7-.4-2-1.2',
  'M1.2 4.5v-9L-2.7 1.8h5.4',
  'M2.1-4.5h-3.8l-.4 4c2-1.2 4.6-.3 4.6 2.1 0 2.8-3.6 3.8-4.9 1.4',
  'M1.9-4.2C-1.4-4.5-2.5-.6-2.4 1.8c.1 3.6 5 3.6 5 .2 0-3-4-3.2-4.9-.4',
  'M-2.5-4.5h5L-.7 4.5',
  'M0-.3c-3-.3-2.8-4.2 0-4.2s3 3.9 0 4.2c-3.4.3-3.4 4.8 0 4.8s3.4-4.5 0-4.8z',
  'M-1.9 4.2C1.4 4.5 2.5.6 2.4-1.8c-.1-3.6-5-3.6-5-.2 0 3 4 3.2 4.9.4',
];

/** The drawing in markup that a server has rendered, so that it need not be fetched. */
export const servedDrawings = (root: ParentNode): Drawings =>
  Object.fromEntries(
    [...root.querySelectorAll<SVGElement>('svg[data-picture]')].map((drawing) => {
      const group = drawing.firstElementChild!;
      const isMirrored = group.hasAttribute('transform');
      return [
        drawing.dataset['picture']!,
        {
          height: Number(drawing.getAttribute('height')),
          mirror: drawing.hasAttribute('data-mirror'),
          paths: [...group.children].map((path) => [path.getAttribute('class')!, path.getAttribute('d')!]),
          places: [...drawing.querySelectorAll('.place')].map((at) => {
            const [x = 0, y = 0] = at
              .getAttribute('transform')!
              .match(/[\d.]+/g)!
              .map(Number);
            return [isMirrored ? drawingWidth - x : x, y];
          }),
        } satisfies Drawing,
      ];
    }),
  );
