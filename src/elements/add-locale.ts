import {groupOf, groupsOf, type Messages} from '../content/message.ts';
import {ownFields} from '../content/own-fields.ts';
import {englishOf} from '../content/translate.ts';
import {addTo} from '../i18n/additions.ts';
import {checksumOf} from '../i18n/checksum.ts';
import {notifyLanguageListeners} from '../i18n/language-of.ts';
import type {Checksums, Locale, SectionStatus} from '../i18n/locale.ts';
import {sourceTable} from '../i18n/table.ts';
import {onServer} from '../on-server.ts';
import {dispatchError, report, shorten} from '../report.ts';
import type {Library} from './library.ts';
import {parseLocale} from './parse-locale.ts';

/** Adds a locale, overrides some of its messages, or records a review: see docs/languages.md. */
export type AddLocale = (code: string, locale: unknown) => void;

/**
 * Creates the function `addLocale` of a bundle. It adds a locale, overrides messages, or records a review, at any time
 * and without a build. Elements in that language update at once. Invalid data is reported in the console and by
 * `all-error` on the document; the sections concerned stay unchanged.
 * @param whole Whether the bundle holds every message, so that an unknown id is an error and not a message of an
 * element that is not here.
 * @param checksums Those of the published locales.
 */
export const localeAdder =
  ({catalogue, records}: Library, whole: boolean, checksums: Checksums): AddLocale =>
  (code, locale) => {
    const source = Object.assign({}, ...[...records.all].map(englishOf)) as Messages;
    const partial = whole ? new Set<string>() : partialIn(locale, source);
    const stale = staleIn(locale, source).filter((group) => !partial.has(group));
    const ids = Object.keys(source).filter((id) => !stale.includes(groupOf(id)));
    const groups = new Set(ids.map(groupOf));
    const isOurs = (id = ''): boolean =>
      !id ||
      (whole
        ? !stale.includes(groupOf(id))
        : groups.has(groupOf(id)) && (ids.includes(id) || !partial.has(groupOf(id))));
    const {addition, problem} = parseLocale(code, locale, source, ids, isOurs, catalogue.locales);
    if (problem) dispatchDataError(code, problem);
    if (!addition) return;
    if (stale.length)
      dispatchDataError(
        code,
        `Locale "${code}" is of other English in ${shorten(stale)}; translate it anew, or it stays in English.`,
      );
    // All of it is of elements that are not here.
    if (!whole && !Object.keys({...addition.messages, ...addition.sections}).length) return;
    addTo(catalogue, addition, source, checksums);
    const gaps = gapsIn(catalogue.tableOf(addition.locale)?.messages, Object.keys(addition.messages), ids);
    if (gaps.length && addition.locale !== sourceTable.locale)
      dispatchDataError(code, `Locale "${code}" lacks ${shorten(gaps)}; add them, or their sections stay in English.`);
    notifyLanguageListeners();
  };

/**
 * Groups of which this bundle has some messages: explanations and labels that sections share, and no section of their
 * own. Their checksums cannot be compared.
 */
const partialIn = (locale: unknown, english: Messages): ReadonlySet<string> => {
  const {messages} = ownFields(Object(locale) as Partial<Locale>);
  const others = Object.keys(Object(messages) as object).filter((id) => !Object.hasOwn(english, id));
  return new Set(others.map(groupOf).filter((group) => !Object.hasOwn(english, `${group}.title`)));
};

/**
 * Sections that are marked as stale, or were translated from other English than this bundle's, as in data of another
 * version.
 */
const staleIn = (locale: unknown, english: Messages): readonly string[] => {
  const {sections} = ownFields(Object(locale) as Partial<Locale>);
  const groups = groupsOf(english);
  return Object.entries(Object(sections) as object).flatMap(([group, status]) => {
    const {english: checksum, state} = ownFields(Object(status) as SectionStatus);
    const isOther = checksum !== undefined && checksum !== checksumOf(group, english);
    return groups.has(group) && (isOther || state === 'stale') ? group : [];
  });
};

/** Adds the locales inlined in the page, as `<script type="application/json" data-all-locale="sw">`. */
export const addInlineLocales = (root: ParentNode, {condition}: Library, addLocale: AddLocale): void => {
  const attribute = `data-${condition.prefix}-locale`;
  for (const script of root.querySelectorAll(`script[${attribute}]`)) {
    const code = script.getAttribute(attribute)!;
    try {
      addLocale(code, JSON.parse(script.textContent));
    } catch (error) {
      dispatchDataError(
        code,
        `<script ${attribute}="${code}"> is not used (${String(error)}); check that it holds JSON.`,
      );
    }
  }
};

/** On a server, there is no document to tell. */
const dispatchDataError = (locale: string, message: string): void =>
  onServer ? report(message) : dispatchError(document, {kind: 'data', message, locale});

/** Ids of the messages missing from partly translated sections, and from the labels that every section needs. */
const gapsIn = (
  messages: Messages | undefined,
  begun: readonly string[],
  ids: readonly string[],
): readonly string[] => {
  if (!messages) return [];
  const groups = new Set(['label', ...begun.map(groupOf)]);
  return ids.filter((id) => groups.has(groupOf(id)) && !Object.hasOwn(messages, id));
};
