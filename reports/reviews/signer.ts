/** Who signs, and when. Both desks have this module, too. Pure, but for the clock. */
import {isDay, today} from '../day.ts';

/** Whether a text can be a name: it has a letter. */
export const isName = (by: unknown): by is string => typeof by === 'string' && /\p{L}/u.test(by);

/**
 * What is missing in the fields of a person who signs now, as a sentence.
 * @param now The day of the device.
 */
export const lackingIn = ({by, on}: {readonly by: string; readonly on: string}, now = today()): string | undefined => {
  if (!isName(by)) return 'Write your name first.';
  if (!isDay(on)) return 'Write the day as in 2026-10-01.';
  return on > now ? 'The day has not come yet: write the day on which you read the words.' : undefined;
};
