import {html, type TemplateResult} from 'lit';
import type {Identity} from '../content/condition.ts';
import type {Reference} from '../content/reference.ts';
import {link} from './link.ts';

/** Each reference keeps its number in the full list, so that a number means one source on the whole page. */
export const referenceList = (keys: readonly string[], references: Identity['references']): TemplateResult => {
  const order = Object.keys(references);
  return html`<ol class="references" part="references" lang="en" dir="ltr">
    ${keys.map((key) => referenceView(references[key]!, order.indexOf(key) + 1))}
  </ol>`;
};

const referenceView = ({publisher, title, year, url, lang}: Reference, number: number): TemplateResult =>
  html`<li value=${number}>
    ${publisher}. ${link(url, title, lang)}${year ? `, ${year}` : ''}.
  </li>`;
