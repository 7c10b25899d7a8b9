/** A section as plain HTML: the same elements, in the same order, as our tags make. */
import type {Block, Item} from '../../src/content/types.ts';
import {formatDay} from '../../src/i18n/format.ts';
import {content, type PageSection} from './sections.ts';

const {language, direction, draft, labels, references, edition} = content;

/** @returns One `<section>`. */
export const sectionMarkup = ({name, title, blocks, sources}: PageSection): string =>
  `<section data-section="${name}" lang="${language}" dir="${direction}" aria-labelledby="${name}">` +
  `<h2 id="${name}" class="heading title">${text(title)}</h2>` +
  (draft ? `<p class="draft"><strong>${text(labels.draft)}</strong> ${text(labels.draftNotice)}</p>` : '') +
  `${blocks.map(blockMarkup).join('')}${footerMarkup(sources)}</section>`;

const blockMarkup = (block: Block): string => {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${text(block.text)}</p>`;
    case 'list': {
      const list = block.ordered ? 'ol' : 'ul';
      return `<${list} class="terms">${block.items.map(itemMarkup).join('')}</${list}>`;
    }
    case 'group':
      return `<div class="group"><h3 class="heading">${text(block.heading)}</h3>${block.blocks.map(blockMarkup).join('')}</div>`;
    case 'notice':
      return `<div class="notice ${block.urgency}"><h3 class="heading">${text(block.label)}</h3>${block.blocks.map(blockMarkup).join('')}</div>`;
    // Without a hospital's profile, these two show nothing.
    case 'contact':
    case 'emergency':
      return '';
    case 'bibliography':
      return referencesMarkup(references.map((_, at) => at + 1));
  }
};

const itemMarkup = (item: Item): string =>
  `<li>${item.term ? `<strong>${text(item.term)}</strong> ` : ''}<span>${text(item.text)}</span></li>`;

const footerMarkup = (sources: readonly number[]): string =>
  '<footer>' +
  (sources.length ? `<details><summary>${text(labels.sources)}</summary>${referencesMarkup(sources)}</details>` : '') +
  `<p><span>${text(labels.version)} ${edition.version}</span> ` +
  `<span>${text(labels.changed)} <time datetime="${edition.changed}">${text(formatDay(edition.changed, language))}</time></span></p></footer>`;

const referencesMarkup = (numbers: readonly number[]): string =>
  `<ol class="references" lang="en" dir="ltr">${numbers.map(referenceMarkup).join('')}</ol>`;

const referenceMarkup = (number: number): string => {
  const {publisher, title, year, url, lang} = references[number - 1]!;
  const link = `<a href="${text(url)}" rel="noreferrer"${lang ? ` lang="${lang}"` : ''}>${text(title)}</a>`;
  return `<li value="${number}">${text(publisher)}. ${link}${year ? `, ${year}` : ''}.</li>`;
};

const text = (plain: string): string =>
  plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
