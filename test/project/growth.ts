/** Whether work takes its time in proportion to what it is given, on any machine: measured against a smaller piece of the same. */
import assert from 'node:assert/strict';

/** Milliseconds that this process computes, since others may use the machine. */
const cost = (work: () => unknown): number => {
  const start = process.cpuUsage();
  work();
  return process.cpuUsage(start).user / 1000;
};

/**
 * Fails where ten times as much takes more than forty times as long: work that grows with the square takes a hundred
 * times as long.
 * @param prepare Makes the work for a size; what it takes is not counted.
 */
export const assertGrowsEvenly = (size: number, prepare: (size: number) => () => unknown): void => {
  // The quicker of two turns, and 20 ms at least: a pause to tidy memory may fall into one.
  const [tenth, whole] = [size / 10, size].map((size) => {
    const work = prepare(size);
    return Math.min(cost(work), cost(work));
  });
  assert.ok(whole! < 40 * Math.max(tenth!, 20), `${Math.round(tenth!)} ms, then ${Math.round(whole!)} ms`);
};
