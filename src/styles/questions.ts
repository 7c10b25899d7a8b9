import {css} from 'lit';

/** A reader's own questions, and the field for the next one. */
export const questionStyles = css`
  .live {
    display: grid;
    gap: var(--_gap);
    grid-template-columns: minmax(0, 1fr);
  }

  .write {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 0.6em;
  }

  .write label {
    inline-size: 100%;
  }

  #write {
    flex: 1 1 12em;
    min-inline-size: 0;
  }

  button,
  #write {
    background: none;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    box-sizing: border-box;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    line-height: 1.3;
    min-block-size: 2.75em;
    padding: 0.4em 0.9em;
    word-spacing: inherit;
  }

  @supports (line-height: 1lh) {
    button,
    #write {
      line-height: max(1.3em, 1lh);
    }
  }

  button {
    cursor: pointer;
  }

  @media screen and (scripting: enabled) {
    .lines {
      display: none;
    }
  }

  @media print {
    button,
    .write,
    .controls,
    #kept,
    [role='status'] {
      display: none;
    }
  }
`;
