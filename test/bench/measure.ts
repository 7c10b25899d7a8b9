/** Takes every measurement, turn by turn, so that other work of the machine affects all alike. */
import type {Browser} from 'puppeteer-core';
import {costOf, counts} from './cost.ts';
import {load, type Load} from './load.ts';
import {lastWords} from './sections.ts';
import {switchLanguage, type Switch} from './switch.ts';
import {elementPrefixes, switching, variantNames, variants, type Variant, type Way} from './variants.ts';

/** A variant that follows a change of language. */
export type Switching = (typeof switching)[number];

/** A variant made of custom elements. */
export type Elements = keyof typeof elementPrefixes;

/** All that was measured, in the order of the turns. */
export interface Measured {
  readonly loads: Readonly<Record<Variant, readonly Load[]>>;
  /** In every other turn. */
  readonly switches: Readonly<Record<Switching, readonly Switch[]>>;
  /** Milliseconds an element, by how many there are; in every other turn. */
  readonly costs: Readonly<Record<Elements, Readonly<Record<(typeof counts)[number], readonly number[]>>>>;
}

/** @throws {Error} Where a page does not show the same words as the others. */
export const measure = async (browser: Browser, url: string, turns: number): Promise<Measured> => {
  const isSame = {load: sameWords(), switch: sameWords()};
  const loads = record(variantNames, (): Load[] => []);
  const switches = record(switching, (): Switch[] => []);
  const costs = record(elementNames, () => record(counts, (): number[] => []));

  // The turn before the first warms up the browser and the machine, and is not counted.
  for (let turn = 0; turn <= turns; turn++) {
    console.error(turn ? `turn ${turn} of ${turns}` : 'warm-up');
    for (const variant of rotated(variantNames, turn)) {
      const {isTakenOver}: Way = variants[variant];
      const result = await load(browser, `${url}/${variant}/`, lastWords, isTakenOver);
      isSame.load(variant, result.words);
      if (turn) loads[variant].push(result);
    }
    if (turn % 2 === 0) continue;
    for (const variant of rotated(switching, turn)) {
      const result = await switchLanguage(browser, `${url}/${variant}/english.html`);
      isSame.switch(variant, result.words);
      switches[variant].push(result);
    }
    for (const variant of rotated(elementNames, turn))
      for (const count of rotated(counts, turn))
        costs[variant][count].push(
          await costOf(browser, `${url}/${variant}/empty.html`, elementPrefixes[variant], count),
        );
  }
  return {loads, switches, costs};
};

const elementNames = Object.keys(elementPrefixes) as Elements[];

const record = <K extends PropertyKey, V>(keys: readonly K[], value: () => V): Record<K, V> =>
  Object.fromEntries(keys.map((key) => [key, value()])) as Record<K, V>;

/** Each turn begins with another one, so that none always comes first. */
const rotated = <T>(all: readonly T[], turn: number): readonly T[] => {
  const start = turn % all.length;
  return [...all.slice(start), ...all.slice(0, start)];
};

const sameWords = () => {
  let expected: string | undefined;
  return (variant: Variant, words: string): void => {
    expected ??= words;
    if (words !== expected) throw new Error(`${variants[variant].name} does not show the same words as the others.`);
  };
};
