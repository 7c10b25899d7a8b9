/** For tests: every section in English, and its statements one by one. */
import type {MsgFn} from '@lit/localize';
import type {Block, Section, Statement, WriteSection} from '../../src/content/types.ts';
import {fallback} from '../../src/content/fallback.ts';
import {hospitalLabels} from '../../src/content/hospital-labels.ts';
import {labels} from '../../src/content/labels.ts';
import {elements} from '../../src/elements/index.ts';
import {sections} from '../../src/elements/sections.ts';

/** Tag → what it says, of the sections on the illness. */
export const writers: Readonly<Record<string, WriteSection>> = Object.fromEntries(
  Object.entries(sections).map(([tag, {write}]) => [tag, write]),
);

/** Everything that has words. */
export const allWriters: readonly ((msg: MsgFn) => unknown)[] = [
  labels,
  fallback,
  hospitalLabels,
  ...Object.values(elements).map(({write}) => write),
];

/** One message as a section asks for it. */
export interface Message {
  readonly id: string;
  readonly text: string;
  readonly desc: string;
}

export const messagesOf = (write: (msg: MsgFn) => unknown): readonly Message[] => {
  const messages: Message[] = [];
  write(((text: string, {id = '', desc = ''} = {}) => {
    messages.push({id, text, desc});
    return text;
  }) as MsgFn);
  return messages;
};

export const inEnglish = (write: WriteSection): Section => write(((text: string) => text) as MsgFn);

export const statementsOf = (blocks: readonly Block[]): readonly Statement[] =>
  blocks.flatMap((block): readonly Statement[] => {
    switch (block.kind) {
      case 'paragraph':
        return [block];
      case 'list':
        return block.items;
      case 'group':
      case 'notice':
        return statementsOf(block.blocks);
      default:
        return [];
    }
  });
