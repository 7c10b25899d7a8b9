import {remember} from './remember.ts';

const reported = new Map<string, true>();
/** In characters: a sentence may quote data of any length. */
const sentenceLimit = 1000;

/**
 * Warns web developers in the console, once a page for each sentence. Readers never see it.
 * @param sentence The problem, then how to fix it, without the leading `all-widgets:`.
 */
export const report = (sentence: string): void => {
  // The end of a long sentence says how to fix the problem.
  const text =
    sentence.length > sentenceLimit ? `${sentence.slice(0, sentenceLimit - 300)} … ${sentence.slice(-300)}` : sentence;
  if (reported.has(text)) return;
  remember(reported, text, true);
  console.warn(`all-widgets: ${text}`);
};

/** `detail` of the event `all-error`: a request failed, or data from the hospital is invalid. */
export interface ErrorDetail {
  /** A locale file, the file of pictures, a feed of the hospital, or data that the hospital wrote. */
  readonly kind: 'locale' | 'pictures' | 'feed' | 'data';
  /** The problem and how to fix it, in English, for the console. */
  readonly message: string;
  /** BCP 47 tag of the locale concerned. */
  readonly locale?: string;
  /** URL of the feed concerned. */
  readonly src?: string;
}

/** Logs a failure and dispatches `all-error` from the element, or document, concerned. */
export const dispatchError = (target: EventTarget, detail: ErrorDetail): void => {
  report(detail.message);
  const event = new CustomEvent('all-error', {bubbles: true, composed: true, detail});
  // A form or an image of the page may have the name of a method of `document`.
  EventTarget.prototype.dispatchEvent.call(target, event);
};

/** What an error says, or whatever else was thrown. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Shortens a list to its first three names and the number of the others, to keep messages readable. */
export const shorten = (names: readonly string[]): string =>
  names.slice(0, 3).join(', ') + (names.length > 3 ? ` and ${names.length - 3} more` : '');

declare global {
  interface HTMLElementEventMap {
    'all-error': CustomEvent<ErrorDetail>;
  }
  interface DocumentEventMap {
    'all-error': CustomEvent<ErrorDetail>;
  }
}
