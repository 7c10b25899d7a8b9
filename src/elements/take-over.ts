/**
 * Extracts the markup of a declarative shadow root that the browser has left as a template, as Chromium below 111,
 * Firefox below 123 and Safari below 16.4 do.
 */
export const inertRoot = (element: Element): DocumentFragment | undefined => {
  const template = element.querySelector<HTMLTemplateElement>(':scope > template[shadowrootmode]');
  template?.remove();
  return template?.content;
};

/** Slots that show all children of an element. */
export const fallbackSlots = (): readonly ChildNode[] =>
  ['before', '', 'after'].map((name) => Object.assign(document.createElement('slot'), {name}));

/**
 * Renders the first view in place of the shadow root's previous nodes: fallback slots, or server-rendered markup.
 * Disclosures that a reader has opened there stay open.
 * @param first Nodes to remove. Lit's own style elements, in browsers without constructable style sheets, stay.
 * @param render Appends the view.
 */
export const takeOver = (root: ParentNode, first: readonly ChildNode[], render: () => void): void => {
  render();
  // The server-rendered elements come first, then the new ones, in the same order.
  const all = [...root.querySelectorAll('details')];
  for (const {open} of all.splice(0, all.length / 2)) all.shift()!.open = open;
  for (const node of first) node.remove();
};
