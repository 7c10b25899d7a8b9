/**
 * A section as plain HTML: the same elements, in the same order, as our tags make. It knows no files, so that the bare
 * custom elements can draw with it in the browser.
 */
import type {Reference} from '../../src/content/reference.ts';
import type {Notice} from '../../src/content/section.ts';
import type {PageSection, Records, Spoken, WordedBlock, WordedItem} from './sections.ts';

/** Input of the markup: the records, and the writer of their words. */
export interface Writing {
  readonly content: Records;
  readonly spoken: Spoken;
  /** Plain text of a message in a record: the words themselves, or their id. */
  readonly words: (text: string) => string;
  /** The day of the edition, as its language writes it. */
  readonly day: string;
  /** Elements around some of it; plain ones by default. */
  readonly frames?: Frames;
}

/** Around what is given, each as HTML. */
export interface Frames {
  readonly draft: (inner: string) => string;
  readonly notice: (urgency: Notice['urgency'], inner: string) => string;
  readonly sources: (label: string, inner: string) => string;
}

const plainFrames: Frames = {
  draft: (inner) => `<div class="draft">${inner}</div>`,
  notice: (urgency, inner) => `<div class="notice ${urgency}">${inner}</div>`,
  sources: (label, inner) => `<details><summary>${label}</summary>${inner}</details>`,
};

/** @returns One `<section>`. */
export const sectionMarkup = ({name, title, blocks, sources, isUrgent}: PageSection, writing: Writing): string => {
  const {content, spoken, words, frames = plainFrames} = writing;
  const {language, direction, draft} = spoken;
  const {labels} = content;
  const notice =
    `<strong>${text(words(labels.draft))}</strong> ${text(words(labels.draftNotice))}` +
    (isUrgent ? ` <strong>${text(words(labels.draftUrgent))}</strong>` : '');
  return (
    `<section lang="${language}" dir="${direction}" aria-labelledby="${name}">` +
    `<h2 id="${name}" class="heading title">${text(words(title))}</h2>` +
    (draft ? frames.draft(notice) : '') +
    `${blocks.map((block) => blockMarkup(block, writing)).join('')}${footerMarkup(sources, writing)}</section>`
  );
};

/** @param level Of its heading. */
const blockMarkup = (block: WordedBlock, writing: Writing, level = 3): string => {
  const {content, words, frames = plainFrames} = writing;
  const heading = (label: string): string => `<h${level} class="heading">${text(words(label))}</h${level}>`;
  const inner = (blocks: readonly WordedBlock[], level?: number): string =>
    blocks.map((block) => blockMarkup(block, writing, level)).join('');
  switch (block.kind) {
    case 'paragraph':
      return `<p>${text(words(block.message))}</p>`;
    case 'list': {
      const list = block.ordered ? 'ol' : 'ul';
      return `<${list} class="terms">${block.items.map((item) => itemMarkup(item, writing)).join('')}</${list}>`;
    }
    case 'group':
      return `<div class="group">${heading(block.heading)}${inner(block.blocks)}</div>`;
    case 'notice':
      return frames.notice(block.urgency, `${heading(block.label)}${inner(block.blocks, level + 1)}`);
    case 'call':
      return `<p class="call">${text(words(block.otherwise))}</p>`;
    // Without a hospital's profile, it shows nothing.
    case 'contact':
      return '';
    case 'bibliography':
      return referencesMarkup(
        content.references.map((_, at) => at + 1),
        content.references,
      );
    default:
      throw new Error(`The nine sections have no ${block.kind}.`);
  }
};

const itemMarkup = ({term, message}: WordedItem, {words}: Writing): string =>
  `<li>${term ? `<strong>${text(words(term))}</strong> ` : ''}${message ? `<span>${text(words(message))}</span>` : ''}</li>`;

const footerMarkup = (sources: readonly number[], {content, words, day, frames = plainFrames}: Writing): string => {
  const {labels, references, edition} = content;
  return (
    '<footer>' +
    (sources.length ? frames.sources(text(words(labels.sources)), referencesMarkup(sources, references)) : '') +
    `<p><span>${text(words(labels.version))} ${edition.version}</span> ` +
    `<span>${text(words(labels.changed))} <time datetime="${edition.changed}">${text(day)}</time></span></p></footer>`
  );
};

const referencesMarkup = (numbers: readonly number[], references: readonly Reference[]): string =>
  `<ol class="references" lang="en" dir="ltr">${numbers.map((number) => referenceMarkup(number, references)).join('')}</ol>`;

const referenceMarkup = (number: number, references: readonly Reference[]): string => {
  const {publisher, title, year, url, lang} = references[number - 1]!;
  const link = `<a href="${text(url)}" rel="noreferrer"${lang ? ` lang="${lang}"` : ''}>${text(title)}</a>`;
  return `<li value="${number}">${text(publisher)}. ${link}${year ? `, ${year}` : ''}.</li>`;
};

const text = (plain: string): string =>
  plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
