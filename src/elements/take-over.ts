/**
 * Draws a first view in the place of what a root has held until then: the page's fallback, or markup from a server. What
 * a reader has opened there stays open.
 * @param draw Adds the view at the end.
 */
export const takeOver = (root: ParentNode, draw: () => void): void => {
  const before = [...root.childNodes];
  draw();
  // Those of the server's come first, then ours, in the same order.
  const all = [...root.querySelectorAll('details')];
  for (const {open} of all.splice(0, all.length / 2)) all.shift()!.open = open;
  for (const node of before) node.remove();
};
