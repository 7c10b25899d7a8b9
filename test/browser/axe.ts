/** Findings of axe in a page. */
import type axe from 'axe-core';

type AxeWindow = Window & {axe?: typeof axe};

/** Loads axe into a page, once. */
export const axeIn = async (document: Document): Promise<typeof axe> => {
  const window = document.defaultView as AxeWindow;
  if (!window.axe) {
    const script = document.createElement('script');
    script.src = '/node_modules/axe-core/axe.js';
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
    document.head.append(script);
    await loaded;
  }
  return window.axe!;
};

/**
 * Findings of axe, one line each, with every rule on.
 * @param parts Selectors of the parts to check, for a page that is too long to check whole.
 */
export const accessibilityFindings = async (
  document: Document = window.document,
  parts?: readonly string[],
): Promise<readonly string[]> => {
  const {violations} = await (
    await axeIn(document)
  ).run(parts ? {include: [...parts]} : document, {
    // Rules of WCAG 2.2 are off by default.
    rules: {'target-size': {enabled: true}},
    // All elements that a rule finds wrong, and for other rules one.
    resultTypes: ['violations'],
  });
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
};
