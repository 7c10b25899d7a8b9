import {html} from 'lit';
import type {Temperature} from '../content/condition.ts';
import type {Message} from '../content/message.ts';
import type {Statement} from '../content/walk.ts';
import type {Profile} from '../hospital/profile.ts';
import {formatNumber} from '../i18n/format.ts';
import {regionalTag} from '../i18n/negotiate.ts';
import type {Shown} from '../i18n/shown.ts';
import {formatTemperature} from '../i18n/temperature.ts';
import {fill, isolate, joined} from './fill.ts';
import {hospitalName, phoneLink} from './host-text.ts';

/** Values for the `{placeholders}` of a section's messages; undefined if the hospital provides none. */
export type Values = Readonly<Record<string, unknown>>;

type Language = Pick<Shown<unknown>, 'requested' | 'lang' | 'direction'>;

/** @param defaultFever The fever limit of the condition, for hospitals without a rule of their own. */
export const valuesFor = (shown: Language, profile: Profile, defaultFever: Temperature): Values => ({
  hospital: hospitalName(profile, shown),
  phone: profile.phone && phoneLink(profile.phone),
  ...feverValues(profile.fever ?? defaultFever, regionalTag(shown.requested, shown.lang), shown.direction),
});

/** A two-part rule also fills the placeholders of a single limit, with its lower limit. */
const feverValues = (rule: NonNullable<Profile['fever']>, lang: string, direction: string): Values => {
  const isTwoPart = 'once' in rule;
  const limit: Temperature = isTwoPart ? rule.lasting : rule;
  const temperature = (limit: Temperature): unknown => leftToRight(formatTemperature(limit, lang), direction);
  return {
    fever: temperature(limit),
    celsius: formatNumber(limit.celsius, lang),
    fahrenheit: formatNumber(limit.fahrenheit, lang),
    once: isTwoPart ? temperature(rule.once) : undefined,
    lasting: isTwoPart ? temperature(rule.lasting) : undefined,
    minutes: isTwoPart ? formatNumber(rule.lasting.minutes, lang) : undefined,
  };
};

/** A text that reads from left to right even on a right-to-left page; elsewhere it is part of its sentence. */
const leftToRight = (text: string, direction: string): unknown =>
  direction === 'ltr' ? text : html`<bdi dir="ltr">${text}</bdi>`;

/** The message of a statement that fits the hospital's rule on fevers. */
export const messageOf = ({message, instead}: Statement, {fever}: Profile): Message | undefined => {
  const twoPart = fever && 'once' in fever ? instead?.twoPart : undefined;
  return twoPart ?? (fever?.route && instead?.routes?.[fever.route]) ?? message;
};

/**
 * A filled-in message for a template, safe in right-to-left text; undefined if a value is missing.
 * @param mark Marks the terms in the message's own text, and not in the values.
 */
export const wordsOf = (
  message: Message | undefined,
  direction: string,
  values: Values,
  mark = (text: string): readonly unknown[] => [text],
): readonly unknown[] | undefined => {
  const filled = fill(message?.text ?? '', values);
  if (!message || filled.includes(undefined)) return undefined;
  const pieces = filled.flatMap((piece, index) => (index % 2 ? [piece] : mark(piece as string)));
  return joined(isolate(direction, ...pieces));
};
