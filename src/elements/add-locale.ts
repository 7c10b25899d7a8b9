import type {MsgFn} from '@lit/localize';
import {labels} from '../content/labels.ts';
import {add, locales, tableOf} from '../i18n/catalogue.ts';
import {notifyFollowers} from '../i18n/language-of.ts';
import {few, parseLocale} from '../i18n/parse-locale.ts';
import {report} from '../report.ts';
import {elements} from './index.ts';

/**
 * Adds a language, or changes words of one, at any time and without a build. Elements in that language follow at once.
 * What is wrong with the data is named in the console, the document fires `all-error`, and the sections concerned stay
 * as they were.
 * @param code BCP 47 language tag, such as `sw`.
 * @param locale Shaped like `dist/locales/es.json`; a language that is there already needs only the messages to change.
 */
export const addLocale = (code: string, locale: unknown): void => {
  const ids = messageIds();
  const {addition, problems} = parseLocale(code, locale, ids, locales);
  for (const problem of problems) complain(code, problem);
  if (!addition) return;
  add(
    addition,
    ids.every((id) => id in addition.messages),
  );
  const gaps = gapsIn(addition.locale, Object.keys(addition.messages), ids);
  if (gaps.length)
    complain(
      code,
      `Locale "${code}" lacks ${few(gaps)}; until they are there, sections that need them stay in English.`,
    );
  notifyFollowers();
};

/** Adds the languages that the page holds in `<script type="application/json" data-all-locale="sw">`. */
export const addInlineLocales = (root: ParentNode): void => {
  for (const script of root.querySelectorAll<HTMLElement>('script[data-all-locale]')) {
    const code = script.dataset['allLocale'] ?? '';
    try {
      addLocale(code, JSON.parse(script.textContent));
    } catch (error) {
      complain(code, `<script data-all-locale="${code}"> is not used (${String(error)}); check that it holds JSON.`);
    }
  }
};

const complain = (locale: string, message: string): void => {
  report(message);
  document.dispatchEvent(new CustomEvent('all-error', {bubbles: true, detail: {kind: 'data', message, locale}}));
};

/** What is missing of the sections that someone has begun to translate, and of the labels that every section needs. */
const gapsIn = (code: string, begun: readonly string[], ids: readonly string[]): readonly string[] => {
  const table = tableOf(code);
  if (!table || code === 'en') return [];
  const sections = new Set(['label', ...begun.map(sectionOf)]);
  return ids.filter((id) => sections.has(sectionOf(id)) && !(id in table.messages));
};

const sectionOf = (id: string): string | undefined => id.split('.')[0];

/** Every message there is, found by writing every section once. */
const messageIds = (): string[] => {
  const ids = new Set<string>();
  const msg = ((text: string, options?: {id?: string}) => {
    ids.add(options?.id ?? '');
    return text;
  }) as MsgFn;
  labels(msg);
  for (const {write} of Object.values(elements)) write(msg);
  return [...ids];
};
