import type {Block, Item, Section} from './section.ts';

/**
 * Removes the blocks that a hospital hides. A section keeps its title.
 * @param ids Ids to hide. A block has the id of its first message; the second message of a list item has its own.
 */
export const without = (section: Section, ids: ReadonlySet<string>): Section =>
  ids.size ? {...section, blocks: visibleBlocks(section.blocks, ids)} : section;

/** The section's own text, which is whole in a language that explains no terms. */
export const withoutTerms = ({terms: _, ...section}: Section): Section => section;

/** Ids that a hospital can hide in a section. */
export const hideable = (section: Section): readonly string[] => section.blocks.flatMap(idsOf);

const idsOf = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'paragraph':
      return [block.message.id];
    case 'list':
      return block.items.flatMap(({term, message}) => [term, message].flatMap((part) => part?.id ?? []));
    case 'group':
      return [block.heading.id, ...block.blocks.flatMap(idsOf)];
    case 'notice':
      return [block.label.id, ...block.blocks.flatMap(idsOf)];
    case 'contact':
      return [block.call.id, ...(block.appointment ? [block.appointment.id] : [])];
    case 'call':
      return [block.call.id];
    case 'slot':
      return block.blocks.flatMap(idsOf);
    case 'help-lines':
      return [block.lead.id];
    case 'questions':
    case 'fields':
      return block.items.map(({id}) => id);
    case 'bibliography':
      return [];
  }
};

const visibleBlocks = <B extends Block>(blocks: readonly B[], ids: ReadonlySet<string>): readonly B[] =>
  blocks.flatMap((block) => (visibleBlock(block, ids) as B | undefined) ?? []);

/** A block without its hidden parts, or undefined if nothing remains. */
const visibleBlock = (block: Block, ids: ReadonlySet<string>): Block | undefined => {
  switch (block.kind) {
    case 'paragraph':
      return ids.has(block.message.id) ? undefined : block;
    case 'list': {
      const items = block.items.flatMap((item) => visibleItem(item, ids) ?? []);
      return items.length ? {...block, items} : undefined;
    }
    case 'group': {
      const blocks = visibleBlocks(block.blocks, ids);
      return ids.has(block.heading.id) ? undefined : {...block, blocks};
    }
    case 'notice': {
      const blocks = visibleBlocks(block.blocks, ids);
      return ids.has(block.label.id) ? undefined : {...block, blocks};
    }
    case 'contact': {
      const {appointment, ...call} = block;
      if (ids.has(block.call.id)) return undefined;
      return appointment && ids.has(appointment.id) ? call : block;
    }
    case 'call':
      return ids.has(block.call.id) ? undefined : block;
    case 'slot':
      return {...block, blocks: visibleBlocks(block.blocks, ids)};
    case 'help-lines':
      return ids.has(block.lead.id) ? undefined : block;
    case 'questions':
    case 'fields': {
      const items = block.items.filter(({id}) => !ids.has(id));
      return items.length ? {...block, items} : undefined;
    }
    case 'bibliography':
      return block;
  }
};

const visibleItem = (item: Item, ids: ReadonlySet<string>): Item | undefined => {
  const {term, message, ...rest} = item;
  if (ids.has((term ?? message)!.id)) return undefined;
  return message && ids.has(message.id) ? {...rest, term: term!} : item;
};
