import {day, line, record, type Check} from '../hospital/shape.ts';
import type {Addition, LocaleSummary} from '../i18n/locale.ts';
import {isLanguageTag} from '../i18n/negotiate.ts';
import {few} from '../report.ts';

/** What could be read of the data, and a sentence on what was wrong with it. */
export interface ParsedLocale {
  readonly addition?: Addition;
  readonly problem?: string;
}

/**
 * Reads a language that a hospital gives. What is good is kept; what is not is named and left out, so that its section
 * stays in English.
 * @param code BCP 47 language tag to add it under.
 * @param data Shaped like `dist/locales/*.json`; anything else is refused.
 * @param ids The message ids there are.
 * @param isOurs Whether an id could be one of ours, so that another is a mistake.
 * @param known The languages there are; data for one of those need not say its direction.
 */
export const parseLocale = (
  code: unknown,
  data: unknown,
  ids: readonly string[],
  isOurs: (id: string) => boolean,
  known: Readonly<Record<string, LocaleSummary>>,
): ParsedLocale => {
  const name = `Locale ${typeof code === 'string' ? `"${code}"` : typeof code}`;
  const refuse = (why: string): ParsedLocale => ({problem: `${name} is not used: ${why}`});
  if (typeof code !== 'string' || !isLanguageTag(code) || /-[a-z0-9]-/i.test(code))
    return refuse('its code must be a language tag such as "sw" or "zh-Hant".');

  const wrong: string[] = [];
  const same = Object.keys(known).find((other) => isSame(other, code));
  const usual = same && known[same]!.direction;
  const read = record({
    locale: line,
    direction: oneOf('ltr', 'rtl'),
    state: oneOf('draft', 'reviewed'),
    reviewed: (value, path, inner) => (value === null ? {} : review(value, path, inner)),
    messages: record(Object.fromEntries(ids.map((id) => [id, line]))),
  })(data, '', wrong);
  if (!read?.messages) return refuse('it must look like dist/locales/es.json.');
  const {locale = code, direction = usual, state, reviewed, messages} = read;
  if (wrong.includes('locale') || !isSame(locale, code))
    return refuse('its data says another "locale"; give both the same code.');
  if (!direction || (usual && direction !== usual)) return refuse(`"direction" must be ${usual ?? 'ltr or rtl'}.`);

  const {by, on} = reviewed ?? {};
  const isReviewed = state === 'reviewed' && by && on;
  if (state === 'reviewed' && !isReviewed) wrong.push('reviewed');
  const mistakes = wrong.filter((path) => !path.startsWith('messages.') || isOurs(path.slice('messages.'.length)));
  return {
    addition: {
      locale: same ?? code,
      direction,
      messages: messages as Addition['messages'],
      ...(isReviewed ? {state, reviewed: {by, on}} : state && {state: 'draft', reviewed: null}),
    },
    ...(mistakes.length && {
      problem: `${name} is used without wrong parts: ${few(mistakes)}; see dist/locales/es.json.`,
    }),
  };
};

const review = record({by: line, on: day});

const oneOf =
  <const T extends readonly unknown[]>(...values: T): Check<T[number]> =>
  (value) =>
    values.find((each) => each === value);

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
