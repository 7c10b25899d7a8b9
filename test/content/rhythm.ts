/** For tests: the rhythm of English statements. Short sentences without joining words read like index cards. */
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
 * Words that join a clause to another one or to the sentence before it: cause, contrast, condition, time, addition,
 * example. The list leaves out words that mostly do something else: *and*, *or* and *too* (lists, degrees), *after*,
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

/** Phrases in which a joining word joins nothing. */
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
 * Texts of a section's statements. Headings, terms and labels are no sentences. Urgent steps are counted apart, because
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

// A regular expression takes the first alternative that matches, so the longest comes first.
const phrase = new RegExp(
  `\\b(?:${[...lookalikes, ...joiningWords].sort((a, b) => b.length - a.length).join('|')})\\b`,
  'g',
);

const joiningWordsIn = ({words}: Sentence): readonly string[] =>
  (words.join(' ').toLowerCase().match(phrase) ?? []).filter((found) => !lookalikes.includes(found));
