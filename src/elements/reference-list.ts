import {html, type TemplateResult} from 'lit';
import type {Identity} from '../content/condition.ts';
import {ownFields} from '../content/own-fields.ts';
import type {Reference} from '../content/reference.ts';
import {link} from './link.ts';

/** Each reference keeps its number in the full list, so that a number means one source on the whole page. */
export const referenceList = (keys: readonly string[], references: Identity['references']): TemplateResult => {
  const order = Object.keys(references);
  const numbered = keys.map((key) => ownFields({number: order.indexOf(key) + 1, ...references[key]!}));
  return html`<ol class="references" part="references" lang="en" dir="ltr">
    ${numbered.sort((one, other) => one.number - other.number).map(referenceView)}
  </ol>`;
};

const referenceView = ({publisher, title, year, url, lang, number}: Reference): TemplateResult =>
  html`<li value=${number}>
    ${publisher}. ${link(url, title, lang)}${year ? `, ${year}` : ''}.
  </li>`;
