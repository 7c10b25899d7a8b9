import {groupOf, groupsOf, ofGroup, type Messages} from '../content/message.ts';
import {checksumOf} from './checksum.ts';
import type {Addition, Locale, Review, State} from './locale.ts';
import type {Table} from './table.ts';

/** Review state of a section, and its signature. */
export interface SectionState {
  readonly state: State;
  readonly reviewed: Review | null;
}

/**
 * Review state of one group of messages in a language. `reviewed` requires that state and a signature, both for exactly
 * the text shown. If a published text is known, the shown text must also equal it.
 * @param shown Texts of the group, as readers see them.
 * @param published Published texts; undefined until the file is loaded.
 */
export const stateOf = (
  table: Table,
  group: string,
  shown: Messages,
  published: Messages | undefined,
): SectionState => {
  const unreviewed: SectionState = {state: table.isSource ? 'source' : 'draft', reviewed: null};
  if (table.isPublished && !isSame(shown, published)) return unreviewed;
  const part = table.published?.sections?.[group];
  for (const source of [...table.additions].reverse().concat(table.published ?? [])) {
    const claim = claimIn(source, group);
    if (claim?.state === 'draft') return unreviewed;
    if (claim && isSigned(claim, source, shown, part?.isPart ? part.translation : undefined))
      return {state: 'reviewed', reviewed: claim.reviewed};
  }
  const reviewed = table.signed?.[group];
  return reviewed ? {state: 'reviewed', reviewed} : unreviewed;
};

/**
 * Review state of messages of several groups, such as those that sections share. It is reviewed only if one signature
 * covers them all.
 */
export const stateOfAll = (states: readonly SectionState[]): SectionState => {
  const [first] = states;
  const differs = ({state, reviewed}: SectionState): boolean =>
    state !== first!.state || reviewed?.by !== first!.reviewed?.by || reviewed?.on !== first!.reviewed?.on;
  return states.some(differs)
    ? {state: states.find(({state}) => state !== 'reviewed')?.state ?? 'draft', reviewed: null}
    : first!;
};

/** Groups that a hospital's data marks as reviewed or signs, although the library cannot show them as reviewed. */
export const refusedReviews = (table: Table, addition: Addition, english: Messages | undefined): readonly string[] => {
  const published = table.isSource ? english : table.published?.messages;
  const shown = table.isSource ? {...english, ...table.messages} : table.messages;
  const groups = new Set([...Object.keys(addition.sections ?? {}), ...groupsOf(addition.messages).keys()]);
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

/** Review claim about a group in a file or in a hospital's data; undefined if there is none. */
const claimIn = (source: Addition | Locale, group: string): Claim | undefined => {
  const {sections = {}, state, reviewed = null, messages} = source;
  const own = Object.hasOwn(sections, group) ? sections[group] : undefined;
  if (own) return {state: own.state ?? state, reviewed: own.reviewed ?? reviewed, checksum: own.translation};
  // A claim about the whole locale covers only the messages that come with it.
  return groupsOf(messages).has(group) ? {state, reviewed, checksum: undefined} : undefined;
};

/**
 * Whether a claim contains a signature for exactly this text.
 * @param whole Checksum of the published text, of which this is a part.
 */
const isSigned = (
  {state, reviewed, checksum}: Claim,
  {messages}: Addition | Locale,
  shown: Messages,
  whole: number | undefined,
): boolean => {
  if (state !== 'reviewed' || !reviewed) return false;
  const [id = ''] = Object.keys(shown);
  return checksum === undefined ? isSame(shown, messages) : checksum === (whole ?? checksumOf(groupOf(id), shown));
};

const isSame = (shown: Messages, others: Messages | undefined): boolean =>
  Object.entries(shown).every(([id, text]) => others?.[id] === text);
