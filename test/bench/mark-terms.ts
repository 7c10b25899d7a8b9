/**
 * Marks each term where it stands first in its section. It is done once for each language, when the pages are built, as
 * the place of a term changes only with the words; our tags find it while they draw.
 */
import type {Message, Messages} from '../../src/content/message.ts';
import type {Block, Section} from '../../src/content/section.ts';
import {firstTerm, sought} from '../../src/content/term-places.ts';
import {meaningOf} from './term-mark.ts';

/**
 * @param texts Messages of a language.
 * @returns The same, those of the sections with marks.
 */
export const withMarks = (sections: readonly Section[], texts: Messages): Messages => {
  const marked = new Map<string, string>();
  for (const section of sections) {
    const mark = markerOf(section, texts);
    for (const {id} of explainable(section.blocks)) {
      const text = mark(texts[id]!);
      if (/[[\]|]/.test(texts[id]!)) throw new Error(`The message "${id}" has characters of a mark.`);
      if (marked.has(id) && marked.get(id) !== text) throw new Error(`Two sections explain other terms in "${id}".`);
      marked.set(id, text);
    }
  }
  return {...texts, ...Object.fromEntries(marked)};
};

/** The statements of a section that explain terms, as our tags do: no urgent one does. */
const explainable = (blocks: readonly Block[]): readonly Message[] =>
  blocks.flatMap((block): readonly Message[] => {
    switch (block.kind) {
      case 'paragraph':
        return [block.message];
      case 'list':
        return block.items.flatMap(({message}) => message ?? []);
      case 'group':
        return explainable(block.blocks);
      case 'notice':
        return block.urgency === 'urgent' ? [] : explainable(block.blocks);
      default:
        return [];
    }
  });

/** Give it the texts of a section in their order. */
const markerOf = ({terms = []}: Section, texts: Messages): ((text: string) => string) => {
  let left = terms.map((term) => {
    if (term.message.id !== meaningOf(term.term.id)) throw new Error(`"${term.message.id}" should end with ".what".`);
    return sought({...term, inText: {...term.inText, text: texts[term.inText.id]!}});
  });
  const mark = (text: string): string => {
    const found = firstTerm(left, text);
    if (!found) return text;
    const {term, start, end} = found;
    left = left.filter((other) => other.term !== term);
    return `${text.slice(0, start)}[${term.term.id}|${text.slice(start, end)}]${mark(text.slice(end))}`;
  };
  // No mark in a value.
  return (text) =>
    text
      .split(/(\{\w+\})/)
      .map((piece, at) => (at % 2 ? piece : mark(piece)))
      .join('');
};
