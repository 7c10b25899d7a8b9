import {css} from 'lit';

/** Headings, paragraphs, lists and call-outs, from a 240 px phone to print. */
export const prose = css`
  :host {
    display: block;
    /*
     * Spacing that the element inherits is the page's own, and ends here. A reader's rules, as in
     * "* { letter-spacing: 0.12em !important }", match the element itself, win, and are inherited by all text. The height
     * of lines is the least that text has; it is low here, so that only a reader's is higher than ours.
     */
    letter-spacing: normal;
    line-height: 1;
    word-spacing: normal;
  }

  :host([hidden]) {
    display: none;
  }

  section {
    /* Some pages make all text tiny, and enlarge only their own paragraphs. */
    font-size: max(1em, 14px);
    /* The page's settings for its own text must not leak into this one. */
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    hyphens: manual;
    list-style: none;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    max-inline-size: 44em;
    overflow-wrap: anywhere;
  }

  :where(.heading, p, ul, ol, li, figure) {
    margin: 0;
    padding: 0;
  }

  :where(p, li, summary, label, figcaption, .draft, .theirs) {
    line-height: 1.6;
  }

  /* A query, because the bundle keeps the last of two declarations. */
  @supports (line-height: 1lh) {
    :where(p, li, summary, label, figcaption, .draft, .theirs) {
      line-height: max(1.6em, 1lh);
    }
  }

  slot {
    line-height: 1.6;
  }

  :where(.heading) {
    color: var(--_heading-color);
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }

  [part='heading'] {
    font-size: 1.5em;
    line-height: 1.2;
  }

  /* As many lines of the text around it as its font is larger, so that a reader's spacing reaches it, too. */
  @supports (line-height: 1lh) {
    :where(.heading) {
      line-height: max(1.3em, 1.25lh);
    }

    [part='heading'] {
      line-height: max(1.2em, 1.5lh);
    }
  }

  section > * + *,
  .group > * + *,
  .notice > * + * {
    margin-block-start: var(--_gap);
  }

  section > .group {
    margin-block-start: calc(2 * var(--_gap));
  }

  :is(.group, .notice) > :first-child + p {
    margin-block-start: calc(0.4 * var(--_gap));
  }

  :is(.group, .notice) > :first-child + .terms {
    margin-block-start: calc(0.7 * var(--_gap));
  }

  .terms {
    display: grid;
    gap: calc(1.25 * var(--_gap)) calc(2.5 * var(--_gap));
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    /* Not "none", which removes the list semantics in Safari. */
    list-style-type: '';
  }

  .terms strong {
    display: block;
    font-weight: 700;
  }

  ol.terms {
    counter-reset: step;
    grid-template-columns: 100%;
  }

  ol.terms > li {
    counter-increment: step;
  }

  ol.terms strong::before {
    content: counter(step) '. ';
  }

  .notice {
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    padding: 1em 1.1em;
  }

  .urgent {
    background: var(--_urgent-surface);
    border: 2px solid var(--_urgent);
    border-inline-start-width: 0.5em;
  }

  .urgent :where(.heading) {
    color: inherit;
  }

  .urgent .terms {
    grid-template-columns: 100%;
  }

  .urgent > .group {
    border-block-start: 1px solid var(--_border);
    margin-block-start: calc(1.25 * var(--_gap));
    padding-block-start: var(--_gap);
  }

  .call {
    font-weight: 700;
  }

  /* Large enough for a thumb, and the largest element in its box. */
  .call .phone {
    align-items: center;
    border: 2px solid var(--_urgent);
    border-radius: var(--_radius);
    display: flex;
    font-size: 1.5em;
    inline-size: fit-content;
    line-height: 1.5;
    margin-block-start: 0.2em;
    min-block-size: max(44px, 1.6em);
    padding-inline: 0.6em;
  }

  @supports (line-height: 1lh) {
    .call .phone {
      line-height: max(1.5em, 1.5lh);
    }
  }

  .action a {
    align-items: center;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    display: inline-flex;
    font-weight: 700;
    min-block-size: 2.75em;
    padding-inline: 1em;
  }

  .theirs {
    border-inline-start: 0.2em solid var(--_border);
    padding-inline-start: 0.9em;
  }

  .theirs[hidden] {
    display: none;
  }

  .theirs > strong {
    display: block;
    font-size: 0.875em;
  }

  /* Chinese, Japanese and Korean have their own rules for line breaks. */
  :lang(ja),
  :lang(zh) {
    line-break: strict;
  }

  :lang(ko) {
    word-break: keep-all;
  }

  .draft {
    border: 1px dashed var(--_border);
    border-radius: var(--_radius);
    font-size: 0.9em;
    padding: 0.5em 0.8em;
  }

  footer {
    border-block-start: 1px solid var(--_border);
    color: var(--_muted);
    font-size: 0.875em;
    padding-block-start: 0.6em;
  }

  section > footer {
    margin-block-start: calc(1.5 * var(--_gap));
  }

  footer p {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.2em;
  }

  summary {
    cursor: pointer;
    inline-size: fit-content;
    min-block-size: 24px;
    padding-block: 0.25em;
  }

  .references {
    padding-inline-start: 2.4em;
  }

  .references > li + li {
    margin-block-start: 0.4em;
  }

  .english > div > * + * {
    margin-block-start: var(--_gap);
  }

  details > .references {
    margin-block: 0.4em 0.8em;
  }

  a {
    color: var(--_link);
    text-decoration: underline;
  }

  .phone,
  p > a,
  .entries a,
  nav li > a {
    display: inline-block;
    min-block-size: 24px;
    min-inline-size: 24px;
  }

  /* Two colours, so that one of them stands out on any background, and beside any colour of the control. */
  :focus-visible {
    box-shadow: 0 0 0 0.35em #000;
    outline: 0.18em solid #fff;
    outline-offset: 0;
  }

  @media print {
    section {
      --_gap: 0.3em;
      font-size: inherit;
      max-inline-size: none;
    }

    section,
    p,
    li {
      line-height: 1.2;
    }

    .terms,
    .urgent .terms {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    }

    .urgent > .group {
      padding-block-start: var(--_gap);
    }

    [part='heading'] {
      font-size: 1.2em;
    }

    .notice,
    .draft {
      /* The border closes at the end of a page and opens again on the next. */
      box-decoration-break: clone;
      padding: 0.2em 0.6em;
    }

    .urgent > .group,
    section > .group {
      margin-block-start: var(--_gap);
    }

    /* Nothing can be opened on paper, so print the sources and the URLs of links. */
    details::details-content {
      block-size: auto;
      content-visibility: visible;
    }

    summary {
      list-style: none;
      padding: 0;
    }

    .english:not([open]) {
      display: none;
    }

    a[href^='http']::after {
      content: ' ' attr(href);
      direction: ltr;
      font-size: 0.9em;
      unicode-bidi: isolate;
    }

    footer {
      font-size: 0.7em;
    }

    .references {
      columns: 24em;
      padding-inline-start: 1.6em;
    }

    .references > li + li {
      margin-block-start: 0.1em;
    }

    .notice:not(.urgent),
    .call,
    li {
      break-inside: avoid;
    }

    .call .phone {
      min-block-size: 0;
    }

    :where(.heading) {
      break-after: avoid;
    }
  }
`;
