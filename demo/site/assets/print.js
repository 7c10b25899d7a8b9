/** The `@media print` rules of a page and of the elements in it, on the screen. */

/** Media of the rules that were changed, to be put back. */
const before = new WeakMap();

const change = (rules, isPrint) => {
  for (const rule of rules) {
    const {media} = rule;
    if (media) {
      if (!before.has(rule)) before.set(rule, media.mediaText);
      const own = before.get(rule);
      media.mediaText = isPrint ? own.replace(/\bscreen\b/g, 'not all').replace(/\bprint\b/g, 'all') : own;
    }
    if (rule.cssRules) change(rule.cssRules, isPrint);
  }
};

const rootsIn = (root) => [
  root,
  ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) => (shadowRoot ? rootsIn(shadowRoot) : [])),
];

/** @param isPrint Whether the page is to look as on paper. */
export const printAll = (document, isPrint) => {
  const sheets = new Set(
    rootsIn(document).flatMap((root) => [...root.styleSheets, ...(root.adoptedStyleSheets ?? [])]),
  );
  for (const sheet of sheets) change(sheet.cssRules, isPrint);
};
