/** Terms of VPAT 2.5, as OpenACR writes them, the worst first. */
export const levels = [
  'does-not-support',
  'partially-supports',
  'not-evaluated',
  'supports',
  'not-applicable',
] as const;
export type Level = (typeof levels)[number];

/** The worst of some levels, at least one of which there is. */
export const worst = (found: readonly (Level | undefined)[]): Level => levels.find((level) => found.includes(level))!;

/** Whether something is known not to work. */
export const isFailing = (level: Level): boolean => level === 'does-not-support' || level === 'partially-supports';
