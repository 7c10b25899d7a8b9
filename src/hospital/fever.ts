/**
 * The hospital's rule on fevers: the temperature at which patients in treatment call. A rule is used completely or not
 * at all.
 */
import {allOrNothing, record, type Check, type FormsCheck, type Valid} from './shape.ts';
import {choice, range} from './values.ts';

/** The same range on both scales. A limit outside the range is a typing error: no hospital sets one there. */
const celsius = range('number', 36.5, 40);
const fahrenheit = range('number', 97.7, 104);
const minutes = range('integer', 1, 1440);

/** Site of measurement, if the rule applies to one site only. */
const route = choice('mouth', 'ear', 'armpit', 'forehead');

/** In degrees Fahrenheit, because hospitals round: 38.3 °C is 100.94 °F, and they write 101. */
const tolerance = 0.3;

/** Reports a temperature in Fahrenheit that differs from the one in Celsius. */
const contradiction = ({celsius, fahrenheit}: Valid<typeof temperature>, path: string): string | undefined => {
  const difference = Math.abs(celsius * 1.8 + 32 - fahrenheit);
  // Doubles cannot represent 100.1: its difference from 38 °C would be 0.30000000000001.
  return difference > tolerance + 1e-9 ? `fahrenheit (not the same temperature as ${path}.celsius)` : undefined;
};

const temperature = record({celsius, fahrenheit}, ['celsius', 'fahrenheit']);
const temperatureByRoute = record({celsius, fahrenheit, route}, ['celsius', 'fahrenheit']);
const temperatureForMinutes = record({celsius, fahrenheit, minutes}, ['celsius', 'fahrenheit', 'minutes']);

/** Refuses a single limit beside a two-part rule, because readers could not tell which one applies. */
const misplaced: Check<never> = (_, path, wrong) => {
  wrong.push(`${path} (not beside "once" and "lasting")`);
  return undefined;
};

const once = allOrNothing(temperature, contradiction);
const lasting = allOrNothing(temperatureForMinutes, contradiction);
const parts = record(
  {once, lasting, route, celsius: misplaced, fahrenheit: misplaced},
  ['once', 'lasting'],
  ['once', 'lasting', 'route'],
);

const oneLimit = allOrNothing(temperatureByRoute, contradiction);
const twoParts = allOrNothing(parts, ({once, lasting}, path) =>
  lasting.celsius < once.celsius && lasting.fahrenheit < once.fahrenheit
    ? undefined
    : `lasting (not lower than ${path}.once)`,
);

/**
 * A single limit, or a two-part rule with the field `once`: a temperature measured once, and a lower one that lasts.
 */
export type FeverRule = Valid<typeof oneLimit> | Valid<typeof twoParts>;

/** A rule in either form. Half a rule would appear beside the library's own limit, which may differ. */
export const fever: FormsCheck<FeverRule> = Object.assign(
  (value: unknown, path: string, wrong: string[]) => (hasParts(value) ? twoParts : oneLimit)(value, path, wrong),
  {forms: [oneLimit, twoParts]},
);

const hasParts = (value: unknown): boolean =>
  Object.entries(Object(value) as object).some(([field, part]) => /^(once|lasting)$/.test(field) && part !== undefined);
