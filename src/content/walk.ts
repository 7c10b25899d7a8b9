import type {Block, Item, Paragraph, Section} from './section.ts';

/** A block with a statement about the condition. */
export type Statement = Paragraph | Item;

/** All blocks of a section, from top to bottom. Nested blocks follow the group or call-out that contains them. */
export const walk = ({blocks}: Section): readonly Block[] => blocks.flatMap(within);

const within = (block: Block): readonly Block[] =>
  'blocks' in block ? [block, ...block.blocks.flatMap(within)] : [block];

export const statementsIn = (section: Section): readonly Statement[] =>
  walk(section).flatMap((block): readonly Statement[] =>
    block.kind === 'paragraph' ? [block] : block.kind === 'list' ? block.items : [],
  );

/** Keys of the sources cited in a section, in its explanations of terms and by its pictures, without duplicates, in the order of `references`. */
export const citedIn = (section: Section, references: Readonly<Record<string, unknown>>): readonly string[] => {
  const cited = new Set(
    [...statementsIn(section), ...(section.terms ?? []), ...(section.pictures ?? [])].flatMap(({cites}) => cites),
  );
  return Object.keys(references).filter((key) => cited.has(key));
};

/** Whether a section names the limit for an urgent fever. */
export const namesFever = (section: Section): boolean => statementsIn(section).some(({limit}) => limit === 'fever');

/** Whether a section contains an urgent call-out. */
export const isUrgent = (section: Section): boolean =>
  section.blocks.some((block) => block.kind === 'notice' && block.urgency === 'urgent');

/** Whether a section has questions to tick. */
export const asks = (section: Section): boolean => walk(section).some(({kind}) => kind === 'questions');

/** Whether a section has blocks that only sections for families have, or the same in English. */
export const helps = (section: Section): boolean =>
  section.inEnglish !== undefined ||
  walk(section).some(({kind}) => kind === 'help-lines' || kind === 'questions' || kind === 'fields');
