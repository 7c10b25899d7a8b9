import {html, nothing, type TemplateResult} from 'lit';
import {report} from '../report.ts';

const levels = [1, 2, 3, 4, 5, 6];

/**
 * A heading of a level that is only known on the page. HTML ends at six; a sub-heading below an `h6` says its level
 * through ARIA, which does not.
 */
export const heading = (level: number, text: unknown, id?: string, part?: string): TemplateResult => {
  const at = id ?? nothing;
  const hook = part ?? nothing;
  switch (level) {
    case 1:
      return html`<h1 class="heading" id=${at} part=${hook}>${text}</h1>`;
    case 2:
      return html`<h2 class="heading" id=${at} part=${hook}>${text}</h2>`;
    case 3:
      return html`<h3 class="heading" id=${at} part=${hook}>${text}</h3>`;
    case 4:
      return html`<h4 class="heading" id=${at} part=${hook}>${text}</h4>`;
    case 5:
      return html`<h5 class="heading" id=${at} part=${hook}>${text}</h5>`;
    case 6:
      return html`<h6 class="heading" id=${at} part=${hook}>${text}</h6>`;
    default:
      return html`<div class="heading" role="heading" aria-level=${level} id=${at} part=${hook}>${text}</div>`;
  }
};

/** Whether a section can have its heading at this level. */
export const isHeadingLevel = (level: number): boolean => levels.includes(level);

const usualLevel = 2;

/** The level of an element's heading: the one it is given, if there is such a level. */
export const levelOf = ({localName, headingLevel}: HTMLElement & {readonly headingLevel: unknown}): number => {
  // Frameworks may set anything, and taking the attribute away sets null.
  const given = String(headingLevel);
  if (isHeadingLevel(Number(given))) return Number(given);
  if (headingLevel != null)
    report(`<${localName}> has heading level ${usualLevel} and not "${given}"; use a whole number from 1 to 6.`);
  return usualLevel;
};
