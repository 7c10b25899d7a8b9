import {css} from 'lit';

/** Additional styles for plain HTML: the whole page in one column, and the languages in a row. */
export const lightPageStyles = css`
  .parts {
    display: grid;
    gap: calc(2.5 * var(--_gap));
    grid-template-columns: minmax(0, 1fr);
  }

  section > .tab,
  section > .parts,
  .tab > .parts {
    margin-block-start: calc(2.5 * var(--_gap));
  }

  header > .heading {
    font-size: 2em;
  }

  .tab > .heading {
    border-block-end: 0.1em solid var(--_accent);
    font-size: 1.6em;
    padding-block-end: 0.2em;
  }

  .parts > div > section > .heading {
    font-size: 1.3em;
  }

  .paper {
    display: none;
  }

  /* A sheet of the page reaches these, and its colours are for its own ground. */
  .picture * {
    color: inherit;
  }

  .drawing * {
    r: revert-layer;
    transform: revert-layer;
    transform-origin: 0 0;
  }

  /* Where path data is a property, a sheet that unsets all takes it away. */
  @supports (d: none) {
    .drawing path {
      d: revert-layer;
    }
  }

  .drawing path {
    fill-opacity: 1;
    opacity: 1;
    stroke-dasharray: none;
    stroke-opacity: 1;
  }

  /* The numbers are those in the drawing. */
  .legend > li {
    display: list-item;
    list-style: decimal;
  }

  section > nav > ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1.2em;
    list-style-type: '';
  }

  [aria-current] {
    font-weight: 700;
    text-decoration: none;
  }

  @media print {
    .paper {
      display: inline;
    }

    nav {
      display: none;
    }

    .parts {
      display: block;
    }

    .parts > * {
      margin-block-end: 1em;
    }
  }
`;

/** Styles for a page of a static site. */
export const documentStyles = css`
  :root {
    color-scheme: light dark;
  }

  body {
    font-family: system-ui, sans-serif;
    line-height: 1.5;
    margin: 0 auto;
    max-inline-size: 60rem;
    padding: 1rem;
  }

  body > * + * {
    margin-block-start: 2rem;
  }

  .skip {
    margin: 0;
  }

  .skip a:not(:focus) {
    clip-path: inset(50%);
    position: absolute;
  }

  .skip a:focus {
    display: inline-block;
    padding: 0.5rem;
  }

  .skip + * {
    margin-block-start: 0;
  }
`;
