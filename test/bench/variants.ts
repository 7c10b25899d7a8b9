/** What is compared. */

/** One way to put the nine sections on a page. */
export interface Way {
  readonly name: string;
  /** `ours`: what we ship. `limit`: what we measure ourselves against. `peer`: how others would do it. */
  readonly kind: 'ours' | 'limit' | 'peer';
  /** Whether the words come with the page and a script draws them again once it is here. */
  readonly isTakenOver?: true;
}

/** By the folder of its page, in the order of the table. */
export const variants = {
  plain: {name: 'Plain HTML', kind: 'limit'},
  light: {name: 'Ours, prerendered as plain HTML', kind: 'ours'},
  shadow: {name: 'Ours, prerendered with shadow roots', kind: 'ours', isTakenOver: true},
  bare: {name: 'Bare custom elements', kind: 'limit'},
  tags: {name: 'Our tags', kind: 'ours'},
  whole: {name: 'Our tags, whole bundle', kind: 'ours'},
  frames: {name: 'One iframe per section', kind: 'peer'},
  react: {name: 'React + i18next', kind: 'peer'},
} as const satisfies Record<string, Way>;

/** A key of `variants`. */
export type Variant = keyof typeof variants;

/** All of them, in that order. */
export const variantNames = Object.keys(variants) as Variant[];
