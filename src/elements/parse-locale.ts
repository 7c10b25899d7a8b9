import {groupOf} from '../content/message.ts';
import {record, type Check} from '../hospital/shape.ts';
import {day, line, number} from '../hospital/values.ts';
import type {Addition, LocaleSummary, Review} from '../i18n/locale.ts';
import {isLanguageTag} from '../i18n/negotiate.ts';
import {shorten} from '../report.ts';

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
 * @param isOurs Whether an id, or a section, could be one of ours, so that another is a mistake.
 * @param known The languages there are; data for one of those need not say its direction.
 */
export const parseLocale = (
  code: unknown,
  data: unknown,
  ids: readonly string[],
  isOurs: (id: string | undefined) => boolean,
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
    reviewed: review,
    sections: record(Object.fromEntries(ids.map((id) => [groupOf(id), status]))),
    messages: record(Object.fromEntries(ids.map((id) => [id, line]))),
  })(data, '', wrong);
  if (!read?.messages && !read?.sections) return refuse('it must look like dist/locales/es.json.');
  const {locale = code, direction = usual, state, reviewed, sections, messages = {}} = read;
  if (wrong.includes('locale') || !isSame(locale, code))
    return refuse('its data says another "locale"; give both the same code.');
  if (!direction || (usual && direction !== usual)) return refuse(`"direction" must be ${usual ?? 'ltr or rtl'}.`);

  // Reviewed takes both, a state and a signature. With "sections" each of them has its own.
  const isSigned = state === 'reviewed' && reviewed;
  if (!sections && !isSigned && state === 'reviewed') wrong.push('reviewed');
  if (!sections && !isSigned && reviewed) wrong.push('state');
  const mistakes = wrong.filter((path) => isOurs(/^(?:messages|sections)\.(.+)/.exec(path)?.[1]));
  return {
    addition: {
      locale: same ?? code,
      direction,
      messages: messages as Addition['messages'],
      ...(sections && {sections: sections as NonNullable<Addition['sections']>}),
      ...(reviewed && (sections ?? isSigned) && {reviewed}),
      ...(state && {state: (sections ?? isSigned) ? state : 'draft'}),
    },
    ...(mistakes.length && {
      problem: `${name} is used without wrong parts: ${shorten(mistakes)}; see dist/locales/es.json.`,
    }),
  };
};

/** Who signed, and when; nobody yet where it is null. */
const review: Check<Review | null> = (value, path, wrong) => (value === null ? null : signature(value, path, wrong));

const signature = record({by: line, on: day}, ['by', 'on']);

const oneOf =
  <const T extends readonly unknown[]>(...values: T): Check<T[number]> =>
  (value) =>
    values.find((each) => each === value);

const status = record({
  state: oneOf('draft', 'reviewed', 'stale'),
  reviewed: review,
  english: number,
  translation: number,
});

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
