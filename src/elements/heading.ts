import {html, nothing, type TemplateResult} from 'lit';
import {reportAttribute} from './wrong-attribute.ts';

const levels = [1, 2, 3, 4, 5, 6];

/**
 * Renders a heading at a level that is known only at run time. HTML ends at `h6`; a sub-heading below one sets its
 * level with ARIA, which has no such limit.
 */
export const heading = (
  level: number,
  text: unknown,
  id: unknown = nothing,
  part: unknown = nothing,
): TemplateResult => {
  switch (level) {
    case 1:
      return html`<h1 class="heading" id=${id} part=${part}>${text}</h1>`;
    case 2:
      return html`<h2 class="heading" id=${id} part=${part}>${text}</h2>`;
    case 3:
      return html`<h3 class="heading" id=${id} part=${part}>${text}</h3>`;
    case 4:
      return html`<h4 class="heading" id=${id} part=${part}>${text}</h4>`;
    case 5:
      return html`<h5 class="heading" id=${id} part=${part}>${text}</h5>`;
    case 6:
      return html`<h6 class="heading" id=${id} part=${part}>${text}</h6>`;
    default:
      return html`<div class="heading" role="heading" aria-level=${level} id=${id} part=${part}>${text}</div>`;
  }
};

/** Whether a section's heading can have this level. */
export const isHeadingLevel = (level: number): boolean => levels.includes(level);

const defaultLevel = 2;

/**
 * Level of an element's heading: its own if that is valid, otherwise the usual one.
 * @param usual Level that a page gives its sections, which may be above 6.
 */
export const levelOf = (element: HTMLElement & {readonly headingLevel: unknown}, usual = defaultLevel): number => {
  // Frameworks may set any value, and removing the attribute sets null.
  const given = element.headingLevel;
  const level = Number(String(given));
  if (isHeadingLevel(level)) return level;
  if (given != null) reportAttribute(element, 'heading level', usual, given, 'a whole number from 1 to 6');
  return usual;
};
