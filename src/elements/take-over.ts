/**
 * Takes the markup out of a declarative shadow root that the browser has left as a template, as Chromium below 111,
 * Firefox below 123 and Safari below 16.4 do.
 */
export const inertRoot = (element: Element): DocumentFragment | undefined => {
  const template = element.querySelector<HTMLTemplateElement>(':scope > template[shadowrootmode]');
  template?.remove();
  return template?.content;
};

/** Slots that show all that a page has put between the tags. */
export const fallbackSlots = (): readonly ChildNode[] =>
  ['before', '', 'after'].map((name) => Object.assign(document.createElement('slot'), {name}));

/**
 * Draws a first view in the place of what a root has held until then: the page's fallback, or markup from a server. What
 * a reader has opened there stays open.
 * @param first What goes. Lit's own style elements, in browsers without constructable style sheets, stay.
 * @param draw Adds the view at the end.
 */
export const takeOver = (root: ParentNode, first: readonly ChildNode[], draw: () => void): void => {
  draw();
  // Those of the server's come first, then ours, in the same order.
  const all = [...root.querySelectorAll('details')];
  for (const {open} of all.splice(0, all.length / 2)) all.shift()!.open = open;
  for (const node of first) node.remove();
};
