/**
 * Renders what only sections for families have: help lines, questions, lines to fill in by hand, and the same in
 * English.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {ownFields} from '../content/own-fields.ts';
import type {Country, Fields, HelpBlock, HelpLines, Questions} from '../content/help-blocks.ts';
import type {Message} from '../content/message.ts';
import {sourceTable} from '../i18n/table.ts';
import type {BlockView} from './block-view.ts';
import {space} from './fill.ts';
import {heading} from './heading.ts';
import {phoneLink} from './host-text.ts';
import {englishView, type SectionView} from './section-view.ts';
import {wordsOf} from './words-of.ts';

/** Fills in a message. */
type Words = (message: Message) => unknown;

/** Draws those parts; a section without them has no need of it. */
export interface Help {
  readonly block: (block: HelpBlock, words: Words, view: BlockView) => TemplateResult;
  readonly copy: (title: Message, view: SectionView, blocks: BlockView) => TemplateResult;
}

/** @param lang BCP 47 tag of the section. */
const helpLinesView = ({lead, countries}: HelpLines, words: Words, lang: string): TemplateResult =>
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
const questionsView = ({items}: Questions, words: Words, ticked?: ReadonlySet<string>): TemplateResult =>
  html`<ul class="questions" part="list">
    ${items.map((item) => questionView(item, words, ticked))}
  </ul>`;

const questionView = (item: Message, words: Words, ticked?: ReadonlySet<string>): TemplateResult =>
  html`<li part="item">
    <label
      ><input type="checkbox" data-question=${item.id} .checked=${ticked?.has(item.id) ?? false} />${space}<span>${words(item)}</span></label
    >
  </li>`;

const fieldsView = ({items}: Fields, words: Words): TemplateResult =>
  html`<ul class="fields" part="list">
    ${items.map((item) => html`<li part="item">${words(item)}</li>`)}
  </ul>`;

/** The same in English, unless it is in English already, and where to read more. */
const copyView = (title: Message, view: SectionView, blocks: BlockView): TemplateResult => {
  const {shown, level, host, profile} = view;
  const isWeb = host && location.protocol.startsWith('http');
  return html`${
    shown.lang === sourceTable.locale
      ? nothing
      : html`<div class="group">
            ${heading(level + 1, wordsOf(title, shown.direction, blocks.values))}
            <div class="copy" lang="en" dir="ltr">${englishView(view, blocks)}</div>
          </div>`
  }
    <p class="address"><bdi>${isWeb ? location.origin + location.pathname : profile.url}</bdi></p>`;
};

export const help: Help = {
  block: (block, words, {lang, ticked}) => {
    switch (block.kind) {
      case 'help-lines':
        return helpLinesView(block, words, lang);
      case 'questions':
        return questionsView(block, words, ticked);
      case 'fields':
        return fieldsView(block, words);
    }
  },
  copy: copyView,
};
