/** What people type or paste into a field of one line, at all desks. Pure. */

/** Marks that turn the direction of what stands behind them. */
const turning = /[\u202A-\u202E\u2066-\u2069]/g;

/** White space, controls, and what is no character. */
const gaps = /[\s\p{Cc}\p{Cs}\uFFFD-\uFFFF]+/gu;

/** In one line and in composed letters, without what nobody sees; the joiners of Persian words stay. */
export const inOneLine = (text: string): string => text.normalize('NFC').replace(turning, '').replace(gaps, ' ').trim();
