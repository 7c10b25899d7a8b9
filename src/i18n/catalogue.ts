import {merge, type Addition, type Locale, type LocaleSummary} from './locale.ts';
import {localesUrl} from './locales-url.ts';
import {published} from './published.ts';

/** How long a locale file may take, in milliseconds, before the reader gets English instead of waiting on. */
const patience = 20_000;

/** Every language there is, by its code: those published with the bundle and those a hospital has added. */
export const locales: Record<string, LocaleSummary> = {
  en: {name: 'English', direction: 'ltr', state: 'source'},
};
for (const [code, {name, direction, state}] of Object.entries(published)) locales[code] = {name, direction, state};

/** English needs no table: a message that is not in one stands in the content itself. */
const tables = new Map<string, Locale>([
  ['en', {locale: 'en', direction: 'ltr', state: 'source', reviewed: null, messages: {}}],
]);
const additions = new Map<string, Addition>();
const loading = new Map<string, Promise<Locale>>();
const failed = new Set<string>();

/** The language, if its messages are here already. */
export const tableOf = (code: string): Locale | undefined => tables.get(code);

/**
 * Fetches a language once, however many elements ask, and checks every byte against the bundle's own record of it.
 * A failure is not remembered: the next call tries again.
 * @throws {Error} Where the file cannot be had, or is not the one that was published with this bundle.
 */
export const load = (code: string): Promise<Locale> => {
  let promise = loading.get(code);
  if (!promise) {
    promise = fetchLocale(code).finally(() => loading.delete(code));
    promise.catch(() => failed.add(code));
    loading.set(code, promise);
  }
  return promise;
};

const fetchLocale = async (code: string): Promise<Locale> => {
  const response = await fetch(new URL(`${code}.json`, localesUrl), {
    integrity: published[code]!.integrity,
    signal: AbortSignal.timeout(patience),
    // Browsers keep a file that failed its integrity check, and would give it again.
    cache: failed.has(code) ? 'reload' : 'default',
  });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const locale = merge((await response.json()) as Locale, additions.get(code));
  tables.set(code, locale);
  return locale;
};

/** Adds a language, or puts a hospital's words over those that are published. */
export const add = (addition: Addition): void => {
  const code = addition.locale;
  const before = additions.get(code);
  additions.set(code, {...before, ...addition, messages: {...before?.messages, ...addition.messages}});
  if (tables.has(code) || !(code in published)) tables.set(code, merge(tables.get(code), addition));
  const {direction, state = locales[code]?.state ?? 'draft'} = addition;
  locales[code] = {name: locales[code]?.name ?? nameOf(code), direction, state};
};

const nameOf = (code: string): string => new Intl.DisplayNames([code], {type: 'language'}).of(code) ?? code;
