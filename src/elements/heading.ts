import {html, nothing, type TemplateResult} from 'lit';

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
