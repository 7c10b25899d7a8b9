/** What a reader has ticked and written, in the memory of the page or in the browser's storage, and nowhere else. */
import {ownFields} from '../content/own-fields.ts';

export interface OwnQuestion {
  readonly text: string;
  readonly isTicked: boolean;
}

export interface Asked {
  /** Message ids of our questions that are ticked. */
  readonly ticked: ReadonlySet<string>;
  readonly own: readonly OwnQuestion[];
}

export const nothingAsked: Asked = ownFields<Asked>({ticked: new Set(), own: []});

/** Most questions of a reader's own, and most characters in one. */
export const limits = {questions: 100, characters: 300} as const;

/** A question as it is kept: on one line, and no longer than the limit. Its beginning, if it is longer. */
export const questionIn = (written: string): string =>
  // A pasted page may be very long, and most of it is cut off anyway.
  [
    ...written
      .slice(0, 10 * limits.characters)
      .replace(/\s+/g, ' ')
      .trim(),
  ]
    .slice(0, limits.characters)
    .join('');

/** Reads what was kept. Whatever else is found under the key counts as nothing. */
export const loadAsked = (key: string): Asked => {
  try {
    const {ticked, own} = ownFields<Readonly<Record<string, unknown>>>(JSON.parse(localStorage.getItem(key) ?? '{}'));
    return {
      ticked: new Set(arrayOf(ticked).filter((id) => typeof id === 'string')),
      own: arrayOf(own).flatMap(ownQuestion).slice(0, limits.questions),
    };
  } catch {
    return nothingAsked;
  }
};

/** @returns Whether the browser keeps it. */
export const saveAsked = (key: string, {ticked, own}: Asked): boolean => {
  try {
    if (ticked.size || own.length) localStorage.setItem(key, JSON.stringify({ticked: [...ticked], own}));
    else localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
};

/** What is kept, and what it lacks of another. */
export const joinAsked = (kept: Asked, {ticked, own}: Asked): Asked => ({
  ticked: new Set([...kept.ticked, ...ticked]),
  own: [...kept.own, ...own.filter(({text}) => !kept.own.some((other) => other.text === text))].slice(
    0,
    limits.questions,
  ),
});

const arrayOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

const ownQuestion = (value: unknown): readonly OwnQuestion[] => {
  const {text, isTicked} = ownFields<Readonly<Record<string, unknown>>>(Object(value) as Record<string, unknown>);
  const question = typeof text === 'string' ? questionIn(text) : '';
  return question ? [{text: question, isTicked: isTicked === true}] : [];
};
