/** From which temperature patients in treatment call, as a hospital sets it. A rule is used whole or not at all. */
import {allOrNothing, record, type Check, type FormsCheck, type Valid} from './shape.ts';
import {choice, range} from './values.ts';

/** The same limits in both scales. No hospital asks for a call below or above them: such a number is a slip. */
const celsius = range('number', 36.5, 40);
const fahrenheit = range('number', 97.7, 104);
const minutes = range('integer', 1, 1440);

/** How the temperature is taken, where the rule is meant for one way alone. */
const route = choice('mouth', 'ear', 'armpit', 'forehead');

/** In degrees Fahrenheit, as limits are rounded: 38.3 °C is 100.94 °F, and hospitals write 101. */
const tolerance = 0.3;

/** Names the temperature in Fahrenheit where it is not the one in Celsius. */
const contradiction = ({celsius, fahrenheit}: Valid<typeof temperature>, path: string): string | undefined => {
  const difference = Math.abs(celsius * 1.8 + 32 - fahrenheit);
  // Doubles have no exact 100.1: its difference from 38 °C would be 0.30000000000001.
  return difference > tolerance + 1e-9 ? `fahrenheit (not the same temperature as ${path}.celsius)` : undefined;
};

const temperature = record({celsius, fahrenheit}, ['celsius', 'fahrenheit']);
const temperatureByRoute = record({celsius, fahrenheit, route}, ['celsius', 'fahrenheit']);
const temperatureForMinutes = record({celsius, fahrenheit, minutes}, ['celsius', 'fahrenheit', 'minutes']);

/** One limit beside the two of a rule: which of them should readers go by? */
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

/** One limit, or a rule of two parts, which has `once`: a temperature measured once, and a lower one that lasts. */
export type FeverRule = Valid<typeof oneLimit> | Valid<typeof twoParts>;

/** A rule in either form. Half a rule would stand beside our limit, which may be another temperature. */
export const fever: FormsCheck<FeverRule> = Object.assign(
  (value: unknown, path: string, wrong: string[]) => (hasParts(value) ? twoParts : oneLimit)(value, path, wrong),
  {forms: [oneLimit, twoParts]},
);

const hasParts = (value: unknown): boolean =>
  Object.entries(Object(value) as object).some(([field, part]) => /^(once|lasting)$/.test(field) && part !== undefined);
