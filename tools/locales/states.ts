/**
 * States of XLIFF 1.2, and their meaning here: https://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html#state. No state at
 * all counts as a draft. Pure.
 */

/** Whether the standard has it; states of tools' own begin with "x-". */
export const isState = (state: string): boolean => states.has(state);

/** States that say a text is not a translation of the English beside it. */
export const isUntranslated = (state: string): boolean => state === 'new' || state === 'needs-translation';

/** States that say a person has checked a text. Tools write `translated` by themselves, so it says no such thing. */
export const isSignedOff = (state: string): boolean => state === 'signed-off' || state === 'final';

const states = new Set(
  'final needs-adaptation needs-l10n needs-review-adaptation needs-review-l10n needs-review-translation needs-translation new signed-off translated'.split(
    ' ',
  ),
);
