/** The loads in sentences: who comes first, and where we are worse than others. */
import {measureNames, measures, type Measure} from './load-table.ts';
import type {Measured} from './measure.ts';
import {median, range, whole} from './numbers.ts';
import {variantNames, variants, type Variant} from './variants.ts';

type Loads = Measured['loads'];

/** @returns A list in Markdown. */
export const comparisons = (loads: Loads): string =>
  [order(loads), ...pairs.map(([weAre, ours, theirs]) => comparison(loads, weAre, ours, theirs))].join('\n');

const pairs: readonly (readonly [weAre: string, ours: Variant, theirs: Variant])[] = [
  ['our plain HTML is', 'light', 'plain'],
  ['our words inside the tags are', 'inside', 'plain'],
  ['our shadow roots are', 'shadow', 'plain'],
  ['our tags are', 'tags', 'bare'],
  ['our tags are', 'tags', 'frames'],
  ['our tags are', 'tags', 'preact'],
  ['our tags are', 'tags', 'awesome'],
  ['our tags are', 'tags', 'react'],
  ['the whole bundle is', 'whole', 'tags'],
  ['our tags with the language preloaded are', 'ahead', 'tags'],
  ['our tags with the language preloaded are', 'ahead', 'bare'],
];

const timesOf = (loads: Loads, variant: Variant): number[] => loads[variant].map(({time}) => time);

/** Who showed the last section first, and where that could be chance. */
const order = (loads: Loads): string => {
  const middle = (variant: Variant): number => median(timesOf(loads, variant));
  const sorted = variantNames.toSorted((a, b) => middle(a) - middle(b));
  const close = sorted.slice(1).flatMap((later, at) => {
    const sooner = sorted[at]!;
    const [, most] = range(timesOf(loads, sooner));
    const [least] = range(timesOf(loads, later));
    return most < least ? [] : [`${variants[sooner].name} and ${variants[later].name}`];
  });
  const names = sorted.map((variant) => `${variants[variant].name} (${whole(middle(variant))} ms)`);
  const doubt = close.length ? ` The ranges of ${close.join(', of ')} overlap.` : '';
  return `- Last section visible, soonest first: ${names.join(', ')}.${doubt}`;
};

/** Where a variant of ours wins against another and where it loses; within 5 % is neither. */
const comparison = (loads: Loads, weAre: string, ours: Variant, theirs: Variant): string => {
  const medianOf = (variant: Variant, measure: Measure): number => median(loads[variant].map((load) => load[measure]));
  const pick = (isSo: (ours: number, theirs: number) => boolean): string =>
    measureNames
      .map((measure) => ({measure, our: medianOf(ours, measure), their: medianOf(theirs, measure)}))
      .filter(({our, their}) => isSo(our, their))
      .map(({measure, our, their}) => {
        const {name, unit, write} = measures[measure];
        return `${name} (${write(our)} against ${write(their)}${unit && ` ${unit}`})`;
      })
      .join(', ') || 'nothing';
  const better = pick((our, their) => our < their * 0.95);
  const worse = pick((our, their) => our > their * 1.05);
  return `- Beside ${variants[theirs].name}, ${weAre} better in ${better}; worse in ${worse}.`;
};
