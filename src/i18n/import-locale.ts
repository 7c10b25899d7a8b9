import type {Messages} from '../content/message.ts';
import {ownFieldsDeep} from '../content/own-fields.ts';
import {reasonOf} from '../report.ts';
import {TimeoutError, withTimeout} from '../timeout.ts';
import type {LoadLocale, Locale} from './locale.ts';

const timeout = 15_000;

/** Dynamic imports of the modules of locales, or of their parts, by code. Bundlers make a chunk of each, which is fetched on demand. */
export type LocaleImports = Readonly<Record<string, () => Promise<{readonly default: Locale | readonly Locale[]}>>>;

/**
 * Imports the module of a locale.
 * @throws {Error} With the problem and how to fix it.
 */
export const importFrom =
  (imports: LocaleImports): LoadLocale =>
  async ({code}) => {
    try {
      return joined([(await withTimeout(timeout, until(imports[code]!()))).default].flat());
    } catch (error) {
      const advice =
        error instanceof TimeoutError
          ? 'check what holds up its chunk'
          : 'check that your site serves all that the build wrote, the chunk with this locale too';
      throw new Error(`Locale "${code}" could not be loaded (${reasonOf(error)}); ${advice}.`, {cause: error});
    }
  };

let whole: LoadLocale | undefined;
const parts: LoadLocale[] = [];

/** For an app that imports the whole package: the source of all words. */
export const wholeLocale = (load: LoadLocale): LoadLocale => (whole = load);

/**
 * For an app that imports single sections: the source of the words of all that it has imported so far.
 * @param part Source of the words of one section.
 */
export const partOfLocale = (part: LoadLocale): LoadLocale => {
  parts.push(part);
  const all = [...parts];
  return whole ?? (async (locale) => joined(await Promise.all(all.map((load) => load(locale)))));
};

const joined = (locales: readonly Locale[]): Locale =>
  ownFieldsDeep({
    ...locales[0]!,
    sections: Object.assign({}, ...locales.map(({sections}) => sections)) as NonNullable<Locale['sections']>,
    messages: Object.assign({}, ...locales.map(({messages}) => messages)) as Messages,
  });

/** Nothing aborts an import, so a late one is left alone. */
const until =
  <T>(promise: Promise<T>) =>
  (signal: AbortSignal): Promise<T> =>
    new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(new Error('late')));
      promise.then(resolve, reject);
    });
