import type {Block, Item, Paragraph, Section} from './section.ts';

/** A block that tells something about the condition. */
export type Statement = Paragraph | Item;

/** Every block of a section, from top to bottom, with those inside groups and call-outs after the one they stand in. */
export const walk = ({blocks}: Section): readonly Block[] => blocks.flatMap(within);

const within = (block: Block): readonly Block[] =>
  'blocks' in block ? [block, ...block.blocks.flatMap(within)] : [block];

export const statementsIn = (section: Section): readonly Statement[] =>
  walk(section).flatMap((block): readonly Statement[] =>
    block.kind === 'paragraph' ? [block] : block.kind === 'list' ? block.items : [],
  );

/** Keys of the sources that a section cites, each once, in the order of `references`. */
export const citedIn = (section: Section, references: Readonly<Record<string, unknown>>): readonly string[] => {
  const cited = new Set(statementsIn(section).flatMap(({cites}) => cites));
  return Object.keys(references).filter((key) => cited.has(key));
};

/** Whether a section names the limit from which a fever is urgent. */
export const namesFever = (section: Section): boolean => statementsIn(section).some(({limit}) => limit === 'fever');

/** Whether a section says what cannot wait. */
export const isUrgent = (section: Section): boolean =>
  section.blocks.some((block) => block.kind === 'notice' && block.urgency === 'urgent');
