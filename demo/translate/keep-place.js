/** Changes the page without moving the text that is being read, also where a browser does not do so by itself. */
export const keepingPlace = async (change) => {
  const anchor = topmost();
  const before = anchor?.getBoundingClientRect().top;
  const {id} = anchor?.closest('[id]') ?? {};
  await change();
  // A message that has changed is drawn anew, under the same id.
  const now = anchor?.isConnected ? anchor : id && document.getElementById(id);
  if (now) scrollBy({top: now.getBoundingClientRect().top - before, behavior: 'instant'});
};

/** The element nearest to the upper edge of the window, also inside our elements; undefined above the first part. */
const topmost = () => {
  const seen = [8, 60, 120, 180].map((y) => deepest(document, innerWidth * 0.7, y));
  const parts = seen.filter((element) => element && element !== document.documentElement && isInPart(element));
  return parts.sort((a, b) => distance(a) - distance(b))[0];
};

const deepest = (root, x, y) => {
  const element = root.elementFromPoint(x, y);
  return element?.shadowRoot && element.shadowRoot !== root ? (deepest(element.shadowRoot, x, y) ?? element) : element;
};

const isInPart = (element) =>
  element.closest('#rows, #sign-off') !== null ||
  (element.getRootNode() instanceof ShadowRoot && isInPart(element.getRootNode().host));

const distance = (element) => Math.abs(element.getBoundingClientRect().top);
