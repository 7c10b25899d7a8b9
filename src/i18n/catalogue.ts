import {merge, type Addition, type Locale, type LocaleSummary, type Table} from './locale.ts';
import {localesUrl} from './locales-url.ts';
import {nameOf} from './name-of.ts';
import {sumOf} from './sum-of.ts';
import {published} from './published.ts';

/** How long one request for a locale file may take, in milliseconds. */
const patience = 15_000;

/** Every language there is, by its code: those published with the bundle and those a hospital has added. */
export const locales: Record<string, LocaleSummary> = {
  en: {name: 'English', direction: 'ltr', state: 'source'},
};
for (const [code, {name, direction, state}] of Object.entries(published)) locales[code] = {name, direction, state};

/** English needs no table: a message that is not in one stands in the content itself. */
const tables = new Map<string, Table>([
  ['en', {locale: 'en', direction: 'ltr', state: 'source', reviewed: null, messages: {}}],
]);
const additions = new Map<string, Addition>();
const loading = new Map<string, Promise<Table>>();

/** The language, if its messages are here already. */
export const tableOf = (code: string): Table | undefined => tables.get(code);

/**
 * Fetches a language once, however many elements ask, and checks every byte against the bundle's own record of it.
 * A failure is not remembered: the next call tries again.
 * @throws {Error} Where the file cannot be had, or is not the one that was published with this bundle.
 */
export const load = (code: string): Promise<Table> => {
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

const fetchLocale = async (code: string, cache: RequestCache): Promise<Table> => {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), patience);
  try {
    const {integrity} = published[code]!;
    const response = await fetch(new URL(`${code}.json`, localesUrl), {cache, integrity, signal: controller.signal});
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    const locale = (await response.json()) as Locale;
    const table = merge({...locale, original: locale.messages}, additions.get(code));
    tables.set(code, table);
    return table;
  } finally {
    clearTimeout(timer);
  }
};

/**
 * Adds a language, or puts a hospital's words over those that are published.
 * @param whole Whether every message there is comes with it, so that nothing needs to be fetched.
 * @param given All the messages it came with, those of other bundles included.
 */
export const add = (addition: Addition, whole: boolean, given: object): void => {
  const code = addition.locale;
  const before = additions.get(code);
  additions.set(code, {...before, ...addition, messages: {...before?.messages, ...addition.messages}});
  const ours = Object.hasOwn(published, code);
  const table = tables.get(code);
  if (whole || table || !ours) {
    // A whole language that is not, to the letter, the one we published counts as changed from beginning to end.
    const original = sumOf(given) === published[code]?.sum ? addition.messages : {};
    tables.set(code, merge(table ?? (ours ? {original} : undefined), addition));
  }
  const {direction, state = locales[code]?.state ?? 'draft'} = addition;
  locales[code] = {name: locales[code]?.name ?? nameOf(code), direction, state};
};
