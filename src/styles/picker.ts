import {css} from 'lit';

/** The language menu: a native control in the page's own font, large enough for a thumb. */
export const pickerStyles = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
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
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: FieldText;
    font: inherit;
    max-inline-size: 100%;
    min-block-size: 2.75em;
    padding-inline: 0.5em;
  }


  @media print {
    section {
      display: none;
    }
  }
`;
