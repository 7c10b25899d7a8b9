import type {Message} from '../content/message.ts';
import type {Temperature} from '../content/condition.ts';
import type {Profile} from '../hospital/profile.ts';
import type {Shown} from '../i18n/shown.ts';
import {fill, isolate, isFilled} from './fill.ts';
import {hospitalName, phoneLink} from './host-text.ts';

/** Values for the `{placeholders}` of a section's messages; undefined where the hospital gives none. */
export type Values = Readonly<Record<string, unknown>>;

/** @param usual The fever limit of the condition, for hospitals that have none of their own. */
export const valuesFor = (
  shown: Pick<Shown<unknown>, 'requested' | 'lang'>,
  profile: Profile,
  usual: Temperature,
): Values => {
  const {celsius, fahrenheit} = profile.fever ?? usual;
  return {
    hospital: hospitalName(profile, shown),
    phone: profile.phone && phoneLink(profile.phone),
    celsius: celsius.toFixed(1),
    fahrenheit: fahrenheit.toFixed(1),
  };
};

/** A message for a template, filled, and safe in right-to-left text; undefined where a value for it is missing. */
export const wordsOf = (
  message: Message | undefined,
  direction: string,
  values: Values,
): readonly unknown[] | undefined =>
  message && isFilled(message.text, values) ? isolate(direction, ...fill(message.text, values)) : undefined;
