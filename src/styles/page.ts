import {css} from 'lit';

/** Styles for the page around its sections: tabs on a screen, one continuous text in print. */
export const pageStyles = css`
  section {
    max-inline-size: none;
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

  button {
    background: none;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: inherit;
    cursor: pointer;
    font: inherit;
    letter-spacing: inherit;
    line-height: 1.3;
    min-block-size: 2.75em;
    padding: 0.4em 0.9em;
    word-spacing: inherit;
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
    text-align: start;
  }

  @supports (line-height: 1lh) {
    button,
    [part='tab'] {
      line-height: max(1.3em, 1lh);
    }
  }

  [aria-selected='true'] {
    border-block-end-color: var(--_accent);
    color: var(--_heading-color);
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

  .parts {
    display: grid;
    gap: calc(2.5 * var(--_gap));
    grid-template-columns: minmax(0, 1fr);
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
    [part='tabs'] {
      display: none;
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

    .parts {
      display: block;
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
