/** Pure functions from the records of a section to its HTML. */
import {html, nothing, type TemplateResult} from 'lit';
import {edition} from '../content/edition.ts';
import type {Labels} from '../content/labels.ts';
import {references, type Reference, type ReferenceKey} from '../content/references.ts';
import type {Block, Item, List, Notice, Section} from '../content/types.ts';
import {formatDay} from '../i18n/format.ts';
import type {Shown} from '../i18n/language-controller.ts';
import {heading} from './heading.ts';

/** A section and the words of the interface around it, in one language. */
export interface SectionText {
  readonly section: Section;
  readonly labels: Labels;
}

const order = Object.keys(references) as ReferenceKey[];

/** @param level Level of the section's heading, 1 to 6; sub-headings are one below. */
export const sectionView = ({text, lang, direction, state}: Shown<SectionText>, level: number): TemplateResult => {
  const {section, labels} = text;
  return html`
    <section lang=${lang} dir=${direction} part="section" aria-labelledby="title">
      ${heading(level, section.title, 'title', 'heading')}
      ${
        state === 'draft' && lang !== 'en'
          ? html`<p class="draft" part="notice"><strong>${labels.draft}</strong> ${labels.draftNotice}</p>`
          : nothing
      }
      ${section.blocks.map((block) => blockView(block, level + 1))} ${footer(section, labels, lang)}
    </section>
  `;
};

const blockView = (block: Block, level: number): TemplateResult => {
  switch (block.kind) {
    case 'paragraph':
      return html`<p>${block.text}</p>`;
    case 'list':
      return listView(block);
    case 'group':
      return html`<div class="group">
        ${heading(level, block.heading)}${block.blocks.map((inner) => blockView(inner, level))}
      </div>`;
    case 'notice':
      return noticeView(block, level);
    case 'bibliography':
      return referenceList(order);
  }
};

const listView = ({ordered, items}: List): TemplateResult =>
  ordered
    ? html`<ol class="terms" part="list">
        ${items.map(itemView)}
      </ol>`
    : html`<ul class="terms" part="list">
        ${items.map(itemView)}
      </ul>`;

const itemView = ({term, text}: Item): TemplateResult =>
  html`<li part="item">${term ? html`<strong>${term}</strong> ` : nothing}<span>${text}</span></li>`;

const noticeView = ({urgency, label, blocks}: Notice, level: number): TemplateResult =>
  html`<div class="notice ${urgency}" part="notice">
    ${heading(level, label)}${blocks.map((block) => blockView(block, level))}
  </div>`;

const footer = (section: Section, labels: Labels, lang: string): TemplateResult => {
  const keys = citedIn(section);
  return html`<footer>
    ${keys.length ? html`<details><summary>${labels.sources}</summary>${referenceList(keys)}</details>` : nothing}
    <p>
      <span>${labels.version} ${edition.version}</span>
      <span>${labels.changed} <time datetime=${edition.changed}>${formatDay(edition.changed, lang)}</time></span>
    </p>
  </footer>`;
};

/** References keep the number they have in `<all-references>`, so that a number means one source on the whole page. */
const referenceList = (keys: readonly ReferenceKey[]): TemplateResult =>
  html`<ol class="references" part="references" lang="en" dir="ltr">
    ${keys.map((key) => referenceView(references[key], order.indexOf(key) + 1))}
  </ol>`;

const referenceView = ({publisher, title, year, url, lang}: Reference, number: number): TemplateResult =>
  html`<li value=${number}>
    ${publisher}. <a href=${url} rel="noreferrer" lang=${lang ?? nothing}>${title}</a>${year ? `, ${year}` : ''}.
  </li>`;

/** The references a section rests on, each once, in the order of the whole list. */
const citedIn = ({blocks}: Section): ReferenceKey[] => {
  const cited = new Set(blocks.flatMap(citesOf));
  return order.filter((key) => cited.has(key));
};

const citesOf = (block: Block): readonly ReferenceKey[] => {
  switch (block.kind) {
    case 'paragraph':
      return block.cites;
    case 'list':
      return block.items.flatMap((item) => item.cites);
    case 'bibliography':
      return [];
    default:
      return block.blocks.flatMap(citesOf);
  }
};
