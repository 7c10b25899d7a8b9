import {css} from 'lit';

/** Terms that can be explained in place. */
export const termStyles = css`
  .term {
    appearance: none;
    background: none;
    border: 0;
    color: inherit;
    /* A button is one box in its line, and so is the same word before the script has come. */
    display: inline-block;
    font: inherit;
    letter-spacing: inherit;
    margin: 0;
    padding: 0;
    text-align: start;
    text-decoration-line: underline;
    text-decoration-style: dotted;
    user-select: text;
    word-spacing: inherit;
  }

  button.term {
    cursor: pointer;
  }

  /* As wide as its text, so that it stands below the line of its term and moves nothing in that line. */
  .meaning {
    background: var(--_surface);
    border-inline-start: 0.2em solid var(--_border);
    box-sizing: border-box;
    float: left;
    inline-size: 100%;
    margin-block: 0.3em;
    padding: 0.4em 0.8em;
  }

  .terms .meaning > strong {
    display: inline;
  }

  @media print {
    /* A button stays one box in its line, and its brackets would stand apart from the sentence. */
    .term {
      display: contents;
    }

    .term::after {
      content: ' (' attr(data-means) ')';
    }

    .meaning {
      display: none;
    }
  }
`;
