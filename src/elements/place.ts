import {aboveTabs, nameOf, type Condition, type Placed} from '../content/condition.ts';
import type {Message} from '../content/message.ts';
import {hospitalKinds} from './hospital-kinds.ts';
import {ownFields} from '../content/own-fields.ts';

/** Place of sections on the whole page: a tab, or the areas above and below all tabs, which have no title. */
export interface Place {
  /** Id in the page and, for a tab, its URL fragment. */
  readonly id: string;
  readonly title?: Message;
  /** Tags of the condition's sections there, in order. */
  readonly tags: readonly string[];
  /** Tag of the section with the same title as the tab. Alone in the tab, its heading stands for both. */
  readonly namesake?: string | undefined;
}

/** A place with a title. */
export type TabPlace = Place & {readonly title: Message};

/** The area above the tabs of a condition, the tabs, and the area below them. */
export const placesOf = ({prefix, tabs, sections}: Condition): readonly [Place, ...TabPlace[], Place] => {
  const tagsIn = (id: string | undefined): readonly string[] =>
    sections.filter(({tab}) => tab === id).map((placed) => `${prefix}-${nameOf(placed)}`);
  const namesakeOf = (title: Message): string | undefined => {
    const placed = sections.find((placed) => titleOf(placed).text === title.text);
    return placed && `${prefix}-${nameOf(placed)}`;
  };
  return [
    // Without a prototype, from which it could have a title.
    ownFields({id: aboveTabs, tags: tagsIn(aboveTabs)}),
    ...tabs.map(({id, title}) => ({id: `${prefix}-${id}`, title, tags: tagsIn(id), namesake: namesakeOf(title)})),
    ownFields({id: 'below', tags: tagsIn(undefined)}),
  ];
};

const titleOf = (placed: Placed): Message =>
  'section' in placed ? placed.section.title : hospitalKinds[placed.hospital].words.title;

export const isTab = (place: Place): place is TabPlace => place.title !== undefined;
