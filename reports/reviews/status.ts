/** Whether the signature of a section can count. The build and the clinician’s desk refuse the same ones. Pure, but for the clock. */
import type {Messages} from '../../src/content/message.ts';
import {checksumOf} from '../../src/i18n/checksum.ts';
import type {SectionStatus} from '../../src/i18n/locale.ts';
import {hasBegun, isDay} from '../day.ts';
import {isName} from './signer.ts';

export const isRecord = (value: unknown): value is Readonly<Record<string, never>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What is wrong with a signature, as the end of a sentence that begins with the section.
 * @param words Those that were read; undefined where the file has none, as a signature for a hospital’s page.
 */
export const faultOf = (section: string, status: unknown, words: Messages | undefined): string | undefined => {
  const {state, reviewed, translation} = Object(status) as SectionStatus;
  if (state !== 'reviewed' || !isName(reviewed?.by))
    return 'is signed by nobody; sign it at the clinician’s desk, or take it out';
  const {on} = reviewed!;
  if (!isDay(on)) return 'has no day such as 2026-10-01; sign it at the clinician’s desk';
  if (!hasBegun(on)) return `is signed on ${on}, a day that has not come; sign it at the clinician’s desk`;
  if (words ? translation !== checksumOf(section, words) : !Number.isInteger(translation))
    return 'has a checksum of other words than the file has; put the record there as the clinician’s desk gave it';
  return undefined;
};
