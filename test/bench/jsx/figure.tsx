/** A picture with its caption and legend; its drawing as soon as it is here. */
import {useEffect, useMemo, useRef, useState} from 'bench-hooks';
import type {Direction} from '../../../src/i18n/locale.ts';
import {drawingWidth, type Drawing} from '../../../src/content/picture.ts';
import {awaitDrawings, drawingsHere} from '../drawings.ts';
import type {PagePicture} from '../sections.ts';
import type {Translate} from './section.tsx';

interface FigureProps {
  readonly picture: PagePicture;
  readonly direction: Direction;
  readonly t: Translate;
}

export const Figure = ({picture: {name, caption, labels, repeats, height}, direction, t}: FigureProps) => {
  const figure = useRef<HTMLElement>(null);
  const [drawings, setDrawings] = useState(drawingsHere);
  useEffect(() => (drawings ? undefined : awaitDrawings(figure.current!, setDrawings)), [drawings]);
  const drawing = drawings?.[name];
  const isMirrored = direction === 'rtl' && drawing?.mirror === true;
  // The same lines in another language are not compared again.
  const lines = useMemo(() => drawing && <Lines drawing={drawing} isMirrored={isMirrored} />, [drawing, isMirrored]);
  return (
    <figure className="picture" aria-labelledby={`picture-${name}`} ref={figure}>
      <figcaption id={`picture-${name}`}>{t(caption)}</figcaption>
      <div className="drawn">
        <svg
          className="drawing"
          data-picture={name}
          width={drawingWidth}
          height={height}
          viewBox={`0 0 ${drawingWidth} ${height}`}
          aria-hidden="true"
        >
          {lines}
        </svg>
        <ol className="legend" aria-hidden={repeats || undefined}>
          {labels.map((label) => (
            <li key={label}>{t(label)}</li>
          ))}
        </ol>
      </div>
    </figure>
  );
};

const Lines = ({drawing: {paths, places}, isMirrored}: {drawing: Drawing; isMirrored: boolean}) => (
  <>
    <g transform={isMirrored ? `translate(${drawingWidth}) scale(-1 1)` : undefined}>
      {paths.map(([classes, data], at) => (
        <path key={at} className={classes} d={data} />
      ))}
    </g>
    {places.map(([x, y, number], at) => (
      <g key={at} className="place" transform={`translate(${isMirrored ? drawingWidth - x : x} ${y})`}>
        <circle r="10" />
        <path d={number} />
      </g>
    ))}
  </>
);
