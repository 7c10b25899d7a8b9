import type {Message} from './message.ts';
import type {Block, Item, Section} from './section.ts';

/**
 * Removes the blocks that a hospital hides. A section keeps its title.
 * @param ids Ids to hide. A block has the id of its first message; the second message of a list item has its own.
 */
export const without = (section: Section, ids: ReadonlySet<string>): Section =>
  ids.size ? {...section, blocks: visibleBlocks(section.blocks, ids)} : section;

/** The section's own text, which is whole in a language that explains no terms. */
export const withoutTerms = (whole: Section): Section => {
  const {terms, ...section} = whole;
  return terms ? section : whole;
};

/** Ids that a hospital can hide in a section. */
export const hideable = (section: Section): readonly string[] => section.blocks.flatMap(idsOf);

const idsOf = (block: Block): readonly string[] => {
  const head = headOf(block);
  const inside =
    'blocks' in block
      ? block.blocks.flatMap(idsOf)
      : 'items' in block
        ? block.items.flatMap((item) => partsOf(item).map(({id}) => id))
        : 'appointment' in block
          ? [block.appointment.id]
          : [];
  return [...(head ? [head.id] : []), ...inside];
};

/** The first message of a block that is hidden as a whole. Others, such as lists, are hidden by their parts. */
const headOf = (block: Block): Message | undefined => {
  if ('message' in block) return block.message;
  if ('heading' in block) return block.heading;
  if ('label' in block) return block.label;
  if ('call' in block) return block.call;
  return 'lead' in block ? block.lead : undefined;
};

/** Messages of an entry of a list. */
const partsOf = (item: Item | Message): readonly Message[] =>
  'id' in item ? [item] : [item.term, item.message].filter((part) => part !== undefined);

const visibleBlocks = <B extends Block>(blocks: readonly B[], ids: ReadonlySet<string>): readonly B[] =>
  blocks.flatMap((block) => (visibleBlock(block, ids) as B | undefined) ?? []);

/** A block without its hidden parts, or undefined if nothing remains. */
const visibleBlock = (block: Block, ids: ReadonlySet<string>): Block | undefined => {
  const head = headOf(block);
  if (head && ids.has(head.id)) return undefined;
  if ('blocks' in block) return {...block, blocks: visibleBlocks<Block>(block.blocks, ids)} as Block;
  if ('items' in block) {
    const items = (block.items as readonly (Item | Message)[]).flatMap((item) => visibleItem(item, ids) ?? []);
    return items.length ? ({...block, items} as Block) : undefined;
  }
  if ('appointment' in block && ids.has(block.appointment.id)) return {kind: block.kind, call: block.call};
  return block;
};

const visibleItem = (item: Item | Message, ids: ReadonlySet<string>): Item | Message | undefined => {
  const [first, second] = partsOf(item);
  if (ids.has(first!.id)) return undefined;
  if (!second || !ids.has(second.id)) return item;
  const {term, cites} = item as Item;
  return {term: term!, cites};
};
