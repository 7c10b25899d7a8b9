/** Renders the blocks of sections for families: help lines, questions, and lines to fill in by hand. */
import {html, type TemplateResult} from 'lit';
import {ownFields} from '../content/own-fields.ts';
import type {Country, Fields, HelpLines, Questions} from '../content/help-blocks.ts';
import type {Message} from '../content/message.ts';
import {phoneLink} from './host-text.ts';
import {space} from './fill.ts';

/** Fills in a message. */
type Words = (message: Message) => unknown;

/** @param lang BCP 47 tag of the section. */
export const helpLinesView = ({lead, countries}: HelpLines, words: Words, lang: string): TemplateResult =>
  html`<p>${words(lead)}</p>
    <ul class="terms" part="list">
      ${countries.map((country) => countryView(country, lang))}
    </ul>`;

const countryView = ({country, lines}: Country, lang: string): TemplateResult => {
  // A browser without the language says the name in English.
  const names = new Intl.DisplayNames([lang, 'en'], ownFields({type: 'region'}));
  return html`<li part="item">
    <strong lang=${names.resolvedOptions().locale}>${names.of(country)}</strong>
    ${lines.map(({name, phone}) => html`<p><bdi lang="en">${name}</bdi>${space}${phoneLink(phone)}</p>`)}
  </li>`;
};

/**
 * Questions with boxes to tick, which work without a script and on paper, too. The boxes have no name, so that no form
 * of the page sends them.
 * @param ticked Message ids of those that are ticked.
 */
export const questionsView = ({items}: Questions, words: Words, ticked?: ReadonlySet<string>): TemplateResult =>
  html`<ul class="questions" part="list">
    ${items.map((item) => questionView(item, words, ticked))}
  </ul>`;

const questionView = (item: Message, words: Words, ticked?: ReadonlySet<string>): TemplateResult =>
  html`<li part="item">
    <label
      ><input type="checkbox" data-question=${item.id} .checked=${ticked?.has(item.id) ?? false} />${space}<span>${words(item)}</span></label
    >
  </li>`;

export const fieldsView = ({items}: Fields, words: Words): TemplateResult =>
  html`<ul class="fields" part="list">
    ${items.map((item) => html`<li part="item">${words(item)}</li>`)}
  </ul>`;
