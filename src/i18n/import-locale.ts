import {ownFieldsDeep} from '../content/own-fields.ts';
import {TimeoutError, withTimeout} from '../timeout.ts';
import type {LoadLocale, Locale} from './locale.ts';

const timeout = 15_000;

/** Dynamic imports of the modules of locales, by code. Bundlers make a chunk of each, which is fetched on demand. */
export type LocaleImports = Readonly<Record<string, () => Promise<{readonly default: Locale}>>>;

/**
 * Imports the module of a locale.
 * @throws {Error} With the problem and how to fix it.
 */
export const importFrom =
  (imports: LocaleImports): LoadLocale =>
  async ({code}) => {
    try {
      return ownFieldsDeep((await withTimeout(timeout, until(imports[code]!()))).default);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const advice =
        error instanceof TimeoutError
          ? 'check what holds up its chunk'
          : 'check that your site serves all that the build wrote, the chunk with this locale too';
      throw new Error(`Locale "${code}" could not be loaded (${reason}); ${advice}.`, {cause: error});
    }
  };

/** Nothing aborts an import, so a late one is left alone. */
const until =
  <T>(promise: Promise<T>) =>
  (signal: AbortSignal): Promise<T> =>
    new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(new Error('late')));
      promise.then(resolve, reject);
    });
