import {css} from 'lit';

/** Styles for the page around its sections: tabs on a screen, one continuous text in print. */
export const pageStyles = css`
  section {
    max-inline-size: none;
  }

  header > .heading {
    font-size: clamp(1.7em, 1.4em + 2vw, 2.2em);
  }

  header {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1.5em;
    justify-content: space-between;
  }

  .paper {
    display: none;
  }

  [part='tabs'] {
    border-block-end: 1px solid var(--_border);
    display: grid;
    gap: 0 0.25em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.5em), 1fr));
  }

  [part='tab'] {
    border: 0;
    border-block-end: 0.25em solid transparent;
    border-radius: 0;
    font-weight: 600;
    line-height: 1.3;
    text-align: center;
  }

  @supports (line-height: 1lh) {
    header > .heading {
      line-height: max(1.2em, clamp(1.7lh, 1.4lh + 3vw, 2.2lh));
    }

    [part='tab'] {
      line-height: max(1.3em, 1lh);
    }

    [part='panel'] > .heading {
      line-height: max(1.3em, 1.6lh);
    }
  }

  [aria-selected='true'] {
    border-block-end-color: var(--_accent);
    color: var(--_heading-color);
  }

  [part='contents'] ul {
    list-style-type: '';
  }

  /* On a narrow page, the sections would fill the first screens. */
  [part='contents'] ul ul {
    display: none;
  }

  [part='contents'] a {
    display: inline-block;
    padding-block: 0.3em;
    text-decoration: none;
  }

  [part='panel'] > .heading {
    border-block-end: 2px solid var(--_accent);
    font-size: 1.6em;
    margin-block-end: calc(2 * var(--_gap));
  }

  .beside,
  .beside > div,
  .parts {
    display: grid;
    gap: calc(3.5 * var(--_gap));
    grid-template-columns: minmax(0, 1fr);
  }

  /* A wide window may have a narrow place for the page. */
  .room {
    container-type: inline-size;
  }

  @container (min-width: 50em) {
    .beside {
      grid-template-columns: minmax(0, 1fr) 17em;
    }

    [part='contents'] {
      align-self: start;
      border-inline-start: 1px solid var(--_border);
      font-size: 0.9em;
      grid-area: 1 / 2 / 3;
      inset-block-start: 1em;
      max-block-size: calc(100vh - 2em);
      overflow: auto;
      padding-inline-start: 1em;
      position: sticky;
    }

    [part='contents'] ul ul {
      display: block;
      padding-inline-start: 1em;
    }
  }

  /* The tab shows the title. The hidden heading is for navigation by headings. */
  .tab-title {
    clip-path: inset(50%);
    position: absolute;
  }

  [part='panel'] {
    position: relative;
  }

  [hidden] {
    margin: 0;
  }

  section > .parts {
    margin-block-start: calc(2.5 * var(--_gap));
  }

  @media (forced-colors: active) {
    [part='tab'] {
      border-color: Canvas;
    }

    [aria-selected='true'] {
      border-color: Highlight;
    }
  }

  @media print {
    section {
      font-size: 10pt;
    }

    :host([large-print]:not([large-print='false'])) section {
      font-size: 18pt;
    }

    /* A page with a few sections is a handout, printed in small letters and columns. */
    :host(:not([large-print])) .sheet,
    :host([large-print='false']) .sheet {
      columns: 2;
      font-size: 8.5pt;
    }

    header {
      border-block-end: 1pt solid;
    }

    .paper {
      display: inline;
    }

    button,
    [part='contents'],
    [part='tabs'] {
      display: none;
    }

    .beside,
    .beside > div,
    .parts {
      display: block;
    }

    [part='panel'] {
      content-visibility: visible;
      display: block;
    }

    .tab-title {
      clip-path: none;
      font-size: 1.6em;
      position: static;
    }

    section > .parts,
    section > footer {
      margin-block-start: var(--_gap);
    }

    .parts > *,
    ::slotted(*) {
      margin-block-end: 1em;
    }
  }
`;
