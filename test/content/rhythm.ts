/** For tests: the rhythm of English statements, which reads like index cards where short sentences stand unjoined. */
import type {Section} from '../../src/content/section.ts';
import {statementsIn, walk, type Statement} from '../../src/content/walk.ts';
import type {Sentence} from './sentences.ts';

export interface Rhythm {
  readonly sentences: number;
  readonly words: number;
  /** Words in a sentence, on average. */
  readonly mean: number;
  /** Percentage of sentences with fewer words than `shortBelow`. */
  readonly short: number;
  /** Joining words in 100 words. */
  readonly joining: number;
}

/** Sentences with fewer words are short. */
export const shortBelow = 7;

/**
 * Words that say how a clause belongs to another one or to the sentence before it: cause, contrast, condition, time,
 * addition, example. Left out are words that mostly do something else: *and*, *or* and *too* (lists, degrees), *after*,
 * *before* and *once* ("after treatment", "at once"), *as*, *that* and *which*. A phrase counts once: "so that",
 * "even if" and "even so" by the one word in them that is listed, others as listed.
 */
export const joiningWords: readonly string[] = [
  ...['because', 'since', 'so', 'therefore', 'that is why', 'this is why'],
  ...['but', 'although', 'though', 'however', 'whereas', 'while'],
  ...['if', 'if so', 'unless', 'otherwise', 'as long as'],
  ...['when', 'whenever', 'until', 'until then', 'since then', 'then', 'as soon as'],
  ...['also', 'for example'],
];

/** Phrases with a joining word in them that joins nothing. */
const lookalikes: readonly string[] = [
  ...['a while', 'so called', 'so far', 'so few', 'so little', 'so many', 'so much'],
];

export const rhythmOf = (sentences: readonly Sentence[]): Rhythm => {
  const words = sentences.flatMap((sentence) => sentence.words).length;
  const short = sentences.filter((sentence) => sentence.words.length < shortBelow).length;
  const joining = sentences.flatMap(joiningWordsIn).length;
  return {
    sentences: sentences.length,
    words,
    mean: words / sentences.length,
    short: (short / sentences.length) * 100,
    joining: (joining / words) * 100,
  };
};

/**
 * Texts of a section's statements, without headings, terms and labels, which are no sentences. Urgent steps stand apart:
 * a command in an emergency should be short.
 */
export const statementTextsIn = (section: Section): Readonly<Record<'calm' | 'urgent', readonly string[]>> => {
  const urgent = new Set(
    walk(section).flatMap((block) =>
      block.kind === 'notice' && block.urgency === 'urgent' ? statementsIn({...section, blocks: block.blocks}) : [],
    ),
  );
  return {
    calm: textsOf(statementsIn(section).filter((statement) => !urgent.has(statement))),
    urgent: textsOf([...urgent]),
  };
};

const textsOf = (statements: readonly Statement[]): readonly string[] =>
  statements.flatMap(({message}) => message?.text ?? []);

// The first alternative that fits is taken, so the longest stands first.
const phrase = new RegExp(
  `\\b(?:${[...lookalikes, ...joiningWords].sort((a, b) => b.length - a.length).join('|')})\\b`,
  'g',
);

const joiningWordsIn = ({words}: Sentence): readonly string[] =>
  (words.join(' ').toLowerCase().match(phrase) ?? []).filter((found) => !lookalikes.includes(found));
