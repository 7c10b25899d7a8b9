/** The results as a table and a few sentences, all made from the numbers. */
import {network, screen, slowdown, type Load} from './load.ts';
import {variantNames, variants, type Variant} from './variants.ts';

/** Every counted load of each variant. */
export type Loads = Readonly<Record<Variant, readonly Load[]>>;

/** What the loads were made under. */
export interface Conditions {
  readonly browser: string;
  readonly language: string;
  readonly turns: number;
}

/** In the order of the columns, with how a number is written. */
const measures = {
  bytes: {name: 'bytes', unit: 'kB', write: (bytes: number) => (bytes / 1e3).toFixed(1)},
  requests: {name: 'requests', unit: '', write: String},
  time: {name: 'last section visible', unit: 'ms', write: (time: number) => Math.round(time).toLocaleString('en')},
  shift: {name: 'layout shift', unit: '', write: (shift: number) => shift.toFixed(3)},
  script: {name: 'script time', unit: 'ms', write: (script: number) => script.toFixed(0)},
  heap: {name: 'heap', unit: 'MB', write: (heap: number) => (heap / 1e6).toFixed(2)},
} as const;

type Measure = keyof typeof measures;

const rivals = ['plain', 'frames', 'react'] as const;
const measureNames = Object.keys(measures) as Measure[];
const withoutRatio: readonly Measure[] = ['requests', 'shift'];

/** @returns Markdown. */
export const report = (loads: Loads, {browser, language, turns}: Conditions): string => {
  const head = measureNames.map((measure) =>
    [measures[measure].name, measures[measure].unit].filter(Boolean).join(', '),
  );
  const languageName = new Intl.DisplayNames('en', {type: 'language'}).of(language);
  return `<!-- prettier-ignore -->
| | ${head.join(' | ')} |
|---|${'--:|'.repeat(head.length)}
${variantNames.map((variant) => row(loads, variant)).join('\n')}

Medians of ${turns} turns in ${languageName}, in brackets the range of times; × is plain HTML. ${new Date().toISOString().slice(0, 10)}, ${browser}, a screen of ${screen.width} × ${screen.height}, network ${network.down / 1000} Mbit/s down and ${network.up / 1000} Mbit/s up with ${network.latency} ms a request, processor ${slowdown} times slower, nothing in a cache. Plain HTML has no script: what it shows there is the bench's own look at the page, which all five carry.

${[order(loads), ...rivals.map((rival) => comparison(loads, 'our tags are', 'tags', rival)), comparison(loads, 'the whole bundle is', 'whole', 'tags')].join('\n')}
`;
};

const row = (loads: Loads, variant: Variant): string => {
  const cells = measureNames.map((measure) => {
    const median = medianOf(loads, variant, measure);
    const ratio = ` ×${(median / medianOf(loads, 'plain', measure)).toFixed(1)}`;
    const [least, most] = rangeOf(loads, variant);
    const range = measure === 'time' ? ` (${measures.time.write(least)}–${measures.time.write(most)})` : '';
    return measures[measure].write(median) + range + (withoutRatio.includes(measure) ? '' : ratio);
  });
  return `| ${[variants[variant].name, ...cells].join(' | ')} |`;
};

/** Who showed the last section first, and where that could be chance. */
const order = (loads: Loads): string => {
  const sorted = variantNames.toSorted((a, b) => medianOf(loads, a, 'time') - medianOf(loads, b, 'time'));
  const close = sorted.slice(1).flatMap((later, at) => {
    const sooner = sorted[at]!;
    return rangeOf(loads, sooner)[1] < rangeOf(loads, later)[0] ? [] : [`${variants[sooner].name} and ${variants[later].name}`];
  });
  const names = sorted.map(
    (variant) => `${variants[variant].name} (${measures.time.write(medianOf(loads, variant, 'time'))} ms)`,
  );
  const doubt = close.length ? ` The ranges of ${close.join(', and of ')} overlap.` : '';
  return `- Last section visible, soonest first: ${names.join(', ')}.${doubt}`;
};

/** Where a variant of ours wins against another and where it loses; within 5 % is neither. */
const comparison = (loads: Loads, weAre: string, variant: Variant, rival: Variant): string => {
  const pick = (isSo: (ours: number, theirs: number) => boolean): string =>
    measureNames
      .map((measure) => ({measure, ours: medianOf(loads, variant, measure), theirs: medianOf(loads, rival, measure)}))
      .filter(({ours, theirs}) => isSo(ours, theirs))
      .map(({measure, ours, theirs}) => {
        const {name, unit, write} = measures[measure];
        return `${name} (${write(ours)} against ${write(theirs)}${unit && ` ${unit}`})`;
      })
      .join(', ') || 'nothing';
  const better = pick((ours, theirs) => ours < theirs * 0.95);
  const worse = pick((ours, theirs) => ours > theirs * 1.05);
  return `- Beside ${variants[rival].name}, ${weAre} better in ${better}; worse in ${worse}.`;
};

const rangeOf = (loads: Loads, variant: Variant): readonly [number, number] => {
  const times = loads[variant].map(({time}) => time);
  return [Math.min(...times), Math.max(...times)];
};

const medianOf = (loads: Loads, variant: Variant, measure: Measure): number => {
  const sorted = loads[variant].map((load) => load[measure]).toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};
