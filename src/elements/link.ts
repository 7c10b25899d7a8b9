import {html, nothing, type TemplateResult} from 'lit';

/**
 * Renders a link to another page. Its site does not learn on which page the reader was: even a page that sends its whole
 * address to other sites, with `unsafe-url`, does not send it here.
 * @param lang BCP 47 tag of the text, if it differs from the text around it.
 */
export const link = (href: string, text: unknown, lang?: string): TemplateResult =>
  html`<a href=${href} rel="noreferrer" lang=${lang ?? nothing}>${text}</a>`;
