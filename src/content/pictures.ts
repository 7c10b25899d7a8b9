import type {Labelled} from './picture.ts';
import type {Section} from './section.ts';
import {messagesIn} from './translate.ts';
import {bare} from './without.ts';

/**
 * The pictures of a section, with their labels found in it.
 * @param shown The section without what the hospital hides.
 * @throws {Error} If a label is the id of no message of the section.
 */
export const picturesIn = (whole: Section, shown: Section = whole): readonly Labelled[] => {
  const messages = new Map(messagesIn(bare(whole)).map((message) => [message.id, message]));
  return (shown.pictures ?? []).map((picture) => ({
    ...picture,
    repeats: picture.labels.every((label) => typeof label === 'string'),
    labels: picture.labels.map((label) => {
      const message = typeof label === 'string' ? messages.get(label) : label;
      if (!message)
        throw new Error(
          `The picture "${picture.name}" has a label "${String(label)}", which is no message of <${whole.name}>.`,
        );
      return message;
    }),
  }));
};
