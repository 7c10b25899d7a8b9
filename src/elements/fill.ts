/**
 * Puts values where a message has `{name}`.
 * @returns The pieces, for a template; joined, for plain text.
 */
export const fill = (message: string, values: Readonly<Record<string, unknown>>): readonly unknown[] =>
  message.split(/\{(\w+)\}/).map((piece, index) => (index % 2 ? values[piece] : piece));
