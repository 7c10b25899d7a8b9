/** The fever limit in the messages of a statement: marked, and of the right form. Pure. */
import {messagesIn} from '../../src/content/translate.ts';
import type {Statement} from '../../src/content/walk.ts';
import type {Message} from '../../src/content/message.ts';

export const faultsOfLimits = (statement: Statement): readonly Fault[] => [
  ...wrongLimits(statement),
  ...wrongParts(statement),
];

/** Placeholders that only a hospital with a fever rule of two parts fills. */
const twoPartOnly: ReadonlySet<string> = new Set(['once', 'lasting', 'minutes']);

/** Where a hospital has a limit of its own, readers are told by this mark that the text differs from the sources. */
const wrongLimits = (statement: Statement): readonly Fault[] => {
  const isNamed = messagesIn(statement)
    .flatMap(placeholdersIn)
    .some((name) => limits.has(name));
  if (isNamed === (statement.limit === 'fever')) return [];
  const sentence = isNamed
    ? "has the fever limit in it; write limit: 'fever' beside it"
    : "has limit: 'fever' beside it, and no {fever} in it; take the limit out";
  return [[idOf(statement), sentence]];
};

const limits: ReadonlySet<string> = new Set(['fever', 'celsius', 'fahrenheit', ...twoPartOnly]);

/** A rule of two parts has no single limit, and a single limit no parts. */
const wrongParts = (statement: Statement): readonly Fault[] => {
  const twoPart = statement.instead?.twoPart;
  return messagesIn(statement).flatMap((message): readonly Fault[] => {
    const isTwoPart = message.id === twoPart?.id;
    const wrong = placeholdersIn(message).filter((name) => limits.has(name) && twoPartOnly.has(name) !== isTwoPart);
    if (!wrong.length) return [];
    const sentence = isTwoPart
      ? `has {${wrong[0]}}, and stands for a rule of two parts; write {once}, {lasting} and {minutes}`
      : `has {${wrong[0]}}, which only a rule of two parts has; write {fever}, or put the message under instead.twoPart`;
    return [[message.id, sentence]];
  });
};

/** A message id, and the fault there. */
export type Fault = readonly [id: string, sentence: string];

export const placeholdersIn = ({text}: Message): readonly string[] =>
  [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name!);

/** A statement is named by its text, or by its term where that is all. */
export const idOf = (statement: Statement): string => (statement.message ?? messagesIn(statement)[0]!).id;
