import type {Labelled} from './picture.ts';
import type {Section} from './section.ts';
import {messagesIn} from './translate.ts';
import {bare} from './without.ts';

/**
 * The pictures of a section, with their labels found in it. The build checks that each label is there.
 * @param shown The section without what the hospital hides.
 */
export const picturesIn = (whole: Section, shown: Section = whole): readonly Labelled[] => {
  const messages = new Map(messagesIn(bare(whole)).map((message) => [message.id, message]));
  return (shown.pictures ?? []).map((picture) => ({
    ...picture,
    repeats: picture.labels.every((label) => typeof label === 'string'),
    labels: picture.labels.map((label) => (typeof label === 'string' ? messages.get(label)! : label)),
  }));
};
