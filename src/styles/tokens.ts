/**
 * The complete styling API. A page sets the public properties on `:root`, on a wrapper or on one tag. This sheet reads
 * them with a fallback and never declares them, so it cannot override them. The documentation's table is generated from
 * the comments below.
 */
import {css} from 'lit';

export const tokens = css`
  section {
    /* --all-font: typeface of the text | the page's own */
    font-family: var(--all-font, inherit);
    /* --all-text: colour of the text | the page's own */
    color: var(--all-text, inherit);
    /* --all-heading-color: colour of headings | that of the text */
    --_heading-color: var(--all-heading-color, currentColor);
    /* --all-muted: colour of the small print | a lighter shade of the text */
    --_muted: var(--all-muted, var(--_lighter-text));
    /* --all-link: colour of links | that of the text, underlined */
    --_link: var(--all-link, currentColor);
    /* --all-accent: colour of boxes to tick, and of the lines around links to act on and under the selected tab | a teal */
    --_accent: var(--all-accent, #13838c);
    /* --all-surface: background of notes | a light tint of the text colour */
    --_surface: var(--all-surface, var(--_light-surface));
    /* --all-border: colour of borders | a light shade of the text */
    --_border: var(--all-border, var(--_light-border));
    /* --all-radius: radius of corners | 0.5em */
    --_radius: var(--all-radius, 0.5em);
    /* --all-gap: space between paragraphs | 1em */
    --_gap: var(--all-gap, 1em);
    /* --all-urgent: colour of the urgent call-out | a red with contrast on light and dark */
    --_urgent: var(--all-urgent, #d4351c);
    /* --all-urgent-surface: background of the urgent call-out | a light tint of that red */
    --_urgent-surface: var(--all-urgent-surface, var(--_light-urgent));
    /* Defaults for browsers without color-mix: translucent, so that they suit light and dark pages. */
    --_lighter-text: currentColor;
    --_light-surface: rgba(128, 128, 128, 0.1);
    --_light-border: rgba(128, 128, 128, 0.45);
    --_light-urgent: rgba(212, 53, 28, 0.08);
  }

  @supports (color: color-mix(in srgb, red 8%, transparent)) {
    section {
      --_lighter-text: color-mix(in srgb, currentColor 85%, transparent);
      --_light-surface: color-mix(in srgb, currentColor 5%, transparent);
      --_light-border: color-mix(in srgb, currentColor 22%, transparent);
      --_light-urgent: color-mix(in srgb, var(--_urgent) 8%, transparent);
    }
  }

  :where(.heading) {
    /* --all-heading-font: typeface of headings | that of the text */
    font-family: var(--all-heading-font, inherit);
  }
`;
