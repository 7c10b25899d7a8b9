/** A fault of a condition, and what it takes to name it. */
import type {Message} from '../../src/content/message.ts';
import {messagesIn} from '../../src/content/translate.ts';
import type {Statement} from '../../src/content/walk.ts';

/** A message id, and what is wrong there. */
export type Fault = readonly [id: string, sentence: string];

export const placeholdersIn = ({text}: Message): readonly string[] =>
  [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name!);

/** A statement is named by its text, or by its term where that is all. */
export const idOf = (statement: Statement): string => (statement.message ?? messagesIn(statement)[0]!).id;
