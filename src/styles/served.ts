/** What markup from a server needs besides, until the script arrives: nothing dead may stand there as if it were alive. */
import {css} from 'lit';

/** What only a script can do keeps its place and waits; where there are no scripts, it takes none. */
export const servedPicker = css`
  label {
    visibility: hidden;
  }

  @media (scripting: none) {
    :host {
      display: none;
    }
  }
`;

/**
 * Until then tabs are links, which lead to the first section of each and let the browser show its panel; where there are
 * no scripts, every panel is there.
 */
export const servedPage = css`
  button {
    visibility: hidden;
  }

  nav a {
    align-content: center;
    box-sizing: border-box;
    color: inherit;
    min-block-size: 2.75em;
    padding: 0.4em 0.9em;
    text-decoration: none;
  }

  [aria-current] {
    border-block-end-color: var(--_accent);
    color: var(--_heading-color);
  }

  @media (forced-colors: active) {
    [aria-current] {
      border-color: Highlight;
    }
  }

  @media (scripting: none) {
    button {
      display: none;
    }

    [aria-current] {
      border-color: transparent;
    }

    [part='panel'] {
      content-visibility: visible;
      display: block;
    }

    .tab-title {
      clip-path: none;
      font-size: 1.6em;
      margin-block: calc(1.5 * var(--_gap)) var(--_gap);
      position: static;
    }
  }
`;
