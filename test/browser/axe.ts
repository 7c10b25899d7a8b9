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

/** Findings of axe, one line each. */
const findings = async (
  document: Document,
  where: axe.ElementContext,
  options: axe.RunOptions,
): Promise<readonly string[]> => {
  // All elements that a rule finds wrong, and for other rules one.
  const {violations} = await (await axeIn(document)).run(where, {...options, resultTypes: ['violations']});
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
};

/**
 * Findings of axe, one line each, with every rule on.
 * @param parts Selectors of the parts to check, for a page that is too long to check whole.
 */
export const accessibilityFindings = (
  document: Document = window.document,
  parts?: readonly string[],
): Promise<readonly string[]> =>
  // Rules of WCAG 2.2 are off by default.
  findings(document, parts ? {include: [...parts]} : document, {rules: {'target-size': {enabled: true}}});

/** Findings of axe on contrast alone, one line each: what another background may change. */
export const contrastFindings = (document: Document = window.document): Promise<readonly string[]> =>
  findings(document, document, {runOnly: ['color-contrast', 'link-in-text-block']});
