import {throwAny} from '../sentences.ts';
import type {Visit} from '../visit.ts';

/** Nothing is written to the console, nothing is thrown, no request fails or goes to another site. */
export const staysSilent = async ({trouble}: Visit): Promise<void> =>
  throwAny([...new Set(trouble)].map((each) => `Expected a silent page, but there is ${each}`));

/** Where a locale file is missing, there may be a warning, and nothing is thrown. */
export const throwsNothing = async ({trouble}: Visit): Promise<void> =>
  throwAny(
    trouble
      .filter((each) => each.startsWith('exception'))
      .map((each) => `Expected nothing to be thrown, but there is ${each}`),
  );
