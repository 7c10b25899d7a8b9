/** Pictures: dark lines on a ground of their own, so that they are right on any page. */
import {css} from 'lit';

export const pictureStyles = css`
  .picture {
    /* --all-picture-ground: background of pictures | that of the browser, light or dark */
    background: var(--all-picture-ground, Canvas);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    break-inside: avoid;
    /* --all-picture-ink: lines and words of pictures | the browser's text colour on that background */
    color: var(--all-picture-ink, CanvasText);
    padding: 0.8em 1em;
  }

  li > .picture {
    margin-block-start: 0.6em;
  }

  .picture > figcaption {
    font-weight: 600;
    margin-block-end: 0.6em;
  }

  /* The legend stands beside the drawing where there is room, and below it elsewhere. */
  .drawn {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 1.2em;
  }

  .drawing {
    block-size: auto;
    display: block;
    flex: 1 1 15em;
    inline-size: 100%;
    max-inline-size: 26em;
    min-inline-size: 0;
  }

  .legend {
    flex: 1 1 10em;
    margin: 0;
    padding-inline-start: 1.8em;
  }

  .legend > li {
    margin-block: 0 0.2em;
  }

  .drawing path {
    fill: none;
    stroke: none;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .drawing .line {
    stroke: currentColor;
    stroke-width: 2.5;
  }

  .drawing :is(.fine, .dash) {
    stroke: currentColor;
    stroke-width: 1.5;
  }

  .drawing .dash {
    stroke-dasharray: 4 4;
  }

  .drawing .ground {
    fill: var(--all-picture-ground, Canvas);
  }

  .drawing :is(.fill-1, .fill-3) {
    /* --all-picture-fill: surfaces in pictures | --all-accent */
    fill: var(--all-picture-fill, var(--_accent));
  }

  .drawing .fill-1 {
    fill-opacity: 0.22;
  }

  .drawing .fill-2 {
    fill: currentColor;
    fill-opacity: 0.12;
  }

  .drawing .fill-3 {
    fill-opacity: 0.75;
  }

  .drawing .solid {
    fill: currentColor;
  }

  .drawing .urgent {
    fill: var(--_urgent);
  }

  .drawing .line.urgent {
    fill: none;
    stroke: var(--_urgent);
  }

  .drawing .place circle {
    fill: var(--all-picture-ground, Canvas);
    stroke: currentColor;
  }

  .drawing .place path {
    stroke: currentColor;
    stroke-width: 1.5;
  }

  /* Opaque, so that what lies behind a surface does not show through. */
  @supports (color: color-mix(in srgb, red 8%, transparent)) {
    .drawing :is(.fill-1, .fill-2, .fill-3) {
      fill-opacity: 1;
    }

    .drawing .fill-1 {
      fill: color-mix(in srgb, var(--all-picture-fill, var(--_accent)) 22%, var(--all-picture-ground, Canvas));
    }

    .drawing .fill-2 {
      fill: color-mix(in srgb, currentColor 12%, var(--all-picture-ground, Canvas));
    }

    .drawing .fill-3 {
      fill: color-mix(in srgb, var(--all-picture-fill, var(--_accent)) 75%, var(--all-picture-ground, Canvas));
    }
  }

  @media (forced-colors: active) {
    .drawing :is(.fill-1, .fill-2, .fill-3) {
      fill: Canvas;
    }

    .drawing .urgent {
      fill: CanvasText;
    }

    .drawing .line.urgent {
      fill: none;
      stroke: CanvasText;
    }
  }

  @media print {
    /* The drawings have not come yet: the words stand alone. */
    .drawing:empty {
      display: none;
    }
  }
`;
