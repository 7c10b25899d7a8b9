/** The middle of several numbers. */
export const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

/**
 * How much one is of another: the median of the ratios within each turn, so that a slow minute of the machine, which falls
 * on both, cancels out.
 */
export const ratio = (ours: readonly number[], theirs: readonly number[]): number =>
  median(ours.map((each, turn) => each / theirs[turn]!));

/** The least and the most. */
export const range = (numbers: readonly number[]): readonly [number, number] => [
  Math.min(...numbers),
  Math.max(...numbers),
];

/** Milliseconds as a whole number. */
export const whole = (milliseconds: number): string => Math.round(milliseconds).toLocaleString('en');
