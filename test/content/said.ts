/** For tests: the messages that readers see of a section, with or without a profile. */
import type {Message} from '../../src/content/message.ts';
import type {Block, Section} from '../../src/content/section.ts';
import {messageOf} from '../../src/elements/words-of.ts';
import {formatNumber} from '../../src/i18n/format.ts';
import {formatTemperature} from '../../src/i18n/temperature.ts';
import type {Profile} from '../../src/hospital/profile.ts';

/** Messages from top to bottom, on a page without a profile. */
export const saidIn = ({title, blocks}: Section, profile: Profile = {}): readonly Message[] =>
  [title, ...blocks.flatMap((block) => saidBy(block, profile))].filter((message) => message !== undefined);

const saidBy = (block: Block, profile: Profile): readonly (Message | undefined)[] => {
  const inner = (blocks: readonly Block[]): readonly (Message | undefined)[] =>
    blocks.flatMap((block) => saidBy(block, profile));
  switch (block.kind) {
    case 'paragraph':
      return [messageOf(block, profile)];
    case 'list':
      return block.items.flatMap((item) => [item.term, messageOf(item, profile)]);
    case 'group':
      return [block.heading, ...inner(block.blocks)];
    case 'notice':
      return [block.label, ...inner(block.blocks)];
    case 'call':
      return [profile[block.line] ? block.call : block.otherwise];
    case 'contact':
      return [profile.phone ? block.call : undefined, profile.appointment ? block.appointment : undefined];
    case 'slot':
      return inner(block.blocks);
    case 'help-lines':
      return [block.lead];
    case 'questions':
    case 'fields':
      return block.items;
    case 'bibliography':
      return [];
  }
};

/**
 * Fills the placeholders of a message, and folds white space.
 * @param lang BCP 47 tag of the reader.
 * @param values From the hospital. Without `fever`, the usual limit.
 */
export const filledIn = (text: string, lang: string, values: Readonly<Record<string, string>> = {}): string => {
  // Most have none, and numbers take long to format.
  if (!text.includes('{')) return text.replace(/\s+/g, ' ').trim();
  const all: Readonly<Record<string, string>> = {
    fever: formatTemperature({celsius: 38, fahrenheit: 100.4}, lang),
    celsius: formatNumber(38, lang),
    fahrenheit: formatNumber(100.4, lang),
    ...values,
  };
  return text
    .replace(/\{(\w+)\}/g, (whole, name: string) => all[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
};
