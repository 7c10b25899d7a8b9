import {groupOf, type Messages} from '../content/message.ts';
import {ownFields} from '../content/own-fields.ts';
import {record, type Check} from '../hospital/shape.ts';
import {day, line, number} from '../hospital/values.ts';
import type {Addition, LocaleSummary, Review} from '../i18n/locale.ts';
import {isLanguageTag, validTag} from '../i18n/negotiate.ts';
import {shorten} from '../report.ts';

/** The valid data, and a message about the invalid rest. */
export interface ParsedLocale {
  readonly addition?: Addition;
  readonly problem?: string;
}

/**
 * Validates a locale from a hospital. Valid parts are kept. Invalid parts are reported and left out, so that their
 * sections stay in English.
 * @param code BCP 47 tag to add the locale under.
 * @param data In the format of `dist/locales/*.json`; anything else is refused.
 * @param english English texts of all messages.
 * @param ids Those of them that the data may have.
 * @param isOurs Whether an invalid message or section concerns this bundle, so that it is an error.
 * @param known The available locales; data for one of those need not state its direction.
 */
export const parseLocale = (
  code: unknown,
  data: unknown,
  english: Messages,
  ids: readonly string[],
  isOurs: (id: string | undefined) => boolean,
  known: Readonly<Record<string, LocaleSummary>>,
): ParsedLocale => {
  const name = `Locale ${typeof code === 'string' ? `"${code}"` : typeof code}`;
  const refuse = (why: string): ParsedLocale => ({problem: `${name} is not used: ${why}`});
  const tag = typeof code === 'string' && isLanguageTag(code) ? validTag(code) : '';
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag))
    return refuse('its code must be a language tag such as "sw" or "zh-Hant".');

  const wrong: string[] = [];
  const same = Object.keys(known).find((other) => isSame(other, tag));
  const knownDirection = same && known[same]!.direction;
  const read = record({
    locale: line,
    direction: oneOf('ltr', 'rtl'),
    state: oneOf('draft', 'reviewed'),
    reviewed: review,
    sections: record(Object.fromEntries(ids.map((id) => [groupOf(id), status]))),
    messages: record(Object.fromEntries(ids.map((id) => [id, fillable(english[id]!)]))),
  })(data, '', wrong);
  if (!read?.messages && !read?.sections) return refuse('it must look like dist/locales/es.json.');
  const {locale = tag, direction = knownDirection, state, reviewed, sections, messages = {}} = read;
  if (wrong.includes('locale') || !isSame(validTag(locale), tag))
    return refuse('its data says another "locale"; give both the same code.');
  if (!direction || (knownDirection && direction !== knownDirection))
    return refuse(`"direction" must be ${knownDirection ?? 'ltr or rtl'}.`);

  // `reviewed` requires a state and a signature. With "sections", each of them has its own.
  const isSigned = state === 'reviewed' && reviewed;
  if (!sections && !isSigned && state === 'reviewed') wrong.push('reviewed');
  if (!sections && !isSigned && reviewed) wrong.push('state');
  const mistakes = wrong.filter((path) => isOurs(/^(?:messages|sections)\.(.+)/.exec(path)?.[1]));
  return {
    addition: ownFields({
      locale: same ?? tag,
      direction,
      messages: messages as Addition['messages'],
      ...(sections && {sections: sections as NonNullable<Addition['sections']>}),
      ...(reviewed && (sections ?? isSigned) && {reviewed}),
      ...(state && {state: (sections ?? isSigned) ? state : 'draft'}),
    }),
    ...(mistakes.length && {
      problem: `${name} is used without wrong parts: ${shorten(mistakes)}; see dist/locales/es.json.`,
    }),
  };
};

/** A text without a `{placeholder}` that the English lacks: with no value for it, readers would not see the text at all. */
const fillable =
  (english: string): Check<string> =>
  (value, path, wrong) => {
    const text = line(value, path, wrong);
    return text?.match(/{.*?}/g)?.some((name) => !english.includes(name)) ? undefined : text;
  };

/** Signature of a reviewer; null if there is none yet. */
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
