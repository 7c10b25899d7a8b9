import type {MsgFn} from '@lit/localize';
import {add, locales, tableOf} from '../i18n/catalogue.ts';
import {idOf, type MsgOptions} from '../i18n/msg-id.ts';
import {sectionOf, type Locale, type SectionStatus} from '../i18n/locale.ts';
import {notifyFollowers} from '../i18n/language-of.ts';
import {sumOf} from '../i18n/sum-of.ts';
import {parseLocale} from './parse-locale.ts';
import {complain, few} from '../report.ts';

/** Adds a language, or changes words of one: see the README. */
export type AddLocale = (code: string, locale: unknown) => void;

/**
 * Makes the function `addLocale` for a bundle: it adds a language, changes words of one, or signs one, at any time and
 * without a build. Elements in that language follow at once. What is wrong with the data is named in the console, the
 * document fires `all-error`, and the sections concerned stay as they were.
 * @param writers Everything in the bundle that has words, each called once to find the messages there are.
 * @param whole Whether the bundle holds every message, so that any other is a mistake and not of another bundle.
 */
export const localeAdder = (writers: readonly ((msg: MsgFn) => unknown)[], whole: boolean): AddLocale => {
  const english: Record<string, string> = {};
  const collect = ((text: string, options: MsgOptions) => (english[idOf(options)] = text)) as MsgFn;
  return (code, locale) => {
    if (!english['label.sources']) for (const write of writers) write(collect);
    const stale = staleIn(locale, english);
    const ids = Object.keys(english).filter((id) => !stale.includes(sectionOf(id)));
    const names = new Set(ids.map(sectionOf));
    const isOurs = (id = ''): boolean => !id || (whole ? !stale.includes(sectionOf(id)) : names.has(sectionOf(id)));
    const {addition, problem} = parseLocale(code, locale, ids, isOurs, locales);
    if (problem) complainOf(code, problem);
    if (!addition) return;
    if (stale.length)
      complainOf(
        code,
        `Locale "${code}" is of other English in ${few(stale)}; translate it anew, or it stays in English.`,
      );
    add(addition, !stale.length && ids.every((id) => id in addition.messages));
    const gaps = gapsIn(addition.locale, Object.keys(addition.messages), ids);
    if (gaps.length)
      complainOf(code, `Locale "${code}" lacks ${few(gaps)}; add them, or their sections stay in English.`);
    notifyFollowers();
  };
};

/** The sections that were translated from other English than ours, as in the data of another version. */
const staleIn = (locale: unknown, english: Readonly<Record<string, string>>): readonly string[] => {
  const {sections} = Object(locale) as Partial<Locale>;
  return Object.entries(Object(sections) as object).flatMap(([name, status]) => {
    const {english: sum} = Object(status) as SectionStatus;
    const ours = sumOf(name, english);
    // Of a section that this bundle does not have, it knows no English.
    return !ours || sum === undefined || sum === ours ? [] : name;
  });
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
