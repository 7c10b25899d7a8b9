import {groupOf, type Message, type Messages} from './message.ts';
import {ownFields} from './own-fields.ts';

/**
 * Translates a record of messages, completely or not at all.
 * @param record A section, or any readonly data that contains messages.
 * @returns A record of the same shape, or undefined if a message is missing.
 */
export const translate = <T>(record: T, messages: Messages): T | undefined => {
  let isWhole = true;
  const translated = mapMessages(record, ({id, text}) => {
    const words = Object.hasOwn(messages, id) ? messages[id] : undefined;
    isWhole &&= words !== undefined;
    return {id, text: words ?? text};
  });
  return isWhole ? translated : undefined;
};

/** All messages of a record, from top to bottom. */
export const messagesIn = (record: unknown): readonly Message[] => {
  const found: Message[] = [];
  mapMessages(record, (message) => {
    found.push(message);
    return message;
  });
  return found;
};

/** Groups of a record's messages, each once. Sections share some messages. */
export const groupsIn = (record: unknown): readonly string[] => [
  ...new Set(messagesIn(record).map(({id}) => groupOf(id))),
];

/** English texts of a record, by message id. */
export const englishOf = (record: unknown): Messages =>
  Object.fromEntries(messagesIn(record).map(({id, text}) => [id, text]));

const mapMessages = <T>(value: T, change: (message: Message) => Message): T => {
  if (Array.isArray(value)) return value.map((each: unknown) => mapMessages(each, change)) as T;
  if (typeof value !== 'object' || value === null) return value;
  if (isMessage(value)) return change(value) as T;
  return ownFields(
    Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mapMessages<unknown>(each, change)])),
  ) as T;
};

const isMessage = (value: object): value is object & Message =>
  Object.hasOwn(value, 'id') && Object.hasOwn(value, 'text');
