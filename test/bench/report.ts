/** The results as tables and a few sentences, all made from the numbers. */
import {comparisons} from './comparisons.ts';
import {counts} from './cost.ts';
import {limits} from './limits.ts';
import {loadTable} from './load-table.ts';
import type {Elements, Measured} from './measure.ts';
import {median, whole} from './numbers.ts';
import {spoken} from './sections.ts';
import {network, screen, slowdown} from './tab.ts';
import {table} from './table.ts';
import {elementPrefixes, switching, variants} from './variants.ts';

/** Conditions of the measurement. */
export interface Conditions {
  readonly browser: string;
  readonly turns: number;
}

const languageName = new Intl.DisplayNames('en', {type: 'language'}).of(spoken.language)!;

/** @returns Markdown. */
export const report = (measured: Measured, {browser, turns}: Conditions): string => {
  const {loads, switches, costs} = measured;
  const takenOver = (['inside', 'shadow'] as const).map((variant) =>
    whole(median(loads[variant].map((load) => load.takenOver!))),
  );
  return `${loadTable(loads)}

Medians of ${turns} turns in ${languageName}, in brackets the range of times; × is plain HTML. ${new Date().toISOString().slice(0, 10)}, ${browser}, a screen of ${screen.width} × ${screen.height}, network ${network.down / 1000} Mbit/s down and ${network.up / 1000} Mbit/s up with ${network.latency} ms a request, processor ${slowdown} times slower, nothing in a cache. All pages carry the bench's own look at them. The script had taken over the words inside the tags after ${takenOver[0]} ms, and the shadow roots after ${takenOver[1]} ms; their bytes, requests, shift, work and heap are those until then.

What we hold ourselves to:

${limits(measured)}

Another language, from setting \`lang\` on the page until the last section shows the new words, in ms, on the same network and processor:

${table(
  [`English to ${languageName}, file fetched`, 'back to English', `to ${languageName} again`],
  switching.map((variant) => [
    variants[variant].name,
    ...(['first', 'back', 'again'] as const).map((way) => whole(median(switches[variant].map((each) => each[way])))),
  ]),
)}

Milliseconds an element for so many on one page, drawn and laid out, with the script there and the processor at full speed:

${table(
  counts.map((count) => count.toLocaleString('en')),
  (Object.keys(elementPrefixes) as Elements[]).map((variant) => [
    variants[variant].name,
    ...counts.map((count) => median(costs[variant][count]).toFixed(2)),
  ]),
)}

${comparisons(loads)}
`;
};
