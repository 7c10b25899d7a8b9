import {css} from 'lit';

/** Buttons, and the field for a question. */
export const controlStyles = css`
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
`;
