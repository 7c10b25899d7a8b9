/** Changes the page without moving the text that is being read, also where a browser does not do so by itself. */
export const keepingPlace = async (change) => {
  const anchor = written() ?? topmost();
  const holder = anchor?.closest('[id]');
  const places = [anchor, holder].map((element) => element && {element, id: element.id, top: topOf(element)});
  await change();
  // A message that has changed is drawn anew, under the same id; parts of it have none.
  for (const {element, id, top} of places.filter(Boolean)) {
    const now = element.isConnected ? element : id && document.getElementById(id);
    if (!now) continue;
    scrollBy({top: topOf(now) - top, behavior: 'instant'});
    return;
  }
};

const topOf = (element) => element.getBoundingClientRect().top;

/** The field with the cursor, where it is in sight. */
const written = () => {
  const field = document.activeElement;
  const {top, bottom} = field.getBoundingClientRect();
  return field.matches('#rows textarea') && bottom > 0 && top < innerHeight ? field : undefined;
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

const distance = (element) => Math.abs(topOf(element));
