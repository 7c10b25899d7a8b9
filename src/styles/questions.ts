import {css} from 'lit';

/** A reader's own questions, and the field for the next one. */
export const questionStyles = css`
  .live {
    display: grid;
    gap: var(--_gap);
    grid-template-columns: minmax(0, 1fr);
  }

  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 0.6em;
  }

  .controls label {
    inline-size: 100%;
  }

  #write {
    flex: 1 1 12em;
    min-inline-size: 0;
  }

  /* Beside a long question, words that may break anywhere would be a column of letters. */
  .own li > button {
    flex: none;
  }

  @media screen and (scripting: enabled) {
    .lines {
      display: none;
    }
  }

  @media print {
    button,
    .controls,
    #kept,
    [role='status'] {
      display: none;
    }
  }
`;
