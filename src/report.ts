const said = new Set<string>();

/**
 * Tells a web developer, once a page, what is wrong and what to do. Never shown to a reader.
 * @param sentence What happened, then what to do, without the leading `all-widgets:`.
 */
export const report = (sentence: string): void => {
  if (said.has(sentence)) return;
  said.add(sentence);
  console.warn(`all-widgets: ${sentence}`);
};

/** `detail` of the event `all-error`: something could not be loaded, or what a hospital gave is wrong. */
export interface ErrorDetail {
  /** A language of ours, a feed of the hospital's, or data that the hospital wrote. */
  readonly kind: 'locale' | 'feed' | 'data';
  /** What happened and what to do, in English, for the console. */
  readonly message: string;
  /** BCP 47 tag of the language concerned. */
  readonly locale?: string;
  /** Address of the feed concerned. */
  readonly src?: string;
}

/** Reports a failure in the console and dispatches `all-error` from the element, or document, concerned. */
export const dispatchError = (target: EventTarget, detail: ErrorDetail): void => {
  report(detail.message);
  target.dispatchEvent(new CustomEvent('all-error', {bubbles: true, composed: true, detail}));
};

/** The first names and the number of the rest, so that a sentence stays short. */
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
