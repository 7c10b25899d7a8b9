import {groupOf, ofGroup, type Messages} from '../content/message.ts';
import {checksumOf} from './checksum.ts';
import type {Addition, Locale, Review, State} from './locale.ts';
import type {Table} from './table.ts';

/** Whether a person has signed a section, and who. */
export interface SectionState {
  readonly state: State;
  readonly reviewed: Review | null;
}

/**
 * The state of one group of messages in a language. `reviewed` takes a state that says so and a signature, both for
 * exactly the words shown; and the words have to be the published ones, wherever there are any to compare with.
 * @param shown The words of the group that readers get.
 * @param published The published messages; undefined while the file is not here.
 */
export const stateOf = (
  table: Table,
  group: string,
  shown: Messages,
  published: Messages | undefined,
): SectionState => {
  const usual: SectionState = {state: table.isSource ? 'source' : 'draft', reviewed: null};
  if (table.isPublished && !isSame(shown, published)) return usual;
  for (const source of [...table.additions].reverse().concat(table.published ?? [])) {
    const claim = claimIn(source, group);
    if (claim?.state === 'draft') return usual;
    if (claim && isSigned(claim, source, shown)) return {state: 'reviewed', reviewed: claim.reviewed};
  }
  return usual;
};

/** Groups for which a hospital's data has a state `reviewed` or a signature, though they cannot be shown as reviewed. */
export const refusedReviews = (table: Table, addition: Addition, english: Messages | undefined): readonly string[] => {
  const published = table.isSource ? english : table.published?.messages;
  const shown = table.isSource ? {...english, ...table.messages} : table.messages;
  const groups = new Set([...Object.keys(addition.sections ?? {}), ...Object.keys(addition.messages).map(groupOf)]);
  const refused = [...groups].filter((group) => {
    const claim = claimIn(addition, group);
    if (claim?.state !== 'reviewed' && !claim?.reviewed) return false;
    return stateOf(table, group, ofGroup(group, shown), published).state !== 'reviewed';
  });
  return !groups.size && addition.reviewed ? ['any section'] : refused;
};

interface Claim {
  readonly state: 'draft' | 'reviewed' | 'stale' | undefined;
  readonly reviewed: Review | null;
  readonly checksum: number | undefined;
}

/** What a file, or a hospital's data, says about a group; undefined where it says nothing. */
const claimIn = (source: Addition | Locale, group: string): Claim | undefined => {
  const {sections = {}, state, reviewed = null, messages} = source;
  const own = Object.hasOwn(sections, group) ? sections[group] : undefined;
  if (own) return {state: own.state ?? state, reviewed: own.reviewed ?? reviewed, checksum: own.translation};
  // A statement on the whole language is about the words that come with it.
  return Object.keys(messages).some((id) => groupOf(id) === group) ? {state, reviewed, checksum: undefined} : undefined;
};

/** Whether a claim says that a person has signed exactly these words. */
const isSigned = ({state, reviewed, checksum}: Claim, {messages}: Addition | Locale, shown: Messages): boolean => {
  if (state !== 'reviewed' || !reviewed) return false;
  const [id = ''] = Object.keys(shown);
  return checksum === undefined ? isSame(shown, messages) : checksum === checksumOf(groupOf(id), shown);
};

const isSame = (shown: Messages, others: Messages | undefined): boolean =>
  Object.entries(shown).every(([id, text]) => others?.[id] === text);
