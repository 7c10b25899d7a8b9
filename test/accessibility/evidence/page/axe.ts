/** In the page of a run: every rule of axe, with the elements of ours that it passed, failed or could not decide. */
import type {NodeResult, Result} from 'axe-core';
import {axeIn} from '../../../browser/axe.ts';
import {contrast} from '../../contrast.ts';
import {closest, type LookedAt} from './looked.ts';

/** Rules that are off by default: those of WCAG 2.2 and those that axe calls experimental. No rule is switched off. */
const more = ['target-size', 'label-content-name-mismatch', 'css-orientation-lock', 'p-as-heading', 'hidden-content'];

/** "1.4.3" of "wcag143", "1.4.10" of "wcag1410". */
const criterionOf = (tag: string): readonly string[] => {
  const [, first, second, third] = /^wcag(\d)(\d)(\d+)$/.exec(tag) ?? [];
  return third === undefined ? [] : [`${first}.${second}.${third}`];
};

/**
 * Whether axe could not decide because boxes overlap, and the text has a box of its own right behind it, with enough
 * contrast for small text: then the colours decide.
 */
const isDecided = ({element, any}: NodeResult): boolean => {
  if (!element || !any.some(({data}) => (data as {messageKey?: string} | null)?.messageKey === 'elmPartiallyObscuring'))
    return false;
  const {color, backgroundColor} = getComputedStyle(element);
  return /^rgb\(/.test(backgroundColor) && /^rgb\(/.test(color) && contrast(color, backgroundColor) >= 4.5;
};

/**
 * @param isWhole Whether the whole document is ours, as on a static site. Otherwise results about the test's own page,
 *   such as its title, are left out.
 */
export const axeResults = async (isWhole: boolean): Promise<LookedAt> => {
  const axe = await axeIn(document);
  const {passes, violations, incomplete} = await axe.run(document, {
    rules: Object.fromEntries(more.map((id) => [id, {enabled: true}])),
    elementRef: true,
  });
  const isOurs = ({element}: NodeResult): boolean => isWhole || Boolean(element && closest(element, '#ours'));
  const found: Record<
    string,
    {things: number; failures: string[]; doubts: string[]; help: string; criteria: string[]}
  > = {};
  const add = (results: readonly Result[], kind?: 'failures' | 'doubts'): void => {
    for (const {id, help, tags, nodes} of results) {
      const ours = nodes.filter(isOurs);
      if (!ours.length) continue;
      const criteria = tags.flatMap(criterionOf);
      const result = (found[`axe/${id}`] ??= {things: 0, failures: [], doubts: [], help, criteria});
      result.things += ours.length;
      // The elements that "hidden-content" cannot decide are closed and open in another state.
      if (kind && id !== 'hidden-content')
        for (const {target, html} of kind === 'doubts' ? ours.filter((node) => !isDecided(node)) : ours)
          result[kind].push(`${target.flat().join(' ')}: ${html.slice(0, 120)}`);
    }
  };
  add(passes);
  add(violations, 'failures');
  add(incomplete, 'doubts');
  return found;
};
