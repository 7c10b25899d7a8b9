import {nameOf, type Condition} from '../content/condition.ts';
import type {Message} from '../content/message.ts';

/** Where sections stand on the whole page: under a tab, or below all tabs, which has no title. */
export interface Place {
  /** Its id in the page and, for a tab, its address. */
  readonly id: string;
  readonly title?: Message;
  /** Tags of the condition's own sections there, in their order. */
  readonly tags: readonly string[];
}

/** A place with a title. */
export type TabPlace = Place & {readonly title: Message};

/** The tabs of a condition, then what stands below them. */
export const placesOf = ({prefix, tabs, sections}: Condition): readonly [...TabPlace[], Place] => {
  const tagsIn = (id: string | undefined): readonly string[] =>
    sections.filter(({tab}) => tab === id).map((placed) => `${prefix}-${nameOf(placed)}`);
  return [
    ...tabs.map(({id, title}) => ({id: `${prefix}-${id}`, title, tags: tagsIn(id)})),
    {id: 'below', tags: tagsIn(undefined)},
  ];
};

export const isTab = (place: Place): place is TabPlace => place.title !== undefined;
