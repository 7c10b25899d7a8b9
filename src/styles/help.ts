import {css} from 'lit';

/** Questions to tick, lines to fill in by hand, and the fever card. */
export const helpStyles = css`
  .questions,
  .fields {
    display: grid;
    gap: 0.3em;
    list-style-type: '';
  }

  .questions > li {
    align-items: baseline;
    display: flex;
    gap: 0.6em;
    justify-content: space-between;
  }

  .questions label {
    display: flex;
    gap: 0.6em;
    padding-block: 0.3em;
  }

  .questions input {
    accent-color: var(--_accent);
    block-size: max(1.5em, 24px);
    flex: none;
    inline-size: max(1.5em, 24px);
    margin: 0.1em 0 0;
  }

  .fields > li {
    border-block-end: 1px solid var(--_border);
    padding-block-start: 1em;
  }

  .lines > p {
    border-block-end: 1px solid var(--_border);
    min-block-size: 2em;
  }

  .copy > * + * {
    margin-block-start: var(--_gap);
  }

  .address {
    display: none;
  }

  @media print {
    .questions {
      gap: 0;
    }

    .questions label {
      padding: 0;
    }

    .questions input {
      block-size: 1em;
      inline-size: 1em;
    }

    .card {
      border: 1pt dashed;
      break-inside: avoid;
      columns: 2 16em;
      font-size: 7.2pt;
      padding: 0.4em;
    }

    .card .terms {
      grid-template-columns: none;
    }

    /* Lines are filled in once; in English, staff read what they are. */
    .copy .fields > li {
      border: none;
      padding: 0;
    }

    .card [part='heading'] {
      column-span: all;
    }

    .card details {
      display: none;
    }

    .address {
      display: block;
    }
  }
`;
