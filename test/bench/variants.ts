/** The compared variants. */

/** One way to put the nine sections on a page. */
export interface Way {
  readonly name: string;
  /** Whether the words come with the page, and a script draws them again once it is here. */
  readonly isTakenOver?: true;
}

/** By the folder of its page, in the order of the table: each limit with ours below it, then how others would do it. */
export const variants = {
  plain: {name: 'Plain HTML'},
  light: {name: 'Ours, prerendered as plain HTML'},
  inside: {name: 'Ours, words inside the tags', isTakenOver: true},
  shadow: {name: 'Ours, prerendered with shadow roots', isTakenOver: true},
  bare: {name: 'Bare custom elements'},
  tags: {name: 'Our tags'},
  ahead: {name: 'Our tags, language preloaded'},
  whole: {name: 'Our tags, whole bundle'},
  frames: {name: 'One iframe per section'},
  preact: {name: 'Preact custom elements'},
  awesome: {name: 'Web Awesome'},
  react: {name: 'React + i18next'},
} as const satisfies Record<string, Way>;

/** A key of `variants`. */
export type Variant = keyof typeof variants;

/** All of them, in that order. */
export const variantNames = Object.keys(variants) as Variant[];

/** Those that follow a change of `lang` on the page. */
export const switching = ['bare', 'tags', 'preact', 'react'] as const satisfies readonly Variant[];

/** Those made of custom elements, by the first part of their tags. */
export const elementPrefixes = {bare: 'bare', tags: 'all', preact: 'preact'} as const satisfies Partial<
  Record<Variant, string>
>;
