import type {Addition, LocaleSummary, Review} from './locale.ts';
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
 * @param known The languages there are; data for one of those need not say its direction.
 */
export const parseLocale = (
  code: unknown,
  data: unknown,
  ids: readonly string[],
  known: Readonly<Record<string, LocaleSummary>>,
): ParsedLocale => {
  const name = `Locale ${typeof code === 'string' ? `"${code}"` : typeof code}`;
  const refuse = (why: string): ParsedLocale => ({problems: [`${name} is not used: ${why}`]});

  if (typeof code !== 'string' || !isLanguageTag(code) || /-[a-z0-9]-/i.test(code))
    return refuse('its code must be a plain BCP 47 language tag, such as "sw" or "zh-Hant".');
  if (!isRecord(data) || !isRecord(data['messages'])) return refuse('it must look like dist/locales/es.json.');
  const same = Object.keys(known).find((other) => other.toLowerCase() === code.toLowerCase());
  const direction = same && known[same]!.direction;
  const {locale = code, direction: given = direction, state, reviewed} = data;
  if (typeof locale !== 'string' || locale.toLowerCase() !== code.toLowerCase())
    return refuse('its data says another "locale"; give both the same code.');
  if ((given !== 'ltr' && given !== 'rtl') || (direction && given !== direction))
    return refuse(`"direction" must be ${direction ? `"${direction}"` : '"ltr" or "rtl"'}.`);

  const problems: string[] = [];
  const texts = data['messages'];
  const messages: Record<string, string> = {};
  const wrong: string[] = [];
  for (const id of ids.filter((id) => Object.hasOwn(texts, id))) {
    const text = texts[id];
    if (typeof text === 'string' && text.trim()) messages[id] = text;
    else wrong.push(id);
  }
  if (wrong.length) problems.push(`${name}: ${few(wrong)} must be text; its section stays as it was.`);
  const unknown = Object.keys(texts).filter((id) => !ids.includes(id));
  if (unknown.length) problems.push(`${name}: there is no message ${few(unknown)}; look at dist/locales/es.json.`);

  const checked = state === 'reviewed' && isReview(reviewed);
  if (state !== undefined && state !== 'draft' && !checked)
    problems.push(`${name} counts as a draft: a reviewed one says "reviewed": {"by": "…", "on": "2026-10-01"}.`);
  const review: Partial<Addition> = checked
    ? {state, reviewed}
    : state === undefined
      ? {}
      : {state: 'draft', reviewed: null};
  return {addition: {locale: same ?? code, direction: given, messages, ...review}, problems};
};

/** A few ids by name and the rest by number, so that a sentence stays a sentence. */
export const few = (ids: readonly string[]): string =>
  ids.slice(0, 3).join(', ') + (ids.length > 3 ? ` and ${ids.length - 3} more` : '');

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isReview = (value: unknown): value is Review => {
  if (!isRecord(value)) return false;
  const {by, on} = value;
  return (
    typeof by === 'string' &&
    by.trim() !== '' &&
    typeof on === 'string' &&
    /^\d{4}-\d\d-\d\d$/.test(on) &&
    !isNaN(Date.parse(on))
  );
};
