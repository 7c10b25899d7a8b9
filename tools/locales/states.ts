/**
 * States of XLIFF 1.2, and their meaning here: https://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html#state. No state at
 * all counts as a draft. Signatures: the `<phase>`s in the header of an .xlf file. Pure.
 */
import type {Document} from '@xmldom/xmldom';
import type {Review} from '../../src/i18n/locale.ts';
import type {Say, Unit} from './unit.ts';
import {all, attributeOf} from './xml.ts';

/** Who worked in a phase, and when, by its name. */
export type Phases = ReadonlyMap<string, Review>;

/** The phase that signs off a unit which names no other. */
export const usualPhase = 'review';

/** The phases that can sign; `oddity` hears of those that cannot. */
export const readPhases = (document: Document, oddity: Say): Phases => {
  const phases = new Map<string, Review>();
  for (const phase of all(document, 'phase')) {
    const [name, by] = [attributeOf(phase, 'phase-name'), attributeOf(phase, 'contact-name')];
    const on = attributeOf(phase, 'date').slice(0, 10);
    const line = phase.lineNumber ?? 1;
    if (!name || !by || !isDay(on))
      oddity(line, `has a <phase> "${name}" without a phase-name, contact-name or date (as in 2026-10-01)`);
    else if (phases.has(name)) oddity(line, `has the <phase> "${name}" twice, of which the first counts`);
    else phases.set(name, {by, on});
  }
  return phases;
};

/**
 * Who has signed off all of these units, and when the last of them.
 * @returns Null where a unit is not signed off, or no phase says by whom and when.
 */
export const reviewOf = (units: readonly Unit[], phases: Phases): Review | null => {
  const reviews = units.map(({state, phase}) => (isSignedOff(state) ? phases.get(phase || usualPhase) : undefined));
  const signed = reviews.filter((review) => review !== undefined);
  if (!signed.length || signed.length < units.length) return null;
  return {
    by: [...new Set(signed.map(({by}) => by))].join(', '),
    on: signed
      .map(({on}) => on)
      .sort()
      .at(-1)!,
  };
};

/** ISO 8601, and a day that there is. */
const isDay = (on: string): boolean => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(on) ? Date.parse(on) : NaN;
  return !isNaN(time) && new Date(time).toISOString().startsWith(on);
};

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
