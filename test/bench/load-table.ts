/** Cost of each page, in a table. */
import type {Measured} from './measure.ts';
import {median, range, ratio, whole} from './numbers.ts';
import {table} from './table.ts';
import {variantNames, variants, type Variant} from './variants.ts';

/** Columns of a load, in order, with the format of each number. */
export const measures = {
  bytes: {name: 'bytes', unit: 'kB', write: (bytes: number) => (bytes / 1e3).toFixed(1)},
  requests: {name: 'requests', unit: '', write: String},
  time: {name: 'last section visible', unit: 'ms', write: whole},
  shift: {name: 'layout shift', unit: '', write: (shift: number) => shift.toFixed(3)},
  busy: {name: 'page at work', unit: 'ms', write: whole},
  heap: {name: 'heap', unit: 'MB', write: (heap: number) => (heap / 1e6).toFixed(2)},
} as const;

export type Measure = keyof typeof measures;

export const measureNames = Object.keys(measures) as Measure[];

const withoutRatio: readonly Measure[] = ['requests', 'shift'];

export const loadTable = (loads: Measured['loads']): string =>
  table(
    measureNames.map((measure) => [measures[measure].name, measures[measure].unit].filter(Boolean).join(', ')),
    variantNames.map((variant) => [
      variants[variant].name,
      ...measureNames.map((measure) => cell(loads, variant, measure)),
    ]),
  );

const cell = (loads: Measured['loads'], variant: Variant, measure: Measure): string => {
  const {write} = measures[measure];
  const numbers = loads[variant].map((load) => load[measure]);
  const [least, most] = range(numbers);
  const spread = measure === 'time' ? ` (${write(least)}–${write(most)})` : '';
  const plain = loads.plain.map((load) => load[measure]);
  const times = withoutRatio.includes(measure) ? '' : ` ×${ratio(numbers, plain).toFixed(1)}`;
  return write(median(numbers)) + spread + times;
};
