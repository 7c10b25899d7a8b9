import {html} from 'lit';

/**
 * Puts values where a message has `{name}`.
 * @returns The pieces, for a template; joined, for plain text.
 */
export const fill = (message: string, values: Readonly<Record<string, unknown>>): readonly unknown[] =>
  message.split(/\{(\w+)\}/).map((piece, index) => (index % 2 ? values[piece] : piece));

/** Whether there is a value for every `{name}`. */
export const isFilled = (message: string, values: Readonly<Record<string, unknown>>): boolean =>
  fill(message, values).every((piece) => piece !== undefined);

/**
 * Keeps Latin names and abbreviations in right-to-left text from pulling the punctuation around them to the wrong side.
 * @param pieces Text, and whatever else a template takes.
 */
export const isolate = (direction: string, ...pieces: readonly unknown[]): readonly unknown[] =>
  direction === 'ltr'
    ? pieces
    : pieces.flatMap((piece) =>
        typeof piece === 'string'
          ? piece.split(latin).map((part, index) => (index % 2 ? html`<bdi>${part}</bdi>` : part))
          : piece,
      );

/** One run of Latin words, such as `CAR-T` or `St. Mary Hospital`. */
const latin = /([A-Za-z][\w-]*(?:[ /.]+[A-Za-z][\w-]*)*)/;
