import {labels} from '../content/labels.ts';
import {add, locales} from '../i18n/catalogue.ts';
import {notifyFollowers} from '../i18n/language-of.ts';
import {parseLocale} from '../i18n/parse-locale.ts';
import {report} from '../report.ts';
import type {MsgFn} from '@lit/localize';
import {elements} from './index.ts';

/**
 * Adds a language, or changes words of one, at any time and without a build. Elements in that language follow at once.
 * What is wrong with the data is named in the console, and the sections concerned stay in English.
 * @param code BCP 47 language tag, such as `sw`.
 * @param locale Shaped like `dist/locales/es.json`; a language that is there already needs only the messages to change.
 */
export const addLocale = (code: string, locale: unknown): void => {
  const {addition, problems} = parseLocale(code, locale, messageIds(), locales[code]?.direction);
  problems.forEach(report);
  if (!addition) return;
  add(addition);
  notifyFollowers();
};

/** Adds the languages that the page holds in `<script type="application/json" data-all-locale="sw">`. */
export const addInlineLocales = (root: ParentNode): void => {
  for (const script of root.querySelectorAll<HTMLElement>('script[data-all-locale]')) {
    const code = script.dataset['allLocale'] ?? '';
    try {
      addLocale(code, JSON.parse(script.textContent));
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      report(
        `<script data-all-locale="${code}"> does not hold JSON and is not used (${error.message}); check its commas and quotes.`,
      );
    }
  }
};

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
