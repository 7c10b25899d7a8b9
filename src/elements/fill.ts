import {html} from 'lit';

/**
 * Replaces each `{name}` in a message by its value.
 * @returns Pieces for a template. Join them for plain text.
 */
export const fill = (message: string, values: Readonly<Record<string, unknown>>): readonly unknown[] =>
  message
    .split(/\{(\w+)\}/)
    .map((piece, index) => (index % 2 === 0 ? piece : Object.hasOwn(values, piece) ? values[piece] : undefined));

/**
 * Isolates Latin names and abbreviations in right-to-left text. Otherwise they pull the punctuation around them to the
 * wrong side.
 * @param pieces Text, or other children of a template.
 */
export const isolate = (direction: string, ...pieces: readonly unknown[]): readonly unknown[] =>
  direction === 'ltr'
    ? pieces
    : pieces.flatMap((piece) =>
        typeof piece === 'string'
          ? piece.split(latin).map((part, index) => (index % 2 ? html`<bdi>${part}</bdi>` : part))
          : piece,
      );

/**
 * A run of Latin words, such as `CAR-T`, `cancer.gov` or `St. Mary Hospital`. A full stop and a space end the run,
 * because they end a sentence, unless they follow a short title such as `St` or `Dr`.
 */
const latin = /((?:[A-Z][a-z]{1,2}\. )?[A-Za-z][\w-]*(?:[ /.](?:[A-Z][a-z]{1,2}\. )?[A-Za-z][\w-]*)*)/;

/** A space between elements. A template loses the space at its own end when it is made smaller. */
export const space = ' ';

/**
 * Joins neighbouring texts, so that a sentence is one text node. Some voices pause, or start again, at each new node.
 */
export const joined = (pieces: readonly unknown[]): readonly unknown[] =>
  pieces.reduce<readonly unknown[]>((done, piece) => {
    const last = done.at(-1);
    return typeof last === 'string' && typeof piece === 'string'
      ? [...done.slice(0, -1), last + piece]
      : [...done, piece];
  }, []);
