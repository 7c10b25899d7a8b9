import {merge, type Addition, type Locale, type LocaleSummary} from './locale.ts';
import {localesUrl} from './locales-url.ts';
import {nameOf} from './name-of.ts';
import {published} from './published.ts';

/** How long one request for a locale file may take, in milliseconds. */
const patience = 15_000;

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
    // A browser may hold the file of an older release, or one that failed its check: ask past it before giving up.
    promise = fetchLocale(code, 'default')
      .catch(() => fetchLocale(code, 'reload'))
      .finally(() => loading.delete(code));
    loading.set(code, promise);
  }
  return promise;
};

const fetchLocale = async (code: string, cache: RequestCache): Promise<Locale> => {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), patience);
  try {
    const {integrity} = published[code]!;
    const response = await fetch(new URL(`${code}.json`, localesUrl), {cache, integrity, signal: controller.signal});
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    const locale = merge((await response.json()) as Locale, additions.get(code));
    tables.set(code, locale);
    return locale;
  } finally {
    clearTimeout(timer);
  }
};

/**
 * Adds a language, or puts a hospital's words over those that are published.
 * @param whole Whether every message there is comes with it, so that nothing needs to be fetched.
 */
export const add = (addition: Addition, whole: boolean): void => {
  const code = addition.locale;
  const before = additions.get(code);
  additions.set(code, {...before, ...addition, messages: {...before?.messages, ...addition.messages}});
  if (whole || tables.has(code) || !Object.hasOwn(published, code)) tables.set(code, merge(tables.get(code), addition));
  const {direction, state = locales[code]?.state ?? 'draft'} = addition;
  locales[code] = {name: locales[code]?.name ?? nameOf(code), direction, state};
};
