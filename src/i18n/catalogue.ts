import {few, report} from '../report.ts';
import {merge, sectionOf, type Addition, type Locale, type LocaleSummary, type Messages, type Table} from './locale.ts';
import {localesUrl} from './locales-url.ts';
import {isSupported, nameOf} from './name-of.ts';
import {codes, hashes, names, reviewed, rightToLeft, stale} from './published.ts';
import {sumOf} from './sum-of.ts';

/** How long one request for a locale file may take, in milliseconds. */
const patience = 15_000;
/** A SHA-384 in hexadecimal, in characters: the form that compresses best. */
const hashLength = 96;

/** Every language there is, by its code: those published with the bundle and those a hospital has added. */
export const locales: Record<string, LocaleSummary> = {};

const list = (code: string, {direction, state}: Pick<LocaleSummary, 'direction' | 'state'>): void => {
  locales[code] = {
    direction,
    state,
    ...(stale[code] && {stale: stale[code]}),
    // `Intl` is slow on a cheap phone, and few pages ask for names.
    get name() {
      return names[code] ?? nameOf(code);
    },
  };
};

for (const code of ['en', ...codes])
  list(code, {
    direction: rightToLeft.includes(code) ? 'rtl' : 'ltr',
    state: code === 'en' ? 'source' : reviewed.includes(code) ? 'reviewed' : 'draft',
  });

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
    // The first date of a page takes long on a cheap phone; while the file is on its way, there is time to get ready.
    isSupported(Intl.DateTimeFormat, code);
  }
  return promise;
};

const fetchLocale = async (code: string, cache: RequestCache): Promise<Table> => {
  const at = codes.indexOf(code) * hashLength;
  const integrity = `sha384-${Uint8Array.fromHex(hashes.slice(at, at + hashLength)).toBase64()}`;
  const signal = AbortSignal.timeout(patience);
  const response = await fetch(new URL(`${code}.json`, localesUrl), {cache, integrity, signal});
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const locale = (await response.json()) as Locale;
  return keep(code, {...locale, original: locale.messages}, additions.get(code));
};

/**
 * Adds a language, puts a hospital's words over those that are published, or signs those.
 * @param whole Whether every message there is comes with it, so that nothing needs to be fetched.
 */
export const add = (addition: Addition, whole: boolean): void => {
  const code = addition.locale;
  const before = additions.get(code);
  additions.set(
    code,
    before ? {...before, ...addition, messages: {...before.messages, ...addition.messages}} : addition,
  );
  const ours = codes.includes(code);
  const table = tables.get(code);
  if (whole) keep(code, ours ? {original: table?.original ?? unchangedIn(addition)} : undefined, addition);
  else if (table || !ours) keep(code, table, addition);
  else if (addition.state) list(code, addition as Pick<Locale, 'direction' | 'state'>);
};

const keep = (code: string, base: Partial<Table> | undefined, addition: Addition | undefined): Table => {
  const unsigned: string[] = [];
  const table = merge(base, addition, unsigned);
  if (unsigned.length)
    report(
      `Locale "${code}" is not shown as reviewed in ${few(unsigned)}: give the "sections" of dist/locales/${code}.json.`,
    );
  tables.set(code, table);
  list(code, table);
  return table;
};

/** The messages of those sections that are, to the letter, what was published. */
const unchangedIn = ({sections = {}, messages}: Addition): Messages => {
  const unchanged = Object.keys(sections).filter((name) => sections[name]!.translation === sumOf(name, messages));
  return Object.fromEntries(Object.entries(messages).filter(([id]) => unchanged.includes(sectionOf(id))));
};
