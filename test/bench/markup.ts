/**
 * A section as plain HTML: the same elements, in the same order, as our tags make. It knows no files, so that the bare
 * custom elements can draw with it in the browser.
 */
import type {Drawings} from '../../src/content/picture.ts';
import type {Reference} from '../../src/content/reference.ts';
import type {Notice} from '../../src/content/section.ts';
import {drawingMarkup, pictureMarkup} from './picture-markup.ts';
import type {PageSection, PagePicture, Records, Spoken, WordedBlock, WordedItem} from './sections.ts';
import {inBrackets, meaningOf, termMarks} from './term-mark.ts';

/** Input of the markup: the records, and the writer of their words. */
export interface Writing {
  readonly content: Records;
  readonly spoken: Spoken;
  /** Plain text of a message, by its id; a term is marked as in term-mark.ts. */
  readonly words: (id: string) => string;
  /** The day of the edition, as its language writes it. */
  readonly day: string;
  /** Drawings that are here; none by default. */
  readonly drawings?: Drawings | undefined;
  /** Elements around some of it; plain ones by default. */
  readonly frames?: Frames;
}

/** Around what is given, each as HTML. */
export interface Frames {
  readonly draft: (inner: string) => string;
  readonly notice: (urgency: Notice['urgency'], inner: string) => string;
  readonly sources: (label: string, inner: string) => string;
  /**
   * @param id Message id of the term.
   * @param means Its explanation, to stand in brackets.
   */
  readonly term: (inner: string, id: string, means: string) => string;
}

/** Terms are buttons, for a script to open. */
export const plainFrames: Frames = {
  draft: (inner) => `<div class="draft">${inner}</div>`,
  notice: (urgency, inner) => `<div class="notice ${urgency}">${inner}</div>`,
  sources: (label, inner) => `<details><summary>${label}</summary>${inner}</details>`,
  term: (inner, id, means) =>
    `<button type="button" class="term" data-term="${id}" data-means="${means}" aria-expanded="false">${inner}</button>`,
};

/** The explanation of a term, to stand below it. */
export const meaningMarkup = (id: string, {words}: Writing): string =>
  `<span class="meaning" role="note"><strong>${text(words(id))}</strong> ${text(words(meaningOf(id)))}</span>`;

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
    `${blocksMarkup(blocks, writing, 3)}${footerMarkup(sources, writing)}</section>`
  );
};

/** @param level Of their headings. */
const blocksMarkup = (blocks: readonly WordedBlock[], writing: Writing, level: number): string =>
  blocks.map((block) => blockMarkup(block, writing, level) + picturesMarkup(block.pictures, writing)).join('');

const blockMarkup = (block: WordedBlock, writing: Writing, level: number): string => {
  const {content, words, frames = plainFrames} = writing;
  const heading = (label: string): string => `<h${level} class="heading">${text(words(label))}</h${level}>`;
  switch (block.kind) {
    case 'paragraph':
      return `<p>${statement(block.message, writing)}</p>`;
    case 'list': {
      const list = block.ordered ? 'ol' : 'ul';
      return `<${list} class="terms">${block.items.map((item) => itemMarkup(item, writing)).join('')}</${list}>`;
    }
    case 'group':
      return `<div class="group">${heading(block.heading)}${blocksMarkup(block.blocks, writing, level)}</div>`;
    case 'notice':
      return frames.notice(block.urgency, `${heading(block.label)}${blocksMarkup(block.blocks, writing, level + 1)}`);
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

const itemMarkup = ({term, message, pictures}: WordedItem, writing: Writing): string =>
  `<li>${term ? `<strong>${text(writing.words(term))}</strong> ` : ''}` +
  `${message ? `<span>${statement(message, writing)}</span>` : ''}${picturesMarkup(pictures, writing)}</li>`;

/** A message, with its terms. */
const statement = (id: string, {words, frames = plainFrames}: Writing): string =>
  text(words(id)).replace(termMarks, (_, term: string, inner: string) =>
    frames.term(inner, term, inBrackets(text(words(meaningOf(term))))),
  );

const picturesMarkup = (pictures: readonly PagePicture[] = [], {words, spoken, drawings}: Writing): string =>
  pictures
    .map((picture) =>
      pictureMarkup(
        picture,
        (message) => text(words(message)),
        drawings ? drawingMarkup(drawings[picture.name]!, spoken.direction === 'rtl') : '',
      ),
    )
    .join('');

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
