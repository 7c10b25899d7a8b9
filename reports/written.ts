/** What people type or paste into a field, at all desks. Pure. */

/** Marks that turn the direction of what stands behind them. */
const turning = /[\u202A-\u202E\u2066-\u2069]/g;

/** White space, controls, and what is no character. */
const gaps = /[\s\p{Cc}\p{Cs}\uFFFD-\uFFFF]+/gu;

/** In one line and in composed letters, without what nobody sees; the joiners of Persian words stay. */
export const inOneLine = (text: string): string => text.normalize('NFC').replace(turning, '').replace(gaps, ' ').trim();

/** The same of each line, for a field of several. */
export const inLines = (text: string): string =>
  text
    .split(/\r\n|[\r\n\u2028\u2029]/u)
    .map(inOneLine)
    .join('\n')
    .trim();
