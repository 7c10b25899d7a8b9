import type {Condition} from '../content/condition.ts';
import {groupOf, type Message} from '../content/message.ts';
import type {Content} from '../i18n/shown.ts';
import {labels} from '../interface/labels.ts';
import {page} from '../interface/page.ts';
import {placesOf, type Place} from './place.ts';

/** Text of the whole page around its sections, in one language. */
export interface PageText {
  readonly words: typeof page;
  readonly labels: typeof labels;
  /** Name of the condition. */
  readonly title: Message;
  readonly places: readonly Place[];
}

export const pageContent = (condition: Condition): Content<PageText> => ({
  groups: [groupOf(condition.title.id)],
  record: {words: page, labels, title: condition.title, places: placesOf(condition)},
});
