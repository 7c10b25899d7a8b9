import type {MsgFn} from '@lit/localize';
import {add, locales, tableOf} from '../i18n/catalogue.ts';
import {idOf, type MsgOptions} from '../i18n/msg-id.ts';
import type {Locale} from '../i18n/locale.ts';
import {notifyFollowers} from '../i18n/language-of.ts';
import {parseLocale} from './parse-locale.ts';
import {complain, few} from '../report.ts';

/** Adds a language, or changes words of one: see the README. */
export type AddLocale = (code: string, locale: unknown) => void;

/**
 * Makes the function `addLocale` for a bundle: it adds a language, or changes words of one, at any time and without a
 * build. Elements in that language follow at once. What is wrong with the data is named in the console, the document
 * fires `all-error`, and the sections concerned stay as they were.
 * @param writers Everything in the bundle that has words, each called once to find the messages there are.
 * @param whole Whether the bundle holds every message, so that any other is a mistake and not of another bundle.
 */
export const localeAdder = (writers: readonly ((msg: MsgFn) => unknown)[], whole: boolean): AddLocale => {
  const ids = new Set<string>();
  const collect = ((text: string, options: MsgOptions) => {
    ids.add(idOf(options));
    return text;
  }) as MsgFn;
  return (code, locale) => {
    if (!ids.size) for (const write of writers) write(collect);
    const all = [...ids];
    const sections = new Set(all.map(sectionOf));
    const isOurs = (id: string): boolean => whole || sections.has(sectionOf(id));
    const {addition, problem} = parseLocale(code, locale, all, isOurs, locales);
    if (problem) complainOf(code, problem);
    if (!addition) return;
    add(
      addition,
      all.every((id) => id in addition.messages),
      (locale as Locale).messages,
    );
    const gaps = gapsIn(addition.locale, Object.keys(addition.messages), all);
    if (gaps.length)
      complainOf(code, `Locale "${code}" lacks ${few(gaps)}; add them, or their sections stay in English.`);
    notifyFollowers();
  };
};

/** Adds the languages that the page holds in `<script type="application/json" data-all-locale="sw">`. */
export const addInlineLocales = (root: ParentNode, addLocale: AddLocale): void => {
  for (const script of root.querySelectorAll<HTMLElement>('script[data-all-locale]')) {
    const code = script.dataset['allLocale'] ?? '';
    try {
      addLocale(code, JSON.parse(script.textContent));
    } catch (error) {
      complainOf(code, `<script data-all-locale="${code}"> is not used (${String(error)}); check that it holds JSON.`);
    }
  }
};

const complainOf = (locale: string, message: string): void => complain(document, {kind: 'data', message, locale});

/** What is missing of the sections that someone has begun to translate, and of the labels that every section needs. */
const gapsIn = (code: string, begun: readonly string[], ids: readonly string[]): readonly string[] => {
  const table = tableOf(code);
  if (!table || code === 'en') return [];
  const sections = new Set(['label', ...begun.map(sectionOf)]);
  return ids.filter((id) => sections.has(sectionOf(id)) && !(id in table.messages));
};

const sectionOf = (id: string): string => id.split('.')[0]!;
