/**
 * Signatures of translations: the `<phase>`s in the header of an .xlf file, and in each unit the words that were signed.
 * Pure, but for the clock.
 */
import type {Document} from '@xmldom/xmldom';
import {groupOf} from '../src/content/message.ts';
import {checksumOf} from '../src/i18n/checksum.ts';
import {hasBegun, isDay} from '../reports/day.ts';
import {isName} from '../reports/reviews/signer.ts';
import type {Review} from '../src/i18n/locale.ts';
import {isSignedOff} from '../tools/locales/states.ts';
import type {Say, Unit} from '../tools/locales/unit.ts';
import {all, attributeOf} from '../tools/locales/xml.ts';

/** Who worked in a phase, and when, by its name. */
export type Phases = ReadonlyMap<string, Review>;

/** The phase that signs off a unit which names no other. */
const usualPhase = 'review';

/** The phases that can sign; `oddity` hears of those that cannot. */
export const readPhases = (document: Document, oddity: Say): Phases => {
  const phases = new Map<string, Review>();
  for (const phase of all(document, 'phase')) {
    const [name, by] = [attributeOf(phase, 'phase-name'), attributeOf(phase, 'contact-name')];
    const on = attributeOf(phase, 'date').slice(0, 10);
    const line = phase.lineNumber ?? 1;
    if (!name || !isName(by) || !isDay(on))
      oddity(line, `has a <phase> "${name}" without a phase-name, contact-name or date (as in 2026-10-01)`);
    else if (phases.has(name)) oddity(line, `has the <phase> "${name}" twice, of which the first counts`);
    else phases.set(name, {by, on});
  }
  return phases;
};

/** Who worked in the phase of a unit, and when. */
export const reviewIn = ({phase}: Unit, phases: Phases): Review | undefined => phases.get(phase || usualPhase);

/** Why the signature of a unit does not count, as the end of a sentence that begins with its id. */
export const unsigned = (unit: Unit, phases: Phases): string | undefined => {
  if (!isSignedOff(unit.state)) return undefined;
  const on = reviewIn(unit, phases)?.on;
  if (on === undefined)
    return `is signed off, but no <phase phase-name="${unit.phase || usualPhase}"> says by whom and when`;
  return hasBegun(on) ? undefined : `is signed off on ${on}, a day that has not come; write the day of the signature`;
};

/** The note in a unit that is signed off, for these words alone. Tools change words, and leave the state as it is. */
export const signedNote = (id: string, words: string): string => `${mark}${sumOf(id, words)}`;

/**
 * Whether the words of a unit are others than those in its note; false without one, as another tool writes a signature.
 * Tools put words of their own around a note.
 */
export const areOthers = (id: string, words: string, notes: readonly string[]): boolean => {
  const signed = notes.find((note) => note.includes(mark));
  return signed !== undefined && !new RegExp(`${signedNote(id, words)}(?!\\d)`).test(signed);
};

/** Says that the words of a unit are others, as the end of a sentence that begins with its id. */
export const endedSignature = 'has other words than were signed, and counts as a draft; let somebody sign it';

const mark = 'Signed words: ';

const sumOf = (id: string, words: string): number => checksumOf(groupOf(id), {[id]: words});

/**
 * Who has signed off all of these units, and when the last of them.
 * @returns Null where a unit is not signed off, or no phase says by whom and on which day that has begun.
 */
export const reviewOf = (units: readonly Unit[], phases: Phases): Review | null => {
  const reviews = units.map((unit) => (isSignedOff(unit.state) ? reviewIn(unit, phases) : undefined));
  const signed = reviews.filter((review) => review && hasBegun(review.on)) as readonly Review[];
  if (!signed.length || signed.length < units.length) return null;
  return {
    by: [...new Set(signed.map(({by}) => by))].join(', '),
    on: signed
      .map(({on}) => on)
      .sort()
      .at(-1)!,
  };
};
