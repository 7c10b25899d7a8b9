/**
 * Additional styles for server-rendered markup, until the script has loaded. Controls that need the script are
 * invisible but keep their space. The unconditional rules are for pages without scripts. Browsers without the media
 * feature `scripting` (Chromium before 120, Safari before 17) apply only these: everything is open there, and the
 * layout shifts once when the script has loaded.
 */
import {css} from 'lit';

/** The language menu needs the script. */
export const servedPicker = css`
  :host {
    display: none;
  }

  @media (scripting: enabled) {
    :host {
      display: inline-block;
    }

    label {
      visibility: hidden;
    }
  }
`;

/** The field for a question and its buttons need the script. Without one there are lines to write on instead. */
export const servedQuestions = css`
  .live {
    display: none;
  }

  @media screen and (scripting: enabled) {
    .live {
      display: grid;
      visibility: hidden;
    }
  }
`;

/** Without a script, nothing opens the explanation of a term, so it stands in brackets. */
export const servedTerms = css`
  @media (scripting: none) {
    .term {
      display: inline;
      text-decoration-line: none;
    }

    .term::after {
      content: ' (' attr(data-means) ')';
    }
  }
`;

/**
 * Until the script has loaded, tabs are links to their first sections, and the browser shows the panel of the section
 * that a link targets. Without scripts, every panel is open.
 */
export const servedPage = css`
  button {
    display: none;
  }

  [part='tab'] {
    align-content: center;
    box-sizing: border-box;
    color: inherit;
    display: grid;
    min-block-size: 2.75em;
    padding: 0.4em 0.9em;
    text-decoration: none;
  }

  [aria-current] {
    color: var(--_heading-color);
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

  @media screen and (scripting: enabled) {
    button {
      display: inline-block;
      visibility: hidden;
    }

    [aria-current] {
      border-block-end-color: var(--_accent);
    }

    [part='panel'][hidden] {
      display: none;
    }

    .tab-title {
      clip-path: inset(50%);
      font-size: inherit;
      margin-block: 0;
      position: absolute;
    }

    /* With until-found, find-in-page searches a closed panel. */
    @supports (content-visibility: hidden) {
      [part='panel'][hidden] {
        content-visibility: hidden;
        display: block;
      }
    }
  }

  @media (forced-colors: active) and (scripting: enabled) {
    [aria-current] {
      border-color: Highlight;
    }
  }
`;
