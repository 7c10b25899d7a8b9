/**
 * Additions for markup from a server, until the script arrives. Controls that need the script keep their place, unseen.
 * The plain rules are for pages without scripts, and engines that do not know `scripting` (Chromium before 120, Safari
 * before 17) have only these: everything is open there, and moves once when the script arrives.
 */
import {css} from 'lit';

/** The menu of languages needs the script. */
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

/**
 * Until the script arrives, tabs are links to the first section of each, and the browser shows the panel of a section
 * that a link leads to. Without scripts, every panel is open.
 */
export const servedPage = css`
  button {
    display: none;
  }

  nav a {
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

    /* As the attribute says: the browser's own search looks into a closed panel. */
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
