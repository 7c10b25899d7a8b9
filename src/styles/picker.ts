import {css} from 'lit';

/** The language menu: a native control in the page's own font, large enough for a thumb. */
export const pickerStyles = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
    /* In a flex container, a box is otherwise at least as wide as the longest name of a language. */
    min-inline-size: 0;
  }

  /* The line that the menu stands in has the same height on every page. */
  section {
    line-height: 1.6;
  }

  @supports (line-height: 1lh) {
    section {
      line-height: max(1.6em, 1lh);
    }
  }

  label {
    align-items: center;
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.2em 0.5em;
    max-inline-size: 100%;
  }

  select {
    background: Field;
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
    color: FieldText;
    /* In Safari, a long entry would reach out of the menu, unseen, and the page would scroll sideways. */
    contain: paint;
    font: inherit;
    letter-spacing: inherit;
    max-inline-size: 100%;
    min-block-size: 2.75em;
    min-inline-size: 0;
    padding-inline: 0.5em;
    word-spacing: inherit;
  }

  /* Safari draws no shadow around a menu, so the border is the second colour of its ring. */
  select:focus-visible {
    border-color: #fff;
    box-shadow: none;
    outline: 0.18em solid #000;
  }

  [role='status'] {
    inline-size: fit-content;
    margin: 0;
  }

  [role='status']:not(:empty) {
    border: 1px solid;
    border-radius: var(--_radius);
    margin-block: 0.4em;
    padding: 0.4em 0.8em;
  }

  @media print {
    section {
      display: none;
    }
  }
`;
