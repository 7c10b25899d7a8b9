import {css} from 'lit';

/** Lists of people, places, headlines, discussions and products. */
export const entryStyles = css`
  .entries > li {
    display: flex;
    gap: 0.9em;
  }

  /* The width does not depend on the words, so that a browser need not measure 200 long entries twice. */
  .entries > li > div {
    flex: 1;
    min-inline-size: 0;
  }

  .entries img {
    block-size: 4em;
    border-radius: var(--_radius);
    flex: none;
    inline-size: 4em;
    object-fit: cover;
  }

  .details {
    color: var(--_muted);
    display: flex;
    flex-wrap: wrap;
    font-size: 0.875em;
    gap: 0 1em;
  }
`;
