/** The limits of the library, with the measured values. */
import type {Load} from './load.ts';
import type {Measured} from './measure.ts';
import {ratio} from './numbers.ts';
import {table} from './table.ts';

/** @returns A table that says of each limit whether it was held. */
export const limits = ({loads, costs}: Measured): string => {
  const times = (of: readonly Load[]): number[] => of.map(({time}) => time);
  const most = (of: readonly Load[], shift: 'shift' | 'lateShift'): number =>
    Math.max(...of.map((load) => load[shift]));
  const {plain, light, inside, shadow, bare, tags, ahead} = loads;
  const ratios = (
    [
      ['Time to the last section: prerendered as plain HTML ÷ plain HTML', 1.1, ratio(times(light), times(plain))],
      ['Time to the last section: words inside the tags ÷ plain HTML', 1.1, ratio(times(inside), times(plain))],
      ['Time to the last section: prerendered with shadow roots ÷ plain HTML', 1.1, ratio(times(shadow), times(plain))],
      ['Time to the last section: our tags ÷ bare custom elements', 1.25, ratio(times(tags), times(bare))],
      [
        'Time to the last section: our tags, language preloaded ÷ bare custom elements',
        1,
        ratio(times(ahead), times(bare)),
      ],
      ['Time for one of our tags: 1,000 on a page ÷ 100', 1.2, ratio(costs.tags[1_000], costs.tags[100])],
    ] as const
  ).map(([name, limit, value]) => row(name, limit.toFixed(2), value.toFixed(2), value <= limit));
  const shifts = (
    [
      ['Layout shift, prerendered as plain HTML, in the worst turn', most(light, 'shift')],
      [
        'Layout shift, words inside the tags, in the worst turn, until the script has taken over',
        most(inside, 'shift'),
      ],
      ['Of that, from when its last section stands', most(inside, 'lateShift')],
      ['Layout shift, prerendered with shadow roots, in the worst turn', most(shadow, 'shift')],
      ['Of that, from when its last section stands until the script has taken over', most(shadow, 'lateShift')],
    ] as const
  ).map(([name, value]) => row(name, '0.000', value.toFixed(3), value < 0.0005));
  return table(['at most', 'measured', ''], [...ratios, ...shifts]);
};

const row = (name: string, limit: string, value: string, isHeld: boolean): readonly string[] => [
  name,
  limit,
  value,
  isHeld ? 'held' : '**not held**',
];
