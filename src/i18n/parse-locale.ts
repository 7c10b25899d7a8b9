import type {Addition, Direction, Review} from './locale.ts';
import {isLanguageTag} from './negotiate.ts';

/** What could be read of the data, and a sentence for each thing that was wrong with it. */
export interface ParsedLocale {
  readonly addition?: Addition;
  readonly problems: readonly string[];
}

/**
 * Reads a language that a hospital gives. What is good is kept; what is not is named and left out, so that its section
 * stays in English.
 * @param code BCP 47 language tag to add it under.
 * @param data Shaped like `dist/locales/*.json`; anything else is refused.
 * @param ids The message ids there are.
 * @param direction The direction of the language where it is known; `data` need not say it then.
 */
export const parseLocale = (
  code: unknown,
  data: unknown,
  ids: readonly string[],
  direction?: Direction,
): ParsedLocale => {
  const name = `Locale ${JSON.stringify(code) ?? typeof code}`;
  const refuse = (why: string): ParsedLocale => ({problems: [`${name} is not used: ${why}`]});

  if (typeof code !== 'string' || !isLanguageTag(code))
    return refuse('its code must be a BCP 47 language tag, such as "sw" or "zh-Hant".');
  if (!isRecord(data) || !isRecord(data['messages']))
    return refuse('it must look like dist/locales/es.json, with texts by id under "messages".');
  const {locale = code, direction: dir = direction, state, reviewed} = data;
  if (locale !== code) return refuse(`its data says "locale": ${JSON.stringify(locale)}; give both the same code.`);
  if (dir !== 'ltr' && dir !== 'rtl') return refuse('"direction" must be "ltr" or "rtl".');

  const problems: string[] = [];
  const given = data['messages'];
  const messages: Record<string, string> = {};
  const wrong: string[] = [];
  for (const id of ids.filter((id) => Object.hasOwn(given, id))) {
    const text = given[id];
    if (typeof text === 'string' && text.trim()) messages[id] = text;
    else wrong.push(id);
  }
  if (wrong.length) problems.push(`${name}: ${few(wrong)} must be text; its section stays in English until it is.`);
  const unknown = Object.keys(given).filter((id) => !ids.includes(id));
  if (unknown.length)
    problems.push(`${name}: there is no message ${few(unknown)}; take the ids from dist/locales/es.json.`);

  const checked = state === 'reviewed' && isReview(reviewed);
  if (state !== undefined && state !== 'draft' && !checked)
    problems.push(
      `${name} counts as a draft: a checked one says "state": "reviewed" and "reviewed": {"by": "…", "on": "2026-10-01"}.`,
    );
  const review: Partial<Addition> = checked
    ? {state: 'reviewed', reviewed}
    : state === undefined
      ? {}
      : {state: 'draft', reviewed: null};
  return {addition: {locale: code, direction: dir, messages, ...review}, problems};
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isReview = (value: unknown): value is Review =>
  isRecord(value) && typeof value['by'] === 'string' && /^\d{4}-\d\d-\d\d$/.test(String(value['on']));

/** A few ids by name and the rest by number, so that a sentence stays a sentence. */
const few = (ids: readonly string[]): string =>
  ids.slice(0, 3).join(', ') + (ids.length > 3 ? ` and ${ids.length - 3} more` : '');
